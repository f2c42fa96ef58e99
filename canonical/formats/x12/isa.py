"""Finding out from an ISA segment how its interchange is cut: by fixed offsets first, by counting elements else.

The offsets are those of the X12 interchange header, whose sixteen elements have fixed lengths (X12.5).
"""

from __future__ import annotations

WIDTHS = (2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1, 1)
LENGTH = 106
REACH = 3 * LENGTH  # bytes that a header of fixed width takes at most, if some of its characters take several
LOOK_AHEAD = 4096  # enough for a header and some lines after it, to tell cut lines from terminators
_SEPARATORS_AT = tuple(3 + sum(WIDTHS[:n]) + n for n in range(16))
_LINE_ENDS = b"\r\n"
_NOISE = b"\r\n \t"
_LONGEST_TERMINATOR = 4
_LONGEST_LINE_END = 8
_LONGEST_ELEMENT = 80  # an unpadded element is shorter, an overlong sender has been seen; more is no header
_FIRST_TAGS = (b"GS", b"TA1", b"IEA")
_LONGEST = 17 * (_LONGEST_ELEMENT + 2)


class Header:
    """A header that was understood: sixteen elements and the delimiters as bytes, its length in bytes.

    ``wide`` says that some of its characters, perhaps delimiters, take several bytes (UTF-8).
    """

    __slots__ = (
        "component",
        "elements",
        "fixed",
        "folded",
        "length",
        "separator",
        "terminator",
        "torn",
        "wide",
        "wrapped",
    )

    def __init__(self, elements: list[bytes], component: bytes, terminator: bytes, length: int, *, fixed: bool) -> None:
        """``elements[0]`` is ISA; ``length`` counts up to and including the terminator."""
        self.elements: list[bytes] = elements
        self.component: bytes = component
        self.terminator: bytes = terminator
        self.length: int = length
        self.fixed: bool = fixed
        self.separator: bytes = b""
        self.wrapped: bool = False
        self.wide: bool = False
        self.torn: int = 0  # the first element that holds the separator
        self.folded: bytes = b""  # what it was read from


def sniff(data: bytes, start: int) -> Header | str:
    """Read the header that begins at ``start``, or say in words why it cannot be one.

    ``data`` should reach LOOK_AHEAD bytes beyond ``start`` unless the stream ends before.
    """
    head = data[start : start + LOOK_AHEAD]
    if head[:REACH].isascii():
        return _sniffed(head)
    folded = _folded(head)
    wide = _unfolded(_sniffed(folded[0]), folded[1]) if folded else "it is not UTF-8"
    if isinstance(wide, Header) and wide.fixed:
        return wide
    narrow = _sniffed(head)
    return narrow if isinstance(narrow, Header) or isinstance(wide, str) else wide


def sniff_cut(data: bytes, start: int) -> Header | str:
    """The same where lines are known to be cut: breaks may stand anywhere, also within the letters ISA."""
    head = data[start : start + LOOK_AHEAD]
    separator = head[:8].translate(None, _LINE_ENDS)[3:4]
    header = _unwrapped(head[:_LONGEST], separator) if separator and not separator.isalnum() else "no separator"
    if isinstance(header, str):
        return sniff(data, start)
    header.separator, header.folded = separator, head
    return header


def _folded(head: bytes) -> tuple[bytes, dict[int, bytes]] | None:
    """A head of UTF-8 with one byte for each character, and what these bytes stand for; None if it is another text."""
    try:
        text = head.decode()
    except UnicodeDecodeError as bad:
        if bad.start < REACH:
            return None
        text = head[: bad.start].decode()
    wide = sorted({mark for mark in text if mark > "\x7f"})
    if len(wide) > 128:
        return None
    folded = text.translate({ord(mark): 0x80 + n for n, mark in enumerate(wide)}).encode("latin-1")
    return folded, {0x80 + n: mark.encode() for n, mark in enumerate(wide)}


def _unfolded(header: Header | str, marks: dict[int, bytes]) -> Header | str:
    """The header that a folded head has, in its own bytes."""
    if isinstance(header, str):
        return header

    def full(raw: bytes) -> bytes:
        return b"".join(marks.get(byte, bytes((byte,))) for byte in raw)

    width = len(full(header.folded[: header.length]))
    header.elements = [full(element) for element in header.elements]
    header.separator, header.component, header.terminator = map(
        full, (header.separator, header.component, header.terminator)
    )
    header.length = width
    header.wide = not (header.separator + header.component + header.terminator).isascii()
    return header


