"""Dates, times and periods: what exists, and that the quick pattern never takes what does not."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canonical.formats.dictionary import moments

LAYOUTS = sorted({*moments.EDIFACT.values(), *moments.X12.values(), "hisf", "hisff", "Cmd", "ymd"})


@pytest.mark.parametrize(
    ("layout", "text", "said"),
    [
        ("Cmd", "20260228", ""),
        ("Cmd", "20260229", "month 02 of 2026 has 28 days, not 29"),
        ("Cmd", "20240229", ""),
        ("Cmd", "21000229", "month 02 of 2100 has 28 days, not 29"),
        ("Cmd", "20000229", ""),
        ("Cmd", "20260431", "month 04 of 2026 has 30 days, not 31"),
        ("Cmd", "20260001", "there is no month 00"),
        ("Cmd", "20261301", "there is no month 13"),
        ("Cmd", "20260100", "there is no day 00"),
        ("Cmd", "2026013", "'2026013' has 7 characters, CCYYMMDD has 8"),
        ("Cmd", "2026O101", "'O1' is not made of digits"),
        ("Cmd", "２０２６0101", "'２０２６' is not made of digits"),
        ("ymd", "240229", ""),
        ("dmy", "290224", ""),
        ("dmy", "310424", "month 04 of 2024 has 30 days, not 31"),
        ("hi", "2359", ""),
        ("hi", "2400", "there is no hour 24"),
        ("hi", "2360", "there is no minute 60"),
        ("his", "235960", "there is no second 60"),
        ("Cmdhio", "202603010815+0100", ""),
        ("Cmdhio", "202603010815A0100", "'A0100' is not made of digits"),
        ("Cmdhiz", "202603010815UTC", ""),
        ("Cmdhiz", "202603010815U1C", "'U1C' is no zone of three letters"),
        ("Cmd-Cmd", "20260228-20260301", ""),
        ("Cmd-Cmd", "2026022820260301", ""),
        ("Cmd-Cmd", "20260228/20260301", "'/' stands where '-' divides the period"),
        ("Cmd-Cmd", "20240229-20260229", "month 02 of 2026 has 28 days, not 29"),
        ("hihi", "08151700", ""),
        ("Cw", "202653", ""),
        ("Cw", "202654", "there is no week 54"),
        ("ywk", "26108", "there is no day of the week 8"),
        ("n", "14", ""),
        ("n", "1.4", "'1.4' is not a number"),
    ],
)
def test_a_moment_exists_or_it_is_said_why_not(layout: str, text: str, said: str) -> None:
    assert moments.fault(layout, text) == said


def test_the_calendar_is_the_one_that_everybody_uses() -> None:
    day = date(1999, 12, 1)
    while day.year < 2033:
        assert moments.fault("Cmd", f"{day:%Y%m%d}") == ""
        following = day + timedelta(days=1)
        if following.month != day.month:
            beyond = f"{day:%Y%m}{day.day + 1:02d}"
            assert moments.fault("Cmd", beyond)
            assert re.fullmatch(moments.pattern("Cmd"), beyond) is None
        day = following


@given(st.sampled_from(LAYOUTS), st.text("0123456789-+AZ ", max_size=30))
def test_the_quick_pattern_takes_only_what_exists(layout: str, text: str) -> None:
    quick = moments.pattern(layout)
    if quick and re.fullmatch(quick, text):
        assert moments.fault(layout, text) == ""


@given(st.sampled_from(LAYOUTS), st.dates(date(1950, 1, 1), date(2049, 12, 31)), st.integers(0, 86399))
def test_the_quick_pattern_takes_ordinary_moments(layout: str, day: date, second: int) -> None:
    parts = {
        "C": f"{day:%Y}", "y": f"{day:%y}", "m": f"{day:%m}", "d": f"{min(day.day, 28):02d}", "w": "07", "k": "3",
        "h": f"{second // 3600:02d}", "i": f"{second // 60 % 60:02d}", "s": f"{second % 60:02d}", "f": "5", "z": "UTC",
        "o": "+0100", "-": "-", "n": "12",
    }  # fmt: skip
    text = "".join(parts[letter] for letter in layout)
    assert moments.fault(layout, text) == ""
    quick = moments.pattern(layout)
    assert not quick or re.fullmatch(quick, text)
