"""Which source element feeds which field, for every mapping, as plain rows: for the catalog, and for impact analysis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.mapping.plan import Branch, Count, Fixed, Items, Leaf, Plan, PlanNode, Reading, walk
from canonical.mapping.planner import plan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.mapping.rows import Mapping

LineageRow = dict[str, str]


def rows() -> list[LineageRow]:
    """Lineage of all shipped mappings; see `lineage_of` for the members of a row."""
    from canonical import mappers

    return [row for name in mappers.names() for row in lineage_of(mappers.get(name))]


def lineage_of(mapping: Mapping) -> list[LineageRow]:
    """One row a source and target.

    Members: ``mapping`` (``x12-214@1``), ``event``, ``target`` (JSON pointer, ``*`` for array items), ``source`` (path), ``kind``
    (direct, each, const, counter, fill, drop, skip), ``codec``, ``law``, ``loses``, ``certainty``, ``citation``, ``note``.
    """
    resolved = plan(mapping)
    return [*_targets(resolved), *_leftovers(resolved)]


def _targets(resolved: Plan) -> Iterator[LineageRow]:
    for emit in resolved.emits:
        event = emit.row.event
        for node in walk(emit.root):
            yield from _node(resolved, event, node)
        for fill in emit.fills:
            row = fill.row
            text = {"kind": "fill", "source": fill.place.path.text, "note": row.why, "codec": row.value}
            yield _row(resolved, event, **text, certainty=row.cert, citation=row.cite)


def _node(resolved: Plan, event: str, node: PlanNode) -> Iterator[LineageRow]:
    if isinstance(node, Leaf):
        for reading, _ in node.readings:
            yield _reading(resolved, event, node.pointer, reading)
    elif isinstance(node, Fixed):
        row = node.row
        yield _row(
            resolved, event, target=node.pointer, kind="const", codec=str(row.value), law="iso", note=row.why,
            certainty=row.cert, citation=row.cite,
        )  # fmt: skip
    elif isinstance(node, Count):
        text = {"source": node.row.source, "kind": "counter", "note": node.row.note}
        yield _row(resolved, event, target=node.pointer, **text, certainty=node.row.cert, citation=node.row.cite)
    elif isinstance(node, Items):
        text = {"target": node.pointer, "source": node.row.over, "kind": "each", "note": node.row.note}
        yield _row(resolved, event, **text, certainty=node.row.cert, citation=node.row.cite)


def _reading(resolved: Plan, event: str, pointer: str, reading: Reading) -> LineageRow:
    row, codec = reading.row, reading.row.codec
    sources = [place.path.text for place in reading.places]
    when = f" when {', '.join(row.when)}" if row.when else ""
    name = codec.expression.partition("(")[0]
    scheme = getattr(codec, "scheme", "")
    return _row(
        resolved, event, target=pointer, source=" + ".join(sources) + when, kind="direct", law=codec.law,
        codec=f"{name} {scheme}" if scheme else name, loses=codec.loses, certainty=row.cert, citation=row.cite, note=row.note,
    )  # fmt: skip


def _leftovers(resolved: Plan) -> Iterator[LineageRow]:
    for drop in resolved.drops:
        for source in drop.sources:
            yield _row(
                resolved, "", source=source, kind="drop", codec=drop.reason, certainty=drop.cert, citation=drop.cite,
                note=drop.note,
            )  # fmt: skip
    for skip, _, tests in resolved.skips:
        source = ", ".join([skip.each, *(place.path.text for place, _ in tests)])
        yield _row(resolved, "", source=source, kind="skip", certainty=skip.cert, citation=skip.cite, note=skip.why)


def _row(resolved: Plan, event: str, **known: str) -> LineageRow:
    blank = dict.fromkeys(("target", "source", "kind", "codec", "law", "loses", "certainty", "citation", "note"), "")
    return {"mapping": f"{resolved.mapping.name}@{resolved.mapping.version}", "event": event, **blank, **known}


def required_of(mapping: Mapping) -> list[tuple[str, str, str]]:
    """Every required field of every event: event, pointer, and whether it is ``direct``, ``derived`` or from the ``profile``.

    A field with several readings names all of them, the preferred one first; an object or array counts as direct, its
    required members follow.
    """
    found: dict[tuple[str, str], str] = {}
    for emit in plan(mapping).emits:
        for node in walk(emit.root):
            if not isinstance(node, Branch):
                continue
            for key in sorted(node.required):
                child = node.members[key]
                found.setdefault((emit.row.event, child.pointer), _how(child))
    return [(event, pointer, how) for (event, pointer), how in sorted(found.items())]


def _how(node: PlanNode) -> str:
    if isinstance(node, (Fixed, Count)):
        return "derived"
    if isinstance(node, Leaf):
        return " or ".join(dict.fromkeys(_how_read(reading) for reading, _ in node.readings))
    return "direct"


def _how_read(reading: Reading) -> str:
    if any(place.path.context for place in reading.places):
        return "profile"
    codec = reading.row.codec
    meanings = list(getattr(codec, "entries", {}).values())
    if len(meanings) > 1 and len(set(meanings)) == 1:
        return "derived"  # whatever the code is, the field is the same
    return "derived" if codec.law == "lossy" and not hasattr(codec, "scheme") else "direct"
