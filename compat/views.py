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
    for keyword in ("additionalProperties", "unevaluatedProperties"):
        if kept.get(keyword) is False:
            del kept[keyword]
    opened = rebuild(kept, lambda step, child: child if step in _AS_IT_IS else _open(child))
    if "oneOf" in opened and opened["oneOf"] != kept["oneOf"] and not all(map(_is_tagged, opened["oneOf"])):
        branches = {"anyOf": opened.pop("oneOf")}  # branches that have grown may overlap: one of them is enough
        opened = {**opened, "allOf": [*opened.get("allOf", ()), branches]} if "anyOf" in opened else opened | branches
    return opened


_AS_IT_IS = ("/not", "/if", "/contains")
"""Where a larger schema inside makes the whole smaller, or may."""


def _is_tagged(branch: Any) -> bool:
    """Whether a branch is a definition, or an object with a constant member that tells it from the others."""
    members = branch.get("properties", {}).values() if isinstance(branch, dict) else ()
    constant = any(isinstance(one, dict) and ("const" in one or "enum" in one) for one in members)
    return constant or (isinstance(branch, dict) and "$ref" in branch)