def offset_of(number: int) -> int:
    """Where an element begins in a header of fixed width; 0 is the tag."""
    return _SEPARATORS_AT[number - 1] + 1 if number else 0


def begins(data: bytes, at: int) -> bool:
    """Whether an ISA begins here, perhaps cut by line breaks into lines of one or two bytes."""
    return data.startswith(b"ISA", at) or (
        data[at : at + 1] == b"I" and data[at : at + 8].translate(None, _LINE_ENDS).startswith(b"ISA")
    )


def _sniffed(data: bytes) -> Header | str:
    separator = data[:12].translate(None, _LINE_ENDS)[3:4] if not data.startswith(b"ISA") else data[3:4]
    if not separator or separator.isalnum() or separator in b" \r\n\0":
        return f"the byte after ISA, which separates the elements, is {separator!r}"
    elements = data.count(separator, 0, _LONGEST)
    if elements < 16:
        return f"it has {elements} elements and not 16"
    head = data[:_LONGEST]
    header: Header | str = "a line break stands in it" if _cut_at_its_end(head) else _fixed(head, separator)
    if isinstance(header, str) and _breaks_inside(head):
        header = _unwrapped(head, separator)
    if isinstance(header, str):
        header = _by_offsets(head, separator) or _counted(head, separator)
    if isinstance(header, Header):
        header.separator = separator
        _lengthen(data, header)
        header.wrapped = header.wrapped or _is_wrapped(data, header)
        header.folded = data
    return header


def is_fixed_header(data: bytes, start: int) -> bool:
    """Whether a complete header of fixed width stands here: strict enough to be trusted inside other text."""
    separator = data[start + 3 : start + 4]
    if not separator or separator.isalnum() or b"\n" in data[start : start + LENGTH - 2]:
        return False
    if isinstance(_fixed(data[start : start + LENGTH], separator), Header):
        return True
    head = data[start : start + REACH]
    if head.isascii():
        return False
    # The piece may end inside a character.
    folded = head.decode("utf-8", "ignore").translate(_WIDE)[:LENGTH].encode("latin-1", "replace")
    return isinstance(_fixed(folded, folded[3:4]), Header)


class _Wide(dict[int, int]):
    """One byte for each character: which one does not matter as long as equal ones stay equal, as most do."""

    def __missing__(self, character: int) -> int:
        return character if character < 0x80 else 0x80 + character % 128


_WIDE = _Wide()


def _fixed(head: bytes, separator: bytes) -> Header | str:
    if len(head) < LENGTH:
        return f"the file ends {len(head)} bytes after the start of ISA, which has {LENGTH}"
    if bytes(head[at] for at in _SEPARATORS_AT) != separator * 16 or head.count(separator, 0, 104) != 16:
        return "its elements do not have their fixed lengths"
    component, terminator = head[104:105], head[105:106]
    if terminator.isalnum() or terminator == separator:
        return f"byte 106 of ISA, the segment terminator, is {terminator!r}"
    return Header([*head[:104].split(separator)[:16], component], component, terminator, LENGTH, fixed=True)


def _by_offsets(head: bytes, separator: bytes) -> Header | None:
    """A header of fixed width in whose texts, or in ISA11, the separator stands: its offsets tell what its numbers confirm."""
    if len(head) < LENGTH or bytes(head[at] for at in _SEPARATORS_AT) != separator * 16:
        return None
    elements = [head[offset_of(number) : end] for number, end in enumerate((*_SEPARATORS_AT, LENGTH - 1))]
    terminator, following = head[LENGTH - 1 : LENGTH], head[LENGTH:].lstrip(_NOISE)
    numbers = b"".join(elements[number] for number in (9, 10, 12, 13))
    first = tuple(tag + separator for tag in _FIRST_TAGS)
    torn = next((number for number, text in enumerate(elements[:16]) if separator in text), 0)
    if (
        not torn
        or not numbers.isdigit()
        or terminator.isalnum()
        or terminator == separator
        or not following.startswith(first)
    ):
        return None
    header = Header(elements, elements[16], terminator, LENGTH, fixed=True)
    header.torn = torn
    return header


def _breaks_inside(head: bytes) -> bool:
    """A line break stands before the end of a header: lines were cut at a width below 106."""
    return b"\n" in head[:106] or b"\r" in head[:106]


def _cut_at_its_end(head: bytes) -> bool:
    """Lines were cut just before ISA16 or the terminator: a break is no component separator, and no terminator if one follows."""
    if head[104:105] in (b"\r", b"\n"):
        return True
    rest = head[105:115].lstrip(_LINE_ENDS)
    return head[105:106] in (b"\r", b"\n") and not rest[:1].isalnum() and rest[1:].startswith(_FIRST_TAGS)


