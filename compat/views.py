"""How a reader that is ready for tomorrow's data sees today's schema."""

from __future__ import annotations

from typing import Any

from compat.keywords import Schema, rebuild

BOUNDS = frozenset(
    {
        "exclusiveMaximum",
        "exclusiveMinimum",
        "maxItems",
        "maxLength",
        "maxProperties",
        "maximum",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
    }
)
"""Keywords that only limit how much; a tolerant reader does not enforce them."""


def consumer_view(schema: Schema) -> Schema:
    """The tolerant reader's form of a schema: structure stays (types, required, tags), the rest opens.

    Closed objects accept unknown members, length, range and item bounds are dropped, and code lists and patterns
    marked ``x-extensible`` accept any text. Inside a major version every document that was ever valid is valid
    in the consumer view of every other version. The argument is not changed.
    """
    view: Schema = _open(schema)
    return view


def _open(schema: Any) -> Any:
    if not isinstance(schema, dict):
        return schema
    dropped = BOUNDS | ({"enum", "pattern"} if schema.get("x-extensible") is True else frozenset())
    kept = {keyword: value for keyword, value in schema.items() if keyword not in dropped}
    if kept.get("additionalProperties") is False:
        del kept["additionalProperties"]
    return rebuild(kept, lambda _, child: _open(child))
