"""Apache Arrow: one schema an event type, serialised as an IPC message, and events turned into a table of it.

Made for analysis, so values are what one can calculate with, and two things are lost:

- A decimal is ``decimal128(27, 9)``. Every value of the model fits exactly; how many decimals were sent is not kept.
- A time is ``timestamp(us, UTC)``. The instant is kept; its offset is not, so a local day needs the zone beside it.

A date is ``date32``, a code list ``string``, a map ``map``, an open object (the data of an extension) a ``string`` of JSON,
and so is a record inside of itself: Arrow has no recursion. The schema's metadata hold the id of the version that it was
made from (``dataschema``), its type and its description; each field has its ``description`` and its ``codelist``.
"""

from __future__ import annotations

import json
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from canonical.exports.catalog import installed
from canonical.exports.failure import ExportError
from canonical.exports.shapes import Shape, members, refuse_unknown, shape_of
from canonical.pointers import escape

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import pyarrow as pa

    from canonical.exports.catalog import EventType, ExportCatalog, Schema

DIGITS, SCALE = 27, 9
_LEAVES: dict[str, Callable[[str], Any]] = {
    "decimal": Decimal,
    "timestamp": datetime.fromisoformat,
    "date": date.fromisoformat,
}


def files(catalog: ExportCatalog) -> dict[str, bytes]:
    """One file an event type, such as ``milestone.reported.arrow``; ``pyarrow.ipc.read_schema`` reads it."""
    return {f"{event.name}.arrow": arrow_schema(catalog, event).serialize().to_pybytes() for event in catalog.events}


def arrow_schema(catalog: ExportCatalog, event: EventType) -> pa.Schema:
    """The schema of the whole event: a column an attribute of the envelope, and the struct ``data``."""
    facts = event.facts
    about = {"dataschema": facts["dataschema"], "type": facts["type"], "description": event.schema["description"]}
    return _pyarrow().schema(_Types(catalog).fields(catalog.event_schema(event), ()), metadata=about)


def to_arrow(events: Iterable[dict[str, Any]], type: str) -> pa.Table:  # noqa: A002 - the name in CloudEvents
    """A table of events of one type, a row each.

    Raises `canonical.exports.ExportError` for an event of another type or with a member that the schema does not know,
    and `canonical.errors.UnknownTypeError` for a type that does not exist.
    """
    catalog = installed()
    wanted = catalog.event_type(type)
    whole = catalog.event_schema(wanted)
    rows = []
    for event in events:
        if catalog.event_type(event["type"]) != wanted:
            raise ExportError(
                f"an event of type {event['type']} is no row of {wanted.name}; make a table for each type"
            )
        rows.append(_value(catalog, whole, event, (), ""))
    return _pyarrow().Table.from_pylist(rows, schema=arrow_schema(catalog, wanted))


def _pyarrow() -> Any:
    try:
        import pyarrow as pa
    except ModuleNotFoundError:
        line = 'pip install "canonical-logistics[arrow]"'
        raise ExportError(f"the module pyarrow is needed for the format arrow: {line}") from None
    return pa


def _is_text(shape: Shape, within: tuple[str, ...]) -> bool:
    """Whether a value has no type in Arrow and is written as JSON: any object, and a record inside of itself."""
    return shape.kind == "open" or (shape.kind == "record" and shape.name in within)


class _Types:
    """The types of one catalog; ``within`` are the names of the records around a value."""

    def __init__(self, catalog: ExportCatalog) -> None:
        self.catalog = catalog
        self.arrow = _pyarrow()

    def fields(self, record: Schema, within: tuple[str, ...]) -> list[Any]:
        found = []
        for member in members(self.catalog, record):
            about = {"description": member.description}
            if "x-codelist" in member.shape.schema:
                about["codelist"] = member.shape.schema["x-codelist"]
            type_ = self.type_of(member.schema, within)
            found.append(self.arrow.field(member.name, type_, nullable=not member.required, metadata=about))
        return found

    def type_of(self, schema: Schema, within: tuple[str, ...]) -> Any:
        shape = shape_of(self.catalog, schema)
        if _is_text(shape, within):
            return self.arrow.string()
        if shape.kind == "record":
            return self.arrow.struct(self.fields(shape.schema, (*within, shape.name)))
        if shape.kind == "list":
            return self.arrow.list_(self.arrow.field("item", self.type_of(shape.item, within), nullable=False))
        if shape.kind == "map":
            return self.arrow.map_(self.arrow.string(), self.type_of(shape.item, within))
        return self._scalar(shape)

    def _scalar(self, shape: Shape) -> Any:
        if shape.kind == "decimal":
            return self.arrow.decimal128(DIGITS, SCALE)
        if shape.kind == "timestamp":
            return self.arrow.timestamp("us", tz="UTC")
        names = {"integer": "int64", "boolean": "bool_", "date": "date32"}
        return getattr(self.arrow, names.get(shape.kind, "string"))()


def _value(catalog: ExportCatalog, schema: Schema, value: Any, within: tuple[str, ...], pointer: str) -> Any:
    """What pyarrow takes for a JSON value."""

    def below(schema: Schema, value: Any, step: str, within: tuple[str, ...]) -> Any:
        return _value(catalog, schema, value, within, f"{pointer}/{escape(step)}")

    shape = shape_of(catalog, schema)
    if _is_text(shape, within):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if shape.kind == "list":
        return [below(shape.item, item, str(number), within) for number, item in enumerate(value)]
    if shape.kind == "map":
        return [(key, below(shape.item, item, key, within)) for key, item in value.items()]
    if shape.kind == "record":
        known = shape.schema["properties"]
        refuse_unknown(value, known, pointer)
        inner = (*within, shape.name) if pointer else within
        return {name: below(known[name], item, name, inner) for name, item in value.items()}
    return _LEAVES[shape.kind](value) if shape.kind in _LEAVES else value
