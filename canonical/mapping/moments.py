"""Date, time and zone from several places joined into one Moment, as certain as the source and no more.

Sources: X12 element 623 for time codes, element 337 for the spelling of times (HHMM, HHMMSS, decimal seconds), and, for
IDoc, dates yyyymmdd with times hhmmss that carry no zone.
"""

from __future__ import annotations

from typing import Any, Protocol

from canonical import zones
from canonical.errors import UnknownZoneError
from canonical.mapping.codec import Codec, CodecError
from canonical.mapping.codecs import iso_day

Moment = dict[str, Any]

# X12 623. 01 to 12 are hours east of UTC, 13 to 24 count down from twelve hours west; the letter codes are North American.
OFFSETS: dict[str, str] = {
    **{f"{hour:02d}": f"+{hour:02d}:00" for hour in range(1, 13)},
    **{f"{25 - hour:02d}": f"-{hour:02d}:00" for hour in range(1, 13)},
    "UT": "Z",
    "GM": "Z",
    "ES": "-05:00",
    "ED": "-04:00",
    "CS": "-06:00",
    "CD": "-05:00",
    "MS": "-07:00",
    "MD": "-06:00",
    "PS": "-08:00",
    "PD": "-07:00",
    "AS": "-09:00",
    "AD": "-08:00",
    "HS": "-10:00",
    "HD": "-09:00",
    "TS": "-04:00",
    "TD": "-03:00",
    "NS": "-03:30",
    "ND": "-02:30",
}
# These follow daylight saving. HT is left out: it names two zones with different rules, so it stays a local time.
ZONES: dict[str, str] = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
    "AT": "America/Anchorage",
    "TT": "America/Halifax",
    "NT": "America/St_Johns",
}
_CODES = {zone: code for code, zone in ZONES.items()}
_OFFSET_CODES = {"Z": "UT", "+00:00": "UT", "-03:30": "NS", "-02:30": "ND"} | {
    offset: code for code, offset in OFFSETS.items() if code.isdigit()
}
_LOCAL = ("", "LT", "HT")
_MOMENTS: dict[tuple[str, str, str, str], Moment] = {}
_MOMENTS_KEPT = 20_000
_OFFSETS: dict[tuple[str, str], str] = {}


class HasTimeZone(Protocol):
    """What a moment needs of a partner profile."""

    time_zone: str
    """IANA name of the zone in which the partner's unmarked local times stand; empty when it is not known."""


def clock(time: str) -> tuple[str, str, int]:
    """``0930`` to (``09:30``, ``minute``, 0): ISO clock, precision, days to add (``2400`` is midnight of the next day)."""
    figures = time.strip()
    if not (figures.isascii() and figures.isdigit() and 4 <= len(figures) <= 8 and len(figures) != 5):
        raise CodecError("time-unreadable", f"{time!r} is not a time", "times are written HHMM, HHMMSS or HHMMSSDD", 1)
    if figures[:4] == "2400" and not figures[4:].strip("0"):
        return ("00:00", "minute", 1) if len(figures) == 4 else ("00:00:00", "second", 1)
    if figures[:2] > "23" or figures[2:4] > "59" or figures[4:6] > "59":
        raise CodecError("time-impossible", f"{time!r} is not a time of day", "written HHMM, HHMMSS or HHMMSSDD", 1)
    if len(figures) == 4:
        return f"{figures[:2]}:{figures[2:]}", "minute", 0
    fraction = figures[6:].rstrip("0")
    seconds = f"{figures[:2]}:{figures[2:4]}:{figures[4:6]}"
    return (f"{seconds}.{fraction}" if fraction else seconds), "second", 0


def _next_day(day: str) -> str:
    from datetime import date, timedelta

    try:
        return (date.fromisoformat(day) + timedelta(days=1)).isoformat()
    except OverflowError:
        said = f"24:00 on {day} is behind the last day of the calendar"
        raise CodecError("date-impossible", said, "write the time as 2359") from None


def offset_at(zone: str, local: str) -> str | None:
    """The UTC offset of a local time in an IANA zone.

    None when the clock shows it twice, or never (daylight saving), and before standard time, when offsets had seconds.
    """
    from datetime import datetime

    try:
        info = zones.zone(zone)
    except UnknownZoneError as error:
        raise CodecError("zone-unknown", str(error), "name the zone as the IANA database does") from None
    wall = datetime.fromisoformat(local)
    early, late = wall.replace(tzinfo=info), wall.replace(tzinfo=info, fold=1)
    offset = early.utcoffset()
    if offset != late.utcoffset() or offset is None or offset.seconds % 60:
        return None
    text = early.isoformat()[-6:]
    return "Z" if text == "+00:00" else text


def _offset_on(zone: str, day: str) -> str:
    """The UTC offset that holds all day; empty on the days on which clocks are changed, which are never changed twice."""
    found = _OFFSETS.get((zone, day))
    if found is None:
        first, last = offset_at(zone, f"{day}T00:00"), offset_at(zone, f"{day}T23:59:59.999999")
        found = first if first is not None and first == last else ""
        if len(_OFFSETS) < _MOMENTS_KEPT:
            _OFFSETS[zone, day] = found
    return found


