"""Every keyword narrowed, widened and said in another way: a table, both directions of each row."""

from __future__ import annotations

from typing import Any

import pytest

from compat.decide import decide

S, N = {"type": "string"}, {"type": "integer"}
OBJECT, ARRAY = {"type": "object"}, {"type": "array"}
CLOSED = {**OBJECT, "additionalProperties": False}
D4, D6, D7 = ({"$schema": f"http://json-schema.org/draft-0{n}/schema#"} for n in (4, 6, 7))
D2019 = {"$schema": "https://json-schema.org/draft/2019-09/schema"}
TREE = {"$ref": "#/$defs/t", "$defs": {"t": {**OBJECT, "properties": {"next": {"$ref": "#/$defs/t"}, "v": N}}}}
LIST = {
    "$ref": "#/$defs/l",
    "$defs": {"l": {**OBJECT, "properties": {"next": {"$ref": "#/$defs/l"}, "v": {**N, "minimum": 0}}}},
}
TAGGED = [
    {**OBJECT, "properties": {"k": {"const": tag}, "v": kind}, "required": ["k"]} for tag, kind in (("a", S), ("b", N))
]

NARROWER: list[tuple[str, Any, Any]] = [
    ("type", N, {"type": "number"}),
    ("type list", S, {"type": ["string", "null"]}),
    ("enum", {"enum": [1, "a"]}, {"enum": [1, "a", None]}),
    ("enum of objects", {"enum": [{"a": [1]}]}, {"enum": [{"a": [1]}, {"a": [1, 2]}]}),
    ("const", {"const": 1}, {"enum": [1, 2]}),
    ("minimum", {**N, "minimum": 2}, {**N, "minimum": 1}),
    ("maximum", {**N, "maximum": 1}, {**N, "maximum": 2}),
    ("exclusiveMinimum", {"type": "number", "exclusiveMinimum": 1}, {"type": "number", "minimum": 1}),
    ("exclusiveMaximum", {"type": "number", "exclusiveMaximum": 1}, {"type": "number", "maximum": 1}),
    ("multipleOf", {**N, "multipleOf": 6}, {**N, "multipleOf": 3}),
    ("multipleOf decimal", {"type": "number", "multipleOf": 0.1}, {"type": "number", "multipleOf": 0.01}),
    ("beyond doubles", {**N, "maximum": 9007199254740992}, {**N, "maximum": 9007199254740993}),
    ("minLength", {**S, "minLength": 2}, {**S, "minLength": 1}),
    ("maxLength", {**S, "maxLength": 1}, {**S, "maxLength": 2}),
    ("pattern", {**S, "pattern": "^[A-Z]{4}$"}, {**S, "pattern": "^[A-Z]{2,4}$"}),
    ("pattern with length", {**S, "pattern": "^[A-Z]+$", "maxLength": 3}, {**S, "pattern": "^[A-Z]{1,4}$"}),
    ("pattern against length", {**S, "pattern": "^[A-Z]{3}$"}, {**S, "maxLength": 4}),
    ("anchors inside", {**S, "pattern": "^(a|b)$"}, {**S, "pattern": "(^a|b$)"}),
    ("items", {**ARRAY, "items": N}, {**ARRAY, "items": {"type": "number"}}),
    ("prefixItems", {**ARRAY, "prefixItems": [N, S]}, {**ARRAY, "prefixItems": [N]}),
    ("items after prefixItems", {**ARRAY, "prefixItems": [N], "items": False}, {**ARRAY, "prefixItems": [N], "items": S}),
    ("minItems", {**ARRAY, "minItems": 2}, {**ARRAY, "minItems": 1}),
    ("maxItems", {**ARRAY, "maxItems": 1}, {**ARRAY, "maxItems": 2}),
    ("uniqueItems", {**ARRAY, "uniqueItems": True}, ARRAY),
    ("contains", {**ARRAY, "contains": N}, {**ARRAY, "contains": {"type": "number"}}),
    ("minContains", {**ARRAY, "contains": N, "minContains": 2}, {**ARRAY, "contains": N}),
    ("maxContains", {**ARRAY, "contains": N, "maxContains": 1}, {**ARRAY, "contains": N, "maxContains": 2}),
    ("unevaluatedItems", {**ARRAY, "prefixItems": [N], "unevaluatedItems": False}, {**ARRAY, "prefixItems": [N]}),
    ("properties", {**OBJECT, "properties": {"a": N}}, {**OBJECT, "properties": {"a": {"type": "number"}}}),
    ("required", {**OBJECT, "required": ["a", "b"]}, {**OBJECT, "required": ["a"]}),
    ("additionalProperties", CLOSED, {**OBJECT, "additionalProperties": S}),
    ("patternProperties", {"patternProperties": {"^a": N}}, {"patternProperties": {"^ab": N}}),
    ("propertyNames", {"propertyNames": {"maxLength": 1}}, {"propertyNames": {"maxLength": 2}}),
    ("minProperties", {**OBJECT, "minProperties": 2}, {**OBJECT, "minProperties": 1}),
    ("maxProperties", {**OBJECT, "maxProperties": 1}, {**OBJECT, "maxProperties": 2}),
    ("dependentRequired", {"dependentRequired": {"a": ["b", "c"]}}, {"dependentRequired": {"a": ["b"]}}),
    ("dependentSchemas", {"dependentSchemas": {"a": {"maxProperties": 1}}}, {"dependentSchemas": {"a": {"maxProperties": 2}}}),
    ("unevaluatedProperties", {"allOf": [{"properties": {"a": N}}], "unevaluatedProperties": False}, {"properties": {"a": N}}),
    ("allOf", {"allOf": [{"minimum": 1}, {"maximum": 3}]}, {"allOf": [{"minimum": 1}]}),
    ("anyOf", {"anyOf": [S, N]}, {"anyOf": [S, N, {"type": "null"}]}),
    ("oneOf", {"oneOf": TAGGED[:1]}, {"oneOf": TAGGED}),
    ("oneOf that overlaps", {"oneOf": [{"maximum": 5}, {"minimum": 3}], **N}, {"anyOf": [{"maximum": 5}, {"minimum": 3}], **N}),
    ("not", {"not": {"type": ["string", "null"]}}, {"not": S}),
    ("if", {"if": {"required": ["a"]}, "then": {"required": ["b"]}}, True),
    ("$ref", {"$ref": "#/$defs/a", "$defs": {"a": N}}, {"$ref": "#/$defs/a", "$defs": {"a": {"type": "number"}}}),
    ("recursion", LIST, TREE),
    ("draft 4", {**D4, "minimum": 1, "exclusiveMinimum": True}, {**D4, "minimum": 1}),
    ("draft 6", {**D6, "propertyNames": {"maxLength": 1}}, {**D6}),
    ("draft 7", {**D7, "items": [N], "additionalItems": False}, {**D7, "items": [N]}),
    ("draft 7 dependencies", {**D7, "dependencies": {"a": ["b"]}}, {**D7, "dependencies": {"a": []}}),
    ("draft 2019-09", {**D2019, "contains": N, "minContains": 2}, {**D2019, "contains": N}),
]  # fmt: skip

