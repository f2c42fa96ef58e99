"""What the schema types Identifier, ShortText and Text admit, for those who make such texts."""

from __future__ import annotations

# Beside printable ASCII: the basic plane without blanks of odd width, direction marks and private controls.
_LETTERS = (
    ("\u00a1", "\u167f"), ("\u1681", "\u1fff"), ("\u200c", "\u200d"), ("\u2010", "\u2027"), ("\u2030", "\u205e"),
    ("\u2070", "\u2fff"), ("\u3001", "\ud7ff"), ("\ue000", "\ufefe"), ("\uff00", "\ufffd"),
)  # fmt: skip
LONGEST_IDENTIFIER = 64
LONGEST_SHORT_TEXT = 140
NO_IDENTIFIER = f"is no identifier: 1 to {LONGEST_IDENTIFIER} printable characters, no outer blanks"


def inadmissible(text: str) -> str | None:
    """The first character that cannot stand in a text of an event."""
    if text.isascii() and text.isprintable():
        return None
    return next((letter for letter in text if not _admitted(letter)), None)


def is_identifier(text: str) -> bool:
    """Whether a text is an Identifier: 1 to 64 characters, no blank at either end."""
    return 0 < len(text) <= LONGEST_IDENTIFIER and text == text.strip(" ") and inadmissible(text) is None


def _admitted(letter: str) -> bool:
    return " " <= letter <= "~" or any(low <= letter <= high for low, high in _LETTERS)
