"""Every member has a place, and what became of it is said in the words of an editor, not of a validator."""

from __future__ import annotations

import pytest

from compat.document import Document
from compat.engine import judge_release
from compat.impact.changes import changes, shapes
from compat.impact.members import general, is_below, members, places_at
from tests.compat.impact.conftest import SCHEMA, edited

TREE = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "children": {"type": "array", "items": {"$ref": "#"}}},
    "required": ["name"],
}
BRANCHED = {
    "allOf": [{"properties": {"a/b": {"type": "string"}}, "required": ["a/b"]}],
    "oneOf": [{"properties": {"x": {"type": "string"}}}, {"properties": {"y": {"$ref": "#/$defs/Y"}}}],
    "additionalProperties": {"type": "object", "properties": {"z": {"type": "integer"}}},
    "prefixItems": [{"properties": {"first": True}}],
    "$defs": {"Y": {"type": "object", "properties": {"deep": {"type": "string"}}}},
}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (TREE, {"/name": True, "/children": False, "/children/*": False}),
        (
            BRANCHED,
            {
                "/*": False,
                "/*/first": False,
                "/*/z": False,
                "/a~1b": True,
                "/x": False,
                "/y": False,
                "/y/deep": False,
            },
        ),
        (True, {}),
        ({"$ref": "#"}, {}),
    ],
)
def test_every_member_is_listed_with_whether_it_must_be_there(schema, expected):
    assert {path: member.required for path, member in members(Document(schema)).items()} == expected


@pytest.mark.parametrize(
    ("schema", "path", "names"),
    [
        (SCHEMA, "/createdAt", ["Moment"]),
        (SCHEMA, "/createdAt/instant", []),
        (SCHEMA, "/lines/*/sku", []),
        (SCHEMA, "/lines/3/sku", []),
        (SCHEMA, "/lines/-1/sku", []),
        (TREE, "/children/*/children/*/children/*/name", []),
        (BRANCHED, "/y/deep", []),
        (SCHEMA, "", []),
    ],
)
def test_a_place_is_found_however_deep(schema, path, names):
    (place, *_) = places_at(Document(schema), path)
    assert list(place.names) == names


@pytest.mark.parametrize("path", ["/nothing", "/lines/sku", "/createdAt/instant/x", "/lines/*/sku/*"])
def test_a_place_that_is_not_there_is_not_found(path):
    assert places_at(Document(SCHEMA), path) == []


@pytest.mark.parametrize(
    ("path", "expected"), [("/a/0/b/-1", "/a/*/b/*"), ("/a/*/b", "/a/*/b"), ("", ""), ("/a1/b-2", "/a1/b-2")]
)
def test_a_number_of_an_item_stands_for_any_item(path, expected):
    assert general(path) == expected


def test_below_is_told_apart_from_beginning_alike():
    assert is_below("/a/b", "/a")
    assert is_below("/a", "/a")
    assert not is_below("/ab", "/a")


PLAIN = {"type": "string"}


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ([("/properties/note", None)], [("removed", "/note", "")]),
        ([("/properties/note", None), ("/properties/notes", {"type": "string", "maxLength": 40})], [("renamed", "/note", "/notes")]),
        (
            [("/properties/note", None), ("/properties/remark", {"type": "string", "maxLength": 9})],
            [("removed", "/note", "")],
        ),
        (
            [("/properties/note", None), ("/properties/lines/items/properties/note", {"type": "string", "maxLength": 40})],
            [("moved", "/note", "/lines/*/note")],
        ),
        (
            [("/properties/changedAt", None), ("/properties/changedOn", {"$ref": "#/$defs/Moment"})],
            [("renamed", "/changedAt", "/changedOn")],
        ),
        ([("/properties/unit", PLAIN), ("/required", ["orderId", "status", "lines", "unit"])], [("required", "/unit", "")]),
        ([("/properties/unit", PLAIN)], []),
        ([("/required", ["orderId", "status", "lines", "note"])], [("demanded", "/note", "")]),
        ([("/required", ["orderId"])], []),
        (
            [("/$defs/Moment/properties/instant", None), ("/$defs/Moment/required", [])],
            [("removed", "/changedAt/instant", ""), ("removed", "/createdAt/instant", "")],
        ),
        (
            [("/properties/lines/items/properties/unit", PLAIN), ("/properties/lines/items/required", ["sku", "unit"])],
            [("required", "/lines/*/unit", "")],
        ),
        ([("/properties/lines", None), ("/required", ["orderId", "status"])], [("removed", "/lines", "")]),
    ],
)  # fmt: skip
def test_what_became_of_the_members(edits, expected):
    new = edited(SCHEMA, *edits)
    found = changes(shapes(SCHEMA, new), judge_release(SCHEMA, new).findings)
    assert [(change.what, change.path, change.to) for change in found] == expected
    assert all(change.said for change in found)


@pytest.mark.parametrize(
    ("edit", "places", "lost"),
    [
        (("/properties/note/maxLength", 10), ["/note"], ()),
        (("/properties/status/enum", ["new"]), ["/status"], ("changed",)),
        (("/$defs/Moment/properties/instant/maxLength", 10), ["/changedAt/instant", "/createdAt/instant"], ()),
        (("/properties/lines/maxItems", 9), ["/lines"], ()),
        (("/properties/note/maxLength", 99), [], ()),
    ],
)
def test_what_is_narrower_is_so_at_every_place_of_the_component(edit, places, lost):
    new = edited(SCHEMA, edit)
    found = changes(shapes(SCHEMA, new), judge_release(SCHEMA, new).findings)
    assert [change.path for change in found if change.what == "narrowed"] == places
    assert all(change.lost == lost and change.witness is not None for change in found)


def test_a_change_comes_with_the_document_that_shows_it():
    new = edited(SCHEMA, ("/properties/unit", PLAIN), ("/required", ["orderId", "status", "lines", "unit"]))
    (change,) = changes(shapes(SCHEMA, new), judge_release(SCHEMA, new).findings)
    assert change.witness is not None
    assert "unit" not in change.witness.document
    assert change.as_dict()["witness"]["direction"] == "backward"
