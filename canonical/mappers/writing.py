"""From canonical events to the segments of a message, and edits put back into an original message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.errors import MappingError
from canonical.formats.structure import Node, group
from canonical.mapping.interpret import Nodes, met, occurrences
from canonical.mapping.planner import plan
from canonical.mapping.put import Writer
from canonical.mapping.run import Run
from canonical.mapping.tree import flatten, merge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canonical.mapping.plan import EmitPlan, Plan
    from canonical.mapping.rows import Mapping
    from canonical.problems import Problem
    from canonical.profile import Profile


class CannotWrite(MappingError):  # noqa: N818 - reads as a sentence where it is caught
    """An event cannot be said in this message; each problem has the JSON pointer of the field."""


def compose(
    mapping: Mapping, event: str, data: dict[str, Any], profile: Profile, index: int | None = None
) -> list[list[Any]]:
    """The segments of one message that says this event, without envelope.

    X12 segments are lists of texts, IDoc segments ``[segment type, fields]``. A mapping may have several ways to say an event:
    the first is taken, or the one of position ``index``. Raises `CannotWrite` with all problems.
    """
    resolved = plan(mapping)
    emit = _emit_for(resolved, event) if index is None else resolved.emits[index]
    run = Run((), dict(profile.facts), profile)
    nodes = _blank(resolved, emit)
    Writer(emit, run, named=mapping.format == "idoc").put(data, nodes)
    _refuse(mapping, run.faults)
    segments = list(flatten(resolved.structure, nodes[resolved.structure]))
    return [_trimmed(item) for item in segments] if mapping.format == "x12" else segments


def put_back(
    mapping: Mapping, items: Sequence[Any], event: str, edits: Sequence[dict[str, Any]], profile: Profile
) -> list[Any]:
    """The original segments, changed only where ``edits`` say something else than the message.

    ``items`` are the segments as they were read and ``edits`` the data of each of its events of this type, in order. Segments
    that need no change are the same objects. Raises `CannotWrite`, also when the number of events differs.
    """
    resolved = plan(mapping)
    copies = [_copy(item) for item in items]
    root, strays = group(copies, resolved.structure)
    run = Run(copies, dict(profile.facts), profile)
    places = [
        (emit, nodes)
        for emit in resolved.emits
        if emit.row.event == event
        for nodes in occurrences(emit.chain, {resolved.structure: root})
        if met(emit.tests, nodes, run)
    ]
    if len(places) != len(edits):
        raise CannotWrite(f"{mapping.name}: the message makes {len(places)} events of {event}, {len(edits)} were given")
    touched: set[int] = set()
    for (emit, nodes), data in zip(places, edits, strict=True):
        writer = Writer(emit, run, named=mapping.format == "idoc")
        writer.put(data, nodes)
        touched |= writer.touched
    _refuse(mapping, run.faults)
    merged = merge(copies, strays, list(flatten(resolved.structure, root)))
    originals = {id(copy): item for copy, item in zip(copies, items, strict=True)}
    return [item if id(item) in touched or id(item) not in originals else originals[id(item)] for item in merged]


def _emit_for(resolved: Plan, event: str) -> EmitPlan:
    for emit in resolved.emits:
        if emit.row.event == event:
            return emit
    known = ", ".join(dict.fromkeys(emit.row.event for emit in resolved.emits))
    raise CannotWrite(f"{resolved.mapping.name} does not say {event}; it says {known}")


def _blank(resolved: Plan, emit: EmitPlan) -> Nodes:
    """An empty message with one occurrence of every loop down to the event's own."""
    nodes: Nodes = {resolved.structure: resolved.structure.blank[:]}
    if resolved.mapping.format == "x12":
        for part in resolved.structure.parts:
            if part.mandatory and part.loop is None and part.tag not in ("ST", "SE"):
                nodes[resolved.structure][part.slot] = [
                    part.tag
                ]  # stands in any case, so that what it lacks is noticed
    for above, loop in zip(emit.chain, emit.chain[1:], strict=False):
        node: Node = loop.blank[:]
        node[0] = [loop.name, {}] if resolved.mapping.format == "idoc" else [loop.name]
        nodes[above][above.by_tag[loop.name].slot] = [node]
        nodes[loop] = node
    return nodes


def _refuse(mapping: Mapping, faults: list[Problem]) -> None:
    if faults:
        raise CannotWrite(f"the event cannot be written as {mapping.name}", faults)


def _trimmed(item: list[str]) -> list[str]:
    while len(item) > 1 and not item[-1]:
        item.pop()
    return item


def _copy(item: Any) -> Any:
    return [item[0], dict(item[1]), *item[2:]] if len(item) > 1 and isinstance(item[1], dict) else list(item)
