"""What the segments of one group look like in bytes, and whether a set that was found whole is sound."""

from __future__ import annotations

_LOOK_OVER = 16_384  # bytes looked over at once: more sets than one, and never much in vain


class Shape:
    """The byte patterns between which sets are found, from the delimiters and the line end that follows segments."""

    __slots__ = (
        "_inner",
        "_marks",
        "_odd",
        "_separator",
        "element",
        "header",
        "line_end",
        "separator_text",
        "terminator",
        "trailer",
    )

    def __init__(self, element: bytes, terminator: bytes, line_end: bytes) -> None:
        """``line_end`` is what a line break after each terminator consists of; empty if there is none."""
        self.element: bytes = element
        self.terminator: bytes = terminator
        self.line_end: bytes = line_end
        self._separator = separator = terminator + line_end
        self.separator_text: str = separator.decode("latin-1")
        self.header: bytes = b"ST" + element
        self.trailer: bytes = separator + b"SE" + element
        self._inner = separator + self.header
        self._marks = [line_end[n : n + 1] for n in range(len(line_end))]
        odd = [mark for mark in (b"\n", b"\r", b"\t", b"\0") if mark not in separator and mark != element]
        self._odd = [*odd, separator + b" "]

    def even_until(self, data: bytes, start: int) -> int:
        """Index up to which no byte after ``start`` hints at segments that are cut unevenly."""
        limit = min(start + _LOOK_OVER, len(data))
        found = [data.find(mark, start, limit) for mark in self._odd]
        return min((at for at in found if at >= 0), default=limit - len(self._separator))

    def sound(self, raw: bytes, end: int, *, even: bool) -> bytes | None:
        """ST02 if counts and control numbers agree and all segments are cut alike, else None.

        ``raw`` reaches from ST up to the terminator of SE, whose separator begins at ``end``; ``even`` says that
        `even_until` has found nothing in it.
        """
        element, separator = self.element, self._separator
        count = raw.count(self.terminator) + 1
        head = raw[: raw.find(self.terminator)].split(element)
        if len(head) < 3 or raw[end:] != b"%bSE%b%d%b%b" % (separator, element, count, element, head[2]):
            return None
        if raw.find(self._inner, 0, end) >= 0 or not head[1] or not head[2]:
            return None
        if not even and any(mark in raw for mark in self._odd):
            return None
        if self._marks and raw.count(separator) != count - 1:
            return None
        for mark in self._marks:
            if raw.count(mark) != count - 1:
                return None
        return head[2]
