"""Avro by fastavro: every schema is parsed, and every example is written and read back equal."""

from __future__ import annotations

import copy
import io
import json

import fastavro
import pytest

from canonical.exports import ExportError, exported
from canonical.exports.avro import UNRECOGNIZED, avro_schema, from_avro, to_avro
from canonical.exports.catalog import installed


@pytest.fixture(scope="module")
def schemas():
    return {path.removesuffix(".avsc"): json.loads(content) for path, content in exported("avro").items()}


@pytest.fixture(scope="module")
def parsed(schemas):
    return {name: fastavro.parse_schema(schema) for name, schema in schemas.items()}


def test_every_example_is_written_and_read_back_equal(parsed, events):
    for event, emitted in events:
        assert _there_and_back(parsed[event.name], emitted) == emitted


def test_the_data_of_an_extension_comes_back_whole(parsed, events):
    event, emitted = next((e, x) for e, x in events if "extensions" in e.schema["properties"])
    extended = copy.deepcopy(emitted)
    content = {"text": "a", "number": 1.5, "none": None, "list": [1, {"deep": True}], "empty": {}}
    extended["data"]["extensions"] = {"com.example.x": {"version": "1.0.0", "data": content}}
    assert _there_and_back(parsed[event.name], extended) == extended


def test_a_file_stands_alone_and_says_which_version_it_was_made_from(schemas, catalog):
    assert list(schemas) == [event.name for event in catalog.events]
    for event in catalog.events:
        assert schemas[event.name]["dataschema"] == event.facts["dataschema"]
        assert schemas[event.name]["doc"] == event.schema["description"]


def test_what_is_optional_may_be_left_out_of_a_later_schema(parsed, events):
    """A reader whose schema has one optional member more reads what was written without it."""
    event, emitted = events[0]
    later = json.loads(exported("avro")[f"{event.name}.avsc"])
    later["fields"].append({"name": "later", "type": ["null", "string"], "default": None})
    assert _read(parsed[event.name], _write(parsed[event.name], to_avro(emitted)), later)["later"] is None


def test_a_closed_list_of_legal_names_is_an_enum_and_any_other_a_string(odd):
    fields = {field["name"]: field["type"] for field in avro_schema(odd, odd.events[0])["fields"]}
    data = {field["name"]: field["type"] for field in fields["data"]["fields"]}
    assert data["colour"][1]["symbols"] == ["RED", "BLUE", UNRECOGNIZED]
    assert data["colour"][1]["default"] == UNRECOGNIZED
    assert data["shade"] == ["null", "string"]


def test_a_record_inside_of_itself_is_named(odd):
    schema = avro_schema(odd, odd.events[0])
    fastavro.parse_schema(schema)
    assert '"lid", "doc": "The lid.", "type": ["null", "Box"]' in json.dumps(schema)


def test_a_member_that_the_schema_does_not_know_is_refused_with_its_place(events):
    event = copy.deepcopy(events[0][1])
    event["data"]["later"] = "x"
    with pytest.raises(ExportError, match=r"^/data/later: the exported schema has no such member"):
        to_avro(event)


def test_a_code_that_a_reader_did_not_know_is_not_passed_on(events):
    record = {**to_avro(events[0][1]), "timesource": UNRECOGNIZED}
    with pytest.raises(ExportError, match="the code of a later TimeSource"):
        from_avro(record)


def test_a_name_that_avro_does_not_allow_is_refused():
    event = installed().events[0]
    wrong = event._replace(schema={**event.schema, "properties": {"a-b": {"type": "string"}}})
    catalog = type("Catalog", (), {"__getattr__": lambda _, name: getattr(installed(), name)})()
    catalog.resolve = lambda schema: (
        wrong.schema if schema.get("$ref", "").endswith(event.title) else installed().resolve(schema)
    )
    with pytest.raises(ExportError, match="'a-b' is no legal name in Avro"):
        avro_schema(catalog, wrong)


def _there_and_back(schema, event):
    return from_avro(_read(schema, _write(schema, to_avro(event))))


def _write(schema, record):
    out = io.BytesIO()
    fastavro.schemaless_writer(out, schema, record, strict=True)
    return out.getvalue()


def _read(schema, content, reader=None):
    return fastavro.schemaless_reader(io.BytesIO(content), schema, reader)
