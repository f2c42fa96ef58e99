"""Protocol Buffers by protoc: every file is compiled, and every example goes through a message and back."""

from __future__ import annotations

import copy
from pathlib import Path

import grpc_tools
import pytest
from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory
from grpc_tools import protoc

from canonical.exports import ExportError
from canonical.exports.protobuf import _Writer, field_types, from_protobuf, numbers
from canonical.exports.protobuf_numbers import renewed

PACKAGE = "canonical_logistics"


def compiled(folder):
    """The classes of all messages of the files below a folder, by name."""
    out = folder / "descriptors"
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.proto"))
    standard = Path(grpc_tools.__file__).parent / "_proto"
    arguments = ["protoc", f"-I{folder}", f"-I{standard}", "--include_imports", f"--descriptor_set_out={out}", *files]
    assert protoc.main(arguments) == 0
    found = descriptor_pb2.FileDescriptorSet.FromString(out.read_bytes())
    return message_factory.GetMessages(found.file, pool=descriptor_pool.DescriptorPool())


@pytest.fixture(scope="module")
def messages(written):
    return compiled(written("protobuf"))


def _fields(message):
    return {field.json_name: field for field in message.DESCRIPTOR.fields}


def test_every_example_goes_through_a_message_and_back(messages, events):
    for event, emitted in events:
        assert _there_and_back(messages[f"{PACKAGE}.{event.title}Event"], emitted) == emitted


def test_a_zero_and_a_false_are_kept(messages, events):
    event, emitted = next((e, x) for e, x in events if e.name == "milestone.reported")
    changed = copy.deepcopy(emitted)
    changed["data"]["isPartial"] = False
    changed["replay"] = False
    changed["data"]["extensions"] = {
        "com.example.x": {"version": "1.0.0", "data": {"none": None, "list": [1.5, {}], "zero": 0}}
    }
    assert _there_and_back(messages[f"{PACKAGE}.{event.title}Event"], changed) == changed


def test_any_event_can_be_read_as_an_envelope(messages, events):
    for event, emitted in events:
        whole = json_format.ParseDict(emitted, messages[f"{PACKAGE}.{event.title}Event"]())
        envelope = messages[f"{PACKAGE}.Envelope"].FromString(whole.SerializeToString())
        assert envelope.idempotencykey == emitted["idempotencykey"]
        assert messages[f"{PACKAGE}.{event.title}"].FromString(envelope.data) == whole.data


def test_names_in_json_are_those_on_the_wire_and_numbers_those_that_are_committed(messages, catalog):
    for name, members in field_types(catalog).items():
        given = {row["member"]: row["number"] for row in numbers()[name]["members"]}
        found = {json_name: field.number for json_name, field in _fields(messages[f"{PACKAGE}.{name}"]).items()}
        assert found == given
        assert set(found) == set(members)
    for event in catalog.events:
        assert set(_fields(messages[f"{PACKAGE}.{event.title}Event"])) == set(catalog.envelope["properties"])


def test_every_single_value_knows_whether_it_is_there(messages):
    ours = [message for name, message in messages.items() if name.startswith(PACKAGE) and not name.endswith("Entry")]
    assert len(ours) > 80
    for message in ours:
        for field in message.DESCRIPTOR.fields:
            assert field.is_repeated or field.has_presence, field.full_name


def test_a_member_that_went_leaves_its_number_and_name_reserved(odd, written):
    types = field_types(odd)
    older = {**types, "Box": {"gone": "string", **types["Box"], "label": "int64"}}
    given = renewed(renewed({}, older), types)
    writer = _Writer(odd, PACKAGE, given)
    files = {writer.path(area): writer.file(area).encode() for area in ("components", "odd")}
    assert b'  reserved 1, 2;\n  reserved "gone";\n' in files[f"{PACKAGE}/components.proto"]
    assert _fields(compiled(written("odd", files))[f"{PACKAGE}.Box"])["label"].number > 2


def test_a_member_without_a_number_says_how_it_gets_one(odd):
    with pytest.raises(
        ExportError, match=r"schemas/exports/protobuf.json has no number for 'label' of Box; run python -m"
    ):
        _Writer(odd, PACKAGE, {}).file("components")


def _there_and_back(message, event):
    sent = json_format.ParseDict(event, message()).SerializeToString()
    return from_protobuf(json_format.MessageToDict(message.FromString(sent)))
