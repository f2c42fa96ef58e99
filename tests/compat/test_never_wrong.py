"""Traps in which checkers have been wrong: the answer here is right or undecided, never a guess."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest

from compat import compare
from compat.decide import decide
from compat.errors import UsageError

FITS, BREAKS, OPEN = "compatible", "incompatible", "undecided"
CLOSED = {"type": "object", "additionalProperties": False}
S = {"type": "string"}

TRAPS: list[tuple[str, Any, Any, set[str]]] = [
    (
        "unevaluated hangs on its neighbours",
        {"properties": {"a": S, "b": S}, "unevaluatedProperties": False},
        {"properties": {"a": S}, "unevaluatedProperties": False},
        {BREAKS, OPEN},
    ),
    (
        "a name that not forbids",
        {"properties": {"a": S}, "additionalProperties": False},
        {"properties": {"a": S}, "propertyNames": {"not": {"const": "a"}}},
        {BREAKS},
    ),
    ("names and listed members", {**CLOSED, "properties": {"ab": S}}, {"propertyNames": {"maxLength": 1}}, {BREAKS}),
    ("names that fit", {**CLOSED, "properties": {"a": S}}, {"propertyNames": {"maxLength": 1}}, {FITS}),
    ("multipleOf one is what integers are", {"type": "integer"}, {"type": "number", "multipleOf": 1}, {FITS}),
    ("a third divides no decimal", {"const": 3}, {"multipleOf": 0.3}, {FITS}),
    ("coarser multiples", {"type": "integer", "multipleOf": 2}, {"type": "integer", "multipleOf": 4}, {BREAKS}),
    ("1.0 is an integer", {"const": 1.0}, {"type": "integer"}, {FITS}),
    ("true is no number", {"const": True}, {"type": "integer"}, {BREAKS}),
    ("overlapping oneOf", {"type": "integer"}, {"oneOf": [{"type": "integer"}, {"minimum": 5}]}, {BREAKS}),
    (
        "oneOf grows narrower when a branch grows",
        {"oneOf": [{"maximum": 3}, {"minimum": 5}]},
        {"oneOf": [{"maximum": 6}, {"minimum": 5}]},
        {BREAKS, OPEN},
    ),
    ("anyOf of halves", {"type": "integer"}, {"anyOf": [{"maximum": 3}, {"minimum": 3}]}, {FITS}),
    ("anyOf with a hole", {"type": "integer"}, {"anyOf": [{"maximum": 3}, {"minimum": 5}]}, {BREAKS}),
    ("anyOf of texts", {"type": "string"}, {"anyOf": [{"maxLength": 3}, {"minLength": 3}]}, {FITS}),
    (
        "anyOf of patterns",
        {"type": "string", "pattern": "^[AB]$"},
        {"anyOf": [{"pattern": "^A"}, {"pattern": "B$"}]},
        {FITS},
    ),
    ("keywords without a type", {"maxLength": 3}, {"type": "string", "maxLength": 3}, {BREAKS}),
    ("keywords of another type", {"type": "integer"}, {"type": "integer", "maxLength": 3}, {FITS}),
    (
        "a required name needs no property",
        {**CLOSED, "properties": {"a": S}, "required": ["a"]},
        {"required": ["a"]},
        {FITS},
    ),
    ("nothing is within everything", False, {"type": "string"}, {FITS}),
    ("everything is not within something", True, {"type": "string"}, {BREAKS}),
    ("an impossible object", {**CLOSED, "required": ["a"]}, False, {FITS}),
    ("an impossible list", {"type": "array", "items": False, "minItems": 1}, False, {FITS}),
    ("an empty list is a list", {"type": "array", "items": False}, {"type": "array", "maxItems": 0}, {FITS}),
    ("a pattern no text matches", {"type": "string", "pattern": "^A$", "minLength": 2}, False, {FITS}),
    ("lower and upper bound apart", {"type": "integer", "minimum": 3, "maximum": 2}, {"type": "string"}, {FITS}),
    ("no whole number between", {"type": "integer", "exclusiveMinimum": 1, "exclusiveMaximum": 2}, False, {FITS}),
    ("unanchored pattern", {"type": "string", "pattern": "^ab$"}, {"type": "string", "pattern": "b"}, {FITS}),
    ("not", {"type": "string"}, {"not": {"type": "string", "minLength": 3}}, {BREAKS}),
    ("if and then", {"type": "object"}, {"if": {"required": ["a"]}, "then": {"required": ["b"]}}, {BREAKS}),
    (
        "unique items",
        {"type": "array", "items": {"type": "boolean"}},
        {"type": "array", "uniqueItems": True},
        {BREAKS, OPEN},
    ),
    (
        "pattern properties",
        {"type": "object", "additionalProperties": S},
        {"patternProperties": {"^a": {"type": "integer"}}},
        {BREAKS, OPEN},
    ),
    ("contains", {"type": "array", "items": S}, {"contains": {"const": "x"}}, {BREAKS, OPEN}),
    ("fewest members", {"type": "object"}, {"minProperties": 1}, {BREAKS}),
    ("most members of a closed object", {**CLOSED, "properties": {"a": S, "b": S}}, {"maxProperties": 2}, {FITS}),
    ("most members", {**CLOSED, "properties": {"a": S, "b": S}}, {"maxProperties": 1}, {BREAKS}),
    ("null among types", {"type": ["string", "null"]}, {"type": "string"}, {BREAKS}),
    (
        "a tag with two values",
        {**CLOSED, "properties": {"k": {"enum": ["a", "b"]}}, "required": ["k"]},
        {
            "oneOf": [
                {**CLOSED, "properties": {"k": {"const": "a"}}, "required": ["k"]},
                {**CLOSED, "properties": {"k": {"const": "b"}}, "required": ["k"]},
            ]
        },
        {FITS},
    ),
    (
        "a reference to itself",
        {"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/a"}}},
        {"type": "string"},
        {BREAKS, OPEN},
    ),
    (
        "an endless tree",
        {
            "$ref": "#/$defs/t",
            "$defs": {"t": {**CLOSED, "required": ["t"], "properties": {"t": {"$ref": "#/$defs/t"}}}},
        },
        {"type": "string"},
        {FITS, OPEN},
    ),
    (
        "a beside of reference",
        {"$ref": "#/$defs/s", "maxLength": 3, "$defs": {"s": S}},
        {"type": "string", "maxLength": 3},
        {FITS},
    ),
    ("a look-ahead", {"type": "string", "pattern": "^(?=a)"}, {"type": "string", "pattern": "^(?!b)"}, {FITS}),
    ("a look-behind", {"type": "string", "pattern": "^a"}, {"type": "string", "pattern": "a(?<!b)"}, {OPEN}),
    (
        "nothing fits, whatever it says beside",
        {"$ref": "#/$defs/x", "$defs": {"x": False}},
        {"$ref": "#/$defs/x", "$defs": {"x": False}, "exclusiveMinimum": 1.5},
        {FITS},
    ),
    ("from nothing to something", False, {"not": {"const": "aa"}}, {FITS}),
    ("from something to nothing", {"not": {"const": "aa"}}, False, {BREAKS}),
    (
        "a part that was nothing",
        {"$ref": "#/$defs/x", "$defs": {"x": False}},
        {"$ref": "#/$defs/x", "$defs": {"x": {"not": {"type": "string"}}}},
        {FITS},
    ),
    ("beyond double precision", {"const": 9007199254740993}, {"const": 9007199254740992}, {BREAKS}),
    (
        "a high character",
        {"type": "string", "maxLength": 1},
        {"type": "string", "pattern": "^[\\u0000-\\uFFFF]?$"},
        {BREAKS, OPEN},
    ),
]


@pytest.mark.parametrize(("old", "new", "right"), [trap[1:] for trap in TRAPS], ids=[trap[0] for trap in TRAPS])
def test_a_trap_is_not_fallen_into(old: Any, new: Any, right: set[str]) -> None:
    verdict = compare(old, new)
    assert verdict.answer in right, verdict.reason
    if verdict.witness is not None and verdict.answer == "incompatible":
        assert jsonschema_rs.is_valid(old, verdict.witness.document)
        assert not jsonschema_rs.is_valid(new, verdict.witness.document)


def test_nearly_nothing_here_stays_undecided() -> None:
    undecided = [name for name, old, new, _ in TRAPS if compare(old, new).answer == "undecided"]
    assert len(undecided) <= 5, undecided


def test_contradicting_deciders_make_undecided(monkeypatch: pytest.MonkeyPatch) -> None:
    import compat.algebra

    monkeypatch.setattr(compat.algebra, "covers", lambda *_: "yes")
    broken = decide({"type": "string"}, {"type": "string", "maxLength": 3})
    assert (broken.answer, broken.reason.partition(":")[0]) == ("undecided", "contradiction")
    assert broken.report is not None
    assert {key: broken.report[key] for key in ("writer", "reader", "documents")} == {
        "writer": {"type": "string"},
        "reader": {"type": "string", "maxLength": 3},
        "documents": ["AAAA"],
    }
    monkeypatch.setattr(compat.algebra, "covers", lambda *_: "no")
    contained = decide({"type": "string", "maxLength": 3}, {"type": "string"})
    assert (contained.answer, contained.reason.partition(":")[0]) == ("undecided", "contradiction")


def test_a_document_that_one_validator_does_not_confirm_proves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    import compat.proof

    monkeypatch.setattr(compat.proof, "_careful", lambda *_: lambda _: True)
    assert decide({"type": "string"}, {"type": "string", "maxLength": 3}).answer == "undecided"


def test_bottomless_nesting_is_undecided_and_no_crash() -> None:
    old: Any = {"type": "string"}
    new: Any = {"type": "integer"}
    for _ in range(5000):
        old, new = {"type": "array", "items": old}, {"type": "array", "items": new}
    assert compare(old, new).answer == "undecided"


def test_unknown_modes_and_policies_are_usage_errors() -> None:
    with pytest.raises(UsageError, match="mode is one of"):
        compare(True, True, mode="sideways")
    with pytest.raises(UsageError, match="policy one of"):
        compare(True, True, policy="lenient")
