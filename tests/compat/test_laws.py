"""Laws that hold for every schema: a rewriting is no change, narrowing never breaks a wider reader, order is an order."""

from __future__ import annotations

import os
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from compat.closing import closed_writer
from compat.decide import decide
from compat.views import consumer_view
from tests.compat.generated import linked_pair, schema

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = int(os.environ.get("COMPAT_LAWS", "60"))


def _contained(one: Any, two: Any) -> str:
    return decide(one, two).answer


REWRITINGS: dict[str, Callable[[Any, Any, Any], tuple[Any, Any]]] = {
    "twice negated": lambda a, _, __: (a, {"not": {"not": a}}),
    "cut in two": lambda a, b, _: (a, {"anyOf": [{"allOf": [a, b]}, {"allOf": [a, {"not": b}]}]}),
    "cut in two that never meet": lambda a, b, _: (a, {"oneOf": [{"allOf": [a, b]}, {"allOf": [a, {"not": b}]}]}),
    "de Morgan": lambda a, b, _: ({"not": {"anyOf": [a, b]}}, {"allOf": [{"not": a}, {"not": b}]}),
    "de Morgan the other way": lambda a, b, _: ({"not": {"allOf": [a, b]}}, {"anyOf": [{"not": a}, {"not": b}]}),
    "distribution": lambda a, b, c: (
        {"allOf": [a, {"anyOf": [b, c]}]},
        {"anyOf": [{"allOf": [a, b]}, {"allOf": [a, c]}]},
    ),
    "condition": lambda a, b, c: (
        {"if": a, "then": b, "else": c},
        {"allOf": [{"anyOf": [{"not": a}, b]}, {"anyOf": [a, c]}]},
    ),
    "exactly one": lambda a, b, _: (
        {"oneOf": [a, b]},
        {"anyOf": [{"allOf": [a, {"not": b}]}, {"allOf": [b, {"not": a}]}]},
    ),
    "closed by what is not evaluated": lambda a, b, _: (
        {"type": "object", "properties": {"a": a, "b": b}, "additionalProperties": False},
        {"type": "object", "properties": {"a": a}, "allOf": [{"properties": {"b": b}}], "unevaluatedProperties": False},
    ),
    "all items one by one": lambda a, _, __: (
        {"type": "array", "maxItems": 2, "items": a},
        {"type": "array", "maxItems": 2, "prefixItems": [a, a]},
    ),
    "nothing else is contained": lambda a, _, __: (
        {"type": "array", "items": a},
        {"type": "array", "contains": {"not": a}, "minContains": 0, "maxContains": 0},
    ),
    "names by a pattern": lambda a, _, __: (
        {"properties": {"a": a}, "additionalProperties": False},
        {"patternProperties": {"^a$": a}, "additionalProperties": False},
    ),
}


@pytest.mark.parametrize("law", REWRITINGS)
def test_a_rewriting_changes_nothing(law: str) -> None:
    random = Random(law)
    for _ in range(ROUNDS // 4):
        parts = [schema(random, 1) for _ in range(3)]
        if "$ref" in str(parts):
            continue
        one, two = REWRITINGS[law](*parts)
        assert _contained(one, two) == "compatible", (one, two)
        assert _contained(two, one) == "compatible", (two, one)


def test_a_part_is_within_the_whole_and_the_whole_within_more() -> None:
    random = Random("parts")
    for _ in range(ROUNDS):
        one, two = schema(random, 1), schema(random, 1)
        if "$ref" not in str((one, two)):
            assert _contained({"allOf": [one, two]}, one) == "compatible", (one, two)
            assert _contained(one, {"anyOf": [two, one]}) == "compatible", (one, two)


def test_containment_is_transitive() -> None:
    random = Random("chain")
    for _ in range(ROUNDS):
        one, two, three = (schema(random, 1) for _ in range(3))
        if "$ref" in str((one, two, three)):
            continue
        two = {"anyOf": [one, two]} if random.random() < 0.5 else two
        if _contained(one, two) == _contained(two, three) == "compatible":
            assert _contained(one, three) == "compatible", (one, two, three)


def test_a_closed_writer_writes_less_and_a_tolerant_reader_reads_more() -> None:
    random = Random("policies")
    for _ in range(ROUNDS * 2):
        original = schema(random)
        if "$ref" not in str(original):
            assert _contained(closed_writer(original), original) == "compatible", original
            assert _contained(original, consumer_view(original)) == "compatible", original


def test_a_recursive_schema_is_within_itself_unrolled_once() -> None:
    random = Random("unrolled")
    for _ in range(ROUNDS):
        old, _ = linked_pair(random)
        unrolled = {"allOf": [{"$ref": "#/$defs/root"}], "$defs": {**old["$defs"], "root": _without_definitions(old)}}
        assert _contained(old, unrolled) in {"compatible", "undecided"}, old
        assert _contained(unrolled, old) in {"compatible", "undecided"}, old


def _without_definitions(value: dict[str, Any]) -> dict[str, Any]:
    return {key: part for key, part in value.items() if key != "$defs"}
