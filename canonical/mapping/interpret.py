"""Reads a message by walking the plan: slower than compiled rows, and the reference that they are tested against.

It also serves the writer, which asks what a message says now before it changes anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.formats.structure import Loop, Node, group
from canonical.mapping.codec import CodecError
from canonical.mapping.plan import (
    Branch,
    Count,
    EmitPlan,
    Fixed,
    Items,
    Leaf,
    Plan,
    PlanNode,
    Reading,
    Roster,
    Series,
    Test,
    walk,
)
from canonical.mapping.run import component

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.mapping.paths import Condition, Pick, Place
    from canonical.mapping.run import Item, Run

Nodes = dict[Loop, Node]


def read(plan: Plan, run: Run) -> None:
    """The same as the generated ``read`` of this plan."""
    root, strays = group(run.items, plan.structure)
    if strays:
        run.stray(strays)
    for emit in plan.emits:
        _Reader(run, emit).events({plan.structure: root})
    for row, chain, tests in plan.skips:
        for nodes in occurrences(chain, {plan.structure: root}):
            if met(tests, nodes, run):
                run.skipped(nodes[chain[-1]][0], row.why, row.hint)


def occurrences(chain: tuple[Loop, ...], nodes: Nodes, depth: int = 1) -> Iterator[Nodes]:
    """Every occurrence of the last loop of the chain, with the nodes of the loops around it."""
    if depth == len(chain):
        yield nodes
        return
    above, loop = chain[depth - 1], chain[depth]
    for node in nodes[above][above.by_tag[loop.name].slot] or ():
        yield from occurrences(chain, {**nodes, loop: node}, depth + 1)


def segment(place: Place, nodes: Nodes) -> Item | None:
    """The segment that a place names, or None."""
    if place.home is None:
        return None
    node: Node | None = nodes[place.home]
    for pick in place.picks:
        node = chosen(pick, node) if node else None
    found = node[place.slot] if node is not None else None
    if found is None or not all_hold(place.conditions, found):
        return None
    return found  # type: ignore[no-any-return]


def chosen(pick: Pick, node: Node) -> Node | None:
    """The occurrence that a step into a loop takes, or None."""
    fitting = [one for one in node[pick.part.slot] or () if all_hold(pick.conditions, one[0])]
    return fitting[pick.nth - 1] if len(fitting) >= pick.nth else None


def all_hold(conditions: tuple[Condition, ...], item: Item) -> bool:
    """Whether a segment meets all conditions."""
    return all(condition.holds(element(item, condition.element)) for condition in conditions)


def element(item: Item | None, name: int | str | None) -> str:
    """The text of an element or field; empty when it is absent."""
    if item is None or name is None:
        return ""
    if isinstance(name, str):
        return str(item[1].get(name, ""))
    return str(item[name]) if len(item) > name else ""


def text_at(place: Place, nodes: Nodes, run: Run) -> str:
    """The text at a place; empty when it is absent."""
    if place.path.context:
        return run.facts.get(place.path.context, "")
    text = element(segment(place, nodes), place.element)
    at = place.path.component
    return component(text, at, run.facts.get("component", ":")) if at and text else text


def met(tests: tuple[Test, ...], nodes: Nodes, run: Run) -> bool:
    """Whether all conditions hold."""
    return all(condition.holds(text_at(where, nodes, run)) for where, condition in tests)


def value_of(reading: Reading, nodes: Nodes, run: Run) -> Any:
    """What the codec makes of a reading: None when there is nothing to read. Raises `CodecError`."""
    if not met(reading.conditions, nodes, run):
        return None
    texts = [text_at(one, nodes, run) for one in reading.places]
    if not texts[0]:
        return None
    codec = reading.row.codec
    return codec.get(run.profile, *texts) if codec.profile else codec.get(*texts)


def event_of(emit: EmitPlan, nodes: Nodes, run: Run) -> dict[str, Any] | None:
    """The data of one event; None when a fault keeps it from being emitted. Leaves no trace on ``run``."""
    mark, reader = len(run.faults), _Reader(run, emit)
    data = reader._branch(emit.root, nodes, top=True)
    clean = len(run.faults) == mark
    del run.faults[mark:]
    return data if clean else None


class _Reader:
    """One event type of one message."""

    def __init__(self, run: Run, emit: EmitPlan) -> None:
        self.run, self.emit = run, emit
        self.seen: dict[tuple[int, tuple[int, ...]], Any] = {}

    def events(self, nodes: Nodes) -> None:
        for inner in occurrences(self.emit.chain, nodes):
            if not met(self.emit.tests, inner, self.run):
                continue
            mark = len(self.run.faults)
            data = self._branch(self.emit.root, inner, top=True)
            if data is not None and len(self.run.faults) == mark:
                self.run.events.append((self.emit.row.event, data))

    def _value(self, node: PlanNode, nodes: Nodes, at: int) -> Any:
        match node:
            case Leaf():
                return self._leaf(node, nodes)
            case Fixed():
                return node.row.value
            case Count():
                return str(at) if node.text else at
            case Branch():
                return self._branch(node, nodes, at=at)
            case Roster():
                found = [self._value(child, nodes, at) for child in node.items.values()]
                return [value for value in found if value is not None] or None
            case Items():
                return self._items(node, nodes)
            case Series():
                return [value for part in node.parts for value in self._items(part, nodes) or ()] or None

    def _leaf(self, leaf: Leaf, nodes: Nodes) -> Any:
        for reading, index in leaf.readings:
            value = self._read(reading, leaf.pointer, nodes)
            if value is not None and len(reading.row.targets) > 1:
                value = value[index]
            if value is not None:
                return value
        return None

    def _read(self, reading: Reading, pointer: str, nodes: Nodes) -> Any:
        """Convert once for each set of nodes, so that a fault is noted once however many targets there are."""
        key = (id(reading), tuple(id(node) for node in nodes.values()))
        if key not in self.seen:
            try:
                self.seen[key] = value_of(reading, nodes, self.run)
            except CodecError as error:
                first = reading.places[0]
                item = segment(first, nodes)
                note = self.run.doubt if reading.lenient else self.run.fault
                note(error, item, first.element, pointer, text_at(first, nodes, self.run))
                self.seen[key] = None
        return self.seen[key]

    def _branch(self, branch: Branch, nodes: Nodes, *, top: bool = False, at: int = 0) -> dict[str, Any] | None:
        found, varying = {}, False
        for key, child in branch.members.items():
            value = self._value(child, nodes, at)
            if value is not None:
                found[key] = value
                varying = varying or not _constant(child)
        if not top and not varying and not _constant(branch):
            return None
        for key in sorted(branch.required - found.keys()):
            self._lack(branch.members[key], found, key, nodes)
        return found

    def _lack(self, child: PlanNode, found: dict[str, Any], key: str, nodes: Nodes) -> None:
        if isinstance(child, (Items, Series)) and child.least == 0:
            found[key] = []
        else:
            self.run.lacks(child.pointer, _expected_at(child, nodes), child.pointer)

    def _items(self, node: Items, nodes: Nodes) -> list[Any] | None:
        if not met(node.tests, nodes, self.run):
            return None
        found: list[Any] = []
        for inner in item_nodes(node, nodes, self.run):
            value = self._value(node.item, inner, len(found) + 1)
            if value is not None:
                found.append(value)
        if len(found) > node.most:
            self.run.crowded(node.pointer, None, len(found), node.most)
        return found or None


def _expected_at(child: PlanNode, nodes: Nodes) -> Item:
    """The segment that should have said a missing field, else the one that starts the innermost loop."""
    innermost: Item = [*nodes.values()][-1][0]
    leaves = [] if isinstance(child, Items) else [one for one in walk(child) if isinstance(one, Leaf)]
    places = [place for leaf in leaves for place in leaf.readings[0][0].places if place.home is not None]
    item = segment(places[0], nodes) if places and places[0].home in nodes else None
    return item or innermost


def item_nodes(items: Items, nodes: Nodes, run: Run) -> Iterator[Nodes]:
    """The occurrences that become items of an array: of every loop on the way, not only of the first."""
    assert items.over.home is not None
    for inner in _descend(items.over.picks, nodes, nodes[items.over.home]):
        if met(items.only, inner, run):
            yield inner


def _descend(picks: tuple[Pick, ...], nodes: Nodes, node: Node) -> Iterator[Nodes]:
    pick, rest = picks[0], picks[1:]
    for one in node[pick.part.slot] or ():
        if all_hold(pick.conditions, one[0]):
            assert pick.part.loop is not None
            inner = {**nodes, pick.part.loop: one}
            yield from _descend(rest, inner, one) if rest else (inner,)


def _constant(node: PlanNode) -> bool:
    if isinstance(node, (Branch, Roster)):
        return all(_constant(child) for child in node.children())
    return isinstance(node, (Fixed, Count))
