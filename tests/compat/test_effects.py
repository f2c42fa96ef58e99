"""The effect of each change is proved by replaying it alone: breaks, safe, masked, or open when that is not known."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest

from compat import compare
from compat.decide import Decision, decide
from compat.document import Document
from compat.engine import judge_release
from compat.explain import explain
from compat.pairs import Touch, node_pairs
from compat.polarity import Polarity
from compat.replay import alone, local, without
from compat.verdict import Direction, Witness

CLOSED = {"type": "object", "additionalProperties": False}
S, INT = {"type": "string"}, {"type": "integer"}


def _closed(**members: Any) -> dict[str, Any]:
    return {**CLOSED, "properties": members}


def _effects(old: Any, new: Any, mode: str = "full") -> dict[str, tuple[str, tuple[str, ...]]]:
    return {one.rule: (one.effect, one.directions) for one in compare(old, new, mode).findings}


TOGETHER: list[tuple[str, Any, Any, dict[str, tuple[str, tuple[str, ...]]]]] = [
    (
        "one breaks, the other does not",
        _closed(a={**S, "maxLength": 9}, b={**S, "maxLength": 9}),
        _closed(a={**S, "maxLength": 5}, b={**S, "maxLength": 12}),
        {"max-length-lowered": ("breaks", ("backward",)), "max-length-raised": ("breaks", ("forward",))},
    ),
    (
        "a lower limit that a pattern implies is safe",
        {**S, "pattern": "^[A-Z]{4}$"},
        {**S, "pattern": "^[A-Z]{4}$", "minLength": 3, "title": "Code"},
        {"min-length-raised": ("safe", ()), "title-changed": ("semantic", ())},
    ),
    (
        "a narrower pattern is masked by the list of values that goes with it",
        {**S, "pattern": "^[A-Z]+$"},
        {**S, "enum": ["A", "B"]},
        {"enum-introduced": ("breaks", ("backward",)), "pattern-dropped": ("masked", ())},
    ),
    (
        "two changes that break only together both break",
        {**S, "anyOf": [{"maxLength": 3}, {"minLength": 2}]},
        {**S, "anyOf": [{"maxLength": 2}, {"minLength": 4}]},
        {"max-length-lowered": ("breaks", ("backward",)), "min-length-raised": ("breaks", ("backward",))},
    ),
    (
        "narrower under not is wider",
        {"not": {**S, "maxLength": 5}},
        {"not": {**S, "maxLength": 3}},
        {"max-length-lowered": ("breaks", ("forward",))},
    ),
    (
        "an alternative that a constant tells apart grows alone",
        {"oneOf": [{**_closed(k={"const": n}, v={**S, "maxLength": 3}), "required": ["k"]} for n in "ab"]},
        {"oneOf": [{**_closed(k={"const": n}, v={**S, "maxLength": 4}), "required": ["k"]} for n in "ab"]},
        {"max-length-raised": ("breaks", ("forward",))},
    ),
]


@pytest.mark.parametrize(("old", "new", "expected"), [row[1:] for row in TOGETHER], ids=[row[0] for row in TOGETHER])
def test_each_change_has_an_effect_of_its_own(old: Any, new: Any, expected: dict[str, Any]) -> None:
    assert _effects(old, new) == expected


def test_the_document_of_a_finding_breaks_the_whole_pair() -> None:
    old = _closed(a={**S, "maxLength": 9}, b={**INT, "maximum": 9})
    new = _closed(a={**S, "maxLength": 5}, b={**INT, "maximum": 5})
    for finding in compare(old, new).findings:
        assert finding.witness is not None
        assert jsonschema_rs.is_valid(old, finding.witness.document)
        assert not jsonschema_rs.is_valid(new, finding.witness.document)
        assert list(finding.witness.document) == [finding.path.strip("/")]


def test_the_mode_says_which_directions_count() -> None:
    old, new = _closed(a=S), _closed(a=S, b=S)
    assert [(f.effect, f.bump) for f in compare(old, new, "backward").findings] == [("safe", "minor")]
    assert [(f.effect, f.bump) for f in compare(old, new, "forward").findings] == [("breaks", "major")]
    assert [(f.effect, f.bump) for f in judge_release(old, new).findings] == [("safe", "minor")]


def test_beyond_the_budget_an_effect_is_open_and_never_guessed(monkeypatch: pytest.MonkeyPatch) -> None:
    old = {"oneOf": [{**S, "maxLength": 3}, {**INT, "maximum": 3}]}
    new = {"oneOf": [{**S, "maxLength": 5}, {**INT, "maximum": 5}]}
    assert _effects(old, new, "backward") == {"max-length-raised": ("safe", ()), "maximum-raised": ("safe", ())}
    monkeypatch.setattr("compat.effects.MOST_SECONDS", -1.0)
    assert _effects(old, new, "backward") == {"max-length-raised": ("open", ()), "maximum-raised": ("open", ())}
    assert compare(old, new, "backward").answer == "compatible"


def test_replays_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("compat.effects.MOST_REPLAYS", 1)
    old = {"not": {"properties": {name: {**S, "maxLength": 3} for name in "abc"}}}
    new = {"not": {"properties": {name: {**S, "maxLength": 4} for name in "abc"}}}
    found = [one.effect for one in compare(old, new, "forward").findings]
    assert sorted(found) == ["open", "open", "safe"]


def _touches(old: Any, new: Any, *words: tuple[str, ...]) -> tuple[Document, Document, tuple[Touch, ...]]:
    left, right = Document(old), Document(new)
    pair = next(one for one in node_pairs(left, right) if not one.path)
    return left, right, tuple(pair.touch(*word) for word in words)


TOUCHES: list[tuple[str, Any, Any, tuple[tuple[str, ...], ...], Any]] = [
    ("a keyword", {"maxLength": 3}, {"maxLength": 2, "minLength": 1}, (("maxLength",),), {"maxLength": 2}),
    ("a keyword that is gone", {"maxLength": 3, **S}, {}, (("maxLength",),), S),
    ("null is a value", {"const": 1}, {"const": None}, (("const",),), {"const": None}),
    ("a member", _closed(a=S), _closed(a=INT, b=S), (("properties", "b"),), _closed(a=S, b=S)),
    ("a member that is gone", _closed(a=S, b=S), _closed(a=INT), (("properties", "b"),), _closed(a=S)),
    ("a required name", {"required": ["a"]}, {"required": ["b"]}, (("required", "b"),), {"required": ["a", "b"]}),
    ("the last required name", {"required": ["a"]}, {}, (("required", "a"),), {}),
    ("the last listed value", {"enum": ["A"]}, {"enum": ["B"]}, (("enum", '"A"'),), {"enum": []}),
]


@pytest.mark.parametrize(("old", "new", "words", "expected"), [t[1:] for t in TOUCHES], ids=[t[0] for t in TOUCHES])
def test_a_change_is_applied_alone_and_undone_alone(old: Any, new: Any, words: Any, expected: Any) -> None:
    left, right, touches = _touches(old, new, *words)
    assert alone(left, right, touches) == expected
    everything = tuple(Touch(touches[0].pair, keyword) for keyword in sorted({*old, *new}))
    assert alone(left, right, everything) == new
    assert without(left, right, everything) == old


def test_what_is_taken_over_brings_its_definitions() -> None:
    old = {**_closed(a={"$ref": "#/$defs/A"}), "$defs": {"A": {**S, "maxLength": 3}, "Same": INT}}
    new = {
        **_closed(a={"$ref": "#/$defs/A"}, b={"$ref": "#/$defs/A"}, c={"$ref": "#/$defs/Same"}),
        "$defs": {"A": {**S, "maxLength": 4}, "Same": INT},
    }
    left, right, touches = _touches(old, new, ("properties", "b"), ("properties", "c"))
    replayed = alone(left, right, touches)
    assert jsonschema_rs.is_valid(replayed, {"b": "abcd", "c": 1})
    assert not jsonschema_rs.is_valid(replayed, {"a": "abcd"})
    assert not jsonschema_rs.is_valid(replayed, {"c": "x"})
    assert replayed["properties"]["c"] == {"$ref": "#/$defs/Same"}
    assert local(left, right, touches) is None, "a part that refers to others cannot be judged alone"


def test_a_tree_that_grows_is_taken_over_with_its_cycle() -> None:
    tree = {**CLOSED, "properties": {"kids": {"type": "array", "items": {"$ref": "#/$defs/Tree"}}}}
    old = {**_closed(), "$defs": {}}
    new = {**_closed(tree={"$ref": "#/$defs/Tree"}), "$defs": {"Tree": tree}}
    left, right, touches = _touches(old, new, ("properties", "tree"))
    replayed = alone(left, right, touches)
    assert jsonschema_rs.is_valid(replayed, {"tree": {"kids": [{"kids": []}]}})
    assert not jsonschema_rs.is_valid(replayed, {"tree": {"kids": [{"other": 1}]}})


TURNS: list[tuple[str, Any, str, tuple[str, ...], bool]] = [
    ("a member", _closed(a=S), "/properties/a", ("maxLength",), False),
    ("under not", {"not": S}, "/not", ("maxLength",), True),
    ("under if", {"if": S, "then": S}, "/if", ("maxLength",), True),
    ("under then", {"if": S, "then": S}, "/then", ("maxLength",), False),
    ("an alternative of anyOf", {"anyOf": [S, INT]}, "/anyOf/0", ("maxLength",), False),
    ("an alternative of oneOf", {"oneOf": [S, INT]}, "/oneOf/0", ("maxLength",), True),
    ("a definition below not", {"not": {"$ref": "#/$defs/A"}, "$defs": {"A": S}}, "/$defs/A", ("maxLength",), True),
    ("a definition that nothing uses", {"$defs": {"A": S}}, "/$defs/A", ("maxLength",), True),
    (
        "anything beside unevaluated",
        {"properties": {"a": S}, "unevaluatedProperties": False},
        "/properties/a",
        ("maxLength",),
        True,
    ),
]
TAGGED = {"oneOf": [{**_closed(k={"const": n}, v=S), "required": ["k"]} for n in "ab"]}
TURNS += [
    ("a member of a tagged alternative", TAGGED, "/oneOf/0/properties/v", ("maxLength",), False),
    ("a new member of a tagged alternative", TAGGED, "/oneOf/0", ("properties", "w"), False),
    ("the tag of an alternative", TAGGED, "/oneOf/0/properties/k", ("const",), True),
    ("whether the tag is required", TAGGED, "/oneOf/0", ("required", "k"), True),
]


@pytest.mark.parametrize(("schema", "place", "word", "expected"), [t[1:] for t in TURNS], ids=[t[0] for t in TURNS])
def test_where_narrower_may_be_wider(schema: Any, place: str, word: tuple[str, ...], expected: bool) -> None:
    document = Document(schema)
    pair = next(node_pairs(Document({"title": "A"}), Document({"title": "B"})))
    assert Polarity(document).turns(place, [pair.touch(*word)]) is expected


def test_a_schema_of_an_older_draft_is_explained_in_its_own_places() -> None:
    draft = {"$schema": "http://json-schema.org/draft-07/schema#"}
    old = {**draft, "properties": {"a": {"$ref": "#/definitions/A"}}, "definitions": {"A": {**S, "maxLength": 9}}}
    new = {**draft, "properties": {"a": {"$ref": "#/definitions/A"}}, "definitions": {"A": {**S, "maxLength": 5}}}
    (finding,) = compare(old, new).findings
    assert (finding.rule, finding.effect, finding.path) == ("max-length-lowered", "breaks", "/a")
    assert finding.new.pointer == "/definitions/A/maxLength"


@pytest.mark.parametrize("depth", [50, 400])
def test_deep_nesting_never_changes_the_answer(depth: int) -> None:
    old: Any = {"type": "string", "maxLength": 9}
    new: Any = {"type": "string", "maxLength": 5}
    for _ in range(depth):
        old, new = {"type": "array", "items": old}, {"type": "array", "items": new}
    answer = decide(old, new).answer
    assert compare(old, new).answer == answer
    if answer == "incompatible":
        assert [one.effect for one in compare(old, new).findings] == ["breaks"]


@pytest.mark.parametrize("depth", [700, 5000])
def test_what_nests_too_deeply_is_explained_by_the_documents_alone(depth: int) -> None:
    old: Any = S
    new: Any = INT
    for _ in range(depth):
        old, new = {"type": "array", "items": old}, {"type": "array", "items": new}
    witness = Witness("backward", [[""]], "/0/0", "type", "/items/type")
    decisions: dict[Direction, Decision] = {"backward": Decision("backward", "incompatible", "shown", (witness,))}
    (found,) = explain(old, new, decisions)
    assert (found.rule, found.effect, found.witness) == ("validation-changed", "breaks", witness)
