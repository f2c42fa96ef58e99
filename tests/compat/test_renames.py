"""What was renamed or moved is recognised, and that it breaks is never hidden."""

from __future__ import annotations

from typing import Any

import pytest

from compat import compare

CLOSED = {"type": "object", "additionalProperties": False}
TEXT = {"type": "string", "maxLength": 9}


def _closed(**members: Any) -> dict[str, Any]:
    return {**CLOSED, "properties": members}


def _rules(old: Any, new: Any) -> dict[str, str]:
    return {one.rule: one.effect for one in compare(old, new, "full").findings}


RENAMES: list[tuple[str, Any, Any, bool]] = [
    ("a shorter name", _closed(shipToParty=TEXT), _closed(shipTo=TEXT), True),
    ("another case", _closed(ship_to=TEXT), _closed(shipTo=TEXT), True),
    ("another description", _closed(shipTo={**TEXT, "description": "A"}), _closed(shipTo2=TEXT), True),
    ("a name that is nothing like it", _closed(shipTo=TEXT), _closed(weight=TEXT), False),
    (
        "a name that is nothing like it, with a hint",
        _closed(no=TEXT),
        _closed(number={**TEXT, "x-renamed-from": "no"}),
        True,
    ),
    ("a hint at another member", _closed(shipTo=TEXT), _closed(shipToParty={**TEXT, "x-renamed-from": "other"}), False),
    ("another schema", _closed(shipTo=TEXT), _closed(shipToParty={"type": "integer"}), False),
    ("both are there", _closed(shipTo=TEXT), _closed(shipTo=TEXT, shipToParty=TEXT), False),
]


@pytest.mark.parametrize(("old", "new", "expected"), [row[1:] for row in RENAMES], ids=[row[0] for row in RENAMES])
def test_a_member_that_seems_renamed_is_said_so(old: Any, new: Any, expected: bool) -> None:
    found = _rules(old, new)
    assert ("property-renamed" in found) is expected
    if expected:
        assert found["property-renamed"] == found["property-removed"] == "breaks"


def test_each_new_member_takes_the_place_of_one_old_one_at_most() -> None:
    old, new = _closed(lineNumber=TEXT, lineNumbers=TEXT), _closed(lineNo=TEXT)
    found = [one for one in compare(old, new).findings if one.rule == "property-renamed"]
    assert len(found) == 1


def test_a_rename_in_an_open_object_is_no_break_by_itself() -> None:
    old = {"type": "object", "properties": {"shipTo": {}}}
    new = {"type": "object", "properties": {"shipToParty": {}}}
    assert _rules(old, new)["property-renamed"] == "safe"


def test_a_member_that_moved_is_named_at_both_places() -> None:
    old = _closed(weight=TEXT, cargo=_closed(note=TEXT))
    new = _closed(cargo=_closed(note=TEXT, weight=TEXT))
    (found,) = [one for one in compare(old, new, "full").findings if one.rule == "property-moved"]
    assert found.old.pointer == "/properties/weight"
    assert found.new.pointer == "/properties/cargo/properties/weight"
    assert (found.effect, found.directions) == ("breaks", ("backward", "forward"))


def _with(name: str, schema: Any, **others: Any) -> dict[str, Any]:
    return {**_closed(a={"$ref": f"#/$defs/{name}"}), "$defs": {name: schema, **others}}


DEFINITIONS: list[tuple[str, Any, Any, set[str]]] = [
    ("another name", _with("Party", TEXT), _with("Partner", TEXT), {"definition-renamed"}),
    (
        "another name and another limit",
        _with("Party", TEXT),
        _with("Partner", {**TEXT, "maxLength": 5}),
        {"definition-renamed", "max-length-lowered"},
    ),
    (
        "another definition that was there",
        {**_closed(a={"$ref": "#/$defs/A"}), "$defs": {"A": {"type": "string"}, "B": {"type": "integer"}}},
        {**_closed(a={"$ref": "#/$defs/B"}), "$defs": {"A": {"type": "string"}, "B": {"type": "integer"}}},
        {"ref-retargeted", "type-changed"},
    ),
    ("nothing uses it any more", _with("Party", TEXT, Old=TEXT), _with("Party", TEXT), {"definition-removed"}),
    ("a further one", _with("Party", TEXT), _with("Party", TEXT, New=TEXT), {"definition-added"}),
    ("written out", _with("Party", TEXT), _closed(a=TEXT), {"definition-removed", "model-merged"}),
    ("a definition of its own", _closed(a=TEXT), _with("Party", TEXT), {"definition-added", "model-split"}),
]


@pytest.mark.parametrize(("old", "new", "rules"), [row[1:] for row in DEFINITIONS], ids=[row[0] for row in DEFINITIONS])
def test_definitions_that_change_places_are_told_apart(old: Any, new: Any, rules: set[str]) -> None:
    assert set(_rules(old, new)) == rules
