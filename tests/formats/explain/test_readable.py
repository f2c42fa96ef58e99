"""Dates, times, amounts and periods as people read them; nothing for what is not one."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canonical.formats.edi.explain.readable import by_format, date, feet, implied, time

FORMATS = [
    ("20260312", "102", "2026-03-12"),
    ("260312", "101", "2026-03-12"),
    ("12032026", "4", "2026-03-12"),
    ("120326", "2", "2026-03-12"),
    ("202603121530", "203", "2026-03-12 15:30"),
    ("20260312153045", "204", "2026-03-12 15:30:45"),
    ("202603121530UTC", "303", "2026-03-12 15:30 UTC"),
    ("20260312-20260314", "718", "2026-03-12 to 2026-03-14"),
    ("202603121530-202603121800", "719", "2026-03-12 15:30 to 2026-03-12 18:00"),
    ("08001730", "501", "08:00 to 17:30"),
    ("202612", "616", "2026, week 12"),
    ("202603", "610", "2026-03"),
    ("2026", "602", "2026"),
    ("30", "804", "30 days"),
    ("20260312", "D8", "2026-03-12"),
    ("20260312-20260314", "RD8", "2026-03-12 to 2026-03-14"),
    ("0815", "TM", "08:15"),
    ("081530", "TM", "08:15:30"),
    # None of these is what its format says.
    ("20260231", "102", ""),
    ("2026031", "102", ""),
    ("202603122530", "203", ""),
    ("20260312", "718", ""),
    ("20260312-2026031", "718", ""),
    ("202660", "616", ""),
    ("202613", "610", ""),
    ("month", "804", ""),
    ("20260312", "999", ""),
    ("٢٠٢٦٠٣١٢", "102", ""),
]


@pytest.mark.parametrize(("text", "form", "shown"), FORMATS)
def test_a_format_of_2379_or_1250_is_read(text: str, form: str, shown: str) -> None:
    assert by_format(text, form) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("2400", "24:00"),
        ("2401", ""),
        ("0860", ""),
        ("08", ""),
        ("1", ""),
        ("", ""),
        ("081561", ""),
        ("0815305", "08:15:30.5"),
    ],
)
def test_a_time_is_shown_if_there_is_such_a_time(text: str, shown: str) -> None:
    assert time(text) == shown


@pytest.mark.parametrize(
    ("text", "decimals", "shown"),
    [
        ("0", 2, "0.00"),
        ("00012", 2, "0.12"),
        ("-100", 2, "-1.00"),
        ("123", 0, ""),
        ("1,5", 2, ""),
        ("", 2, ""),
        ("-", 2, ""),
    ],
)
def test_an_implied_point_is_put_in(text: str, decimals: int, shown: str) -> None:
    assert implied(text, decimals) == shown


def test_equipment_length_is_feet_and_inches() -> None:
    assert (feet("5306"), feet("04000"), feet("5312"), feet("53")) == ("53 ft 6 in", "40 ft 0 in", "", "")


@given(st.dates(dt.date(1970, 1, 1), dt.date(2069, 12, 31)))
def test_every_day_that_exists_is_shown_in_both_widths(day: dt.date) -> None:
    assert date(day.strftime("%Y%m%d")) == date(day.strftime("%y%m%d")) == day.isoformat()


@given(st.from_regex(r"[0-9]{8}", fullmatch=True))
def test_a_day_that_does_not_exist_is_not_shown(text: str) -> None:
    try:
        expected = dt.datetime.strptime(text, "%Y%m%d").date().isoformat()
    except ValueError:
        expected = ""
    assert date(text) == expected


@given(
    st.text(max_size=20), st.sampled_from(["102", "203", "303", "718", "719", "501", "616", "804", "TM", "RD8", "x"])
)
def test_nothing_that_a_file_may_hold_is_an_exception(text: str, form: str) -> None:
    by_format(text, form)
    date(text)
    time(text)
    implied(text, 2)
    feet(text)
