"""Proves the effect of each single change by replaying it alone, within a budget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from time import monotonic
from typing import TYPE_CHECKING, Any

from compat import replay
from compat.bundle import annotations_stripped
from compat.decide import Decision, decide
from compat.document import same
from compat.errors import UnreadableError
from compat.keywords import escape, is_annotation
from compat.polarity import Polarity
from compat.sides import Side

if TYPE_CHECKING:
    from compat.document import Document
    from compat.pairs import Change, Touch
    from compat.proof import Pair
    from compat.verdict import Direction, Effect, Witness

MOST_REPLAYS = 64
"""How many changes of one comparison are decided alone on the whole schema; beyond it an effect stays open."""

MOST_SECONDS = 2.0
"""How long all replays of one comparison may take together."""


Sides = Callable[[Any, Any, "Direction"], tuple[Any, Any]]
"""Writer and reader of an old and a new schema in one direction, as a policy sees them."""


def strict(old: Any, new: Any, direction: Direction) -> tuple[Any, Any]:
    """Both schemas as they are."""
    return (old, new) if direction == "backward" else (new, old)


@dataclass(frozen=True, slots=True)
class Proven:
    """What is known of one change: its effect, the directions that it breaks, and the documents that show it."""

    effect: Effect
    directions: tuple[Direction, ...] = ()
    witnesses: tuple[Witness, ...] = ()


class Effects:
    """Both schemas, the answers for them as a whole, and what replaying single changes says beyond that."""

    def __init__(
        self,
        old: Side,
        new: Side,
        decisions: dict[Direction, Decision],
        sides: Sides,
        follows_parts: bool,
        are_few: bool,
    ) -> None:
        """``sides`` gives writer and reader as the policy sees them, of a part too if it ``follows_parts``.

        ``are_few`` says that a single change may well be all there is.
        """
        self.sides: Sides = sides
        self.follows_parts: bool = follows_parts
        self.are_few: bool = are_few
        self.left: Side = old
        self.right: Side = new
        self.decisions: dict[Direction, Decision] = decisions
        self.old: Document = old.document
        self.new: Document = new.document
        self._replays = MOST_REPLAYS
        self._until = monotonic() + MOST_SECONDS
        self._whole: dict[Direction, Pair] = {}

    def of(self, change: Change) -> Proven:
        """Breaks with its documents; else open, masked or safe, the gravest of all directions."""
        replayed = _Replayed(self, change)
        found = {direction: self._in_direction(direction, change, replayed) for direction in self.decisions}
        for effect in ("breaks", "open", "masked", "safe"):
            here = {direction: one for direction, one in found.items() if one.effect == effect}
            if here and effect == "breaks":
                witnesses = tuple(witness for one in here.values() for witness in one.witnesses)
                return Proven("breaks", tuple(here), witnesses)
            if here:
                return next(iter(here.values()))
        return Proven("safe")

    def _in_direction(self, direction: Direction, change: Change, replayed: _Replayed) -> Proven:
        """First what the documents at hand show, then a part of the schemas alone, then the whole."""
        whole = self.decisions[direction]
        shown = [one for one in whole.witnesses if self._seen_in(one, change)]
        if not shown and whole.answer == "compatible" and replayed.is_all:
            return Proven("safe")
        if not shown and replayed.is_safe_locally(direction):
            return Proven("safe")
        if not shown and whole.answer == "incompatible":
            shown = [one for one in whole.witnesses if self.in_time and replayed.explains(one)]
        if shown and whole.answer == "incompatible":
            return Proven("breaks", (direction,), tuple(shown))
        answer, witnesses = replayed.answer(direction)
        if answer == "incompatible":
            still = tuple(one for one in witnesses if self._breaks_whole(direction, one.document))
            return Proven("breaks", (direction,), still) if still else Proven("masked")
        return Proven("safe" if answer == "compatible" else "open")

    def _breaks_whole(self, direction: Direction, document: Any) -> bool:
        if self.decisions[direction].answer != "incompatible":
            return False
        if direction not in self._whole:
            self._whole[direction] = self.pair(self.old.schema, self.new.schema, direction)
        return self._whole[direction].breaks(document)

    def _seen_in(self, witness: Witness, change: Change) -> bool:
        """Whether the reader rejects the document at exactly the keyword and member that the change is about."""
        if witness.keyword not in change.keywords or not change.touches:
            return False
        if self.place_of(change.touches[0], witness, witness.keyword) != witness.schema_pointer:
            return False
        return not change.detail or change.detail == witness.detail

    def takes_part(self, witness: Witness, change: Change) -> bool:
        """Whether the document breaks by this change, or the reader rejects it inside the part that changed."""
        if self.in_time and _Replayed(self, change).explains(witness):
            return True
        found = (one for one in change.touches if not is_annotation(one.keyword))
        inside = (f"{self.place_of(one, witness, one.keyword)}/" for one in found)
        return any(f"{witness.schema_pointer}/".startswith(one) for one in inside)

    def place_of(self, touch: Touch, witness: Witness, keyword: str) -> str:
        """Where a keyword stands, or would stand, in the schema that rejects the document."""
        if witness.direction == "backward":
            return self.right.origin(f"{touch.pair.place('new', keyword)}/{escape(keyword)}")
        return self.left.origin(f"{touch.pair.place('old', keyword)}/{escape(keyword)}")

    @property
    def in_time(self) -> bool:
        """Whether there is time left for replays."""
        return monotonic() < self._until

    def take(self) -> bool:
        """Whether one more decision on the whole schema may be made."""
        self._replays -= 1
        return self._replays >= 0 and self.in_time

    @cached_property
    def polarity(self) -> Polarity:
        """Where in the old schema a narrower part may make the whole wider."""
        return Polarity(self.old)

    def pair(self, old: Any, new: Any, direction: Direction) -> Pair:
        """Two schemas, compiled by the validators."""
        from compat.proof import Pair

        writer, reader = self.sides(old, new, direction)
        return Pair(Side(writer, "writer"), Side(reader, "reader"), direction)


class _Replayed:
    """One change, replayed as often as it takes; each schema is built and compiled once."""

    def __init__(self, effects: Effects, change: Change) -> None:
        self.effects, self.change = effects, change
        self._pairs: dict[tuple[Direction, str], Pair] = {}

    @cached_property
    def alone(self) -> Any:
        """The old schema with only this change."""
        return replay.alone(self.effects.old, self.effects.new, self.change.touches)

    @cached_property
    def without(self) -> Any:
        """The new schema without this change."""
        return replay.without(self.effects.old, self.effects.new, self.change.touches)

    def explains(self, witness: Witness) -> bool:
        """Whether the change alone breaks this document, or the document is fine without the change."""
        if not self.change.touches:
            return False
        try:
            if self._pair(witness.direction, "alone").breaks(witness.document):
                return True
            return not self._pair(witness.direction, "without").breaks(witness.document)
        except UnreadableError:
            return False

    def _pair(self, direction: Direction, what: str) -> Pair:
        if (direction, what) not in self._pairs:
            schema = self.alone if what == "alone" else self.without
            self._pairs[direction, what] = self.effects.pair(self.effects.old.schema, schema, direction)
        return self._pairs[direction, what]

    def answer(self, direction: Direction) -> tuple[str, tuple[Witness, ...]]:
        """What `decide` says about the old schema and the old schema with this change alone."""
        effects = self.effects
        whole = effects.decisions[direction]
        if not self.change.touches:
            return ("undecided" if whole.answer == "incompatible" else whole.answer), ()
        try:
            if self.is_all:
                return whole.answer, whole.witnesses
            if not effects.take():
                return "undecided", ()
            decision = decide(*effects.sides(effects.old.schema, self.alone, direction), direction)
        except (UnreadableError, RecursionError):
            return "undecided", ()
        return decision.answer, decision.witnesses

    @cached_property
    def is_all(self) -> bool:
        """Whether nothing else was changed; not asked when so many changes were found that it cannot be."""
        if not self.effects.are_few or not self.change.touches:
            return False
        return same(annotations_stripped(self.alone), self.effects.right.stripped)

    @cached_property
    def _part(self) -> tuple[str, Any, Any] | None:
        try:
            return (
                replay.local(self.effects.old, self.effects.new, self.change.touches) if self.change.touches else None
            )
        except (UnreadableError, RecursionError):
            return None

    def is_safe_locally(self, direction: Direction) -> bool:
        """Whether the part that changed is known to stay readable, and the whole follows the part."""
        effects = self.effects
        if self._part is None or not effects.follows_parts or not effects.in_time:
            return False
        place, before, after = self._part
        if same(annotations_stripped(before), annotations_stripped(after)):
            return True
        if decide(*effects.sides(before, after, direction), direction).answer != "compatible":
            return False
        if not effects.polarity.turns(place, self.change.touches):
            return True
        opposite: Direction = "forward" if direction == "backward" else "backward"
        back = decide(*effects.sides(before, after, opposite), opposite)
        is_strict = effects.sides is strict or effects.sides(before, after, direction) == strict(
            before, after, direction
        )
        return back.answer == "compatible" and is_strict and not effects.polarity.depends_on_company
