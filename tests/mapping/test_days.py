"""What is told by the day is what is worked out of each time."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canonical.envelope.instants import utc
from canonical.envelope.written import Unfit, written
from canonical.mapping import moments
from canonical.mapping.codec import Codec, CodecError
from canonical.mapping.days import by_day
from canonical.mapping.words import Zone, timed_word

ZONES = ("", "Europe/Berlin", "Australia/Lord_Howe", "America/St_Johns", "Asia/Kathmandu", "Pacific/Kiritimati")
CODES = ("", "LT", "UT", "ET", "NT", "05", "13", "XX", "ht")
DATES = (
    "20260614", "20260308", "20261101", "20260329", "20261025", "20260405", "19450814", "00010101", "99991231", "20260230",
    "260614", "00000000", "", " 20260614",
)  # fmt: skip
TIMES = ("0000", "2359", "0230", "0159", "2400", "000000", "235959", "120000", "240000", "1260", "126000", "12", "123", "12345",
         "12345678", "0٣00", "", " 930", "120061")  # fmt: skip
KEYS = st.tuples(
    st.sampled_from(ZONES),
    st.sampled_from(DATES) | st.dates().map(lambda day: f"{day:%Y%m%d}".rjust(8, "0")),
    st.sampled_from(TIMES)
    | st.times().map(lambda time: f"{time:%H%M}")
    | st.times().map(lambda time: f"{time:%H%M%S}"),
    st.sampled_from(CODES),
)


def worked_out(codec: Codec, key: tuple[str, ...]) -> Any:
    """Every time on its own, as the mapping with data does it."""
    zone, *texts = key
    moment = codec.get(Zone(zone), *texts)
    if moment is None:
        return "", (None, "", "")
    stated = utc(moment["instant"]) if "instant" in moment else None
    if stated is None and "instant" in moment:
        raise Unfit
    text = stated or moment["local"]
    return written(moment, ","), (stated, text, text.replace(":", "%3A"))


def answer(call: Any, key: tuple[str, ...]) -> Any:
    try:
        return call(key)
    except (CodecError, Unfit) as error:
        return type(error).__name__, getattr(error, "rule", "")


CODECS = [(moments.moment, 4), (moments.unzoned_moment, 3)]
PIECES = {id(codec): timed_word(codec, ",", sources=width - 1) for codec, width in CODECS}


@pytest.mark.parametrize(("codec", "width"), CODECS, ids=["with a zone", "without"])
@given(key=KEYS)
def test_every_time_of_every_day(codec: Codec, width: int, key: tuple[str, ...]) -> None:
    pieces = PIECES[id(codec)]
    for _ in range(2):
        assert answer(pieces.__getitem__, key[:width]) == answer(lambda one: worked_out(codec, one), key[:width])


@pytest.mark.parametrize("date", DATES[:6])
@pytest.mark.parametrize("zone", ZONES)
def test_every_minute_of_days_on_which_clocks_change(zone: str, date: str) -> None:
    pieces = timed_word(moments.moment, ",", sources=3)
    for minute in range(0, 24 * 60, 7):
        key = (zone, date, f"{minute // 60:02d}{minute % 60:02d}", "")
        assert pieces[key] == worked_out(moments.moment, key)


def test_a_day_is_worked_out_once() -> None:
    asked = []

    def make(key: Any) -> Any:
        asked.append(key)
        return worked_out(moments.moment, key)

    made = by_day(make)
    for minute in range(60):
        made(("", "20260614", f"10{minute:02d}", "ET"))
    assert len(asked) == 2


def test_midnight_behind_the_last_day_is_no_time() -> None:
    with pytest.raises(CodecError, match="behind the last day"):
        moments.moment.get(Zone(""), "99991231", "2400", "ET")
