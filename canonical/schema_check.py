"""Explains what is wrong with an event or its data: every problem at once, with JSON pointer and hint.

`accepts` is the fast yes or no; `schema_problems` walks the same schema slowly and says why. Rules across members are
in `canonical.rules`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from canonical.event_types import short_name
from canonical.pointers import definition_name, escape
from canonical.problems import Problem
from canonical.suggestion import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Schema = dict[str, Any]


def accepts(type: str, data: object) -> bool:  # noqa: A002 - the name that CloudEvents gives it
    """Whether data satisfies the closed schema of an event type, such as ``milestone.reported``.

    Raises `canonical.errors.UnknownTypeError` for a type that does not exist.
    """
    return _predicate(short_name(type))(data)


def schema_problems(type: str, data: object, *, tolerant: bool = False) -> list[Problem]:  # noqa: A002
    """Every problem of the data of one event type; the rule of a problem is the JSON Schema keyword.

    ``tolerant`` asks for the consumer view: unknown members and codes are accepted, bounds are not enforced.
    Raises `canonical.errors.UnknownTypeError` for a type that does not exist.
    """
    return list(_Walk(_schema(short_name(type).replace(".", "/"), tolerant)).root(data, ""))


def envelope_problems(event: object, *, tolerant: bool = False) -> list[Problem]:
    """Every problem of the envelope of an event; its data is not looked into."""
    return list(_Walk(_schema("envelope.json", tolerant)).root(event, ""))


def event_problems(event: dict[str, Any], *, tolerant: bool = False) -> list[Problem]:
    """Every problem of an event: its envelope, and its data under ``/data``.

    Raises `canonical.errors.UnknownTypeError` when it has a type that does not exist.
    """
    found = envelope_problems(event, tolerant=tolerant)
    if isinstance(event.get("type"), str) and isinstance(event.get("data"), dict):
        schema = _schema(short_name(event["type"]).replace(".", "/"), tolerant)
        found += _Walk(schema).root(event["data"], "/data")
    return found


def problems_by(schema: Schema, value: object, pointer: str = "") -> list[Problem]:
    """Every problem of ``value`` by a self-contained schema of the dialect; pointers start with ``pointer``."""
    return list(_Walk(schema).root(value, pointer))


@cache
def _predicate(name: str) -> Callable[[object], bool]:
    from importlib import import_module

    module = import_module(f"canonical._generated.predicates.{name.replace('.', '_').replace('-', '_')}")
    found: Callable[[object], bool] = module.accepts
    return found


@cache
def _schema(path: str, tolerant: bool) -> Schema:
    # Only an explanation needs the schema itself, so nothing of this is loaded before one is asked for.
    from canonical._resources import resource
    from compat.bundle import bundle
    from compat.views import consumer_view

    closed = bundle(resource("schemas"), path)
    return consumer_view(closed) if tolerant else closed


class _Walk:
    """One walk over a value along a bundled schema of the dialect."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema

    def root(self, value: object, pointer: str) -> Iterator[Problem]:
        yield from self.value(self.schema, value, pointer, {})

    def value(self, schema: Schema, value: object, pointer: str, outer: Schema) -> Iterator[Problem]:
        """``outer`` is the member that refers to the schema; its description is the nearer one."""
        if "$ref" in schema:
            yield from self.value(self._definition(schema["$ref"]), value, pointer, schema)
            return
        kind = schema.get("type")
        if kind is not None and not _is(kind, value):
            yield _problem(
                "type", pointer, f"this is {_kind_of(value)}, not {_KINDS[kind]}", _about(schema, outer), value
            )
            return
        if "const" in schema and value != schema["const"]:
            yield _problem("const", pointer, f"this must be {schema['const']!r}", "", value)
        if "enum" in schema and value not in schema["enum"]:
            yield _enum_problem(schema, value, pointer)
        if isinstance(value, str):
            yield from _text(schema, value, pointer, outer)
        elif isinstance(value, dict):
            yield from self._object(schema, value, pointer)
        elif isinstance(value, list):
            yield from self._array(schema, value, pointer)
        elif _is("integer", value):
            yield from _number(schema, value, pointer)

    def _definition(self, reference: str) -> Schema:
        name = definition_name(reference)
        found: Schema = self.schema["$defs"][name] if name else self.schema
        return found

    def _object(self, schema: Schema, value: dict[Any, Any], pointer: str) -> Iterator[Problem]:
        members: Schema = schema.get("properties", {})
        for name in schema.get("required", []):
            if name not in value:
                hint = f"give {name}: {members.get(name, {}).get('description', 'it is required')}"
                yield _problem("required", pointer, f"the member {name!r} is missing", hint)
        rest = schema.get("additionalProperties", True)
        for name, member in value.items():
            place = f"{pointer}/{escape(str(name))}"
            if name in members:
                yield from self.value(members[name], member, place, {})
            elif rest is False:
                hint = did_you_mean(str(name), members) or "own data belongs in extensions, under a namespace"
                yield _problem("additionalProperties", pointer, f"the member {name!r} is not known here", hint)
            elif isinstance(rest, dict):
                yield from self.value(rest, member, place, {})
            if "propertyNames" in schema:
                yield from self._name(schema["propertyNames"], name, pointer)

    def _name(self, schema: Schema, name: object, pointer: str) -> Iterator[Problem]:
        for problem in self.value(schema, name, pointer, {}):
            message = f"the name {name!r} is not allowed here: {problem.message}"
            yield _problem("propertyNames", pointer, message, problem.hint)

    def _array(self, schema: Schema, value: list[Any], pointer: str) -> Iterator[Problem]:
        low, high = schema.get("minItems", 0), schema.get("maxItems")
        if len(value) < low:
            yield _problem("minItems", pointer, f"{len(value)} items are fewer than {low}", "leave an empty list out")
        if high is not None and len(value) > high:
            yield _problem("maxItems", pointer, f"{len(value)} items are more than {high}", "split the event")
        if "items" in schema:
            for index, item in enumerate(value):
                yield from self.value(schema["items"], item, f"{pointer}/{index}", {})


