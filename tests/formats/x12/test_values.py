from __future__ import annotations

from datetime import UTC, date, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canonical.errors import FormatError
from canonical.formats.x12.values import dt, from_dt, from_n2, from_nn, from_r, from_tm, n2, nn, r, tm


@pytest.mark.parametrize(
    ("value", "text"),
    [("123.45", "12345"), ("0.05", "5"), ("-0.05", "-5"), ("0", "0"), ("-0", "0"), ("12", "1200"), ("1E+2", "10000"),
     ("1.500", "150"), ("-7.1", "-710")],
)  # fmt: skip
def test_amounts_have_two_implied_decimals(value: str, text: str) -> None:
    assert n2(Decimal(value)) == text
    assert from_n2(text) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "value"), [("5", "0.05"), ("12345", "123.45"), ("-5", "-0.05"), ("000", "0.00"), ("-0", "0.00")]
)
def test_implied_decimals_are_read_with_their_scale(text: str, value: str) -> None:
    assert str(from_n2(text)) == value


@pytest.mark.parametrize("value", ["0.001", "1.005", "NaN", "Infinity"])
def test_an_amount_that_would_be_rounded_is_refused(value: str) -> None:
    with pytest.raises(FormatError):
        n2(Decimal(value))


@pytest.mark.parametrize("text", ["", "-", "1.5", "1 ", "+5", "--5", "٣", "1_0", "5-"])
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(FormatError, match="implied decimals"):
        from_n2(text)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3), st.integers(3, 5))
def test_reading_an_amount_that_was_written_gives_it_back(value: Decimal, places: int) -> None:
    assert from_nn(nn(value, places), places) == value


@given(st.from_regex(r"-?(0|[1-9][0-9]{0,14})", fullmatch=True).filter(lambda text: text != "-0"), st.integers(0, 5))
def test_writing_an_amount_that_was_read_gives_the_same_text(text: str, places: int) -> None:
    assert nn(from_nn(text, places), places) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [("12.50", "12.50"), ("0.5", "0.5"), ("-0.00", "0.00"), ("-3", "-3"), ("1E+3", "1000"), ("1E-7", "0.0000001")],
)
def test_decimals_are_written_in_plain_notation(value: str, text: str) -> None:
    assert r(Decimal(value)) == text


@pytest.mark.parametrize(
    ("text", "value"),
    [(".5", "0.5"), ("5.", "5"), ("1E2", "1E+2"), ("-1.5e-1", "-0.15"), ("007", "7"), ("1.50", "1.50")],
)
def test_decimals_are_read_as_they_occur_in_the_wild(text: str, value: str) -> None:
    assert str(from_r(text)) == value


@pytest.mark.parametrize(
    "text", ["", ".", "-", "1.2.3", "1,5", "1E", "E5", "1E9999", "NaN", "inf", "1_0", " 1", "٣", "1E--5"]
)
def test_what_is_no_decimal_is_refused(text: str) -> None:
    with pytest.raises(FormatError, match="decimal"):
        from_r(text)


def test_a_decimal_that_is_no_number_is_refused() -> None:
    with pytest.raises(FormatError, match="not a number"):
        r(Decimal("NaN"))


@given(st.decimals(allow_nan=False, allow_infinity=False).filter(lambda value: abs(value.adjusted()) < 50))
def test_reading_a_decimal_that_was_written_gives_it_back(value: Decimal) -> None:
    assert from_r(r(value)) == value


@given(st.dates())
def test_reading_a_date_that_was_written_gives_it_back(value: date) -> None:
    assert from_dt(dt(value)) == value
    assert from_dt(dt(value, century=False), latest=value.year // 100 * 100 + 99).year % 100 == value.year % 100


@pytest.mark.parametrize(
    ("text", "latest", "value"),
    [("260301", 2068, date(2026, 3, 1)), ("680101", 2068, date(2068, 1, 1)), ("690101", 2068, date(1969, 1, 1)),
     ("990101", 2068, date(1999, 1, 1)), ("990101", 2099, date(2099, 1, 1)), ("20240229", 2068, date(2024, 2, 29))],
)  # fmt: skip
def test_two_digit_years_fall_into_the_hundred_years_before_the_latest(text: str, latest: int, value: date) -> None:
    assert from_dt(text, latest=latest) == value


@pytest.mark.parametrize(
    "text", ["", "20230229", "20261301", "2026031", "2026-03-01", "00000101", "20260a01", "٢٠٢٦٠٣٠١"]
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(FormatError, match="date"):
        from_dt(text)


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [(time(8, 15), None, "0815"), (time(8, 15, 3), None, "081503"), (time(8, 15, 3, 100_000), None, "0815031"),
     (time(8, 15, 3, 120_000), None, "08150312"), (time(8, 15), 8, "08150000"), (time(0), 6, "000000")],
)  # fmt: skip
def test_times_are_written_as_short_as_they_can_be_or_as_asked(value: time, digits: int | None, text: str) -> None:
    assert tm(value, digits) == text
    assert from_tm(text) == value


@pytest.mark.parametrize(
    ("value", "digits"),
    [(time(8, 15, 3), 4), (time(8, 15, 3, 5), None), (time(8, 15), 5), (time(8, 15, tzinfo=UTC), None)],
)
def test_a_time_that_would_lose_something_is_refused(value: time, digits: int | None) -> None:
    with pytest.raises(FormatError):
        tm(value, digits)


@pytest.mark.parametrize("text", ["", "8", "815", "2400", "2360", "0815a0", "08150", "081560", "٠٨١٥"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(FormatError):
        from_tm(text)


@given(st.times(), st.sampled_from([4, 6, 7, 8]))
def test_reading_a_time_that_was_written_gives_it_back(value: time, digits: int) -> None:
    step = {4: 60_000_000, 6: 1_000_000, 7: 100_000, 8: 10_000}[digits]
    cut = (value.second * 1_000_000 + value.microsecond) // step * step
    value = value.replace(second=cut // 1_000_000, microsecond=cut % 1_000_000)
    assert from_tm(tm(value, digits)) == from_tm(tm(value)) == value
