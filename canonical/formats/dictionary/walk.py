"""Where each segment of a message stands in its structure, and what is wrong with the order, with reasons.

A segment belongs to the first place that still lies ahead: in the innermost open loop, else in the loops around it.
What has no place ahead is told, and the walk goes on as if it stood where it belongs, so that one slip is told once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from canonical.formats.dictionary.spots import ahead

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from canonical.formats.dictionary import Dictionary
    from canonical.formats.structure import Loop, Part


class Misplaced(NamedTuple):
    """A finding about the segment with index ``at``; ``loop`` is the path of the loop if the segment is not in it."""

    at: int
    rule: str
    message: str
    hint: str
    value: str
    loop: str | None = None


class _Frame:
    """An open loop."""

    __slots__ = ("counts", "loop", "passed", "path", "slot")

    def __init__(self, loop: Loop, path: str) -> None:
        self.loop, self.path = loop, path
        self.slot = 0 if path else -1
        self.counts: dict[int, int] = {0: 1} if path else {}
        self.passed: list[tuple[int, int]] = []

    def room(self, part: Part) -> bool:
        return self.counts.get(part.slot, 0) < part.limit


class Walk:
    """One walk over the tags of a message."""

    def __init__(self, structure: Loop, dictionary: Dictionary, message: str, *, most: int = 1000) -> None:
        """``structure`` belongs to ``message`` in the tables of ``dictionary``; at most ``most`` findings are told."""
        self.structure: Loop = structure
        self.dictionary: Dictionary = dictionary
        self.message: str = message
        self.paths: list[str] = []
        self.found: list[Misplaced] = []
        self.more: bool = False
        self._most = most
        self._inside: frozenset[str] | None = None
        self._stack = [_Frame(structure, "")]

    def over(self, tags: Sequence[str]) -> Walk:
        """Walk over all tags, then return this walk.

        `paths` has the loop of each segment, `found` the findings in their order; `more`: there were too many of them.
        """
        for index, tag in enumerate(tags):
            self._step(index, tag)
            self.paths.append(self._stack[-1].path)
        self._close(0, len(tags) - 1)
        self.found.sort(key=lambda one: one.at)
        return self

    def _step(self, index: int, tag: str) -> None:
        place = self._ahead(tag)
        told = place is None
        if place is None:
            place = self._elsewhere(index, tag)
            if place is None:
                return
        depth, part = place
        self._close(depth + 1, index)
        frame = self._stack[depth]
        count = frame.counts[part.slot] = frame.counts.get(part.slot, 0) + 1
        if count == part.limit + 1 and not told:
            self._too_often(index, frame, part)
        if part.slot > frame.slot:
            frame.slot = part.slot
            frame.passed.append((part.slot, index))
        if part.loop is not None and len(part.loop.parts) > 1:
            self._open(part.loop)

    def _open(self, loop: Loop) -> None:
        above = self._stack[-1].path
        self._stack.append(_Frame(loop, f"{above}/{loop.name}" if above else loop.name))

    def _ahead(self, tag: str) -> tuple[int, Part] | None:
        """The first place ahead that has room; else the first place ahead."""
        full: tuple[int, Part] | None = None
        for depth in range(len(self._stack) - 1, -1, -1):
            frame = self._stack[depth]
            for part in ahead(frame.loop, frame.slot):
                if part.tag == tag:
                    if frame.room(part):
                        return depth, part
                    full = full or (depth, part)
        return full

    def _elsewhere(self, index: int, tag: str) -> tuple[int, Part] | None:
        """Tell that a segment has no place ahead; the place to go on from, if there is one."""
        if self._inside is None:
            self._inside = frozenset(_tags(self.structure))
        if tag not in self._inside:
            self._foreign(index, tag)
            return None
        skipped = self._skipped(tag)
        if skipped is not None:
            return self._unopened(index, tag, *skipped)
        for depth in range(len(self._stack) - 1, -1, -1):
            frame = self._stack[depth]
            for part in frame.loop.parts[0 if depth == 0 else 1 : max(frame.slot, 0)]:
                if part.tag == tag:
                    self._late(index, frame, part)
                    return depth, part
        for depth in range(len(self._stack) - 1, -1, -1):
            frame = self._stack[depth]
            for part in ahead(frame.loop, frame.slot):
                if part.loop is not None and any(inner.tag == tag for inner in part.loop.parts):
                    return self._unopened(index, tag, depth, part, part.loop)
        if self._full():
            return None
        homes = sorted({path or "the message itself" for path in _homes(self.structure, tag)})
        message = f"{tag} may not stand here: {self._here()}"
        hint = f"its place is in {' or '.join(homes)}: see whether a segment before it is missing or too much"
        self._tell(Misplaced(index, "segment-unexpected", message, hint, tag))
        return None

    def _skipped(self, tag: str) -> tuple[int, Part, Loop] | None:
        """A mandatory loop that lies ahead, was never opened, and has the tag: likelier than a segment that was moved."""
        for depth in range(len(self._stack) - 1, -1, -1):
            frame = self._stack[depth]
            for part in frame.loop.parts[frame.slot + 1 :]:
                if part.mandatory and part.loop is not None and any(inner.tag == tag for inner in part.loop.parts[1:]):
                    return depth, part, part.loop
        return None

    def _unopened(self, index: int, tag: str, depth: int, part: Part, loop: Loop) -> tuple[int, Part]:
        message = f"{tag} stands here without {part.tag}, which opens its loop"
        hint = f"put {self._called(part.tag)} in front of it, or move it: {self._here()}"
        self._tell(Misplaced(index, "segment-unexpected", message, hint, tag))
        self._close(depth + 1, index)
        frame = self._stack[depth]
        frame.counts[part.slot] = frame.counts.get(part.slot, 0) + 1
        frame.slot = max(frame.slot, part.slot)
        frame.passed.append((part.slot, index))
        self._open(loop)
        return depth + 1, next(inner for inner in loop.parts if inner.tag == tag)

    def _full(self) -> bool:
        self.more = self.more or len(self.found) >= self._most
        return self.more

    def _tell(self, finding: Misplaced) -> None:
        if not self._full():
            self.found.append(finding)

    def _foreign(self, index: int, tag: str) -> None:
        if self._full():
            return
        name = self.dictionary.message_name(self.message) or "this message"
        if self.dictionary.segment(tag) is None:
            hint = "the partner may use a segment of its own, or the tag is damaged: agree on it or leave it out"
            text = f"the tables of {self.dictionary.standard.upper()} {self.dictionary.tables} have no segment {tag}"
            self._tell(Misplaced(index, "segment-unknown", text, hint, tag))
            return
        text = f"{self._called(tag)} is no segment of {self.message} ({name})"
        hint = "it is kept as it is, and nothing is read from it"
        self._tell(Misplaced(index, "segment-not-in-set", text, hint, tag))

    def _late(self, index: int, frame: _Frame, part: Part) -> None:
        last = frame.loop.parts[frame.slot].tag
        where = f"loop {frame.path}" if frame.path else "the message"
        text = f"{part.tag} stands too late: in {where} it comes before {last}"
        hint = f"move {self._called(part.tag)} in front of the first {last}"
        self._tell(Misplaced(index, "segment-unexpected", text, hint, part.tag))

    def _too_often(self, index: int, frame: _Frame, part: Part) -> None:
        kind = "segment" if part.loop is None or len(part.loop.parts) == 1 else "loop"
        where = f"loop {frame.path}" if frame.path else "the message"
        often = "once" if part.limit == 1 else f"{part.limit} times"
        text = f"{'loop ' if kind == 'loop' else ''}{part.tag} may stand {often} in {where}, and this is one more"
        hint = "see whether a segment that opens a new loop is missing before it, or agree on more repetitions"
        self._tell(Misplaced(index, f"{kind}-repeats-too-often", text, hint, part.tag))

    def _close(self, depth: int, index: int) -> None:
        """Leave the loops from ``depth`` on, or end the message: tell which mandatory segments they lack."""
        for frame in reversed(self._stack[depth:]):
            for part in frame.loop.parts:
                if part.mandatory and not frame.counts.get(part.slot):
                    self._absent(index, frame, part)
        del self._stack[depth:]

    def _absent(self, index: int, frame: _Frame, part: Part) -> None:
        where = f"loop {frame.path}" if frame.path else self.message
        at = next((at for slot, at in frame.passed if slot > part.slot), index)
        text = f"{self._called(part.tag)} is mandatory in {where} and missing before this segment"
        hint = f"the sender has to add {part.tag}"
        self._tell(Misplaced(at, "segment-mandatory-missing", text, hint, part.tag, frame.path))

    def _here(self) -> str:
        frame = self._stack[-1]
        return f"loop {frame.path} is open" if frame.path else "no loop is open"

    def _called(self, tag: str) -> str:
        use = self.dictionary.segment(tag)
        return f"{tag} ({use.name})" if use is not None and use.name else tag


def _tags(loop: Loop) -> Iterator[str]:
    for part in loop.parts:
        yield part.tag
        if part.loop is not None:
            yield from _tags(part.loop)


def _homes(loop: Loop, tag: str) -> Iterator[str]:
    """The paths of all loops that hold the tag."""
    for part in loop.parts:
        leaf = part.loop is None or len(part.loop.parts) == 1
        if part.tag == tag and (leaf or part.slot or loop.parent is None):
            yield f"loop {loop.path}" if loop.path else ""
        if part.loop is not None and not leaf:
            yield from _homes(part.loop, tag)
