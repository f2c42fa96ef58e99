"""A moment says exactly as much as is known."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from canonical import ValidationError
from canonical.codes import MomentPrecision, ZoneSource
from canonical.components import Moment

CHICAGO = timezone(timedelta(hours=-5))


def test_a_datetime_with_an_offset_is_an_instant():
    moment = Moment.at(datetime(2026, 3, 14, 8, 30, tzinfo=CHICAGO), time_zone="America/Chicago")
    assert moment.to_data() == {
        "instant": "2026-03-14T08:30:00-05:00",
        "timeZone": "America/Chicago",
        "precision": "second",
        "zoneSource": "stated",
    }
    assert moment.certain
    assert moment.day == date(2026, 3, 14)
    assert moment.clock == datetime(2026, 3, 14, 8, 30)


def test_a_datetime_without_an_offset_stays_local():
    moment = Moment.at(datetime(2026, 3, 14, 8, 30, 59), precision="minute")
    assert moment.to_data() == {"local": "2026-03-14T08:30", "precision": "minute", "zoneSource": "unknown"}
    assert not moment.certain
    assert moment.instant is None
    assert moment.clock == datetime(2026, 3, 14, 8, 30)


def test_a_day_has_no_midnight():
    moment = Moment.on(date(2026, 3, 14), zone_source="location", time_zone="America/Chicago")
    assert moment.local == "2026-03-14"
    assert (moment.precision, moment.zone_source) == (MomentPrecision.DAY, ZoneSource.LOCATION)
    assert moment.clock is None
    assert moment.day == date(2026, 3, 14)


def test_the_day_of_a_datetime_loses_its_hour():
    assert Moment.on(datetime(2026, 3, 14, 23, 59, tzinfo=UTC)).local == "2026-03-14"


@pytest.mark.parametrize(
    ("change", "pointer"), [({"precision": "hour"}, "/precision"), ({"zone_source": "guess"}, "/zoneSource")]
)
def test_a_value_that_is_not_in_its_list_is_refused(change, pointer):
    with pytest.raises(ValidationError) as error:
        Moment.at(datetime(2026, 3, 14, tzinfo=UTC), **change)
    assert [(problem.rule, problem.pointer) for problem in error.value.problems] == [("enum", pointer)]
