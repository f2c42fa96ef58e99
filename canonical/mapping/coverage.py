"""What became of every element of one message: mapped, dropped for a stated reason, or not mapped at all.

This is the slow, honest account behind ``--report``; the stream itself never computes it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from canonical.formats.structure import Node, group
from canonical.mapping.interpret import Nodes, element, item_nodes, met, occurrences, segment
from canonical.mapping.plan import Branch, Items, Leaf, Plan, PlanNode, Roster, Series

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from canonical.mapping.paths import Condition, Place
    from canonical.mapping.plan import Test
    from canonical.mapping.run import Item, Run
    from canonical.problems import Position

Key = tuple[int, int | str]
"""A segment (by identity) and one of its elements."""


@dataclass(slots=True)
class Coverage:
    """Elements that hold something, counted by what became of them.

    ``left`` lists what was dropped for another reason than being structural, and ``unmapped`` what no row reads: position,
    text and reason each.
    """

    mapped: int = 0
    dropped: dict[str, int] = field(default_factory=dict)
    left: list[tuple[Position, str, str]] = field(default_factory=list)
    unmapped: list[tuple[Position, str, str]] = field(default_factory=list)

    @property
    def total(self) -> int:
        """All elements that hold something."""
        return self.mapped + sum(self.dropped.values()) + len(self.unmapped)

    @property
    def mapped_share(self) -> float:
        """The share of elements that reached a field; 1.0 for an empty message."""
        return self.mapped / self.total if self.total else 1.0

    def add(self, other: Coverage) -> None:
        """Take in the account of another message."""
        self.mapped += other.mapped
        for reason, count in other.dropped.items():
            self.dropped[reason] = self.dropped.get(reason, 0) + count
        self.left += other.left
        self.unmapped += other.unmapped


def coverage(plan: Plan, run: Run) -> Coverage:
    """The account of one message."""
    root, strays = group(run.items, plan.structure)
    mapped = set(_mapped(plan, root, run))
    reasons = _dropped(plan)
    structural = set(_structural(plan, root, run))
    found = Coverage()
    lost = {id(item) for item in strays}
    for item in run.items:
        for name, text in _elements(item):
            key = (id(item), name)
            reason = reasons.get((item[0], name)) or reasons.get((item[0], None))
            if id(item) not in lost and key in mapped:
                found.mapped += 1
            elif id(item) not in lost and key in structural:
                _count(found, "structural")
            elif reason:
                _count(found, reason)
                if reason != "structural":
                    found.left.append((run.place(item, name), text, reason))
            else:
                why = "the segment has no place in this message" if id(item) in lost else "no row reads it"
                found.unmapped.append((run.place(item, name), text, why))
    return found


def _count(found: Coverage, reason: str) -> None:
    found.dropped[reason] = found.dropped.get(reason, 0) + 1


def _elements(item: Item) -> Iterator[tuple[int | str, str]]:
    if len(item) > 1 and isinstance(item[1], dict):
        yield from item[1].items()
        return
    for position, text in enumerate(item):
        if position and text:
            yield position, text


def _dropped(plan: Plan) -> dict[tuple[str, int | str | None], str]:
    from canonical.mapping.paths import parse_path

    found: dict[tuple[str, int | str | None], str] = {}
    for row in plan.drops:
        for source in row.sources:
            path = parse_path(source)
            found[path.steps[-1].tag, path.element] = row.reason
    return found


def _mapped(plan: Plan, root: Node, run: Run) -> Iterator[Key]:
    for emit in plan.emits:
        for nodes in occurrences(emit.chain, {plan.structure: root}):
            if met(emit.tests, nodes, run):
                yield from _tested(emit.tests, nodes)
                yield from _below(emit.root, nodes, run)


def _below(node: PlanNode, nodes: Nodes, run: Run) -> Iterator[Key]:
    if isinstance(node, Leaf):
        yield from _leaf(node, nodes, run)
    elif isinstance(node, (Branch, Roster, Series)):
        for child in node.children():
            yield from _below(child, nodes, run)
    elif isinstance(node, Items) and met(node.tests, nodes, run):
        for inner in item_nodes(node, nodes, run):
            yield from _tested(node.only, inner)
            yield from _below(node.item, inner, run)


def _leaf(leaf: Leaf, nodes: Nodes, run: Run) -> Iterator[Key]:
    """What a field is read from: the first reading that has something, and the tests it passed."""
    for reading, _ in leaf.readings:
        if not met(reading.conditions, nodes, run):
            continue
        keys = [key for place in reading.places for key in _key(place, nodes)]
        if keys:
            yield from keys
            yield from _tested(reading.tests, nodes)
            return


def _key(place: Place, nodes: Nodes) -> Iterator[Key]:
    item = segment(place, nodes)
    if item is not None and place.element is not None and element(item, place.element):
        yield id(item), place.element


def _tested(tests: tuple[Test, ...], nodes: Nodes) -> Iterator[Key]:
    for place, _ in tests:
        yield from _key(place, nodes)


def _structural(plan: Plan, root: Node, run: Run) -> Iterator[Key]:
    """Qualifiers that chose a segment, and counters that a writer fills."""
    for emit in plan.emits:
        for nodes in occurrences(emit.chain, {plan.structure: root}):
            for fill in emit.fills:
                yield from _key(fill.place, nodes)
            yield from _qualifiers(emit.root, nodes, run)


def _qualifiers(node: PlanNode, nodes: Nodes, run: Run) -> Iterator[Key]:
    if isinstance(node, Leaf):
        for reading, _ in node.readings:
            for place in reading.places:
                yield from _picked(place, nodes)
    elif isinstance(node, (Branch, Roster, Series)):
        for child in node.children():
            yield from _qualifiers(child, nodes, run)
    elif isinstance(node, Items):
        for inner in item_nodes(node, nodes, run):
            for pick in node.over.picks:
                if pick.part.loop is not None:
                    yield from _conditions(pick.conditions, inner[pick.part.loop][0])
            for fill in node.fills:
                yield from _key(fill.place, inner)
            yield from _qualifiers(node.item, inner, run)


def _picked(place: Place, nodes: Nodes) -> Iterator[Key]:
    from canonical.mapping.interpret import chosen

    if place.home is None:
        return
    node: Node | None = nodes[place.home]
    for pick in place.picks:
        node = chosen(pick, node) if node else None
        if node is None:
            return
        yield from _conditions(pick.conditions, node[0])
    item = segment(place, nodes)
    if item is not None:
        yield from _conditions(place.conditions, item)


def _conditions(conditions: Iterable[Condition], item: Item) -> Iterator[Key]:
    for condition in conditions:
        yield id(item), condition.element
