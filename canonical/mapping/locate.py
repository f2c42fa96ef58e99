"""Where in a message a field of one of its events came from: for findings that only know the field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.structure import group
from canonical.mapping.interpret import Nodes, event_of, item_nodes, met, occurrences, segment
from canonical.mapping.plan import Branch, Items, Leaf, Plan, PlanNode, Roster, Series

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.mapping.plan import EmitPlan
    from canonical.mapping.run import Run
    from canonical.problems import Position


def locate(plan: Plan, run: Run, event: int, pointer: str) -> Position:
    """The position of the segment behind ``pointer`` in the data of event number ``event`` (from 0) of a message.

    Where nothing closer is known it is the position of the message.
    """
    for number, (emit, nodes) in enumerate(_events(plan, run)):
        if number == event:
            return _position(emit.root, nodes, run, pointer.strip("/").split("/"))
    return run.position


def _events(plan: Plan, run: Run) -> Iterator[tuple[EmitPlan, Nodes]]:
    """The occurrences that made events, in the order of the events."""
    root, _ = group(run.items, plan.structure)
    for emit in plan.emits:
        for nodes in occurrences(emit.chain, {plan.structure: root}):
            if met(emit.tests, nodes, run) and event_of(emit, nodes, run) is not None:
                yield emit, nodes


def _position(node: PlanNode, nodes: Nodes, run: Run, words: list[str]) -> Position:
    while words and words[0]:
        found = _step(node, nodes, run, words[0])
        if found is None:
            break
        node, nodes = found
        words = words[1:]
    for leaf in _leaves(node, nodes, run):
        for reading, _ in leaf[0].readings:
            for place in reading.places:
                item = segment(place, leaf[1])
                if item is not None:
                    return run.place(item, place.element)
    return run.position


def _step(node: PlanNode, nodes: Nodes, run: Run, word: str) -> tuple[PlanNode, Nodes] | None:
    if isinstance(node, Branch):
        child = node.members.get(word)
        return None if child is None else (child, nodes)
    if not word.isdigit():
        return None
    if isinstance(node, Roster):
        children = list(node.children())
        return (children[int(word)], nodes) if int(word) < len(children) else None
    parts = node.parts if isinstance(node, Series) else (node,) if isinstance(node, Items) else ()
    found = [(part.item, inner) for part in parts for inner in item_nodes(part, nodes, run)]
    return found[int(word)] if int(word) < len(found) else None


def _leaves(node: PlanNode, nodes: Nodes, run: Run) -> Iterator[tuple[Leaf, Nodes]]:
    if isinstance(node, Leaf):
        yield node, nodes
    elif isinstance(node, (Branch, Roster)):
        for child in node.children():
            yield from _leaves(child, nodes, run)
    elif isinstance(node, (Items, Series)):
        for part in node.parts if isinstance(node, Series) else (node,):
            for inner in item_nodes(part, nodes, run):
                yield from _leaves(part.item, inner, run)