EQUAL: list[tuple[str, Any, Any]] = [
    ("enum and const", {"enum": [1]}, {"const": 1.0}),
    ("enum in another order", {"enum": [1, 2]}, {"enum": [2, 1]}),
    ("enum as a union", {"enum": ["a", "b"]}, {"anyOf": [{"const": "a"}, {"const": "b"}]}),
    ("integer", N, {"type": "number", "multipleOf": 1}),
    ("bounds of integers", {**N, "exclusiveMinimum": 0}, {**N, "minimum": 1}),
    ("a half-open bound", {**N, "maximum": 2.5}, {**N, "maximum": 2}),
    ("two multiples", {**N, "allOf": [{"multipleOf": 2}, {"multipleOf": 3}]}, {**N, "multipleOf": 6}),
    ("pattern respelled", {"pattern": "^(a|b)*$"}, {"pattern": "^[ab]*$"}),
    ("pattern and length", {**S, "pattern": "^[A-Z]{4}$"}, {**S, "pattern": "^[A-Z]*$", "minLength": 4, "maxLength": 4}),
    ("nothing excluded", {**S, "pattern": "^(?!b)[ab]$"}, {**S, "const": "a"}),
    ("closed by names", {**CLOSED, "properties": {"a": True}}, {**OBJECT, "propertyNames": {"const": "a"}}),
    ("required by count", {**CLOSED, "properties": {"a": N}, "required": ["a"]}, {**CLOSED, "properties": {"a": N}, "minProperties": 1}),
    ("pattern for a name", {"patternProperties": {"^a$": N}}, {"properties": {"a": N}}),
    ("dependent", {"dependentRequired": {"a": ["b"]}}, {"dependentSchemas": {"a": {"required": ["b"]}}}),
    ("dependent as a condition", {"dependentRequired": {"a": ["b"]}}, {"if": {**OBJECT, "required": ["a"]}, "then": {"required": ["b"]}}),
    ("one item", {**ARRAY, "items": N, "maxItems": 1}, {**ARRAY, "prefixItems": [N], "items": False}),
    ("all contained", {**ARRAY, "items": N}, {**ARRAY, "not": {"contains": {"not": N}}}),
    ("unique by domain", {**ARRAY, "items": {"const": 1}, "uniqueItems": True}, {**ARRAY, "items": {"const": 1}, "maxItems": 1}),
    ("three unique booleans", {**ARRAY, "items": {"type": "boolean"}, "uniqueItems": True, "minItems": 3}, False),
    ("tags", {"oneOf": TAGGED}, {"anyOf": TAGGED}),
    ("condition as a choice", {"if": S, "then": {"minLength": 1}, "else": N}, {"oneOf": [{**S, "minLength": 1}, N]}),
    ("twice not", {"not": {"not": S}}, S),
    ("unevaluated", {"allOf": [{"properties": {"a": N}}], "unevaluatedProperties": False, **OBJECT}, {**CLOSED, "properties": {"a": N}}),
    ("unevaluated items", {**ARRAY, "prefixItems": [N], "unevaluatedItems": S}, {**ARRAY, "prefixItems": [N], "items": S}),
    ("contained is evaluated", {**ARRAY, "contains": N, "unevaluatedItems": S}, {**ARRAY, "contains": N, "items": {"anyOf": [N, S]}}),
    ("an annotation", {**S, "format": "email", "title": "x", "contentEncoding": "base64"}, S),
    ("a definition renamed", TREE, {"$ref": "#/$defs/x", "$defs": {"x": {**OBJECT, "properties": {"next": {"$ref": "#/$defs/x"}, "v": N}}}}),
    ("an anchor", {"$ref": "#a", "$defs": {"x": {"$anchor": "a", **N}}}, N),
    ("an identifier", {"$id": "https://a/b", "$ref": "c", "$defs": {"x": {"$id": "c", **N}}}, N),
    ("a dynamic reference", {"$dynamicRef": "#a", "$defs": {"x": {"$dynamicAnchor": "a", **N}}}, N),
    ("a tree without leaves", {"$ref": "#/$defs/t", "$defs": {"t": {**OBJECT, "properties": {"n": {"$ref": "#/$defs/t"}}, "required": ["n"]}}}, False),
    ("draft 7 siblings of a reference", {**D7, "$ref": "#/definitions/a", "maximum": 1, "definitions": {"a": N}}, {**D7, **N}),
    ("draft 4 knows no const", {**D4, "const": 1}, {**D4}),
    ("draft 7 in 2020-12", {**D7, "items": [N], "additionalItems": S, **ARRAY}, {**ARRAY, "prefixItems": [N], "items": S}),
    ("draft 2019-09 recursion", {**D2019, "$recursiveAnchor": True, **OBJECT, "additionalProperties": {"$recursiveRef": "#"}},
     {**OBJECT, "additionalProperties": {"$ref": "#"}}),
]  # fmt: skip


