"""The characters that separate the parts of an EDIFACT interchange: declared by UNA, the defaults, or found out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.errors import FormatError
from canonical.formats.order_mark import behind

if TYPE_CHECKING:
    from collections.abc import Sequence

LOOK_AHEAD = 64
"""How many bytes from its start on show what a UNA declares."""

_NOISE = b"\r\n\t "
_HEADERS = (b"UNB", b"UNG", b"UNH", b"UIB", b"UIH")
_UNB_MARKS = 5  # before the mandatory elements of UNB: what stands behind fewer is a name in it
_UNB_REACH = 106  # how far these reach in practice
FAR = 1024
"""How far behind UNB the next header may stand that shows the terminator."""


class Delimiters:
    """The six characters of UNA; ``release`` and ``repetition`` are None where none is in use."""

    __slots__ = ("ascii", "component", "decimal", "element", "release", "repetition", "segment", "wire")

    def __init__(
        self,
        component: str = ":",
        element: str = "+",
        decimal: str = ".",
        release: str | None = "?",
        repetition: str | None = None,
        segment: str = "'",
        *,
        encoding: str = "latin-1",
    ) -> None:
        """Each is one character; ``wire`` is what they are in bytes, in the order of UNA, empty where there is none.

        Raises `FormatError` for a character that ``encoding`` does not have.
        """
        self.component: str = component
        self.element: str = element
        self.decimal: str = decimal
        self.release: str | None = release
        self.repetition: str | None = repetition
        self.segment: str = segment
        given = (component, element, decimal, release or "", repetition or "", segment)
        try:
            self.wire: tuple[bytes, ...] = tuple(mark.encode(encoding) for mark in given)
        except UnicodeEncodeError as bad:
            raise FormatError(f"{bad.object!r} cannot be a delimiter: {encoding} does not have it") from None
        self.ascii: bool = "".join(given).isascii()

    def used(self) -> dict[str, str]:
        """Name of each delimiter in use to its character; the decimal mark divides nothing and is left out."""
        named = {"segment": self.segment, "element": self.element, "component": self.component}
        if self.release is not None:
            named["release"] = self.release
        return named if self.repetition is None else {**named, "repetition": self.repetition}

    def within(self, encoding: str) -> Delimiters:
        """The same delimiters as they look in text that was decoded with ``encoding``."""
        if self.ascii:
            return self
        try:
            marks = [mark.decode(encoding) for mark in self.wire]
        except UnicodeDecodeError:  # then it does not occur in such text
            encoding = "latin-1"
            marks = [mark.decode(encoding) for mark in self.wire]
        return _declared([mark or " " for mark in marks], encoding)

    def una(self) -> str:
        """The service string advice that declares them."""
        return "UNA" + "".join(
            (self.component, self.element, self.decimal, self.release or " ", self.repetition or " ", self.segment)
        )

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Delimiters) and self.una() == other.una()

    def __hash__(self) -> int:
        return hash(self.una())

    def __repr__(self) -> str:
        return f"Delimiters({self.una()[3:]!r})"


class Sniffed:
    """What the bytes before the first segment say: delimiters, how long the UNA is, and what is wrong with it."""

    __slots__ = ("declared", "delimiters", "fault", "length")

    def __init__(self, delimiters: Delimiters, length: int = 0, fault: str = "", *, declared: bool = False) -> None:
        """``length`` counts bytes of the UNA, 0 if there is none."""
        self.delimiters: Delimiters = delimiters
        self.length: int = length
        self.fault: str = fault
        self.declared: bool = declared


def is_una(data: bytes, at: int) -> bool:
    """Whether a UNA begins here: six characters that are no letters or digits, and a header behind them."""
    if not data.startswith(b"UNA", at) or data[at + 3 : at + 5].isalnum():
        return False
    return _una(data, at) is not None


def is_header(data: bytes, at: int) -> bool:
    """Whether an interchange begins here with UNA or UNB: the syntax identifier (UNOA) must follow."""
    if data.startswith(b"UNB", at):
        return not data[at + 3 : at + 4].isalnum() and data[at + 4 : at + 12].lstrip(_NOISE).startswith(
            (b"UNO", b"KEC")
        )
    return is_una(data, at)


def whole_header(data: bytes, at: int, own: Sequence[bytes], *, ended: bool) -> bytes:
    """The element separator of a header that can be believed here, in the middle of a segment of something else.

    A partner may have a name like one, and a text may quote one. Believed is a UNB, perhaps behind its UNA, that has its
    mandatory elements and behind them the header of a message or group, or a trailer; at the end of the file also one
    that is cut off, unless one of the trailers ``own`` shows that what it stands in goes on behind it. `FAR` bytes and
    `LOOK_AHEAD` should be there, unless the file ``ended``. Nothing if there is none.
    """
    if data.startswith(b"UNA", at):
        found = _una(data, at)
        if found is None:
            return b""
        rest = data[at + found.length : at + LOOK_AHEAD]
        at += found.length + len(rest) - len(behind(rest, _NOISE))
    if not data.startswith(b"UNB", at) or not is_header(data, at):
        return b""
    mark = data[at + 3 : at + 4]
    syntax = data[at + 4 : at + 16].lstrip(_NOISE)
    if not syntax[3:4].isalpha() or syntax[4:5].isalnum() or syntax[4:5] == mark or not syntax[5:6].isdigit():
        return b""  # the names of two partners, of which one ends and the other begins like that
    second = _second_header(data, at, mark)
    if second >= 0:
        return mark if data.count(mark, at, second) >= _UNB_MARKS else b""
    if not ended or len(data) >= at + FAR or data.count(mark, at, at + _UNB_REACH) < _UNB_MARKS:
        return b""
    return mark if all(data.find(trailer, at) < 0 for trailer in own) else b""


def goes_on(rest: bytes, element: bytes) -> bool:
    """Whether these bytes, which stand behind a terminator, begin with another segment of the same interchange."""
    rest = rest.lstrip(_NOISE.replace(element, b""))
    tag, mark, _ = rest.partition(element)
    return bool(mark) and 1 < len(tag) < 4 and tag.isalnum() and tag.isupper()


def sniff(data: bytes, at: int) -> Sniffed:
    """The delimiters of what begins at index ``at`` with UNA or a segment; `LOOK_AHEAD` bytes or more should be there."""
    if data.startswith(b"UNA", at):
        found = _una(data, at)
        if found is None:
            marks = data[at + 3 : at + 9].decode("latin-1").ljust(6)
            fault = "no interchange header stands behind the nine characters of UNA"
            return Sniffed(_declared(marks, "latin-1"), min(9, len(data) - at), fault, declared=True)
        return found
    return _undeclared(data, at)


def _una(data: bytes, at: int) -> Sniffed | None:
    """A UNA that a header follows; one character may be missing, and characters may take several bytes."""
    head = data[at + 3 : at + LOOK_AHEAD]
    if _header_follows(head[6:]):
        return Sniffed(_declared(head[:6].decode("latin-1"), "latin-1"), 9, declared=True)
    text = head.decode("utf-8", "ignore")
    if not text[:6].isascii() and _header_follows(text[6:].encode()):
        return Sniffed(_declared(text[:6], "utf-8"), 3 + len(text[:6].encode()), declared=True)
    if _header_follows(head[5:]):
        fault = "UNA has five characters, not six: the reserved blank before the last one is missing"
        marks = head[:5].decode("latin-1")
        return Sniffed(_declared(marks[:4] + " " + marks[4:], "latin-1"), 8, fault, declared=True)
    return None


def _header_follows(rest: bytes) -> bool:
    return behind(rest, _NOISE).startswith(_HEADERS)


def _declared(marks: Sequence[str], encoding: str) -> Delimiters:
    component, element, decimal, release, repetition, segment = list(marks)
    nothing = " \r\n"
    return Delimiters(
        component,
        element,
        decimal,
        None if release in nothing else release,
        None if repetition in nothing else repetition,
        segment,
        encoding=encoding,
    )


_DEFAULT = Sniffed(Delimiters())


def _undeclared(data: bytes, at: int) -> Sniffed:
    """Defaults (ISO 9735-1, 8), the information separators of level B, or what an odd UNB shows."""
    mark = data[at + 3 : at + 4].decode("latin-1") or "+"
    if mark == "+" or mark.isalnum() or mark in "\r\n ":
        return _usual(data, at)
    if mark == "\x1d":
        return Sniffed(Delimiters("\x1f", "\x1d", ".", None, None, "\x1c"))
    component = data[at + 8 : at + 9].decode("latin-1") if data.startswith(b"UNB", at) else ":"
    segment = _terminator(data, at, mark.encode("latin-1"))
    release = "?" if "?" not in (mark, component, segment) else None
    fault = f"the elements of UNB are separated by {mark!r}, which no UNA declares"
    return Sniffed(Delimiters(component or ":", mark, ".", release, None, segment), fault=fault)


def _usual(data: bytes, at: int) -> Sniffed:
    """The defaults, unless no segment ends with an apostrophe before the second header."""
    hit = _second_header(data, at, b"+")
    if hit < 0 or b"'" in data[at:hit] or data.count(b"+", at, hit) - data.count(b"?+", at, hit) < _UNB_MARKS:
        return _DEFAULT
    segment = _terminator(data, at, b"+")
    if segment.isalnum():
        return _DEFAULT  # the terminator of UNB was lost, with a part of it
    fault = f"segments end with {segment!r}, which no UNA declares"
    return Sniffed(Delimiters(segment=segment), fault=fault)


def _second_header(data: bytes, at: int, element: bytes) -> int:
    """Index of the first header or trailer behind the one at ``at``, -1 if none is near."""
    stop = min(at + FAR, len(data))
    hits = [_tag_at(data, tag + element, at + 3, stop, element) for tag in (b"UNH", b"UNG", b"UNZ")]
    return min((hit for hit in hits if hit > 0), default=-1)


def _tag_at(data: bytes, tag: bytes, start: int, stop: int, element: bytes) -> int:
    """Where this tag begins a segment, -1 if nowhere; a name may end with its letters (``JUNG+``), or be them."""
    hit = data.find(tag, start, stop)
    while hit > 0 and _is_value(data[start:hit], element):
        hit = data.find(tag, hit + 1, stop)
    return hit


def _is_value(before: bytes, element: bytes) -> bool:
    """Whether what follows these bytes cannot be a tag: nothing ends there, neither a segment nor a line."""
    blank = len(before) - len(before.rstrip(b" \t"))
    last = before[len(before) - blank - 1 : len(before) - blank]
    return last.isalnum() or last in (element, b":", b"?")


def _terminator(data: bytes, at: int, element: bytes) -> str:
    """The character before the second header; a line break, where a line ends with a letter or digit."""
    hit = _second_header(data, at, element)
    if hit < 0:
        return "'"
    before = data[at:hit].rstrip(_NOISE)
    if before[-1:].isalnum() or before[-1:] == element:
        ended = data[at + len(before) : hit]
        return (ended[:1] or data[hit - 1 : hit]).decode("latin-1")
    return before[-1:].decode("latin-1")


def unusable(delimiters: Delimiters) -> str:
    """Why parts of this interchange cannot be told apart; empty if they can."""
    used = delimiters.used()
    for name, mark in used.items():
        if mark.isalnum():
            return f"{mark!r} is the {name} delimiter and may occur in any value"
        if mark == " ":
            return f"the {name} delimiter is a blank"
        twin = next((other for other, its in used.items() if its == mark and other != name), None)
        if twin is not None:
            return f"{mark!r} is the {name} delimiter and the {twin} delimiter"
    return ""
