"""Extensions: checked when known, kept when unknown, set aside when they must be understood."""

from __future__ import annotations

import json
from typing import Any

import pytest

from canonical import parse
from canonical.envelope import Draft
from canonical.errors import ResourceError
from canonical.extensions import Extensions
from canonical.schema_check import event_problems
from tests.rules.catalog import EMITTER, example

COLD = "com.example.cold-chain"
OURS = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Customs",
    "description": "Our own.",
    "type": "object",
    "additionalProperties": False,
    "required": ["broker"],
    "properties": {"broker": {"$ref": "../components/party.json"}},
    "x-extension": {"version": "2.1.0"},
}


def carrying(namespace: str, **content: Any) -> dict[str, Any]:
    data = example("order.created")
    data["lines"][0]["extensions"] = {namespace: {"version": "1.0.0", "data": {}, **content}}
    return EMITTER.emit(Draft("order.created", data))


@pytest.mark.parametrize(
    ("namespace", "content", "expected"),
    [
        (COLD, {"data": {"preCoolMinutes": 45}}, []),
        (COLD, {"data": {"preCoolMinutes": -1}}, [("minimum", "error", "data/preCoolMinutes")]),
        (COLD, {"data": {}}, [("required", "error", "data")]),
        (COLD, {"data": {"preCoolMinutes": 1, "new": 1}}, [("additionalProperties", "error", "data")]),
        (COLD, {"version": "1.7.0", "data": {"preCoolMinutes": 1, "new": 1}}, []),
        (COLD, {"version": "1.7.0", "data": {"new": 1}}, [("required", "error", "data")]),
        (COLD, {"version": "2.0.0", "data": {"x": 1}}, [("extension-version-unknown", "warning", "version")]),
        (COLD, {"version": "2.0.0", "mustUnderstand": True}, [("extension-must-be-understood", "error", "version")]),
        ("com.example.other", {}, [("extension-unknown", "warning", "")]),
        ("com.example.other", {"mustUnderstand": False}, [("extension-unknown", "warning", "")]),
        ("com.example.other", {"mustUnderstand": True}, [("extension-must-be-understood", "error", "")]),
    ],
)
def test_an_extension_is(namespace, content, expected):
    event = carrying(namespace, **content)
    assert event_problems(event) == []
    at = f"/data/lines/0/extensions/{namespace}"
    found = Extensions.installed().problems(event)
    assert [(one.rule, one.severity, one.pointer) for one in found] == [
        (rule, severity, f"{at}/{place}".rstrip("/")) for rule, severity, place in expected
    ]
    assert Extensions.installed().must_set_aside(event) is any("must" in rule for rule, _, _ in expected)


def test_an_unknown_extension_is_kept():
    event = carrying("com.example.other", data={"deep": [{"a": None}]})
    assert json.loads(parse(json.dumps(event)).to_json())["data"] == event["data"]


def test_only_a_registered_namespace_may_be_written():
    (found,) = Extensions.installed().problems(carrying("com.example.cold-chian"), writing=True)
    assert (found.rule, found.severity) == ("extension-unknown", "error")
    assert COLD in found.hint


def test_a_folder_registers_more(tmp_path):
    (tmp_path / "com.example.customs.json").write_text(json.dumps(OURS), "utf-8")
    ours = Extensions.installed().with_folder(tmp_path)
    assert ours.namespaces == (COLD, "com.example.customs")
    assert ours.problems(carrying("com.example.customs", version="2.0.0", data={"broker": {"name": "Example"}})) == []
    (found,) = ours.problems(carrying("com.example.customs", version="2.0.0", data={"broker": {"nme": "x"}}))
    assert found.rule == "additionalProperties"


@pytest.mark.parametrize("text", ["{", '{"$ref": "../components/nothing.json"}', '{"a": 1, "a": 2}'])
def test_a_schema_that_cannot_be_read_is_refused_by_name(tmp_path, text):
    (tmp_path / "com.example.bad.json").write_text(text, "utf-8")
    with pytest.raises(ResourceError, match=r"com\.example\.bad"):
        Extensions.installed().with_folder(tmp_path)


def test_a_folder_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(ResourceError, match="no folder"):
        Extensions.installed().with_folder(tmp_path / "no")


def test_an_extension_inside_the_data_of_an_extension_is_none():
    inner = {"extensions": {"com.example.other": {"version": "1.0.0", "data": {}, "mustUnderstand": True}}}
    found = Extensions.installed().problems(carrying("com.example.else", data=inner))
    assert [one.rule for one in found] == ["extension-unknown"]