_KINDS = {
    "array": "an array",
    "boolean": "true or false",
    "integer": "a whole number",
    "object": "an object",
    "string": "a string",
}


def _is(kind: str, value: object) -> bool:
    if kind == "integer":
        # JSON has one kind of number, so 1.0 is a whole one; Python's bool is no number.
        return (isinstance(value, int) and not isinstance(value, bool)) or (
            isinstance(value, float) and value.is_integer()
        )
    return isinstance(value, {"array": list, "boolean": bool, "object": dict, "string": str}[kind])


def _kind_of(value: object) -> str:
    if value is None:
        return "null"
    for kind, name in _KINDS.items():
        if _is(kind, value):
            return name
    return "a number" if isinstance(value, float) else f"a Python {type(value).__name__}"


def _text(schema: Schema, value: str, pointer: str, outer: Schema) -> Iterator[Problem]:
    low, high = schema.get("minLength", 0), schema.get("maxLength")
    if len(value) < low:
        yield _problem(
            "minLength", pointer, f"{len(value)} characters are fewer than {low}", "leave empty text out", value
        )
    if high is not None and len(value) > high:
        yield _problem("maxLength", pointer, f"{len(value)} characters are more than {high}", "shorten the text", value)
    if "pattern" in schema and not _pattern(schema["pattern"])(value):
        yield _problem(
            "pattern", pointer, "the text does not have the form that is wanted", _about(schema, outer), value
        )


def _number(schema: Schema, value: Any, pointer: str) -> Iterator[Problem]:
    tests: dict[str, tuple[Callable[[Any], bool], str]] = {
        "minimum": (lambda bound: value < bound, "less than"),
        "maximum": (lambda bound: value > bound, "more than"),
        "exclusiveMinimum": (lambda bound: value <= bound, "not more than"),
        "exclusiveMaximum": (lambda bound: value >= bound, "not less than"),
    }
    for keyword, (broken, words) in tests.items():
        if keyword in schema and broken(schema[keyword]):
            yield _problem(keyword, pointer, f"{value} is {words} {schema[keyword]}", _about(schema, {}), value)


@cache
def _pattern(pattern: str) -> Callable[[str], object]:
    return re.compile(python_pattern(pattern)).search


def python_pattern(pattern: str) -> str:
    r"""The pattern of a schema for `re`, where ``$`` also matches before a newline at the end and ``\Z`` does not."""
    return re.sub(r"(?<!\\)\$\Z", r"\\Z", pattern)


def _about(schema: Schema, outer: Schema) -> str:
    return str(schema.get("description") or outer.get("description") or "see the description of the member")


def _enum_problem(schema: Schema, value: object, pointer: str) -> Problem:
    codelist = schema.get("x-codelist")
    where = f"the code list {codelist}" if codelist else "the list of allowed values"
    hint = _translated(str(codelist), value) if codelist else ""
    hint = hint or did_you_mean(str(value), map(str, schema["enum"])) or _listed(schema["enum"])
    return _problem("enum", pointer, f"{value!r} is not in {where}", hint, value)


def _translated(codelist: str, value: object) -> str:
    """A partner's code in the place of ours is the commonest mistake; the lists know what it means."""
    from canonical._resources import resource
    from compat.sources import Sources

    found = []
    for row in Sources(resource("schemas")).json(f"codelists/{codelist}.json")["codes"]:
        for scheme, partners in row.get("partner", {}).items():
            found += [f"{scheme} {value} is {row['code']}" for partner in partners if partner["code"] == value]
    return "; ".join(dict.fromkeys(found[:3]))


def _listed(codes: list[Any]) -> str:
    shown = ", ".join(map(str, codes[:8]))
    return f"use one of {shown}{' and others' if len(codes) > 8 else ''}"


def _problem(keyword: str, pointer: str, message: str, hint: str, value: object = None) -> Problem:
    shown = None if value is None else str(value)[:120]
    return Problem(rule=keyword, message=message, hint=hint, value=shown, pointer=pointer)
