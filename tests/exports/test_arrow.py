"""Arrow by pyarrow: every schema is read back, and the examples make a table of it."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from decimal import Decimal

import pyarrow as pa
import pyarrow.compute as pc
import pytest

from canonical.exports import ExportError, exported
from canonical.exports.arrow import _value, arrow_schema, to_arrow


@pytest.fixture(scope="module")
def schemas():
    return {
        path.removesuffix(".arrow"): pa.ipc.read_schema(pa.py_buffer(content))
        for path, content in exported("arrow").items()
    }


@pytest.fixture(scope="module")
def tables(catalog):
    return {event.name: to_arrow(event.emitted(), event.name) for event in catalog.events}


def test_the_examples_make_a_table_of_the_schema_that_was_written(schemas, tables, catalog):
    for event in catalog.events:
        table = tables[event.name]
        table.validate(full=True)
        assert table.num_rows == len(event.examples)
        assert table.schema.equals(schemas[event.name], check_metadata=True)


def test_a_table_holds_what_the_events_say(tables, catalog):
    for event in catalog.events:
        for row, emitted in zip(tables[event.name].to_pylist(maps_as_pydicts="strict"), event.emitted(), strict=True):
            assert _same(row, emitted), emitted["id"]


def test_a_schema_tells_its_version_and_every_field_its_meaning(schemas, catalog):
    for event in catalog.events:
        schema = schemas[event.name]
        assert schema.metadata[b"dataschema"].decode() == event.facts["dataschema"]
        assert all(field.metadata[b"description"] for field in [*schema, *schema.field("data").type])
    field = schemas["milestone.reported"].field("data").type.field("code")
    assert field.metadata[b"codelist"] == b"milestone-code"
    assert not field.nullable


def test_numbers_and_times_can_be_calculated_with(tables):
    table = tables["order.created"]
    assert table.schema.field("time").type == pa.timestamp("us", tz="UTC")
    total = table.column("data").combine_chunks().field("totalAmount").field("amount")
    assert total.type == pa.decimal128(27, 9)
    assert pc.sum(total).as_py() > 0


def test_a_record_inside_of_itself_is_json(odd, odd_event):
    schema = arrow_schema(odd, odd.events[0])
    box = schema.field("data").type.field("box").type
    assert box.field("lid").type == pa.string()
    row = _value(odd, odd.event_schema(odd.events[0]), odd_event, (), "")
    table = pa.Table.from_pylist([row], schema=schema)
    assert table.column("data")[0].as_py()["box"]["lid"] == '{"label":"b","weight":"1.50"}'


def test_an_event_of_another_type_is_refused(events):
    first, last = events[0], events[-1]
    with pytest.raises(ExportError, match=f"is no row of {first[0].name}"):
        to_arrow([first[1], last[1]], first[0].name)


def test_a_member_that_the_schema_does_not_know_is_refused_with_its_place(events):
    event, emitted = events[0]
    with pytest.raises(ExportError, match=r"^/data/later:"):
        to_arrow([{**emitted, "data": {**emitted["data"], "later": "x"}}], event.name)


def test_without_pyarrow_the_line_that_installs_it_is_said(monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ExportError, match=r'pip install "canonical-logistics\[arrow\]"'):
        exported("arrow")


def _same(found, wanted):
    """Whether a value of Arrow stands for a JSON value: null for absent, numbers and instants by what they are worth."""
    if isinstance(found, dict):
        return all(_same(value, wanted.get(name)) for name, value in found.items()) and set(wanted) <= set(found)
    if isinstance(found, list):
        return len(found) == len(wanted) and all(map(_same, found, wanted))
    if isinstance(found, Decimal):
        return found == Decimal(wanted)
    if isinstance(found, datetime):
        return found.astimezone(UTC) == datetime.fromisoformat(wanted)
    if isinstance(wanted, dict):
        return isinstance(found, str)
    return found == wanted or str(found) == wanted
