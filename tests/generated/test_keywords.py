"""Each keyword of the dialect alone: the generated code and the explaining walk read it as jsonschema-rs does."""

from __future__ import annotations

from typing import Any

import pytest

from canonical.errors import SchemaRefusedError
from canonical.schema_check import _Walk
from tests.generated.engines import reference_of
from tools.generate.definitions import Universe
from tools.generate.parts import predicates, validators
from tools.generate.sources import ASSERTIONS

VALUES: list[Any] = [
    None, True, False, 0, 1, -1, 1.0, 1.5, 2, 3, 2**53, 10**30, "", "a", "ab", "abc", "abcd", "a\n", "\na", "x",
    "😀", "😀😀😀", "é",
    [], [1], [1, 2], [1, 2, 3], ["a"], [None], {}, {"a": 1}, {"a": "x"}, {"b": 1}, {"a": 1, "b": 1}, {"ab": 1},
    {"a\n": 1}, {"": 1},
]  # fmt: skip

CLOSED = {"type": "object", "additionalProperties": False}
SCHEMAS: dict[str, list[dict[str, Any]]] = {
    "type": [{"type": kind} for kind in ("string", "integer", "boolean", "array", "object")],
    "minLength": [{"type": "string", "minLength": 2}],
    "maxLength": [{"type": "string", "maxLength": 2}, {"type": "string", "minLength": 1, "maxLength": 2}],
    "pattern": [
        {"type": "string", "pattern": "^a$"},
        {"type": "string", "pattern": "b"},
        {"type": "string", "pattern": "^[ab]+\\$?$"},
    ],
    "enum": [{"type": "string", "enum": ["a", "x"]}],
    "const": [{"type": "string", "const": "a"}],
    "minimum": [{"type": "integer", "minimum": 1}],
    "maximum": [{"type": "integer", "maximum": 1}, {"type": "integer", "minimum": 0, "maximum": 2**53 - 1}],
    "exclusiveMinimum": [{"type": "integer", "exclusiveMinimum": 1}],
    "exclusiveMaximum": [{"type": "integer", "exclusiveMaximum": 1}],
    "minItems": [{"type": "array", "minItems": 1}],
    "maxItems": [{"type": "array", "maxItems": 1}, {"type": "array", "minItems": 1, "maxItems": 2}],
    "items": [{"type": "array", "items": {"type": "integer"}}],
    "properties": [{**CLOSED, "properties": {"a": {"type": "integer"}}}],
    "required": [{**CLOSED, "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}}, "required": ["a"]}],
    "additionalProperties": [{"type": "object", "additionalProperties": {"type": "integer"}}],
    "propertyNames": [{"type": "object", "propertyNames": {"type": "string", "pattern": "^a$"}}],
    "$ref": [{"type": "array", "items": {"$ref": "#/$defs/Root"}}],
}


def test_the_table_has_every_keyword():
    assert set(SCHEMAS) == ASSERTIONS


@pytest.mark.parametrize(("keyword", "schema"), [(keyword, one) for keyword, all_ in SCHEMAS.items() for one in all_])
def test_generated_code_reads_a_keyword_as_the_reference_does(keyword, schema):
    answers = {"predicate": predicate(schema), "fastjsonschema": ahead_of_time(schema), "walk": walk(schema)}
    right = reference_of({**schema, "$defs": {"Root": schema}})
    expected = [right(value) for value in VALUES]
    assert True in expected
    assert False in expected
    for label, answer in answers.items():
        assert [answer(value) for value in VALUES] == expected, label


@pytest.mark.parametrize(("keyword", "schema"), [(keyword, one) for keyword, all_ in SCHEMAS.items() for one in all_])
def test_the_problem_names_the_keyword(keyword, schema):
    if keyword in {"properties", "items", "$ref", "additionalProperties"}:
        return
    rules = {problem.rule for value in VALUES for problem in walked(schema, value)}
    assert keyword in rules


def as_universe(schema: dict[str, Any]) -> Universe:
    from tools.generate.definitions import _named

    return Universe({"Root": _named(schema, "Root")}, {}, {"Root": "root"}, {"root": "Root"})


def predicate(schema: dict[str, Any]) -> Any:
    scope: dict[str, Any] = {}
    exec(predicates._Module(as_universe(schema), "root").text(), scope)
    return scope["accepts"]


def ahead_of_time(schema: dict[str, Any]) -> Any:
    found = as_universe(schema)
    scope: dict[str, Any] = {}
    exec(validators._module(found, "root", validators._functions(found)), scope)

    def accepts(value: Any) -> bool:
        try:
            scope["validate"](value)
        except SchemaRefusedError:
            return False
        return True

    return accepts


def walked(schema: dict[str, Any], value: Any) -> list[Any]:
    return list(_Walk({**schema, "$defs": {"Root": schema}}).root(value, ""))


def walk(schema: dict[str, Any]) -> Any:
    return lambda value: not walked(schema, value)
