"""Checks a small file against its JSON Schema without a validator installed, in sentences that say what to write.

It knows the keywords that the forms of this package use, and refuses to guess at any other.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compat.keywords import Schema

KEYWORDS = frozenset(
    {"type", "enum", "pattern", "minLength", "minItems", "uniqueItems", "items", "required", "properties"}
    | {"additionalProperties", "description", "title", "$schema", "$id"}
)
_TYPES = {"object": (dict, "a table"), "array": (list, "a list"), "string": (str, "a text in quotes")}


class Misfit(NamedTuple):
    """One thing that does not fit: where, and a sentence that ends with what to do."""

    path: tuple[str | int, ...]
    message: str


def misfits(schema: Schema, value: Any, path: tuple[str | int, ...] = ()) -> Iterator[Misfit]:
    """Everything in a value that its schema does not allow, in the order of the schema."""
    if unknown := schema.keys() - KEYWORDS:
        raise UnknownKeywordError(f"this form uses {', '.join(sorted(unknown))}, which nothing here checks")
    name = str(path[-1]) if path else "the file"
    if "enum" in schema and value not in schema["enum"]:
        yield Misfit(path, f"{name} is {value!r}; {suggestion(str(value), schema['enum'])}")
    kind, said = _TYPES.get(schema.get("type", ""), (object, ""))
    if not isinstance(value, kind):
        yield Misfit(path, f"{name} must be {said}, not {value!r}")
    elif isinstance(value, str):
        yield from _text(schema, value, path, name)
    elif isinstance(value, list):
        yield from _list(schema, value, path, name)
    elif isinstance(value, dict):
        yield from _table(schema, value, path, name)


class UnknownKeywordError(AssertionError):
    """A form of this package uses a keyword that this module does not know: a defect of the package."""


def _text(schema: Schema, value: str, path: tuple[str | int, ...], name: str) -> Iterator[Misfit]:
    if len(value) < schema.get("minLength", 0):
        yield Misfit(path, f"{name} is empty; {_first_sentence(schema)}")
    if "pattern" in schema and re.search(schema["pattern"], value) is None:
        yield Misfit(path, f"{value!r} does not fit; {_first_sentence(schema)}")


def _list(schema: Schema, value: list[Any], path: tuple[str | int, ...], name: str) -> Iterator[Misfit]:
    if len(value) < schema.get("minItems", 0):
        yield Misfit(path, f"{name} is empty; {_first_sentence(schema)}")
    for index, item in enumerate(value):
        if schema.get("uniqueItems") and item in value[:index]:
            yield Misfit((*path, index), f"{item!r} is listed twice; keep one")
        yield from misfits(schema.get("items", {}), item, (*path, index))


def _table(schema: Schema, value: dict[str, Any], path: tuple[str | int, ...], name: str) -> Iterator[Misfit]:
    known = schema.get("properties", {})
    for key in value:
        if key not in known and schema.get("additionalProperties") is False:
            yield Misfit((*path, key), f"unknown key {key!r}; {suggestion(key, known)}")
    for key in schema.get("required", ()):
        if key not in value:
            yield Misfit(path, f"{name} has no {key}; {_first_sentence(known[key])}")
    for key, inner in known.items():
        if key in value:
            yield from misfits(inner, value[key], (*path, key))


def suggestion(given: str, known: Iterable[str], most: int = 8) -> str:
    """What was probably meant, or what there is."""
    names = list(known)
    near = get_close_matches(given, names, n=1, cutoff=0.5)
    if near:
        return f"did you mean {near[0]!r}?"
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return f"there are {', '.join(names[:most])}{more}" if names else "there are none"


def _first_sentence(schema: Schema) -> str:
    text = str(schema.get("description", "give it"))
    if "enum" in schema:
        return f"it is {' or '.join(schema['enum'])}"
    sentence = text.partition(". ")[0].rstrip(".")
    return sentence[:1].lower() + sentence[1:]
