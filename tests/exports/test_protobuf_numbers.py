"""A number is given once: nothing that is added, removed, changed or brought back takes another's."""

from __future__ import annotations

import json
import shutil
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canonical.exports.protobuf_numbers import document, read_numbers, renewed
from tools.generate.parts import protobuf

STATES = st.lists(
    st.dictionaries(
        st.sampled_from("ABC"), st.dictionaries(st.sampled_from("abcdef"), st.sampled_from(["string", "int64"]))
    ),
    max_size=8,
)


def _numbers(messages, name="M"):
    return {row["member"]: row["number"] for row in messages[name]["members"]}


def test_adding_removing_and_adding_again_keeps_every_number():
    first = renewed({}, {"M": {"a": "string", "b": "string", "c": "string"}})
    assert _numbers(first) == {"a": 1, "b": 2, "c": 3}
    without = renewed(first, {"M": {"d": "string", "a": "string", "c": "string"}})
    assert _numbers(without) == {"a": 1, "c": 3, "d": 4}
    assert without["M"]["retired"] == [{"member": "b", "number": 2, "type": "string"}]
    again = renewed(without, {"M": {"e": "string", "b": "string", "a": "string", "c": "string", "d": "string"}})
    assert _numbers(again) == {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5}
    assert again["M"]["retired"] == []


def test_another_type_is_another_number():
    first = renewed({}, {"M": {"a": "string"}})
    changed = renewed(first, {"M": {"a": "int64"}})
    assert _numbers(changed) == {"a": 2}
    assert _numbers(renewed(changed, {"M": {"a": "string"}})) == {"a": 1}


def test_a_message_that_is_gone_is_remembered():
    gone = renewed(renewed({}, {"M": {"a": "string"}}), {})
    assert gone["M"] == {"members": [], "retired": [{"member": "a", "number": 1, "type": "string"}]}
    assert _numbers(renewed(gone, {"M": {"b": "string", "a": "string"}})) == {"a": 1, "b": 2}


def test_the_range_that_protocol_buffers_keeps_for_itself_is_left_out():
    numbers = renewed(
        {"M": {"members": [{"member": "a", "number": 18999, "type": "string"}], "retired": []}},
        {"M": {"a": "string", "b": "string"}},
    )
    assert _numbers(numbers) == {"a": 18999, "b": 20000}


@given(STATES)
def test_over_any_history_a_number_stands_for_one_member_of_one_type(states):
    messages, meaning = {}, {}
    for state in states:
        messages = read_numbers(json.loads(json.dumps(document(renewed(messages, state)))))
        for name, message in messages.items():
            for row in [*message["members"], *message["retired"]]:
                said = (row["member"], row["type"])
                assert meaning.setdefault((name, row["number"]), said) == said
        assert {
            name: {row["member"]: row["type"] for row in found["members"]}
            for name, found in messages.items()
            if found["members"]
        } == {name: members for name, members in state.items() if members}


@pytest.fixture
def checkout(project, tmp_path):
    shutil.copytree(project / "schemas", tmp_path / "schemas")
    return tmp_path


def test_the_generator_adds_to_what_is_committed(checkout):
    place, component = checkout / protobuf.PATH, checkout / "schemas" / "components" / "money.json"

    def generated(change):
        schema = json.loads(component.read_text("utf-8"))
        change(schema["properties"])
        component.write_text(json.dumps(schema), "utf-8")
        text = protobuf.files(SimpleNamespace(root=checkout))[protobuf.PATH]
        place.write_text(text, "utf-8")
        return read_numbers(json.loads(text))["Money"]

    before = generated(lambda members: None)
    amounts = {}
    assert generated(amounts.update)["members"] == before["members"]
    added = generated(lambda members: members.update(rounding={"type": "string", "description": "How."}))
    assert added["members"][:-1] == before["members"]
    removed = generated(lambda members: members.pop("amount"))
    assert [row["member"] for row in removed["retired"]] == ["amount"]
    assert generated(lambda members: members.update(amount=amounts["amount"])) == added
