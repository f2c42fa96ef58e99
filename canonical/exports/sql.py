"""SQL for PostgreSQL: a table an event type and one for each list of objects in its data, and the code lists with rows.

- A decimal is a domain over ``numeric`` without precision, which keeps how many decimals were sent; its CHECK is the
  pattern of the schema.
- A closed code list is a domain with a CHECK. One that may grow is ``text``; join it with its table.
- A time is ``timestamptz``: the instant is kept, its offset is not.
- Lengths and patterns of text, and the rules, are not checked: events are validated before they are loaded.

The column ``event`` holds the whole event, so that nothing is lost for good. `to_rows` gives the rows of an event.
"""

from __future__ import annotations

import json
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from canonical.exports.catalog import installed
from canonical.exports.failure import ExportError
from canonical.exports.shapes import Shape, shape_of
from canonical.exports.sql_layout import EVENT, ORDINAL, PARENT, Column, Table, domain, sql_name, tables
from canonical.exports.sql_text import codelist_table, create_table, literal, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from canonical.exports.catalog import ExportCatalog

_VALUES: dict[str, Callable[[str], Any]] = {
    "timestamp": datetime.fromisoformat,
    "date": date.fromisoformat,
    "decimal": Decimal,
}


def files(catalog: ExportCatalog) -> dict[str, bytes]:
    """One file, named after the namespace: ``canonical-logistics.sql``."""
    schema = sql_name(catalog.namespace)
    layouts = [tables(catalog, event) for event in catalog.events]
    _refuse_twice([table.name for layout in layouts for table in layout])
    parts = [
        f"-- {catalog.namespace} {catalog.release} for PostgreSQL 11 or newer.",
        f"BEGIN;\nCREATE SCHEMA {schema};\nSET LOCAL search_path TO {schema};",
        *_domains(catalog),
        *(codelist_table(name, document) for name, document in catalog.codelists.items()),
        *(_table(table, layout[0].name) for layout in layouts for table in layout),
        "COMMIT;",
    ]
    return {f"{catalog.namespace}.sql": ("\n\n".join(parts) + "\n").encode()}


def to_rows(event: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """The rows of an event with the name of the table of each, parents first; what is absent is left out.

    Decimals are `decimal.Decimal`, times and dates those of `datetime`, JSON is text. Members that the catalog does not
    know are in the column ``event`` alone. Raises `canonical.errors.UnknownTypeError`.
    """
    catalog = installed()
    top, *children = tables(catalog, catalog.event_type(event["type"]))
    rows = [(top.name, {**_row(top, event), EVENT: _json(event)})]
    for table in children:
        for ordinal, item in enumerate(_at(event, table.path) or (), 1):
            rows.append((table.name, {PARENT: event["id"], ORDINAL: ordinal, **_row(table, item)}))
    return rows


def _row(table: Table, value: dict[str, Any]) -> dict[str, Any]:
    found = ((column, _at(value, column.path)) for column in table.columns if column.path)
    return {column.name: _value(column, item) for column, item in found if item is not None}


def _at(value: Any, path: tuple[str, ...]) -> Any:
    for step in path:
        value = value.get(step) if isinstance(value, dict) else None
    return value


def _value(column: Column, value: Any) -> Any:
    if column.type == "jsonb":
        return _json(value)
    return _VALUES[column.shape.kind](value) if column.shape and column.shape.kind in _VALUES else value


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _domains(catalog: ExportCatalog) -> Iterator[str]:
    for name, schema in catalog.shared.items():
        shape = Shape(shape_of(catalog, schema).kind, schema, name)
        found = domain(shape)
        if found:
            base = {"integer": "bigint", "decimal": "numeric"}.get(shape.kind, "text")
            about = f"COMMENT ON DOMAIN {found} IS {literal(schema['description'])};"
            yield f"CREATE DOMAIN {found} AS {base} CHECK ({_check(shape)});\n{about}"


def _check(shape: Shape) -> str:
    if shape.kind == "decimal":
        return f"VALUE::text ~ {literal(shape.schema['pattern'])}"
    if shape.kind == "code":
        return f"VALUE IN ({', '.join(map(literal, shape.codes))})"
    bounds = [("minimum", ">="), ("maximum", "<=")]
    return " AND ".join(f"VALUE {sign} {shape.schema[key]}" for key, sign in bounds if key in shape.schema) or "true"


def _refuse_twice(names: list[str]) -> None:
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise ExportError(f"two tables would be called {twice[0]!r}; rename an event type or a list")


def _table(table: Table, top: str) -> str:
    lines = [_column(column) for column in table.columns]
    if table.name == top:
        lines += ["PRIMARY KEY (id)", "UNIQUE (tenant, idempotencykey, contenthash)"]
    else:
        lines += [
            f"PRIMARY KEY ({PARENT}, {ORDINAL})",
            f"FOREIGN KEY ({PARENT}) REFERENCES {top} (id) ON DELETE CASCADE",
        ]
    comments = [
        f"COMMENT ON TABLE {quoted(table.name)} IS {literal(table.comment)};",
        *(
            f"COMMENT ON COLUMN {table.name}.{quoted(column.name)} IS {literal(column.comment)};"
            for column in table.columns
        ),
    ]
    return "\n".join([create_table(table.name, lines), *comments])


def _column(column: Column) -> str:
    return f"{quoted(column.name)} {column.type}{' NOT NULL' if column.required else ''}"
