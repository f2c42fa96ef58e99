"""How an event lies in tables: one for its type, one for each list of objects in its data, and what becomes of the rest.

A single object is spread over columns (``location_address_city``), down to three names; a list of objects further down, a
map, an open object and whatever lies deeper is ``jsonb``. A list of plain values is an array.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from canonical.exports.failure import ExportError
from canonical.exports.shapes import Shape, members, shape_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.exports.catalog import EventType, ExportCatalog, Schema

DEEPEST = 3
"""How many member names a column is named after, at most."""

LONGEST = 63
"""PostgreSQL cuts longer names off."""

EVENT, PARENT, ORDINAL = "event", "event_id", "ordinal"
_TYPES = {"integer": "bigint", "boolean": "boolean", "timestamp": "timestamptz", "date": "date", "decimal": "numeric"}


class Column(NamedTuple):
    """One column: its type, where its value is in the event (or in the object of a child table), and what it means."""

    name: str
    type: str
    path: tuple[str, ...]
    comment: str
    required: bool
    shape: Shape | None = None


class Table(NamedTuple):
    """One table; ``path`` leads to the list whose objects are the rows of a child, and is empty for the event's own."""

    name: str
    comment: str
    columns: tuple[Column, ...]
    path: tuple[str, ...] = ()


def tables(catalog: ExportCatalog, event: EventType) -> list[Table]:
    """The table of an event type, then its children in the order of the members."""
    about = f"{event.schema['description']} One row an event of type {event.facts['type']}."
    top = sql_name(event.name)
    found = [Table(top, about, tuple(_distinct(top, [*_envelope(catalog), *_data(catalog, event)])))]
    for member in members(catalog, event.schema):
        if _is_child(catalog, member.shape):
            name = shortened(f"{top}_{sql_name(member.name)}")
            record = shape_of(catalog, member.shape.item)
            columns = (*_place(top), *_columns(catalog, record.schema, (), required=True, within=(record.name,)))
            about = f"{member.description} One row an item of {member.name} in {top}."
            found.append(Table(name, about, tuple(_distinct(name, columns)), ("data", member.name)))
    return found


def sql_name(name: str) -> str:
    """``occurs_at`` for ``occursAt``, ``freight_charge_invoiced`` for ``freight-charge.invoiced``."""
    return re.sub(r"[^a-z0-9]+", "_", re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()).strip("_")


def shortened(name: str) -> str:
    """The name itself, or its beginning and a short hash of it, where it is too long for PostgreSQL."""
    if len(name) <= LONGEST:
        return name
    digest = hashlib.sha256(name.encode()).hexdigest()[:8]
    return f"{name[: LONGEST - 9]}_{digest}"


def _envelope(catalog: ExportCatalog) -> Iterator[Column]:
    for member in members(catalog, catalog.envelope):
        if member.name != "data":
            type_ = column_type(catalog, member.schema)
            name = sql_name(member.name)
            yield Column(name, type_, (member.name,), member.description, member.required, member.shape)
    yield Column(EVENT, "jsonb", (), "The whole event as it was sent; loses nothing.", required=True)


def _data(catalog: ExportCatalog, event: EventType) -> Iterator[Column]:
    taken = {column.name for column in _envelope(catalog)}
    for column in _columns(catalog, event.schema, (), required=True, within=(event.title,), top=True):
        name = f"data_{column.name}" if column.name in taken else column.name
        yield column._replace(name=name, path=("data", *column.path))


def _columns(
    catalog: ExportCatalog,
    record: Schema,
    path: tuple[str, ...],
    *,
    required: bool,
    within: tuple[str, ...],
    top: bool = False,
) -> Iterator[Column]:
    """The columns of a record; ``top`` leaves out the lists that have a table of their own."""
    for member in members(catalog, record):
        place, shape, needed = (*path, member.name), member.shape, required and member.required
        if top and _is_child(catalog, shape):
            continue
        if shape.kind == "record" and len(place) < DEEPEST and shape.name not in within:
            inner = (*within, shape.name)
            yield from _columns(catalog, shape.schema, place, required=needed, within=inner)
            continue
        about = member.description if len(place) == 1 else f"{'.'.join(place)}: {member.description}"
        name = shortened("_".join(map(sql_name, place)))
        yield Column(name, column_type(catalog, member.schema), place, about, needed, shape)


def _place(parent: str) -> Iterator[Column]:
    yield Column(PARENT, "text", (), f"The event, a row of {parent}.", required=True)
    yield Column(ORDINAL, "integer", (), "Place in the list, from 1.", required=True)


def _is_child(catalog: ExportCatalog, shape: Shape) -> bool:
    return shape.kind == "list" and shape_of(catalog, shape.item).kind == "record"


def column_type(catalog: ExportCatalog, schema: Schema) -> str:
    """The type of a column: a domain for a number or a closed code list, ``jsonb`` for objects."""
    shape = shape_of(catalog, schema)
    if shape.kind == "list":
        item = shape_of(catalog, shape.item)
        return "jsonb" if _type(item) == "jsonb" or item.kind == "list" else f"{_type(item)}[]"
    return domain(shape) or _type(shape)


def _type(shape: Shape) -> str:
    return "jsonb" if shape.kind in ("record", "map", "open", "list") else _TYPES.get(shape.kind, "text")


def domain(shape: Shape) -> str:
    """The name of the domain of a value that has one: a named number, or a closed code list."""
    if not shape.name:
        return ""
    name = sql_name(shape.name)
    if shape.kind in ("decimal", "integer"):  # not `decimal` and `integer`: PostgreSQL has types of these names
        return name if name.endswith("_number") else f"{name}_number"
    return f"{name}_code" if shape.kind == "code" and not shape.extensible else ""


def _distinct(table: str, columns: Any) -> Iterator[Column]:
    seen: dict[str, Column] = {}
    for column in columns:
        if column.name in seen:
            both = f"{'.'.join(seen[column.name].path)} and {'.'.join(column.path)}"
            raise ExportError(f"table {table}: {both} would both be the column {column.name!r}")
        seen[column.name] = column
        yield column
