"""Where schemas are nested inside a JSON Schema, so that every walk over one agrees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Schema = dict[str, Any]

ONE_SCHEMA = frozenset(
    {
        "additionalProperties",
        "contains",
        "contentSchema",
        "else",
        "if",
        "items",
        "not",
        "propertyNames",
        "then",
        "unevaluatedItems",
        "unevaluatedProperties",
    }
)
SCHEMA_LIST = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
SCHEMA_MAP = frozenset({"$defs", "definitions", "dependentSchemas", "patternProperties", "properties"})

# Keywords that say something to people or tools but never change which documents are valid.
ANNOTATIONS = frozenset(
    {
        "$comment",
        "$id",
        "$schema",
        "contentEncoding",
        "contentMediaType",
        "default",
        "deprecated",
        "description",
        "examples",
        "format",
        "readOnly",
        "title",
        "writeOnly",
    }
)


def is_annotation(keyword: str) -> bool:
    """Whether the keyword never changes which documents are valid; every ``x-`` keyword is one."""
    return keyword in ANNOTATIONS or keyword.startswith("x-")


def escape(token: str) -> str:
    """One member name as a JSON pointer token (RFC 6901 section 3)."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """The member name that a JSON pointer token stands for."""
    return token.replace("~1", "/").replace("~0", "~")


def resolve(document: Any, pointer: str) -> Any:
    """The value at a JSON pointer; raises ``KeyError`` with the token that is not there."""
    value = document
    for raw in pointer.split("/")[1:]:
        token = unescape(raw)
        try:
            value = value[int(token)] if isinstance(value, list) else value[token]
        except (KeyError, IndexError, ValueError, TypeError):
            raise KeyError(token) from None
    return value


def children(schema: Any) -> Iterator[tuple[str, Any]]:
    """The schemas directly inside ``schema`` with their relative JSON pointers, in document order."""
    if not isinstance(schema, dict):
        return
    for keyword, value in schema.items():
        if keyword in ONE_SCHEMA:
            yield f"/{keyword}", value
        elif keyword in SCHEMA_LIST and isinstance(value, list):
            for index, item in enumerate(value):
                yield f"/{keyword}/{index}", item
        elif keyword in SCHEMA_MAP and isinstance(value, dict):
            for name, item in value.items():
                yield f"/{keyword}/{escape(name)}", item


def walk(schema: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """Every schema in ``schema`` (itself first) with its JSON pointer, without following references."""
    pending = [(pointer, schema)]
    while pending:
        here, node = pending.pop()
        yield here, node
        pending.extend(reversed([(here + step, child) for step, child in children(node)]))


def rebuild(schema: Any, change: Callable[[str, Any], Any]) -> Any:
    """A copy of one schema node in which every direct sub-schema is ``change(relative pointer, sub-schema)``.

    Everything else (examples, enum values, ``x-`` keywords) is kept as it is and never walked into.
    """
    if not isinstance(schema, dict):
        return schema
    copy: Schema = {}
    for keyword, value in schema.items():
        if keyword in ONE_SCHEMA:
            copy[keyword] = change(f"/{keyword}", value)
        elif keyword in SCHEMA_LIST and isinstance(value, list):
            copy[keyword] = [change(f"/{keyword}/{index}", item) for index, item in enumerate(value)]
        elif keyword in SCHEMA_MAP and isinstance(value, dict):
            copy[keyword] = {name: change(f"/{keyword}/{escape(name)}", item) for name, item in value.items()}
        else:
            copy[keyword] = value
    return copy
