"""What a value is, in the words that all formats share, and events turned into the values of a format and back."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from canonical.envelope.normal_form import is_decimal
from canonical.envelope.shape import Target
from canonical.exports.catalog import Definitions, Schema, reference
from canonical.exports.failure import ExportError
from canonical.pointers import escape

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

Kind = Literal["record", "map", "list", "open", "code", "decimal", "timestamp", "date", "integer", "boolean", "text"]
_FORMATS: dict[str, Kind] = {"date-time": "timestamp", "date": "date"}


class Shape(NamedTuple):
    """What a value is: its kind, its schema without references, and the name of the definition, if it has one.

    An ``open`` value is a JSON object of any content. A ``timestamp`` is text with its offset, a ``decimal`` text with its
    scale, a ``date`` text without a time; ``text`` is any other. ``codes`` are what a code list knows.
    """

    kind: Kind
    schema: Schema
    name: str = ""

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of a code list."""
        return tuple(self.schema.get("enum", ()))

    @property
    def extensible(self) -> bool:
        """Whether readers must expect codes that the list does not know yet."""
        return bool(self.schema.get("x-extensible"))

    @property
    def item(self) -> Schema:
        """The schema of what a list or a map holds."""
        found: Schema = self.schema["items" if self.kind == "list" else "additionalProperties"]
        return found


class Member(NamedTuple):
    """One member of a record: its name on the wire, what it means, whether it has to be there, and what it is."""

    name: str
    description: str
    required: bool
    schema: Schema
    shape: Shape


def shape_of(definitions: Definitions, schema: Schema) -> Shape:
    """The shape of the values of a schema; `ExportError` for one that is none of the kinds."""
    found = definitions.resolve(schema)
    return Shape(_kind(found), found, reference(schema) if "$ref" in schema else str(found.get("title", "")))


def members(definitions: Definitions, record: Schema) -> tuple[Member, ...]:
    """The members of a record in the order of its schema."""
    required = set(record.get("required", ()))
    found = []
    for name, schema in record["properties"].items():
        shape = shape_of(definitions, schema)
        description = schema.get("description") or shape.schema.get("description", "")
        found.append(Member(name, description, name in required, schema, shape))
    return tuple(found)


def records_below(definitions: Definitions, schema: Schema) -> list[str]:
    """The names of all records that a record refers to at any depth, sorted; itself only when it recurs."""
    found: set[str] = set()
    pending = [schema]
    while pending:
        for name, target in _referred(definitions, pending.pop()):
            if name not in found:
                found.add(name)
                pending.append(target)
    return sorted(found)


def _referred(definitions: Definitions, record: Schema) -> Iterator[tuple[str, Schema]]:
    for member in members(definitions, record):
        shape = member.shape
        while shape.kind in ("list", "map"):
            shape = shape_of(definitions, shape.item)
        if shape.kind == "record":
            yield shape.name, shape.schema


def converted(
    definitions: Definitions,
    schema: Schema,
    value: Any,
    leaf: Callable[[Shape, Any], Any],
    *,
    absent: bool = False,
    pointer: str = "",
) -> Any:
    """A JSON value with ``leaf`` applied to everything that is no record, list or map.

    Members that are None are left out; with ``absent`` those that are missing become None instead. Raises
    `ExportError` with the JSON pointer of a member that the schema does not know: no format has a place for it.
    """

    def below(schema: Schema, value: Any, step: str) -> Any:
        return converted(definitions, schema, value, leaf, absent=absent, pointer=f"{pointer}/{escape(step)}")

    shape = shape_of(definitions, schema)
    if shape.kind == "list":
        return [below(shape.item, item, str(number)) for number, item in enumerate(value)]
    if shape.kind == "map":
        return {key: below(shape.item, item, key) for key, item in value.items()}
    if shape.kind != "record":
        return leaf(shape, value)
    known = shape.schema["properties"]
    refuse_unknown(value, known, pointer)
    if absent:
        return {name: None if value.get(name) is None else below(known[name], value[name], name) for name in known}
    return {name: below(known[name], item, name) for name, item in value.items() if item is not None}


def refuse_unknown(value: Mapping[str, Any], known: Schema, pointer: str) -> None:
    """`ExportError` with its pointer for a member that is not in ``known``."""
    for name in value:
        if name not in known:
            place = f"{pointer}/{escape(name)}"
            raise ExportError(f"{place}: the exported schema has no such member; export again from a newer catalog")


def _kind(schema: Schema) -> Kind:
    if "properties" in schema:
        return "record"
    if schema.get("type") == "object":
        return "map" if isinstance(schema.get("additionalProperties"), dict) else "open"
    if schema.get("type") == "array":
        return "list"
    if schema.get("type") == "integer":
        return "integer"
    if schema.get("type") == "boolean":
        return "boolean"
    if schema.get("type") == "string":
        return _text_kind(schema)
    raise ExportError(f"a value of type {schema.get('type')!r} has no place in an export")


def _text_kind(schema: Schema) -> Kind:
    if "enum" in schema:
        return "code"
    if schema.get("format") in _FORMATS:
        return _FORMATS[schema["format"]]
    return "decimal" if _allows_decimals(schema.get("pattern")) else "text"


@cache
def _allows_decimals(pattern: str | None) -> bool:
    return is_decimal(Target((), {"type": "string", "pattern": pattern}))
