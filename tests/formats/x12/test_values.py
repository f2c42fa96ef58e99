"""Values as elements and back: nothing is rounded, nothing guessed, and what cannot be written says why."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Context, Decimal, localcontext
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canonical.errors import FormatError
from canonical.formats.x12.values import dt, n, n2, r, read_dt, read_n, read_r, read_tm, text, tm

AMOUNTS = st.decimals(min_value=-(10**12), max_value=10**12, places=2)
NUMBERS = st.decimals(min_value=-(10**9), max_value=10**9, allow_nan=False, places=5)


@pytest.mark.parametrize(
    ("value", "decimals", "element"),
    [
        ("123.45", 2, "12345"), ("5", 2, "500"), ("0.05", 2, "5"), ("-0.05", 2, "-5"), ("0", 2, "0"), ("-0.00", 2, "0"),
        ("1E+3", 0, "1000"), ("1E+3", 2, "100000"), ("12.3000", 2, "1230"), ("0.00000", 3, "0"), ("7", 0, "7"),
        ("-1.5", 1, "-15"),
    ],
)  # fmt: skip
def test_implied_decimals_are_written_without_a_point(value: str, decimals: int, element: str) -> None:
    assert n(Decimal(value), decimals) == element


@pytest.mark.parametrize(
    ("element", "decimals", "value"),
    [
        ("5", 2, "0.05"), ("12345", 2, "123.45"), ("-12345", 2, "-123.45"), ("00500", 2, "5.00"), ("0", 2, "0.00"),
        (" 7 ", 0, "7"), ("-5", 2, "-0.05"),
    ],
)  # fmt: skip
def test_implied_decimals_are_read_with_their_scale(element: str, decimals: int, value: str) -> None:
    found = read_n(element, decimals)
    assert found is not None
    assert (found, found.as_tuple().exponent) == (Decimal(value), -decimals)


@pytest.mark.parametrize(
    ("value", "element"),
    [
        ("2.50", "2.50"),
        ("1E+3", "1000"),
        ("-0.5", "-0.5"),
        ("0.00", "0.00"),
        ("7", "7"),
        ("1.5E-3", "0.0015"),
        ("-0", "0"),
    ],
)
def test_explicit_decimals_keep_their_scale(value: str, element: str) -> None:
    assert r(Decimal(value)) == element


@pytest.mark.parametrize(
    ("element", "value"),
    [
        ("2.50", "2.50"), ("7.", "7"), (".5", "0.5"), ("+5", "5"), ("-.5", "-0.5"), ("1.5E2", "150"), ("1.5e-2", "0.015"),
        ("007", "7"), ("1E+2", "100"),
    ],
)  # fmt: skip
def test_explicit_decimals_are_read_as_partners_write_them(element: str, value: str) -> None:
    assert read_r(element) == Decimal(value)


@pytest.mark.parametrize("read", [lambda said: read_n(said, 2), read_r, read_dt, read_tm])
def test_an_empty_element_is_no_value(read: Any) -> None:
    assert read("") is None
    assert read("  ") is None


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: n2(Decimal("0.001")), "round it to 2 decimals"),
        (lambda: n2(Decimal("1E+40")), "too large"),
        (lambda: n2(Decimal("123456.78"), longest=6), "the element holds 6"),
        (lambda: n2(1.5), "decimal.Decimal"),  # type: ignore[arg-type]
        (lambda: n2(True), "decimal.Decimal"),
        (lambda: n2(Decimal("NaN")), "no number"),
        (lambda: n(Decimal(1), 10), "0 to 9"),
        (lambda: r(Decimal("Infinity")), "no number"),
        (lambda: r(Decimal("1E+40")), "exponent"),
        (lambda: r(Decimal("1E-40")), "exponent"),
        (lambda: r(Decimal("123.45"), longest=4), "the element holds 4"),
        (lambda: dt("20260301"), "datetime.date"),  # type: ignore[arg-type]
        (lambda: dt(date(2026, 3, 1), "DDMMYY"), "CCYYMMDD"),
        (lambda: tm(time(6, 0, 30)), "finer than HHMM"),
        (lambda: tm(time(6), 5), "4, 6, 7 or 8"),
        (lambda: tm("0600"), "datetime.time"),  # type: ignore[arg-type]
        (lambda: text("ABCDE", 4), "5 characters"),
        (lambda: text("A", 4, 2), "1 characters"),
        (lambda: text("A\nB", 4), "control character"),
        (lambda: text(5, 4), "no text"),  # type: ignore[arg-type]
        (lambda: read_n("1.5", 2), "digits only"),
        (lambda: read_n("--5", 2), "digits only"),
        (lambda: read_n("5-", 2), "digits only"),
        (lambda: read_n("٣", 2), "digits only"),
        (lambda: read_r("1,5"), "at most one point"),
        (lambda: read_r("1.2.3"), "at most one point"),
        (lambda: read_r("--1"), "at most one point"),
        (lambda: read_r("E5"), "at most one point"),
        (lambda: read_r("1E999"), "at most one point"),
        (lambda: read_r("."), "at most one point"),
        (lambda: read_r("NaN"), "at most one point"),
        (lambda: read_dt("20260230"), "calendar"),
        (lambda: read_dt("2026-03-01"), "CCYYMMDD"),
        (lambda: read_dt("00000000"), "calendar"),
        (lambda: read_tm("2460"), "time of the day"),
        (lambda: read_tm("2400"), "day after"),
        (lambda: read_tm("600"), "HHMM"),
        (lambda: read_tm("06:00"), "HHMM"),
    ],
)  # fmt: skip
def test_what_cannot_be_said_is_refused_with_a_reason(call: Any, said: str) -> None:
    with pytest.raises(FormatError, match=said):
        call()


@given(AMOUNTS)
def test_an_amount_survives_the_way_there_and_back(amount: Decimal) -> None:
    assert read_n(n2(amount), 2) == amount
    with localcontext(Context(prec=3)):
        assert read_n(n2(amount), 2) == amount  # the caller's precision rounds nothing


@given(NUMBERS)
def test_an_explicit_number_survives_with_its_scale(number: Decimal) -> None:
    found = read_r(r(number))
    assert found == number
    assert found is not None
    assert found.as_tuple().exponent == number.as_tuple().exponent


@given(st.text("-+.Ee0123456789 ", max_size=8))
def test_any_spelling_is_read_or_refused_and_nothing_else(said: str) -> None:
    for read in (read_r, lambda element: read_n(element, 2), read_dt, read_tm):
        try:
            found = read(said)
        except FormatError:
            continue
        assert found is None or isinstance(found, (Decimal, date, time))


@given(st.dates(min_value=date(1970, 1, 1), max_value=date(2069, 12, 31)))
def test_a_date_survives_in_both_forms(day: date) -> None:
    assert read_dt(dt(day)) == day
    assert read_dt(dt(day, "YYMMDD")) == day


@given(st.times().map(lambda moment: moment.replace(microsecond=moment.microsecond // 10000 * 10000)))
def test_a_time_survives_with_eight_digits(moment: time) -> None:
    assert read_tm(tm(moment, 8)) == moment


def test_precision_and_pivot_can_be_chosen() -> None:
    assert [tm(time(6, 5, 30), size) for size in (6, 7, 8)] == ["060530", "0605300", "06053000"]
    assert dt(datetime(2026, 3, 1, 23, 59)) == "20260301"
    assert read_dt("260301", pivot=20) == date(1926, 3, 1)
    assert text(" A  ", 4) == " A"
