"""Whether the segments of a message stand in the order of its structure: a table of moves, quick and without reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from canonical.formats.structure import Loop, Part


class Spot:
    """A place in a structure: the innermost open loop and the part of it that was read last."""

    __slots__ = ("_moves", "above", "loop", "slot", "table")

    def __init__(self, loop: Loop, slot: int, above: Spot | None, table: dict[tuple[int, int], Spot]) -> None:
        """``above`` is the place in the loop around this one; ``table`` holds all spots of the structure."""
        self.loop: Loop = loop
        self.slot: int = slot
        self.above: Spot | None = above
        self.table: dict[tuple[int, int], Spot] = table
        self._moves: dict[str, tuple[int, Spot, Spot | None, int, bool]] | None = None

    @property
    def moves(self) -> dict[str, tuple[int, Spot, Spot | None, int, bool]]:
        """Where a tag leads; a move that would leave a mandatory part out is missing, and so is a tag without a place.

        A move is: loops to leave, the spot in the loop that is reached, the spot in the loop that the tag opens, how
        often the part may stand, and whether it is the same part again.
        """
        found = self._moves
        if found is None:
            found = self._moves = self._worked_out()
        return found

    def complete(self) -> bool:
        """Whether nothing mandatory is left in the loop."""
        return not any(part.mandatory for part in self.loop.parts[self.slot + 1 :])

    def _worked_out(self) -> dict[str, tuple[int, Spot, Spot | None, int, bool]]:
        found: dict[str, tuple[int, Spot, Spot | None, int, bool] | None] = {}
        up, spot, whole = 0, self, True
        while True:
            skipped = False
            for part in ahead(spot.loop, spot.slot):
                same = part.slot == spot.slot
                if part.tag not in found:
                    found[part.tag] = spot._move(part, up, same) if whole and not skipped else None
                skipped = skipped or (part.mandatory and not same)
            whole = whole and not skipped
            if spot.above is None:
                return {tag: move for tag, move in found.items() if move is not None}
            up, spot = up + 1, spot.above

    def _move(self, part: Part, up: int, same: bool) -> tuple[int, Spot, Spot | None, int, bool]:
        target = self.at(part.slot)
        child = Spot.of(part.loop, 0, target) if part.loop is not None and len(part.loop.parts) > 1 else None
        return up, target, child, part.limit, same

    def at(self, slot: int) -> Spot:
        """The same loop with another part read last."""
        return self if slot == self.slot else Spot.of(self.loop, slot, self.above, self.table)

    @staticmethod
    def of(loop: Loop, slot: int, above: Spot | None, table: dict[tuple[int, int], Spot] | None = None) -> Spot:
        """The one spot of a loop and slot."""
        known = above.table if above is not None else table if table is not None else {}
        spot = known.get((id(loop), slot))
        if spot is None:
            spot = known[id(loop), slot] = Spot(loop, slot, above, known)
        return spot


def ahead(loop: Loop, slot: int) -> Iterable[Part]:
    """The parts that may follow in a loop; the segment that starts a loop stands once in it."""
    return loop.parts[max(slot, 0 if loop.parent is None else 1) :]


def in_order(tags: Iterable[str], start: Spot) -> bool:
    """Whether every tag has its place, no part stands too often, and no mandatory part is missing."""
    spot = start
    spots, counts = [spot], [0]
    for tag in tags:
        move = spot.moves.get(tag)
        if move is None:
            return False
        up, spot, child, limit, same = move
        if up:
            del spots[-up:], counts[-up:]
        count = counts[-1] = counts[-1] + 1 if same else 1
        if count > limit:
            return False
        spots[-1] = spot
        if child is not None:
            spots.append(child)
            counts.append(1)
            spot = child
    return all(one.complete() for one in spots)
