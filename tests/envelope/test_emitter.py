"""From a draft to an event: every attribute, both encoders, both ways, and back."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from canonical.cli.validate import checked
from canonical.envelope import Context, ContextError, Draft, Emitter, content_hash, event_id, idempotency_key, replayed
from canonical.envelope.emitter import ATTRIBUTES
from canonical.envelope.encoding import fastest, standard
from canonical.errors import UnknownTypeError, ValidationError
from canonical.rules import check, holds
from canonical.schema_check import envelope_problems
from canonical.texts import is_identifier
from tests.rules.catalog import PROJECT, changed, example, names, schema
from tests.rules.test_rule_laws import documents

MS = "milestone.reported"
NOW = datetime(2026, 4, 1, 12, 30, 15, 250, tzinfo=UTC)
LOCAL = {"/occursAt": {"local": "2026-03-14", "precision": "day", "zoneSource": "unknown"}}


def emitter(**context: Any) -> Emitter:
    return Emitter(Context("northwind", "carrier-edi", **{"clock": lambda: NOW, **context}))


def test_an_event_carries_these_attributes_in_this_order() -> None:
    draft = Draft(MS, example(MS), mapping="x12-214@1", source_hash="ab" * 32)
    event = emitter(region="us", correlation_id="4500012345").emit(draft)
    assert {name: value for name, value in event.items() if name != "data"} == {
        "specversion": "1.0",
        "id": event_id("//northwind/us/carrier-edi", event["idempotencykey"], event["contenthash"]),
        "source": "//northwind/us/carrier-edi",
        "type": "canonical-logistics.milestone.reported.v1",
        "subject": "SH-100482",
        "time": "2026-03-14T13:30:00Z",
        "timesource": "event",
        "datacontenttype": "application/json",
        "dataschema": event["dataschema"],
        "recordedtime": "2026-04-01T12:30:15.000250Z",
        "partitionkey": "northwind:SH-100482",
        "dataclassification": "internal",
        "tenant": "northwind",
        "sourcesystem": "carrier-edi",
        "idempotencykey": idempotency_key(MS, example(MS), "northwind"),
        "contenthash": content_hash(MS, example(MS)),
        "region": "us",
        "correlationid": "4500012345",
        "datacategory": "standard",
        "mappedfrom": "x12-214@1",
        "sourcehash": "ab" * 32,
    }
    assert event["dataschema"].startswith("urn:canonical-logistics:milestone:reported:1.")
    assert list(event) == [*(name for name in ATTRIBUTES if name in event), "data"]
    assert event["data"] == example(MS)


def test_the_revision_of_the_subject_is_stamped_from_the_data() -> None:
    data = changed(example("order.created", 1), {"/orderRevision": 3.0})
    assert emitter().emit(Draft("order.created", data))["revision"] == 3
    assert b',"revision":3,' in emitter().line(Draft("order.created", data))
    assert "revision" not in emitter().emit(Draft("order.created", changed(data, {"/orderRevision": None})))


def test_a_replay_is_the_same_event_with_the_name_of_its_run() -> None:
    event = emitter().emit(Draft("order.created", example("order.created")))
    again = replayed(event, "2026-04-02-outage")
    assert {name: value for name, value in again.items() if name not in {"replay", "replayid"}} == event
    assert (again["replay"], again["replayid"], list(again)[-1]) == (True, "2026-04-02-outage", "data")
    assert check(again) == envelope_problems(again) == []
    assert replayed(again, "R-2") == {**again, "replayid": "R-2"}
    with pytest.raises(ContextError, match="replay run"):
        replayed(event, " ")


def test_an_attribute_that_the_draft_sets_counts() -> None:
    draft = Draft("order.created", example("order.created", 1), attributes={"revision": 9, "severitynumber": 17})
    event = json.loads(emitter().line(draft))
    assert (event["revision"], event["severitynumber"]) == (9, 17)
    assert [one.rule for one in check(event)] == ["revision-matches-payload"]


@pytest.mark.parametrize("name", names())
def test_every_example_becomes_a_valid_event(name: str) -> None:
    for number in range(len(schema(name)["examples"])):
        event = emitter().emit(Draft(name, example(name, number)))
        assert envelope_problems(event) == []


@settings(max_examples=120)
@given(documents())
def test_a_line_is_the_event_and_both_encoders_agree(document: tuple[str, dict[str, Any]]) -> None:
    name, data = document
    assume(holds(name, data))
    draft = Draft(name, data, mapping="test@1", source_hash="00ff", message_time="2026-03-31T00:00:00+02:00")
    context = Context("northwind", "edi", clock=lambda: NOW)
    fast, slow = Emitter(context, fastest()), Emitter(context, standard())
    line = fast.line(draft)
    assert line == slow.line(draft)
    assert line.endswith(b"}\n")
    assert line.count(b"\n") == 1
    assert json.loads(line) == fast.emit(draft) == slow.emit(draft)
    assert list(json.loads(line)) == list(fast.emit(draft))
    data_text = line[line.index(b',"data":') + len(b',"data":') : -2]
    assert data_text == json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


@settings(max_examples=60)
@given(documents())
def test_a_line_is_read_and_parsed_back_to_what_was_emitted(document: tuple[str, dict[str, Any]]) -> None:
    from canonical import parse

    name, data = document
    assume(holds(name, data))
    line = emitter().line(Draft(name, data))
    event = parse(line, strict=True)
    assert event.data.to_data() == data
    again = emitter().emit(event.data)
    assert again["id"] == event.id
    assert json.loads(event.to_json()) == json.loads(line)


def test_emitting_the_same_fact_twice_gives_the_same_id_at_any_time() -> None:
    early, late = (emitter(clock=lambda day=day: NOW + timedelta(days=day)) for day in (0, 9))
    one, other = early.emit(Draft(MS, example(MS))), late.emit(Draft(MS, example(MS)))
    assert one["id"] == other["id"]
    assert one["recordedtime"] != other["recordedtime"]


def test_another_content_of_the_same_fact_has_the_same_key_and_another_id() -> None:
    one, other = (
        emitter().emit(Draft(MS, changed(example(MS), {"/reportMethod": method}))) for method in ("edi", "api")
    )
    assert one["idempotencykey"] == other["idempotencykey"]
    assert one["id"] != other["id"]


@pytest.mark.parametrize(
    ("draft", "time", "origin"),
    [
        ({}, "2026-03-14T13:30:00Z", "event"),
        ({"time": "2026-03-01T00:00:00Z"}, "2026-03-14T13:30:00Z", "event"),
        ({"data": LOCAL, "time": "2026-03-01T01:00:00+01:00"}, "2026-03-01T00:00:00Z", "event"),
        ({"data": LOCAL, "message_time": "2026-03-15T08:00:00-05:00"}, "2026-03-15T13:00:00Z", "message"),
        ({"data": LOCAL, "message_time": "2026-04-01T12:35:15Z"}, "2026-04-01T12:35:15Z", "message"),
        ({"data": LOCAL, "message_time": "2026-04-01T12:35:16Z"}, "2026-04-01T12:30:15.000250Z", "recorded"),
        ({"data": LOCAL, "message_time": "9999-12-31T23:59:59-01:00"}, "2026-04-01T12:30:15.000250Z", "recorded"),
        ({"data": LOCAL}, "2026-04-01T12:30:15.000250Z", "recorded"),
        (
            {"data": {"/classifier": "planned"}, "message_time": "2026-03-15T08:00:00Z"},
            "2026-03-15T08:00:00Z",
            "message",
        ),
    ],
)
def test_the_event_time_falls_back_in_order_and_says_how(draft: dict[str, Any], time: str, origin: str) -> None:
    data = changed(example(MS), draft.get("data", {}))
    event = emitter().emit(Draft(MS, data, **{name: value for name, value in draft.items() if name != "data"}))
    assert (event["time"], event["timesource"]) == (time, origin)


@pytest.mark.parametrize(
    ("now", "text"),
    [
        (datetime(2026, 4, 1, tzinfo=UTC), "2026-04-01T00:00:00Z"),
        (datetime(2026, 4, 1, 2, 0, 0, 5, tzinfo=timezone(timedelta(hours=2))), "2026-04-01T00:00:00.000005Z"),
    ],
)
def test_the_recorded_time_is_in_utc(now: datetime, text: str) -> None:
    assert emitter(clock=lambda: now).emit(Draft(MS, example(MS)))["recordedtime"] == text


@given(st.lists(st.integers(0, 3_000_000), min_size=1, max_size=6))
def test_the_recorded_time_is_the_clock_whatever_it_showed_before(ticks: list[int]) -> None:
    times = [NOW + timedelta(microseconds=tick) for tick in ticks]
    clock = iter(times)
    one = emitter(clock=lambda: next(clock))
    for expected in times:
        recorded = one.emit(Draft(MS, example(MS)))["recordedtime"]
        assert recorded == expected.isoformat().replace("+00:00", "Z")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"tenant": ""}, "no tenant"),
        ({"tenant": "  "}, "no tenant"),
        ({"tenant": None}, "no tenant"),
        ({"source_system": ""}, "no source_system"),
        ({"namespace": ""}, "no namespace"),
        ({"namespace": "Com.Example"}, "lower-case labels"),
        ({"namespace": "com..example"}, "lower-case labels"),
        ({"namespace": "com.example."}, "lower-case labels"),
        ({"namespace": "7.example"}, "lower-case labels"),
        ({"clock": None}, "no clock"),
        ({"tenant": " t"}, "tenant ' t' is no identifier"),
        ({"source_system": "a\0"}, "source_system 'a.x00' is no identifier"),
        ({"region": "r" * 65}, "region 'r+' is no identifier"),
        ({"source": "two words\n"}, "no URI reference"),
        ({"tenant": "ü" * 64}, "at most 255 characters"),
    ],
)
def test_a_context_without_what_every_event_needs_is_refused(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ContextError, match=message):
        Context(**{"tenant": "t", "source_system": "s", "clock": lambda: NOW, **arguments})


def test_a_naive_clock_is_refused() -> None:
    with pytest.raises(ContextError, match="aware"):
        emitter(clock=lambda: NOW.replace(tzinfo=None)).emit(Draft(MS, example(MS)))


def test_the_default_source_is_a_uri_reference() -> None:
    assert (
        Context("Müller & Söhne", "sap/ecc", clock=lambda: NOW).source == "//M%C3%BCller%20&%20S%C3%B6hne/-/sap%2Fecc"
    )
    assert Context("t", "s", source="//own/source", clock=lambda: NOW).source == "//own/source"


def test_a_publisher_can_set_its_own_namespace() -> None:
    event = emitter(namespace="com.example").emit(Draft(MS, example(MS)))
    assert event["type"] == "com.example.milestone.reported.v1"
    assert event["idempotencykey"] == idempotency_key(MS, example(MS), "northwind")


def test_a_draft_can_add_optional_attributes() -> None:
    draft = Draft(
        MS, example(MS), attributes={"sequence": "0" * 19 + "7", "replay": True, "replayid": "R1", "region": "eu"}
    )
    event = emitter(region="us").emit(draft)
    assert (event["sequence"], event["replay"], event["replayid"], event["region"]) == (
        "0" * 19 + "7",
        True,
        "R1",
        "eu",
    )
    assert json.loads(emitter(region="us").line(draft)) == event
    with pytest.raises(ContextError, match="cannot set the attribute 'id'"):
        emitter().emit(Draft(MS, example(MS), attributes={"id": "1"}))


@pytest.mark.parametrize("text", ['a"b', "a\\b", "é", "😀", "a b", "ab'", "</script>"])
def test_awkward_characters_are_escaped_wherever_they_appear(text: str) -> None:
    data = changed(example(MS), {"/subjectRef": {"shipmentId": text}})
    name = text if is_identifier(text) else "t"
    one = Emitter(Context(name, name, region=name, correlation_id=text, clock=lambda: NOW))
    draft = Draft(MS, data, mapping=text, source_hash=text)
    assert json.loads(one.line(draft)) == one.emit(draft)


def test_extensions_may_hold_any_json_and_are_hashed_canonically() -> None:
    inner = {"😀": 1.5, "\ufb33": None, "n": [1e21, 2.0, {"b": True, "a": "ä"}]}
    data = changed(example(MS), {"/extensions": {"com.example.x": {"version": "1.0.0", "data": inner}}})
    for encoder in (fastest(), standard()):
        one = Emitter(Context("t", "s", clock=lambda: NOW), encoder)
        line = one.line(Draft(MS, data))
        assert b'{"n":[1e+21,2,{"a":"\xc3\xa4","b":true}],"\xf0\x9f\x98\x80":1.5,"\xef\xac\xb3":null}' in line
        assert json.loads(line)["contenthash"] == content_hash(MS, data) == content_hash(MS, json.loads(line)["data"])


def test_a_whole_number_written_with_a_point_is_the_same_content() -> None:
    one, other = (emitter().emit(Draft(MS, changed(example(MS), {"/stopSequence": number}))) for number in (2, 2.0))
    assert one["id"] == other["id"]
    assert b'"stopSequence":2,' in emitter().line(Draft(MS, changed(example(MS), {"/stopSequence": 2.0})))


def test_a_payload_model_is_emitted_as_its_type() -> None:
    from canonical.milestone import MilestoneReported

    model = MilestoneReported.from_data(example(MS))
    assert emitter().emit(model) == emitter().emit(Draft(MS, example(MS)))
    assert emitter().line(model) == emitter().line(Draft(MS, example(MS)))


@pytest.mark.parametrize("thing", [{"type": MS}, "text", 7, None])
def test_what_is_neither_draft_nor_model_is_refused(thing: Any) -> None:
    with pytest.raises(ContextError, match=r"give a Draft"):
        emitter().emit(thing)


@pytest.mark.parametrize(
    ("draft", "error", "message"),
    [
        (Draft("milestone.reportd", {}), UnknownTypeError, "milestone.reported"),
        (Draft(MS, {}), ValidationError, "no business key"),
        (Draft(MS, {"subjectRef": 7}), ValidationError, "validate its data first"),
        (
            Draft(MS, changed(example(MS), {"/occursAt/instant": "yesterday"})),
            ValidationError,
            "validate its data first",
        ),
        (Draft(MS, changed(example(MS), {"/code": {1}})), ValidationError, "validate its data first"),
        (Draft(MS, changed(example(MS), LOCAL), message_time="noon"), ValidationError, "validate its data first"),
    ],
)
@pytest.mark.parametrize("way", ["emit", "line"])
def test_a_draft_that_cannot_be_an_event_is_refused(
    way: str, draft: Draft, error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        getattr(emitter(), way)(draft)


def test_drafts_compare_and_show_themselves() -> None:
    assert Draft(MS, {"a": 1}) == Draft(MS, {"a": 1})
    assert Draft(MS, {"a": 1}) != Draft(MS, {"a": 1}, mapping="m@1")
    assert repr(Draft(MS, {"a": 1}, mapping="m@1")) == "Draft(type='milestone.reported', mapping='m@1', data={'a': 1})"


@pytest.mark.parametrize("name", names())
def test_what_is_emitted_passes_validation(name: str) -> None:
    lines = b"".join(
        emitter().line(Draft(name, example(name, number))) for number in range(len(schema(name)["examples"]))
    )
    errors = [one for *_, problems in checked(io.BytesIO(lines)) for one in problems if one.severity == "error"]
    assert errors == []


def test_the_stream_path_loads_neither_pydantic_nor_the_rule_engine() -> None:
    import subprocess
    import sys

    code = (
        "import sys; from datetime import UTC, datetime\n"
        "from canonical.envelope import *; from canonical.rules import holds\n"
        "e = Emitter(Context('t', 's', clock=lambda: datetime.now(UTC)))\n"
        "d = {'loadId': '1', 'carrier': {'name': 'x'}, 'reason': {'code': 'UNKNOWN'}}\n"
        "e.line(Draft('shipment.tender-rejected', d)); assert holds('shipment.tender-rejected', d)\n"
        "heavy = ('pydantic', 'canonical.rules.engine', 'compat', 'importlib.resources')\n"
        "print([m for m in heavy if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_emitter_knows_every_attribute_of_the_envelope_and_no_other() -> None:
    declared = json.loads((PROJECT / "schemas" / "envelope.json").read_text("utf-8"))
    assert {*ATTRIBUTES, "data"} == set(declared["properties"])
    assert set(declared["required"]) <= {*emitter().emit(Draft(MS, example(MS)))}
