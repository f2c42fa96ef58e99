"""Simple values are exact in both directions."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from canonical import ValidationError
from canonical.components import Decimal as AnyDecimal
from canonical.components import LocalDate, Money, SignedMoney, Timestamp
from canonical.components.scalars import read_timestamp, timestamp_text, whole

TIMESTAMP = TypeAdapter(Timestamp)
DAY = TypeAdapter(LocalDate)
NUMBER = TypeAdapter(AnyDecimal)


@pytest.mark.parametrize("text", ["0", "12.50", "0.000000001", "999999999999999999.999999999", "-0.10", "100"])
def test_decimal_text_keeps_its_scale(text):
    read = NUMBER.validate_json(f'"{text}"')
    assert read == Decimal(text)
    assert NUMBER.dump_json(read) == f'"{text}"'.encode()


@pytest.mark.parametrize(
    ("value", "text"),
    [("1E+2", "100"), ("1E-9", "0.000000001"), ("-0", "0"), ("-0.00", "0.00"), ("0E-3", "0.000"), ("1.50", "1.50")],
)
def test_a_constructor_writes_plain_notation_whatever_the_decimal_looks_like(value, text):
    assert SignedMoney(amount=Decimal(value), currency="EUR").to_data()["amount"] == text


@pytest.mark.parametrize(
    "value", [Decimal("NaN"), Decimal("Infinity"), Decimal("1E+30"), Decimal("1E-10"), 1, 1.5, "1e5", True, None]
)
def test_what_is_no_exact_decimal_is_refused(value):
    with pytest.raises(ValidationError):
        SignedMoney(amount=value, currency="EUR")


def test_amounts_below_zero_are_refused_where_they_have_no_meaning():
    with pytest.raises(ValidationError, match="pattern at /amount"):
        Money(amount=Decimal(-1), currency="EUR")


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**17), max_value=10**17, places=6))
def test_every_decimal_comes_back_with_value_and_scale(value):
    made = SignedMoney(amount=value, currency="EUR")
    again = SignedMoney.from_data(made.to_data())
    assert (again.amount, again.amount.as_tuple().exponent) == (value, -6)


SPELLINGS = [
    "2026-03-14T08:30:00Z", "2026-03-14T08:30:00+00:00", "2026-03-14T08:30:00-05:00", "2026-03-14T08:30:00.5Z",
    "2026-03-14T08:30:00.500000Z", "2026-03-14T08:30:00.123456+05:30", "0001-01-01T00:00:00+23:59",
    "9999-12-31T23:59:59.999999-23:59",
]  # fmt: skip


@pytest.mark.parametrize("text", SPELLINGS)
def test_a_timestamp_is_written_as_it_was_read(text):
    read = TIMESTAMP.validate_json(f'"{text}"')
    assert read == datetime.fromisoformat(text)
    assert read.utcoffset() == datetime.fromisoformat(text).utcoffset()
    for copied in (read, copy.deepcopy(read), pickle.loads(pickle.dumps(read)), TIMESTAMP.validate_python(read)):
        assert TIMESTAMP.dump_json(copied) == f'"{text}"'.encode()


def test_calculating_with_a_timestamp_forgets_the_spelling():
    read = read_timestamp("2026-03-14T08:30:00.500Z")
    assert timestamp_text(read) == "2026-03-14T08:30:00.500Z"
    assert timestamp_text(read + timedelta(seconds=1)) == "2026-03-14T08:30:01.500000Z"
    assert timestamp_text(read.replace(microsecond=0)) == "2026-03-14T08:30:00Z"
    assert pickle.loads(pickle.dumps(read + timedelta(seconds=1))) == read + timedelta(seconds=1)


@pytest.mark.parametrize(
    "value",
    [datetime(2026, 3, 14), datetime(2026, 3, 14, tzinfo=timezone(timedelta(seconds=30))), date(2026, 3, 14), 0],
)
def test_a_datetime_without_a_proper_offset_is_no_instant(value):
    with pytest.raises(ValueError, match=r"Input|String"):
        TIMESTAMP.validate_python(value)


@given(st.datetimes(min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30)), st.integers(-1439, 1439))
def test_every_aware_datetime_comes_back_with_its_offset(value, minutes):
    aware = value.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    again = TIMESTAMP.validate_json(TIMESTAMP.dump_json(TIMESTAMP.validate_python(aware)))
    assert (again, again.utcoffset()) == (aware, aware.utcoffset())


def test_a_day_is_a_date_and_not_a_datetime():
    assert DAY.dump_json(DAY.validate_python(date(2026, 3, 1))) == b'"2026-03-01"'
    with pytest.raises(ValueError, match=r"datetime\.date"):
        DAY.validate_python(datetime(2026, 3, 1, tzinfo=UTC))


@pytest.mark.parametrize(("given_", "read"), [(1.0, 1), (1e2, 100), (-0.0, 0), (1.5, 1.5), (True, True), ("1", "1")])
def test_json_has_one_kind_of_number(given_, read):
    assert whole(given_) == read
    assert type(whole(given_)) is type(read)


@pytest.mark.parametrize("scalar", [TIMESTAMP, DAY, NUMBER])
def test_simple_values_have_a_json_schema_for_web_frameworks(scalar):
    assert scalar.json_schema()["type"] == "string"
    assert scalar.json_schema()["pattern"].startswith("^")
