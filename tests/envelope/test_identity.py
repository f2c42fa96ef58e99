"""Keys, subject, hash and id: the same fact is the same, another fact is another."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canonical.envelope import content_hash, event_id, event_time, idempotency_key, partition_key, subject
from canonical.envelope.compiler import identity_source
from canonical.envelope.decimals import plain
from canonical.envelope.instants import exceeds, utc
from canonical.envelope.keys import MAX_LENGTH, escaped, shortened
from canonical.envelope.normal_form import is_decimal
from canonical.envelope.shape import Shape
from canonical.errors import CanonicalError, UnknownTypeError
from compat.bundle import bundle
from tests.rules.catalog import PROJECT, changed, example, names
from tests.rules.test_rule_laws import shuffled

MS = "milestone.reported"
KEY = "northwind:milestone.reported:SH-100482:ARRIVED_AT_DELIVERY:actual:2::2026-03-14T13%3A30%3A00Z:EXLA"


def key(changes: dict[str, Any] | None = None) -> str:
    return idempotency_key(MS, changed(example(MS), changes or {}), "northwind")


def test_the_key_of_a_milestone_is_its_parts() -> None:
    assert key() == KEY


@pytest.mark.parametrize(
    "changes",
    [
        {"/occursAt/instant": "2026-03-14T14:30:00+01:00"},
        {"/occursAt/instant": "2026-03-14T13:30:00.000000Z"},
        {"/occursAt/precision": "second"},
        {"/stopSequence": 2.0},
        {"/reportedBy/name": "Another name beside the number"},
        {"/references": []},
    ],
)
def test_another_way_to_say_the_same_has_the_same_key(changes: dict[str, Any]) -> None:
    assert key(changes) == KEY


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"/subjectRef": {"loadId": "LD:1%"}}, KEY.replace("SH-100482", "LD%3A1%25")),
        ({"/subjectRef": {"shipmentId": "SH-2", "loadId": "LD-1"}}, KEY.replace("SH-100482", "SH-2")),
        ({"/stopSequence": None, "/legSequence": 4}, KEY.replace(":2::", "::4:")),
        (
            {"/occursAt": {"local": "2026-03-14T08:30", "precision": "minute", "zoneSource": "unknown"}},
            KEY.replace("13%3A30%3A00Z", "08%3A30"),
        ),
        ({"/occursAt/instant": "2026-03-14T08:30:00.250-05:00"}, KEY.replace("00Z", "00.25Z")),
        ({"/reportedBy": {"name": "Example Lines"}}, KEY.replace("EXLA", "Example Lines")),
        ({"/reportedBy": {"name": "x", "identifiers": []}}, KEY.replace("EXLA", "x")),
    ],
)
def test_each_part_of_the_key_counts(changes: dict[str, Any], expected: str) -> None:
    assert key(changes) == expected


def test_a_tenant_cannot_be_mistaken_for_two_parts() -> None:
    assert idempotency_key(MS, example(MS), "a:b").startswith("a%3Ab:milestone.reported:")


def test_a_long_key_keeps_its_beginning_and_ends_in_a_hash() -> None:
    data = changed(example(MS), {"/subjectRef/shipmentId": "%" * 64, "/reportedBy/identifiers/0/value": "x" * 140})
    long = idempotency_key(MS, data, "northwind")
    assert len(long) == MAX_LENGTH
    assert long.startswith("northwind:milestone.reported:%25%25")
    assert long[-33] == "~"
    other = idempotency_key(MS, changed(data, {"/reportedBy/identifiers/0/value": "x" * 139 + "y"}), "northwind")
    assert other != long
    assert other[:-32] == long[:-32]
    assert shortened("x" * 255) == "x" * 255


def test_a_single_part_subject_is_not_escaped_and_a_partition_key_is() -> None:
    data = changed(example(MS), {"/subjectRef": {"shipmentId": "A:1"}})
    assert (subject(MS, data), partition_key(MS, data, "n")) == ("A:1", "n:A%3A1")


@pytest.mark.parametrize(
    ("name", "changes", "time"),
    [
        (MS, {}, "2026-03-14T13:30:00Z"),
        (MS, {"/classifier": "estimated"}, None),
        (MS, {"/occursAt": {"local": "2026-03-14", "precision": "day", "zoneSource": "unknown"}}, None),
        (MS, {"/occursAt/instant": "0001-01-01T00:00:00+14:00"}, None),
        (
            "shipment.tender-accepted",
            {"/respondedAt": {"instant": "2026-03-11T20:14:31+00:30"}},
            "2026-03-11T19:44:31Z",
        ),
        ("shipment.tender-accepted", {"/respondedAt": None}, None),
        ("order.created", {}, None),
    ],
)
def test_the_event_time_is_a_certain_instant_or_nothing(name: str, changes: dict[str, Any], time: str | None) -> None:
    assert event_time(name, changed(example(name), changes)) == time


@pytest.mark.parametrize(
    ("timestamp", "expected"),
    [
        ("2026-03-14T08:30:00Z", "2026-03-14T08:30:00Z"),
        ("2026-03-14T08:30:00+00:00", "2026-03-14T08:30:00Z"),
        ("2026-03-14T23:30:00-05:00", "2026-03-15T04:30:00Z"),
        ("2024-03-01T01:00:00+05:30", "2024-02-29T19:30:00Z"),
        ("2026-01-01T00:30:00+01:00", "2025-12-31T23:30:00Z"),
        ("2026-03-14T08:30:00-00:30", "2026-03-14T09:00:00Z"),
        ("2026-03-14T08:30:00.120000-05:00", "2026-03-14T13:30:00.12Z"),
        ("2026-03-14T08:30:00.000Z", "2026-03-14T08:30:00Z"),
        ("9999-12-31T23:59:59-01:00", None),
    ],
)
def test_a_timestamp_has_one_form_in_utc(timestamp: str, expected: str | None) -> None:
    assert utc(timestamp) == expected


@pytest.mark.parametrize("text", ["2026-03-14T08:30:00", "2026-03-14", "soon", ""])
def test_what_is_no_instant_has_no_form_in_utc(text: str) -> None:
    with pytest.raises(ValueError, match=r"offset|isoformat"):
        utc(text)


@given(st.datetimes(), st.timedeltas(), st.integers(-1439, 1439), st.integers(0, 400))
def test_late_means_more_than_the_tolerance(moment: Any, shift: Any, offset: int, tolerance: int) -> None:
    from datetime import UTC, timedelta, timezone

    zone = timezone(timedelta(minutes=offset))
    try:
        first, limit = (moment + shift).replace(tzinfo=zone), moment.replace(tzinfo=UTC)
    except OverflowError:
        return
    expected = first - limit > timedelta(seconds=tolerance)
    assert exceeds(first.isoformat(), limit.isoformat().replace("+00:00", "Z"), tolerance) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("12.50", "12.5"), ("0.0", "0"), ("-0", "0"), ("-0.00", "0"), ("100", "100"), ("1.000", "1"), ("-1.10", "-1.1")],
)
def test_a_decimal_has_one_plain_form(text: str, expected: str) -> None:
    assert plain(text) == expected


def test_the_schema_says_which_values_are_decimals() -> None:
    shape = Shape(bundle(PROJECT / "schemas", "freight-charge/invoiced"))
    scalars = {name for name in shape.definitions if is_decimal(shape.resolve({"$ref": f"#/$defs/{name}"}))}
    assert scalars == {"Decimal", "NonNegativeDecimal", "Latitude", "Longitude"}


@pytest.mark.parametrize(
    ("name", "number", "changes", "same"),
    [
        ("order.created", 0, {"/totalAmount/amount": "4176"}, True),
        ("order.created", 0, {"/lines/0/netWeight/value": "576"}, True),
        ("order.created", 0, {"/lines/0/netWeight/value": "576.001"}, False),
        ("order.created", 0, {"/lines/0/item/sku": "1.50"}, False),
        ("freight-charge.invoiced", 1, {"/chargeLines/0/taxes/0/ratePercent": "19.000"}, True),
        ("freight-charge.invoiced", 1, {"/exchangeRate/rate": "1.08420"}, True),
        ("shipment.tendered", 0, {"/stops/0/orderRefs/0/weight/value": "18240.00"}, True),
        ("milestone.reported", 0, {"/stopSequence": 2.0}, True),
        ("milestone.reported", 0, {"/occursAt/instant": "2026-03-14T13:30:00Z"}, False),
    ],
)
def test_the_hash_sees_numbers_and_not_how_they_are_written(
    name: str, number: int, changes: dict[str, Any], same: bool
) -> None:
    base = example(name, number)
    assert (content_hash(name, base) == content_hash(name, changed(base, changes))) is same


def test_text_that_looks_like_a_decimal_is_not_one() -> None:
    one, other = (changed(example("order.created"), {"/lines/0/item/sku": sku}) for sku in ("1.50", "1.5"))
    assert content_hash("order.created", one) != content_hash("order.created", other)


amounts = st.decimals(0, 10**12, places=4).map(str)


@settings(max_examples=60)
@given(amounts, amounts)
def test_two_payloads_have_one_hash_exactly_when_their_numbers_are_equal(one: str, other: str) -> None:
    from decimal import Decimal

    hashes = [
        content_hash("order.created", changed(example("order.created"), {"/totalAmount/amount": amount}))
        for amount in (one, other)
    ]
    assert (hashes[0] == hashes[1]) is (Decimal(one) == Decimal(other))


@settings(max_examples=60)
@given(st.sampled_from(names()), st.integers(0, 2**32))
def test_identity_does_not_depend_on_the_order_of_members(name: str, seed: int) -> None:
    data = example(name)
    mixed = shuffled(data, random.Random(seed))
    for function in (
        lambda one: idempotency_key(name, one, "t"),
        lambda one: content_hash(name, one),
        lambda one: partition_key(name, one, "t"),
    ):
        assert function(data) == function(mixed)


@given(
    st.lists(st.text(":%ab", max_size=4), min_size=3, max_size=3),
    st.lists(st.text(":%ab", max_size=4), min_size=3, max_size=3),
)
def test_escaped_parts_are_never_mistaken(one: list[str], other: list[str]) -> None:
    joined = [":".join(map(escaped, parts)) for parts in (one, other)]
    assert (joined[0] == joined[1]) is (one == other)


def test_the_id_depends_on_source_key_and_content_each() -> None:
    ids = {
        event_id("s", "k", "c"),
        event_id("t", "k", "c"),
        event_id("s", "l", "c"),
        event_id("s", "k", "d"),
        event_id("sk", "", "c"),
    }
    assert len(ids) == 5
    assert all(len(one) == 32 and int(one, 16) >= 0 for one in ids)


def test_a_full_type_and_a_short_one_have_the_same_identity() -> None:
    assert idempotency_key("com.example.milestone.reported.v1", example(MS), "northwind") == KEY


def test_an_unknown_type_is_refused_with_the_nearest() -> None:
    with pytest.raises(UnknownTypeError, match=r"milestone\.reported"):
        subject("milestone.reportd", {})


def test_a_key_part_that_is_no_single_value_is_refused_when_code_is_written() -> None:
    schema = bundle(PROJECT / "schemas", "milestone/reported")
    event = schema["x-event"]
    with pytest.raises(CanonicalError, match="name a single value"):
        identity_source(MS, {**schema, "x-event": {**event, "idempotencyKey": ["/location"]}})
    with pytest.raises(CanonicalError, match="neither a Moment nor a Timestamp"):
        identity_source(MS, {**schema, "x-event": {**event, "time": ["/code"]}})
    with pytest.raises(CanonicalError, match="no member 'nowhere'"):
        identity_source(MS, {**schema, "x-event": {**event, "partitionKey": ["/nowhere"]}})


def test_decimals_moments_and_several_parts_can_be_keys() -> None:
    schema = bundle(PROJECT / "schemas", "milestone/reported")
    keys = {
        "businessKey": ["/code", "/isPartial"],
        "idempotencyKey": ["/quantity/value", "/occursAt"],
        "time": ["/occursAt/instant", {"pointer": "/occursAt"}],
    }
    space: dict[str, Any] = {}
    exec(identity_source(MS, {**schema, "x-event": {**schema["x-event"], **keys}}), space)
    data = changed(example(MS), {"/quantity": {"value": "2.50", "unitCode": "EA"}, "/isPartial": True})
    assert space["identify"](data, "t")[:2] == (
        "ARRIVED_AT_DELIVERY:true",
        "t:milestone.reported:2.5:2026-03-14T13%3A30%3A00Z",
    )
