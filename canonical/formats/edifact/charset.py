"""The character sets of EDIFACT: what a syntax identifier promises, and what the bytes turn out to be."""

from __future__ import annotations

_UPPER = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,-()/='+:?!\"%&*;<>"  # level A (ISO 9735:1988, 5.1)
_LOWER = b"abcdefghijklmnopqrstuvwxyz"
_PRINTED = bytes(range(0x20, 0x7F))
_DOUBLE = bytes(range(0x21, 0x7F))  # of these bytes double-byte characters consist

# 0001 of UNB: how its text is decoded, what ASCII it allows, and what people call it (ISO 9735-10, code list 0001).
_KNOWN: dict[str, tuple[str, bytes, str]] = {
    "UNOA": ("ascii", _UPPER, "capital letters, digits and a few signs"),
    "UNOB": ("ascii", _UPPER + _LOWER, "ASCII letters, digits and a few signs"),
    "UNOC": ("latin-1", _PRINTED, "ISO 8859-1"),
    "UNOD": ("iso8859-2", _PRINTED, "ISO 8859-2"),
    "UNOE": ("iso8859-5", _PRINTED, "ISO 8859-5"),
    "UNOF": ("iso8859-7", _PRINTED, "ISO 8859-7"),
    "UNOG": ("iso8859-3", _PRINTED, "ISO 8859-3"),
    "UNOH": ("iso8859-4", _PRINTED, "ISO 8859-4"),
    "UNOI": ("iso8859-6", _PRINTED, "ISO 8859-6"),
    "UNOJ": ("iso8859-8", _PRINTED, "ISO 8859-8"),
    "UNOK": ("iso8859-9", _PRINTED, "ISO 8859-9"),
    "UNOL": ("iso8859-15", _PRINTED, "ISO 8859-15"),
    "UNOW": ("utf-8", _PRINTED, "ISO 10646 as UTF-8"),
    "UNOX": ("iso2022_jp", _PRINTED, "ISO 2022 with escape sequences"),
    "UNOY": ("utf-8", _PRINTED, "ISO 10646"),
    "IATA": ("ascii", _UPPER, "capital letters, digits and a few signs"),
    "IATB": ("ascii", _UPPER + _LOWER, "ASCII letters, digits and a few signs"),
    "KECA": ("euc_kr", _PRINTED, "Korean KS X 1001"),
}


class CharacterSet:
    """What a syntax identifier stands for: ``codec`` in Python's spelling, ``plain`` the ASCII characters allowed."""

    __slots__ = ("codec", "known", "name", "plain", "title")

    def __init__(self, name: str) -> None:
        """An unknown name is read as UTF-8, or Latin-1 if it is not that."""
        self.known: bool = name in _KNOWN
        codec, plain, title = _KNOWN.get(name, ("utf-8", _PRINTED, "an unknown character set"))
        self.name: str = name
        self.codec: str = codec
        self.plain: bytes = plain
        self.title: str = title

    def reading(self, raw: bytes) -> tuple[str, str]:
        """How to decode bytes that are not plain ASCII, and what they are if that is not what was promised.

        The encoding reads every byte of ``raw``; the second text is empty if all is as it should be.
        """
        if self.codec == "iso2022_jp" and _switches(raw) and _reads(raw, "iso2022_jp"):
            return "iso2022_jp", ""
        if raw.isascii():
            return "ascii", ""
        if _reads(raw, "utf-8"):
            return "utf-8", "" if self.codec == "utf-8" else "UTF-8"
        if self.codec in ("ascii", "latin-1", "utf-8", "iso2022_jp"):
            return self._western(raw)
        if _reads(raw, self.codec):
            return self.codec, ""
        return "latin-1", f"not {self.title}"

    def _western(self, raw: bytes) -> tuple[str, str]:
        if any(0x80 <= byte < 0xA0 for byte in raw) and _reads(raw, "cp1252"):
            return "cp1252", "Windows-1252"
        return "latin-1", "" if self.codec == "latin-1" else "ISO 8859-1"


_sets: dict[str, CharacterSet] = {}


def character_set(name: str) -> CharacterSet:
    """The character set of a syntax identifier; those that exist are made once."""
    found = _sets.get(name)
    if found is None:
        found = CharacterSet(name)
        if found.known:
            _sets[name] = found
    return found


def _reads(raw: bytes, codec: str) -> bool:
    try:
        raw.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _switches(raw: bytes) -> bool:
    """Whether each escape sequence is one of ISO 2022-JP, and what is written between two of them is of that set."""
    first, *pieces = raw.split(b"\x1b")
    for piece in pieces:
        double = piece.startswith((b"$@", b"$B"))
        if not double and not piece.startswith((b"(B", b"(J")):
            return False
        if double and (len(piece) % 2 or piece.translate(None, _DOUBLE)):
            return False
    return bool(pieces) and first.isascii()


def masked(raw: bytes) -> bytes:
    """ISO 2022 ``raw`` with the bytes of double-byte characters made harmless: none of them is a delimiter.

    ESC switches between ASCII, where delimiters count, and other sets, whose bytes may look like them.
    """
    first, *pieces = raw.split(b"\x1b")
    hidden = (b"$", b"(I")
    safe = [piece[:1] + b"\x01" * (len(piece) - 1) if piece.startswith(hidden) else piece for piece in pieces]
    return b"\x1b".join([first, *safe])
