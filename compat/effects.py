"""Proves the effect of each single change by replaying it alone, within a budget."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any

from compat import replay
from compat.bundle import annotations_stripped
from compat.decide import Decision, decide
from compat.document import canonical, same
from compat.errors import UnreadableError
from compat.keywords import escape, is_annotation
from compat.sides import Side
from compat.views import consumer_view

if TYPE_CHECKING:
    from collections.abc import Callable

    from compat.pairs import Change, Touch
    from compat.proof import Pair
    from compat.verdict import Direction, Effect, Witness

MOST_REPLAYS = 64
"""How many changes of one comparison are decided alone on the whole schema; beyond it an effect stays open."""

MOST_SECONDS = 2.0
"""How long all replays of one comparison may take together."""


@dataclass(frozen=True, slots=True)
class Proven:
    """What is known of one change: its effect, the directions that it breaks, and the documents that show it."""

    effect: Effect
    directions: tuple[Direction, ...] = ()
    witnesses: tuple[Witness, ...] = ()


class Effects:
    """Both schemas, the answers for them as a whole, and what replaying single changes says beyond that."""

    def __init__(
        self, old: Side, new: Side, decisions: dict[Direction, Decision], tolerant: frozenset[Direction]
    ) -> None:
        """``tolerant`` are the directions in which the reader uses the consumer view."""
        self.left, self.right, self.decisions, self.tolerant = old, new, decisions, tolerant
        self.old, self.new = old.document, new.document
        self._replays = MOST_REPLAYS
        self._until = monotonic() + MOST_SECONDS
        self._turning: Callable[[str], bool] | None = None
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
        whole = self.decisions[direction]
        shown = [one for one in whole.witnesses if self._seen_in(one, change)]
        if not shown and self.in_time:
            shown = [one for one in whole.witnesses if replayed.explains(one)]
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
        """Whether the reader rejects the document somewhere inside the part that changed."""
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

    def turns(self, place: str) -> bool:
        """Whether a narrower schema at this place may make the whole wider."""
        if self._turning is None:
            self._turning = replay.turning_places(self.old)
        return self._turning(place)

    def sides(self, old: Any, new: Any, direction: Direction) -> tuple[Any, Any]:
        """Writer and reader of a direction, the reader as tolerant as the policy says."""
        writer, reader = (old, new) if direction == "backward" else (new, old)
        return writer, consumer_view(reader) if direction in self.tolerant and isinstance(reader, dict) else reader

    def pair(self, old: Any, new: Any, direction: Direction) -> Pair:
        """Two schemas, compiled by the validators."""
        from compat.proof import Pair

        writer, reader = self.sides(old, new, direction)
        return Pair(Side(writer, "writer"), Side(reader, "reader"), direction)


class _Replayed:
    """One change, replayed as often as it takes; each schema is built once."""

    def __init__(self, effects: Effects, change: Change) -> None:
        self.effects, self.change = effects, change
        self._alone: Any = None
        self._without: Any = None

    def alone(self) -> Any:
        if self._alone is None:
            self._alone = replay.alone(self.effects.old, self.effects.new, self.change.touches)
        return self._alone

    def without(self) -> Any:
        if self._without is None:
            self._without = replay.without(self.effects.old, self.effects.new, self.change.touches)
        return self._without

    def explains(self, witness: Witness) -> bool:
        """Whether the change alone breaks this document, or the document is fine without the change."""
        if not self.change.touches:
            return False
        effects = self.effects
        try:
            if effects.pair(effects.old.schema, self.alone(), witness.direction).breaks(witness.document):
                return True
            return not effects.pair(effects.old.schema, self.without(), witness.direction).breaks(witness.document)
        except UnreadableError:
            return False

    def answer(self, direction: Direction) -> tuple[str, tuple[Witness, ...]]:
        """What `decide` says about the old schema and the old schema with this change alone."""
        effects = self.effects
        whole = effects.decisions[direction]
        if not self.change.touches:
            return ("undecided" if whole.answer == "incompatible" else whole.answer), ()
        try:
            if self._is_all():
                return whole.answer, whole.witnesses
            if effects.in_time and self._is_safe_locally(direction):
                return "compatible", ()
            if not effects.take():
                return "undecided", ()
            decision = decide(*effects.sides(effects.old.schema, self.alone(), direction), direction)
        except (UnreadableError, RecursionError):
            return "undecided", ()
        return decision.answer, decision.witnesses

    def _is_all(self) -> bool:
        """Whether nothing else was changed."""
        return same(annotations_stripped(self.alone()), annotations_stripped(self.effects.new.schema))

    def _is_safe_locally(self, direction: Direction) -> bool:
        effects = self.effects
        part = replay.local(effects.old, effects.new, self.change.touches)
        if part is None:
            return False
        place, before, after = part
        if same(annotations_stripped(before), annotations_stripped(after)):
            return True
        forth = decide(*effects.sides(before, after, direction), direction)
        if forth.answer != "compatible":
            return False
        if not effects.turns(place):
            return True
        opposite: Direction = "forward" if direction == "backward" else "backward"
        back = decide(*effects.sides(before, after, opposite), opposite)
        return back.answer == "compatible" and not effects.tolerant and '"unevaluated' not in canonical(before)
