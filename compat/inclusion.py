"""Walks two schemas side by side and finds every place where one may accept what the other rejects.

If the walk ends without a single gap, containment is proven: each step looked at everything the writer may write
there. A gap is only a suspicion with a document to try; it becomes a proof when validators confirm the document.
Schemas that refer to themselves close a cycle: a pair of parts that is being compared already may be taken for
granted, because a gap anywhere else in the cycle would be reported there.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from time import monotonic
from typing import TYPE_CHECKING, Any

from compat.document import canonical
from compat.evaluate import UnsupportedError, accepts
from compat.languages import BudgetError, Texts, shortest
from compat.numbers import Interval, UnknownError, outside
from compat.patterns import PatternError
from compat.samples import NoSampleError, Samples, json_number, text_pattern
from compat.shapes import Conjunction, Only, Shape, Shapes, TooManyShapesError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compat.document import Document

Frames = tuple[tuple[Shape, "str | None"], ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """A suspected break: the place in the document, why, and a whole document to try (None: nothing could be built)."""

    path: tuple[str, ...]
    reason: str
    has_document: bool
    document: Any = None


Sameness = Callable[[str, str], bool]
"""Whether the writer's part at a pointer and the reader's part at another are known to say the same."""


def gaps(writer: Document, reader: Document, same: Sameness = lambda _, __: False, seconds: float = 60.0) -> list[Gap]:
    """Every suspected document that ``writer`` accepts and ``reader`` rejects; none is a proof of containment.

    Parts that are the ``same`` are passed over. When the time is up, what is left is one gap without a document.
    """
    walk = _Walk(Shapes(writer), Shapes(reader), same, monotonic() + seconds)
    walk.compare(("",), ("",), ())
    return walk.gaps


class _Walk:
    """The state of one walk: pairs that are done or assumed, and the gaps so far."""

    def __init__(self, writer: Shapes, reader: Shapes, same: Sameness, ends: float) -> None:
        self.writer, self.reader, self.same, self.ends = writer, reader, same, ends
        self.samples = Samples(writer)
        self.assumed: set[tuple[Conjunction, Conjunction]] = set()
        self.gaps: list[Gap] = []

    def compare(self, old: Conjunction, new: Conjunction, frames: Frames) -> None:
        """Look at everything that ``old`` may write for ``new`` to read."""
        if (old, new) in self.assumed or self.is_within(old, new):
            return
        if monotonic() > self.ends:
            self.unknown(frames, "the budget of seconds is used up")
            return
        self.assumed.add((old, new))
        try:
            shapes, others = self.writer.of(old), self.reader.of(new)
        except TooManyShapesError:
            self.unknown(frames, "too many alternatives, or a schema that refers to itself without a step in between")
            return
        for shape in shapes:
            if not self.samples.is_empty_shape(shape):
                self.shape(shape, others, new, frames)

    def is_within(self, old: Conjunction, new: Conjunction) -> bool:
        """Whether every requirement of the reader is one of the writer's, so that nothing is left to look at."""
        return all(
            any(self.same(one, item) if isinstance(one, str) and isinstance(item, str) else one == item for one in old)
            for item in new
        )

    def shape(self, old: Shape, others: Sequence[Shape], new: Conjunction, frames: Frames) -> None:
        """Look at the values of one shape."""
        candidates = [shape for shape in others if shape.kind == old.kind]
        if old.values is None and old.kind == "boolean":
            old = replace(old, values=("true", "false"))
        if old.values is not None:
            self.choice(old, new, frames)
        elif not candidates:
            self.build(frames, f"{old.kind} is not accepted", lambda: self.samples.of_shape(old))
        elif old.kind == "string":
            self.texts(old, candidates, frames)
        elif old.kind in {"integer", "fraction"}:
            self.numbers(old, candidates, frames)
        elif old.kind != "null" or all(self.is_opaque(old, one) for one in candidates):
            self.composite(old, candidates, new, frames)

    def is_opaque(self, old: Shape, new: Shape) -> bool:
        """Whether the reader asks for something that the walk cannot read and the writer does not promise."""
        return not new.opaque <= old.opaque

    def choice(self, old: Shape, new: Conjunction, frames: Frames) -> None:
        """Try every value of a finite choice."""
        for text in old.values or ():
            value = json.loads(text)
            if not self.is_accepted(text, value, new, frames):
                self.build(frames, f"{text} is not accepted", lambda value=value: value)

    def is_accepted(self, shown: str, value: Any, new: Conjunction, frames: Frames) -> bool:
        """Whether the reader accepts one value; what cannot be told is noted as unknown and not tried further."""
        try:
            return all(
                accepts(self.reader.document, value, item) if isinstance(item, str) else canonical(value) in item.values
                for item in new
            )
        except (UnsupportedError, PatternError, RecursionError):
            self.unknown(frames, f"whether {shown} is accepted could not be worked out")
            return True

    def texts(self, old: Shape, candidates: list[Shape], frames: Frames) -> None:
        """Find a text that no candidate accepts; with a single one, a text for each of its limits."""
        usable = [one for one in candidates if not self.is_opaque(old, one)]
        if len(usable) == 1 and usable[0].values is None:
            limits = usable[0].texts
            tries = [[Texts(frozenset({pattern}))] for pattern in sorted(limits.patterns - old.texts.patterns)]
            tries += [[Texts(minimum=limits.minimum)], [Texts(maximum=limits.maximum)]]
        else:
            tries = [[part for one in usable for part in _text_sets(one)]]
        for unwanted in tries:
            try:
                found = shortest(old.texts, unwanted)
            except BudgetError:
                self.unknown(frames, "the patterns have too many states to compare")
            except PatternError as error:
                self.unknown(frames, f"{error}; only regular patterns can be compared")
            else:
                if found is not None:
                    self.build(frames, f"the text {found!r} is not accepted", lambda found=found: found)

    def numbers(self, old: Shape, candidates: list[Shape], frames: Frames) -> None:
        """Find a number that no candidate accepts."""
        unwanted = [part for one in candidates if not self.is_opaque(old, one) for part in _intervals(one)]
        try:
            found = outside(old.kind, old.numbers, unwanted)
        except UnknownError:
            self.unknown(frames, "too many multiples to compare one by one")
            return
        if found is not None:
            self.build(frames, f"the number {found} is not accepted", lambda: json_number(found))

    def composite(self, old: Shape, candidates: list[Shape], new: Conjunction, frames: Frames) -> None:
        """Compare an array or object with the one candidate that can accept it, or with each in turn."""
        possible = [one for one in candidates if not self.apart(old, one)]
        usable = [one for one in possible if not self.is_opaque(old, one) and one.values is None]
        if len(usable) < len(possible) and not usable:
            keywords = sorted({mark for one in possible for mark in one.opaque})
            self.unknown(frames, f"the walk cannot read {', '.join(keywords)[:200] or 'a choice of whole values'}")
            self.build(frames, "perhaps not accepted", lambda: self.samples.of_shape(old))
        elif not usable:
            self.build(frames, "no alternative accepts it", lambda: self.samples.of_shape(old))
        elif len(usable) == 1:
            self.pair(old, usable[0], frames)
        else:
            self.alternatives(old, usable, new, frames)

    def apart(self, old: Shape, new: Shape) -> bool:
        """Whether a tag tells for certain that no value of ``old`` is one of ``new``."""
        names = old.required | new.required if old.kind == "object" else frozenset()
        return any(self._tags_apart(old.member(name), new.member(name)) for name in sorted(names))

    def _tags_apart(self, old: Conjunction, new: Conjunction) -> bool:
        left, right = self.writer.tags(old), self.reader.tags(new)
        return left is not None and right is not None and not left & right

    def alternatives(self, old: Shape, usable: list[Shape], new: Conjunction, frames: Frames) -> None:
        """Split by a tag if there is one; else one alternative must accept everything."""
        for name in sorted(old.required & frozenset(old.properties)):
            tags = self.writer.tags(old.properties[name])
            if tags is not None and len(tags) > 1 and any(self.reader.tags(one.member(name)) for one in usable):
                for tag in sorted(tags):
                    narrowed = {**old.properties, name: (*old.properties[name], Only((tag,)))}
                    self.composite(replace(old, properties=narrowed), usable, new, frames)
                return
        rejected: list[Gap] = []
        for one in usable:
            before, mark = set(self.assumed), len(self.gaps)
            self.pair(old, one, frames)
            if len(self.gaps) == mark:
                return
            rejected += self.gaps[mark:]
            self.gaps, self.assumed = self.gaps[:mark], before
        self.gaps += rejected
        self.unknown(frames, "no single alternative accepts everything; together they may")

    def pair(self, old: Shape, new: Shape, frames: Frames) -> None:
        """Compare two arrays or two objects."""
        if old.kind == "array":
            self.arrays(old, new, frames)
        elif old.kind == "object":
            self.objects(old, new, frames)

    def arrays(self, old: Shape, new: Shape, frames: Frames) -> None:
        """Lengths first, then the items."""
        within = self.is_within(old.items, new.items)
        if within and old.fewest >= new.fewest and (new.most is None or (old.most or new.most + 1) <= new.most):
            return
        nothing = self.samples.is_empty(old.items)
        most = 0 if nothing else old.most
        if old.fewest < new.fewest:
            self.build(frames, f"{old.fewest} items are too few", lambda: self.samples.array_of(old, old.fewest))
        if new.most is not None and (most is None or most > new.most):
            size = max(new.most + 1, old.fewest)
            self.build(frames, f"{size} items are too many", lambda: self.samples.array_of(old, size))
        if not nothing and most != 0:
            self.compare(old.items, new.items, (*frames, (old, None)))

    def objects(self, old: Shape, new: Shape, frames: Frames) -> None:
        """Required members, counts, then every member that may be there."""
        for name in sorted(new.required - old.required):
            self.build(
                frames, f"{name} may be missing", lambda name=name: self.samples.object_with(old, {}, leave_out=name)
            )
        self.counts(old, new, frames)
        for name in dict.fromkeys((*old.properties, *sorted(old.required), *new.properties)):
            self.member(old, new, name, frames)
        self.others(old, new, frames)

    def counts(self, old: Shape, new: Shape, frames: Frames) -> None:
        """The number of members."""
        fewest = max(old.fewest, len(old.required))
        if new.fewest > max(fewest, len(new.required)):
            self.build(frames, "too few members", lambda: self.samples.object_with(old, {}))
        if new.most is not None and (old.most is None or old.most > new.most):
            known = [name for name in old.properties if not self.samples.is_forbidden(old, name)]
            if len(known) > new.most or not self.samples.is_empty(old.additional):
                size = new.most + 1
                self.build(frames, "too many members", lambda: self.samples.object_with(old, {}, size))

    def member(self, old: Shape, new: Shape, name: str, frames: Frames) -> None:
        """One member by name."""
        if not new.names and self.is_within(old.member(name), new.member(name)):
            return
        if self.samples.is_forbidden(old, name):
            return
        inside = (*frames, (old, name))
        if not self.is_accepted(f"the name {name!r}", name, new.names, inside):
            self.build(inside, f"the name {name!r} is not accepted", lambda: self.samples.value(old.member(name)))
        self.compare(old.member(name), new.member(name), inside)

    def others(self, old: Shape, new: Shape, frames: Frames) -> None:
        """Members that neither side names."""
        if (not new.names and self.is_within(old.additional, new.additional)) or self.samples.is_empty(old.additional):
            return
        taken = {*old.properties, *new.properties}
        try:
            name = self.samples.fresh_name(old, taken)
        except (NoSampleError, TooManyShapesError):
            name = "other"
        if new.names:
            self.names(old, new, frames)
        self.compare(old.additional, new.additional, (*frames, (old, name)))

    def names(self, old: Shape, new: Shape, frames: Frames) -> None:
        """Names that the writer may choose and the reader may not like."""
        listed = [Shape("string", values=tuple(json.dumps(name) for name in old.properties))] if old.properties else []
        walk = _Walk(self.writer, self.reader, self.same, self.ends)
        walk.assumed = set(self.assumed)
        for shape in self.writer.of(old.names) if old.names else (Shape("string"),):
            if shape.kind == "string" and not self.samples.is_empty_shape(shape):
                walk.shape(shape, (*self.reader.of(new.names), *listed), new.names, ())
        for gap in walk.gaps:
            name = gap.document
            if not isinstance(name, str):
                self.unknown(frames, f"a member name: {gap.reason}")
            elif name not in old.properties:
                inside = (*frames, (old, name))
                self.build(inside, f"the name {name!r} is not accepted", lambda: self.samples.value(old.additional))

    def unknown(self, frames: Frames, reason: str) -> None:
        """Note a place about which nothing is known."""
        self.gaps.append(Gap(_path(frames), reason, has_document=False))

    def build(self, frames: Frames, reason: str, make: Any) -> None:
        """Note a suspicion together with the whole document around it."""
        try:
            value = make()
            for shape, step in reversed(frames):
                value = self.samples.wrap(shape, step, value)
        except (NoSampleError, TooManyShapesError, RecursionError) as error:
            self.unknown(frames, f"{reason}, but no document could be built: {error}")
        else:
            self.gaps.append(Gap(_path(frames), reason, has_document=True, document=value))


def _path(frames: Frames) -> tuple[str, ...]:
    return tuple("*" if step is None else step for _, step in frames)


def _text_sets(shape: Shape) -> Iterable[Texts]:
    if shape.values is None:
        return (shape.texts,)
    return tuple(Texts(frozenset({text_pattern(json.loads(value))})) for value in shape.values)


def _intervals(shape: Shape) -> Iterable[Interval]:
    if shape.values is None:
        return (shape.numbers,)
    points = (Fraction(str(json.loads(value))) for value in shape.values)
    return tuple(Interval(point, point) for point in points)
