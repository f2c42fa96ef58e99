"""What the reader's terminal can show: how wide it is, colours or none, drawn marks or plain ASCII."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import TextIO

NARROWEST, WIDEST, USUAL = 60, 120, 100
CODES = {"error": "31;1", "warning": "33;1", "note": "32", "dim": "2", "bold": "1"}


@dataclass(frozen=True, slots=True)
class Terminal:
    """Width in characters; colour is decoration only, every fact is also in the words."""

    width: int = USUAL
    has_colour: bool = False
    is_ascii: bool = False
    is_verbose: bool = False

    def paint(self, style: str, text: str) -> str:
        """The text in a style of `CODES`, or as it is where there is no colour."""
        return f"\x1b[{CODES[style]}m{text}\x1b[0m" if self.has_colour and text else text

    def cut(self, text: str, width: int) -> str:
        """As much of a line as fits, with a mark where something is left out."""
        more = "..." if self.is_ascii else "…"
        return text if len(text) <= width else text[: max(1, width - len(more))] + more

    def wrap(self, text: str, indent: str, first: str | None = None) -> Iterable[str]:
        """The text in lines that fit, each behind ``indent`` (the first behind ``first``); words are kept whole."""
        line = indent if first is None else first
        empty = True
        for word in text.split():
            if not empty and len(line) + 1 + len(word) > self.width:
                yield line
                line, empty = indent, True
            line, empty = f"{line}{'' if empty else ' '}{word}", False
        yield line

    def readable(self, text: str) -> str:
        """The text without control characters, which could move the cursor or hide what follows."""
        shown = "".join(char if char.isprintable() or char == "\n" else _escaped(char) for char in text)
        return shown.encode("ascii", "backslashreplace").decode() if self.is_ascii else shown


def _escaped(char: str) -> str:
    return "  " if char == "\t" else f"\\u{ord(char):04x}" if ord(char) < 0x10000 else f"\\U{ord(char):08x}"


def terminal(stream: TextIO, environment: Mapping[str, str], is_ascii: bool, is_verbose: bool) -> Terminal:
    """What ``stream`` can show: COLUMNS or the terminal's width, NO_COLOR, FORCE_COLOR and TERM=dumb are obeyed."""
    plain = is_ascii or not _encodes(stream, "…│")
    return Terminal(_width(stream, environment), _colour(stream, environment), plain, is_verbose)


def _encodes(stream: TextIO, text: str) -> bool:
    try:
        text.encode(stream.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def _width(stream: TextIO, environment: Mapping[str, str]) -> int:
    import os

    try:
        wide = int(environment.get("COLUMNS") or os.get_terminal_size(stream.fileno()).columns)
    except (OSError, ValueError, AttributeError):
        wide = USUAL
    return max(NARROWEST, min(WIDEST, wide))


def _colour(stream: TextIO, environment: Mapping[str, str]) -> bool:
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return environment["FORCE_COLOR"] != "0"
    return stream.isatty() and environment.get("TERM") != "dumb"
