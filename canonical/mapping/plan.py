"""The rows of a mapping resolved against the message structure and the event schema.

A plan is what the compiler, the interpreter and the writer share; `canonical.mapping.planner` makes it, and refuses unsound rows.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from canonical.mapping.paths import Condition, Place

if TYPE_CHECKING:
    from collections.abc import Iterable

    from canonical.formats.structure import Loop
    from canonical.mapping.rows import Const, Counter, Drop, Each, Emit, Fill, Map, Mapping, Skip

Test = tuple[Place, Condition]


@dataclass(slots=True, eq=False)
class Reading:
    """A `Map` row with its places found; ``scope`` is the loop it belongs to.

    A ``lenient`` reading leaves its field out, with a note, where a code is not known; ``guards`` are further tests, by which
    the rest of an object is left out with it. A writer knows neither.
    """

    row: Map
    places: tuple[Place, ...]
    tests: tuple[Test, ...]
    scope: Loop
    lenient: bool = False
    guards: tuple[Test, ...] = ()

    @property
    def conditions(self) -> tuple[Test, ...]:
        """Everything that must hold before a reader looks at the places."""
        return (*self.tests, *self.guards)


@dataclass(frozen=True, slots=True, eq=False)
class Leaf:
    """A field filled by the first of its readings that gives a value; ``index`` is which output of the codec it takes."""

    pointer: str
    readings: list[tuple[Reading, int]]


@dataclass(frozen=True, slots=True, eq=False)
class Fixed:
    """A field that is always the same."""

    pointer: str
    row: Const


@dataclass(frozen=True, slots=True, eq=False)
class Count:
    """A field that counts the occurrences of the loop around it."""

    pointer: str
    row: Counter
    text: bool


@dataclass(frozen=True, slots=True, eq=False)
class Branch:
    """An object and its members."""

    pointer: str
    required: frozenset[str]
    members: dict[str, PlanNode] = field(default_factory=dict)

    def children(self) -> Iterable[PlanNode]:
        """The plan nodes right below this one."""
        return self.members.values()


@dataclass(frozen=True, slots=True, eq=False)
class Roster:
    """An array whose items are known one by one: by position (``lines[0]``) or by a constant (``identifiers[scheme=scac]``)."""

    pointer: str
    items: dict[str, PlanNode] = field(default_factory=dict)

    def children(self) -> Iterable[PlanNode]:
        """The plan nodes right below this one."""
        return self.items.values()


@dataclass(frozen=True, slots=True, eq=False)
class Items:
    """An array filled from the occurrences of a loop."""

    pointer: str
    row: Each
    over: Place
    loop: Loop
    only: tuple[Test, ...]
    tests: tuple[Test, ...]
    item: Branch | Leaf
    least: int
    most: int
    fills: tuple[FillPlan, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """An array that is filled from several loops, one after the other."""

    pointer: str
    parts: tuple[Items, ...]

    @property
    def least(self) -> int:
        """``minItems`` of the array."""
        return self.parts[0].least

    def children(self) -> Iterable[PlanNode]:
        """The plan nodes right below this one."""
        return self.parts


PlanNode = Leaf | Fixed | Count | Branch | Roster | Items | Series


@dataclass(frozen=True, slots=True, eq=False)
class FillPlan:
    """A `Fill` row with its place and conditions found; ``copied`` is the place that ``=PATH`` names."""

    row: Fill
    place: Place
    tests: tuple[Test, ...]
    copied: Place | None


@dataclass(frozen=True, slots=True, eq=False)
class EmitPlan:
    """One event type of a mapping, ready to be read or written."""

    row: Emit
    chain: tuple[Loop, ...]
    tests: tuple[Test, ...]
    root: Branch
    fills: tuple[FillPlan, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """A whole mapping: its structure and its events."""

    mapping: Mapping
    structure: Loop
    emits: tuple[EmitPlan, ...]
    skips: tuple[tuple[Skip, tuple[Loop, ...], tuple[Test, ...]], ...]
    drops: tuple[Drop, ...]


def walk(node: PlanNode) -> Iterable[PlanNode]:
    """The node and everything below it, in order."""
    yield node
    if isinstance(node, (Branch, Roster, Series)):
        for child in node.children():
            yield from walk(child)
    elif isinstance(node, Items):
        yield from walk(node.item)
