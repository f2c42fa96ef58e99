"""Statements of PostgreSQL: names and texts as they are written, tables, and the table of a code list with its rows."""

from __future__ import annotations

import json
from typing import Any

from canonical.exports.sql_layout import shortened, sql_name

# What PostgreSQL 17 does not take for the name of a column or table without quotes.
RESERVED = frozenset(
    [
        "all",
        "analyse",
        "analyze",
        "and",
        "any",
        "array",
        "as",
        "asc",
        "asymmetric",
        "authorization",
        "binary",
        "both",
        "case",
        "cast",
        "check",
        "collate",
        "collation",
        "column",
        "concurrently",
        "constraint",
        "create",
        "cross",
        "current_catalog",
        "current_date",
        "current_role",
        "current_schema",
        "current_time",
        "current_timestamp",
        "current_user",
        "default",
        "deferrable",
        "desc",
        "distinct",
        "do",
        "else",
        "end",
        "except",
        "false",
        "fetch",
        "for",
        "foreign",
        "freeze",
        "from",
        "full",
        "grant",
        "group",
        "having",
        "ilike",
        "in",
        "initially",
        "inner",
        "intersect",
        "into",
        "is",
        "isnull",
        "join",
        "lateral",
        "leading",
        "left",
        "like",
        "limit",
        "localtime",
        "localtimestamp",
        "natural",
        "not",
        "notnull",
        "null",
        "offset",
        "on",
        "only",
        "or",
        "order",
        "outer",
        "overlaps",
        "placing",
        "primary",
        "references",
        "returning",
        "right",
        "select",
        "session_user",
        "similar",
        "some",
        "symmetric",
        "system_user",
        "table",
        "tablesample",
        "then",
        "to",
        "trailing",
        "true",
        "union",
        "unique",
        "user",
        "using",
        "variadic",
        "verbose",
        "when",
        "where",
        "window",
        "with",
    ]
)
_CODE_TYPES = {bool: "boolean", int: "integer", str: "text"}
_CODE_COMMENTS = {
    "code": "The code as events hold it.",
    "meaning": "What it means.",
    "since": "Release that brought it.",
    "retired": "Release from which on it is not to be written any more.",
    "partner": "What partners and standards write for it, by list.",
}


def quoted(name: str) -> str:
    """A name as it is written in a statement."""
    return f'"{name}"' if name in RESERVED else name


def literal(text: str) -> str:
    """A text as it is written in a statement."""
    return "'" + text.replace("'", "''") + "'"


def create_table(name: str, lines: list[str]) -> str:
    """``CREATE TABLE`` with a line for each column and constraint."""
    body = ",\n".join(f"  {line}" for line in lines)
    return f"CREATE TABLE {quoted(name)} (\n{body}\n);"


def codelist_table(name: str, document: dict[str, Any]) -> str:
    """The table of a code list with all that the list says of a code; JSON where that is no single value."""
    table, rows = shortened(f"code_{sql_name(name)}"), document["codes"]
    keys = list(dict.fromkeys(["code", "meaning", "since", "retired", *(key for row in rows for key in row)]))
    names = {key: quoted(sql_name(key)) for key in keys}
    types = {key: _code_type([row[key] for row in rows if key in row]) for key in keys}
    lines = [f"{names[key]} {types[key]}{' NOT NULL' if key in keys[:3] else ''}" for key in keys]
    comments = {key: _CODE_COMMENTS.get(key, f"What the list says as {key}.") for key in keys}
    values = ",\n".join(f"  ({', '.join(_code_value(row.get(key), types[key]) for key in keys)})" for row in rows)
    return "\n".join(
        [
            create_table(table, [*lines, "PRIMARY KEY (code)"]),
            f"COMMENT ON TABLE {table} IS {literal(document['description'] + ' Owner: ' + document['owner'] + '.')};",
            *(f"COMMENT ON COLUMN {table}.{names[key]} IS {literal(comments[key])};" for key in keys),
            f"INSERT INTO {table} ({', '.join(names.values())}) VALUES\n{values};",
        ]
    )


def _code_type(values: list[Any]) -> str:
    kinds = {type(value) for value in values} or {str}
    return _CODE_TYPES.get(kinds.pop(), "jsonb") if len(kinds) == 1 else "jsonb"


def _code_value(value: Any, type_name: str) -> str:
    if value is None:
        return "NULL"
    if type_name == "jsonb":
        return literal(json.dumps(value, ensure_ascii=False))
    return literal(value) if type_name == "text" else str(value).lower()