@pytest.mark.parametrize(("narrow", "wide"), [row[1:] for row in NARROWER], ids=[row[0] for row in NARROWER])
def test_the_narrower_is_within_the_wider_and_not_the_other_way(narrow: Any, wide: Any) -> None:
    assert decide(narrow, wide).answer == "compatible"
    back = decide(wide, narrow)
    assert back.answer == "incompatible", back.reason
    assert back.witnesses[0].keyword


@pytest.mark.parametrize(("one", "two"), [row[1:] for row in EQUAL], ids=[row[0] for row in EQUAL])
def test_what_says_the_same_is_compatible_both_ways(one: Any, two: Any) -> None:
    for writer, reader in ((one, two), (two, one)):
        decision = decide(writer, reader)
        assert decision.answer == "compatible", decision.reason


CHANGED = {"properties": {"a": {"properties": {"b": S}}}, "additionalProperties": {"properties": {"c": N}}}


def test_a_closed_writer_never_writes_what_is_not_declared() -> None:
    from compat import compare

    old, new = {**OBJECT, "properties": {"a": S}}, {**OBJECT, "properties": {"a": S, "b": N}}
    assert compare(old, new).answer == "incompatible"
    verdict = compare(old, new, policy="closed-writer")
    assert (verdict.answer, verdict.policy) == ("compatible", "closed-writer")
    assert compare(old, {**CLOSED, "properties": {}}, policy="closed-writer").answer == "incompatible"
    assert compare({**OBJECT, "additionalProperties": S}, CLOSED, policy="closed-writer").answer == "incompatible"


