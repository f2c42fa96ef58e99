"""Which loop each segment of a message stands in, by the structure of the message and by the pointers of HL and CPS."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from canonical.formats.structure import Loop, Part

_TREES = frozenset({"HL", "CPS"})
"""Loops whose own first two elements say whose child they are (X12 HL01 and HL02, EDIFACT CPS 7164 and 7166)."""
_DEEPEST = 12


class Place(NamedTuple):
    """Where a segment stands: loops around it, their path, whether it opens one, and whether the message knows it."""

    depth: int
    path: str
    opens: str
    ordinal: int
    known: bool


def places(segments: Sequence[Sequence[str]], structure: Loop | None) -> Iterator[Place]:
    """The place of each segment; without a structure all stand at the same level."""
    if structure is None:
        for _ in segments:
            yield Place(0, "", "", 0, known=True)
        return
    yield from _Walk(structure).over(segments)


class _Walk:
    """The open loops, how many of each were opened where they stand, and the tree that pointers describe."""

    def __init__(self, structure: Loop) -> None:
        self.loops: list[Loop] = [structure]
        self.counts: list[dict[str, int]] = [{}]
        self.level: dict[str, int] = {}
        self.extra = 0

    def over(self, segments: Sequence[Sequence[str]]) -> Iterator[Place]:
        for segment in segments:
            yield self._step(segment)

    def _step(self, segment: Sequence[str]) -> Place:
        found = self._found(segment[0])
        if found is None:
            return Place(self._depth(), self.loops[-1].path, "", 0, known=False)
        up, part = found
        if up:
            del self.loops[-up:], self.counts[-up:]
        child = part.loop
        if child is None or len(child.parts) == 1:
            if len(self.loops) == 1:
                self.extra = 0
            return Place(self._depth(), self.loops[-1].path, "", 0, known=True)
        counted = self.counts[-1]
        counted[child.name] = counted.get(child.name, 0) + 1
        self.loops.append(child)
        self.counts.append({})
        if child.name in _TREES:
            self._hang(segment)
        return Place(self._depth(), child.path, child.name, counted[child.name], known=True)

    def _found(self, tag: str) -> tuple[int, Part] | None:
        """How many loops the tag closes, and the part that it is then; the first segment of a loop opens another one."""
        for up, loop in enumerate(reversed(self.loops)):
            part = loop.by_tag.get(tag)
            if part is not None and (part.slot > 0 or loop.parent is None):
                return up, part
        return None

    def _depth(self) -> int:
        return len(self.loops) - 1 + self.extra

    def _hang(self, segment: Sequence[str]) -> None:
        """The parent pointer, not the order, says where a level of the tree belongs."""
        own = segment[1].strip() if len(segment) > 1 else ""
        above = segment[2].strip() if len(segment) > 2 else ""
        self.extra = min(self.level.get(above, -1) + 1, _DEEPEST)
        self.level[own] = self.extra
