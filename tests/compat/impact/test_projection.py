"""The part of a schema that somebody reads: it accepts whatever the whole accepts, and guards what is read."""

from __future__ import annotations

import json

import hypothesis.strategies as st
import jsonschema_rs
import pytest
from hypothesis import HealthCheck, given, settings

from canonical.exports.catalog import installed
from compat.consumers.projection import projected
from compat.document import Document
from compat.engine import compare
from compat.impact.members import members
from tests.compat.impact.conftest import SCHEMA
from tests.compat.strategies import documents, fitting, schemas


def _paths(schema):
    return list(members(Document(schema)))


@pytest.mark.parametrize("event", [event.name for event in installed().events])
def test_every_example_of_every_event_type_fits_every_part_of_its_schema(event, project):
    from compat.bundle import bundle

    schema = bundle(project / "schemas", event.replace(".", "/", 1))
    found = members(Document(schema))
    examples = schema["examples"]
    for start in range(7):
        part = jsonschema_rs.validator_for(projected(schema, list(found)[start::7]))
        assert all(part.is_valid(example) for example in examples)


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_what_the_whole_accepts_the_part_accepts(data):
    schema = data.draw(schemas)
    paths = _paths(schema) if isinstance(schema, dict) else []
    if not paths:
        return
    part = projected(schema, data.draw(st.lists(st.sampled_from(paths), min_size=1)))
    document = data.draw(st.one_of(fitting(schema), documents))
    if jsonschema_rs.is_valid(schema, document):
        assert jsonschema_rs.is_valid(part, document)


@pytest.mark.parametrize(
    ("pointers", "fits", "unfit"),
    [
        (["/orderId"], {"orderId": "1"}, {"orderId": ""}),
        (["/orderId"], {"orderId": "1", "other": 1, "lines": 3}, {}),
        (["/note"], {}, {"note": "x" * 41}),
        (["/lines/*/sku"], {"lines": [{"sku": "a", "more": 1}]}, {"lines": [{"more": 1}]}),
        (["/lines/0/sku"], {"lines": [{"sku": "a"}]}, {"lines": []}),
        (["/lines"], {"lines": [{"sku": "a"}]}, {"lines": [{"sku": "a", "more": 1}]}),
        (["/createdAt"], {"createdAt": {"instant": "x"}}, {"createdAt": {"zone": "x"}}),
        (["/createdAt/zone"], {"createdAt": {"instant": 1}}, {"createdAt": {"zone": 1}}),
        (["/createdAt", "/createdAt/zone"], {}, {"createdAt": {"zone": "x"}}),
    ],
)
def test_what_is_read_is_guarded_and_nothing_else(pointers, fits, unfit):
    part = projected(SCHEMA, pointers)
    assert jsonschema_rs.is_valid(part, fits)
    assert not jsonschema_rs.is_valid(part, unfit)


def test_the_whole_is_the_part_in_which_everything_is_read():
    assert compare(projected(SCHEMA, [""]), SCHEMA, "full").answer == "compatible"


def test_exactly_one_becomes_at_least_one_because_the_parts_may_overlap():
    tagged = [
        {
            "properties": {"kind": {"const": name}, name: {"type": "string"}, "size": {"type": "integer"}},
            "required": ["kind"],
        }
        for name in ("a", "b")
    ]
    schema = {"type": "object", "oneOf": tagged}
    document = {"kind": "a", "size": 1}
    assert jsonschema_rs.is_valid(schema, document)
    assert jsonschema_rs.is_valid(projected(schema, ["/size"]), document)
    assert not jsonschema_rs.is_valid(projected(schema, ["/size"]), {"kind": "a", "size": "x"})


def test_references_to_what_moves_are_kept():
    tree = {
        "$id": "urn:x",
        "type": "object",
        "properties": {"name": {"$anchor": "name", "type": "string"}, "alias": {"$ref": "#name"}, "children": {"type": "array", "items": {"$ref": "urn:x"}}},
        "required": ["name"],
    }  # fmt: skip
    part = projected(tree, ["/children/*/children", "/alias"])
    assert jsonschema_rs.is_valid(part, {"children": [{"children": [{"name": "x"}]}], "alias": "y"})
    assert not jsonschema_rs.is_valid(part, {"children": [{"children": [{"name": 1}]}]})
    assert not jsonschema_rs.is_valid(part, {"alias": 1})


def test_the_dialect_stays_what_it_is():
    assert projected({"$schema": "http://json-schema.org/draft-07/schema#", "properties": {"a": True}}, ["/a"]) == {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "properties": {"a": True},
    }


def test_the_same_part_is_the_same_text():
    parts = {json.dumps(projected(SCHEMA, order)) for order in (["/note", "/createdAt"], ["/createdAt", "/note"])}
    assert len({json.dumps(json.loads(part), sort_keys=True) for part in parts}) == 1