def _lengthen(data: bytes, header: Header) -> None:
    """Some terminators have several bytes (``~~``, 0x1D 0x1E): all that stands before the first tag, if it ends that segment too.

    Line breaks and blanks behind a terminator are none of its bytes.
    """
    if data.startswith(_FIRST_TAGS, header.length):
        return
    following = data[header.length : header.length + _LONGEST_TERMINATOR + _LONGEST_LINE_END]
    if following.lstrip(_NOISE).startswith(_FIRST_TAGS):
        return
    tag = min((at for at in (following.find(first + header.separator) for first in _FIRST_TAGS) if at > 0), default=0)
    more = following[:tag].rstrip(_NOISE)
    if not more or len(more) >= _LONGEST_TERMINATOR or any(chr(mark).isalnum() or mark in _NOISE for mark in more):
        return
    whole = header.terminator + more
    begins = header.length + tag
    if header.separator not in more and data.find(header.terminator, begins) == data.find(whole, begins) >= 0:
        header.terminator, header.length = whole, header.length + len(more)


def _unwrapped(head: bytes, separator: bytes) -> Header | str:
    """A header of fixed width whose lines were cut by a transport."""
    header = _fixed(head.translate(None, _LINE_ENDS), separator)
    if isinstance(header, Header) and header.terminator.isspace():
        return "blank space ends it"
    if isinstance(header, Header):
        left, length = LENGTH, 0
        while left:
            left -= head[length] not in _LINE_ENDS
            length += 1
        header.length = length
        header.wrapped = True
    return header


def _counted(head: bytes, separator: bytes) -> Header | str:
    """A header whose elements are shorter or longer than they should be."""
    parts = head.split(separator, 16)
    if any(len(part) > _LONGEST_ELEMENT or b"\n" in part for part in parts[:16]):
        return "the separators that follow are too far apart to be those of a header"
    if len(parts[15].strip()) > 1 or not parts[12].strip().isdigit() or not parts[13].strip().isdigit():
        return "it does not have 16 elements: ISA12 or ISA13 is no number, or ISA15 is longer than one character"
    length = len(separator.join(parts[:16])) + 1
    component, terminator, size = _ends(parts[16], separator)
    if not terminator or terminator.isalnum() or terminator == separator:
        return f"no segment terminator follows ISA16: {terminator!r} stands there"
    if any(terminator in part for part in parts[:16]):
        return f"it ends before ISA16: the segment terminator {terminator!r} stands inside"
    return Header([*parts[:16], component], component, terminator, length + size, fixed=False)


def _ends(rest: bytes, separator: bytes) -> tuple[bytes, bytes, int]:
    """Component separator, terminator and how many bytes they take; ISA16 may be missing, or a separator follow it."""
    tags = tuple(tag + separator for tag in _FIRST_TAGS)
    if rest[1:2] == separator and rest[3:].lstrip(_NOISE).startswith(tags):
        return rest[:1], rest[2:3], 3
    following = rest[1:].lstrip(_LINE_ENDS)
    if not following.startswith(tags):
        return rest[:1], rest[1:2], 2
    first_set = following.find(b"ST" + separator)
    before_it = following[:first_set].rstrip(_LINE_ENDS) if first_set >= 0 else b""
    if following == rest[1:] or before_it.endswith(rest[:1]):
        return b"", rest[:1], 1
    return rest[:1], rest[1:2], 2


def _is_wrapped(head: bytes, header: Header) -> bool:
    """At least two full lines have one length and a break stands where no segment ends: cut at a fixed width."""
    if header.terminator in _LINE_ENDS or (b"\n" not in head and b"\r" not in head):
        return False
    lines = head.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    following = (number for number, line in enumerate(lines) if number and begins(line, 0))
    # A transport cuts a whole file, or each interchange for itself.
    return _is_cut(lines, header.terminator) or _is_cut(lines[: next(following, len(lines))], header.terminator)


def _is_cut(lines: list[bytes], terminator: bytes) -> bool:
    while len(lines) > 1 and not lines[-1].strip(b" \t\x1a"):
        lines = lines[:-1]
    if len(lines) < 3 or len({len(line) for line in lines[:-1]}) > 1 or len(lines[-1]) > len(lines[0]):
        return False
    return any(not line.rstrip().endswith(terminator) for line in lines[:-1])
