"""What the segments of one group look like in bytes, and whether a set that was found whole is sound."""

from __future__ import annotations

from canonical.formats.x12.binary import LENGTH_AT

_LOOK_OVER = 16_384  # bytes looked over at once: more sets than one, and never much in vain
_FIRST_LOOK = 1024  # at the beginning of a group, which may be a short one
_MOST_SHAPES = 64
MOST_ELEMENTS = 4096
"""A segment with more elements is damaged or made to do harm; the rest of it stays one element."""
_MOST_OF_ST = 4  # ST has three elements at most


def shape_of(element: bytes, terminator: bytes, line_end: bytes) -> Shape:
    """A shape, made once for all the groups that look alike."""
    key = (element, terminator, line_end)
    found = _shapes.get(key)
    if found is None:
        if len(_shapes) >= _MOST_SHAPES:
            _shapes.clear()
        found = _shapes[key] = Shape(*key)
    return found


class Shape:
    """The byte patterns between which sets are found, from the delimiters and the blank space that follows segments."""

    __slots__ = (
        "_group",
        "_group_end",
        "_grouping",
        "_inner",
        "_longest",
        "_marks",
        "_odd",
        "_trailer_form",
        "element",
        "header",
        "line_end",
        "separator",
        "separator_text",
        "terminator",
        "trailer",
    )

    def __init__(self, element: bytes, terminator: bytes, line_end: bytes) -> None:
        """``line_end`` is the blank space that follows each terminator, as a rule a line break; empty if there is none."""
        self.element: bytes = element
        self.terminator: bytes = terminator
        self.line_end: bytes = line_end
        self.separator: bytes = terminator + line_end
        separator = self.separator
        # A delimiter of several bytes is looked for in bytes: a text in another encoding would not show it.
        single = len(element) == len(terminator) == 1
        self.separator_text: str = separator.decode("latin-1") if single else ""
        self.header: bytes = b"ST" + element
        self.trailer: bytes = separator + b"SE" + element
        self._trailer_form: bytes = self.trailer.replace(b"%", b"%%") + b"%d" + element.replace(b"%", b"%%") + b"%b"
        self._inner: bytes = separator + self.header
        counted = (b"\n", b"\r", b"\t")
        self._marks: list[tuple[bytes, int]] = [(mark, line_end.count(mark)) for mark in counted if mark in line_end]
        odd = [mark for mark in (*counted, b"\0") if mark not in separator and mark != element]
        # Blank space that only some segments have, empty segments, binary data, which may hold anything, what could be
        # the header of another interchange, and the end of this one.
        odd += [separator + b" ", separator + terminator]
        odd += [separator + tag + element for tag in (*LENGTH_AT, b"ISA", b"IEA")]
        self._odd: list[bytes] = odd
        # What opens or closes a group ends a set wherever it stands; groups may be small, so each set is asked for it.
        self._grouping = separator + b"G"
        self._group, self._group_end = separator + b"GS" + element, separator + b"GE" + element
        self._longest: int = max(map(len, odd))

    def even_until(self, data: bytes, start: int, stop: int, *, first: bool) -> int:
        """Index up to which no byte after ``start`` hints at segments that are cut unevenly; ``stop`` is worth seeing.

        The first look goes not far, so that a file of small groups is not looked over again for each.
        """
        reach = min(start + _LOOK_OVER, max(stop + self._longest, start + _FIRST_LOOK)) if first else start + _LOOK_OVER
        limit = min(reach, len(data))
        odd = [
            mark for mark in self._odd if data.rfind(mark, start, limit) >= 0
        ]  # rfind is three times as fast as find
        return min((data.find(mark, start, limit) for mark in odd), default=limit - self._longest)

    def sound(self, raw: bytes, end: int, *, even: bool) -> list[bytes] | None:
        """The elements of ST if counts and control numbers agree and all segments are cut alike, else None.

        ``raw`` reaches from ST up to the terminator of SE, whose separator begins at ``end``; ``even`` says that
        `even_until` has found nothing in it.
        """
        count = raw.count(self.terminator) + 1
        head = raw[: raw.find(self.terminator)].split(self.element)
        if not 3 <= len(head) <= _MOST_OF_ST or not head[1] or not head[2]:
            return None
        if raw[end:] != self._trailer_form % (count, head[2]) or raw.rfind(self._inner, 0, end) >= 0:
            return None
        if raw.rfind(self._grouping) >= 0 and (raw.rfind(self._group) >= 0 or raw.rfind(self._group_end) >= 0):
            return None
        if len(raw) > MOST_ELEMENTS and any(
            part.count(self.element) > MOST_ELEMENTS for part in raw.split(self.terminator)
        ):
            return None
        if not even and any(raw.rfind(mark) >= 0 for mark in self._odd):
            return None
        if self.line_end and raw.count(self.separator) != count - 1:
            return None
        for mark, times in self._marks:
            if raw.count(mark) != (count - 1) * times:
                return None
        return head


_shapes: dict[tuple[bytes, bytes, bytes], Shape] = {}