def test_closing_reaches_every_place_and_leaves_shared_members_open() -> None:
    from compat.closing import closed_writer

    both = {"allOf": [{"properties": {"x": {"properties": {"a": S}}}}, {"properties": {"x": {"properties": {"b": S}}}}]}
    assert decide({"const": {"x": {"a": "", "b": ""}}}, closed_writer(both)).answer == "compatible"
    assert decide({"const": {"y": 1}}, closed_writer(both)).answer == "incompatible"
    inner = closed_writer(CHANGED)
    assert decide({"const": {"a": {"b": "", "z": 1}}}, inner).answer == "incompatible"
    assert decide({"const": {"z": {"c": 1, "d": 1}}}, inner).answer == "incompatible"
    recursive = closed_writer(TREE)
    assert decide({"const": {"next": {"w": 1}}}, recursive).answer == "incompatible"
    assert decide(recursive, TREE).answer == "compatible"


@pytest.mark.parametrize("step", ["items", "additionalProperties", "not", "if"])
def test_ten_thousand_levels_end_in_an_answer(step: str) -> None:
    def deep(leaf: Any) -> Any:
        for _ in range(10_000):
            leaf = {step: leaf}
        return leaf

    assert decide(deep(S), deep(S)).answer == "compatible"
    assert decide(deep(S), deep(N)).answer == "undecided"


def test_a_hard_question_ends_within_its_budget_and_says_what_is_open() -> None:
    from compat.decide import Budget

    pigeons: list[Any] = [{"anyOf": [{"required": [f"p{i}h{j}"]} for j in range(6)]} for i in range(7)]
    pigeons += [{"not": {"required": [f"p{i}h{j}", f"p{k}h{j}"]}} for j in range(6) for i in range(7) for k in range(i)]
    decision = decide({**OBJECT, "allOf": pigeons}, False, budget=Budget(steps=3_000, seconds=2))
    assert decision.answer == "undecided"
    assert "budget" in decision.reason