def join(profile: HasTimeZone, date: str, time: str = "", code: str = "") -> Moment | None:
    """The Moment of an X12 date, time and time code (623); a partner's zone is used when none is stated.

    Messages of one day repeat the same minutes, so what was worked out is kept; the result must not be changed.
    """
    key = (date, time, code, profile.time_zone)
    found = _MOMENTS.get(key)
    if found is None:
        found = _joined(profile, date, time, code)
        if found is not None and len(_MOMENTS) < _MOMENTS_KEPT:
            _MOMENTS[key] = found
    return found


def _joined(profile: HasTimeZone, date: str, time: str, code: str) -> Moment | None:
    day_text = date.strip()
    if not day_text or day_text == "00000000":
        return None
    day = iso_day(day_text)
    if not time.strip():
        return _day_only(profile, day)
    wall, precision, carry = clock(time)
    if carry:
        day = _next_day(day)
    code = code.strip().upper()
    if code in OFFSETS:
        return {"instant": _stamp(day, wall, OFFSETS[code]), "precision": precision, "zoneSource": "stated"}
    if code in ZONES:
        return _in_zone(day, wall, precision, ZONES[code], "stated")
    if code not in _LOCAL:
        raise CodecError("time-code-unknown", f"time code {code!r} is not known", "see X12 element 623", 2)
    if profile.time_zone:
        return _in_zone(day, wall, precision, profile.time_zone, "partner")
    return {"local": f"{day}T{wall}", "precision": precision, "zoneSource": "unknown"}


def _day_only(profile: HasTimeZone, day: str) -> Moment:
    if profile.time_zone:
        return {"local": day, "precision": "day", "timeZone": profile.time_zone, "zoneSource": "partner"}
    return {"local": day, "precision": "day", "zoneSource": "unknown"}


def _stamp(day: str, wall: str, offset: str) -> str:
    return f"{day}T{wall if len(wall) > 5 else wall + ':00'}{offset}"


def _in_zone(day: str, wall: str, precision: str, zone: str, source: str) -> Moment:
    offset = _offset_on(zone, day) or offset_at(zone, f"{day}T{wall}")
    if offset is None:
        return {"local": f"{day}T{wall}", "precision": precision, "timeZone": zone, "zoneSource": source}
    stamp = _stamp(day, wall, offset)
    return {"instant": stamp, "precision": precision, "timeZone": zone, "zoneSource": source}


def split(profile: HasTimeZone, moment: Moment | None) -> tuple[str, str, str]:
    """X12 date, time and time code of a Moment; what they cannot say is a `CodecError`."""
    if moment is None:
        return "", "", ""
    text = moment.get("instant") or moment["local"]
    date, _, rest = text.partition("T")
    day = date.replace("-", "")
    if moment["precision"] == "day" and "instant" not in moment:
        return day, "", ""
    wall, offset = _cut_offset(rest)
    return day, _clock_text(wall, moment["precision"]), _time_code(profile, moment, f"{date}T{wall}", offset)


def _cut_offset(rest: str) -> tuple[str, str]:
    if rest.endswith("Z"):
        return rest[:-1], "Z"
    return (rest[:-6], rest[-6:]) if rest[-6:-5] in ("+", "-") else (rest, "")


def _clock_text(wall: str, precision: str) -> str:
    seconds, _, fraction = wall.partition(".")
    figures = seconds.replace(":", "")
    if precision == "minute" and not figures[4:].strip("0") and not fraction:
        return figures[:4]
    if fraction and len(fraction.rstrip("0")) > 2:
        raise CodecError("time-too-fine", f"{wall} is finer than a hundredth of a second", "round it before writing")
    return figures.ljust(6, "0") + fraction.rstrip("0")


def _time_code(profile: HasTimeZone, moment: Moment, local: str, offset: str) -> str:
    zone, source = moment.get("timeZone", ""), moment["zoneSource"]
    if (source == "partner" and zone == profile.time_zone) or (source == "unknown" and not offset):
        return ""
    if zone in _CODES and (not offset or offset_at(zone, local) == offset):
        return _CODES[zone]
    if offset in _OFFSET_CODES:
        return _OFFSET_CODES[offset]
    raise CodecError(
        "zone-not-representable",
        f"X12 has no time code for {offset or zone or source}",
        "convert the time to UTC or to a zone of X12 element 623",
    )


moment: Codec = Codec("norm", ("Moment",), join, split, "moment", profile=True)
"""Date and time and time code (623); three sources, or fewer when the message has no zone or no time."""


def _join_unzoned(profile: HasTimeZone, date: str, time: str = "") -> Moment | None:
    return join(profile, date, "" if time.strip() in ("", "000000") else time)


def _split_unzoned(profile: HasTimeZone, value: Moment | None) -> tuple[str, str]:
    day, time, code = split(profile, value)
    if code:
        raise CodecError("zone-not-representable", "this element has no place for a time zone", "set it in the profile")
    return day, time


def _join_day(profile: HasTimeZone, date: str) -> Moment | None:
    return join(profile, date)


def _split_day(profile: HasTimeZone, value: Moment | None) -> str:
    day, time, _ = split(profile, value)
    if time:
        raise CodecError(
            "time-not-representable", "this element holds a date without a time", "reduce the precision to day"
        )
    return day


unzoned_moment: Codec = Codec("norm", ("Moment",), _join_unzoned, _split_unzoned, "unzoned_moment", profile=True)
"""Date and time without a place for a zone; midnight in SAP means that no time was given."""
day_moment: Codec = Codec("norm", ("Moment",), _join_day, _split_day, "day_moment", profile=True)
"""A date alone."""
