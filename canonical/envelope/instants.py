"""Brings timestamps to UTC and tells which of two is later, without losing the ones at the ends of the calendar."""

from __future__ import annotations

_PLAIN = len("2024-05-01T10:00:00Z")
_WITH_OFFSET = len("2024-05-01T10:00:00-05:00")
_HOURS = tuple(f"{hour:02d}" for hour in range(24))


def utc(timestamp: str) -> str | None:
    """The same instant with ``Z`` and without trailing zeros in its fraction; ``None`` outside the years 1 to 9999.

    Raises ``ValueError`` for text that is not an RFC 3339 timestamp with an offset.
    """
    if len(timestamp) == _PLAIN and timestamp[-1] == "Z":
        return timestamp
    if len(timestamp) == _WITH_OFFSET and timestamp[-2:] == "00" and timestamp[10] == "T":
        # Whole hours that stay within the day need no calendar; that is nearly every timestamp of a carrier.
        hour = int(timestamp[11:13]) - int(timestamp[19:22])
        if 0 <= hour < 24:
            return f"{timestamp[:11]}{_HOURS[hour]}{timestamp[13:19]}Z"
    return _utc_by_calendar(timestamp)


def _utc_by_calendar(timestamp: str) -> str | None:
    from datetime import UTC, datetime

    when = datetime.fromisoformat(timestamp)
    if when.tzinfo is None:
        raise ValueError(f"{timestamp!r} has no offset from UTC")
    try:
        text = when.astimezone(UTC).replace(tzinfo=None).isoformat()
    except OverflowError:
        return None
    return f"{text.rstrip('0')}Z" if "." in text else f"{text}Z"


def exceeds(timestamp: str, limit: str, tolerance_seconds: int = 0) -> bool:
    """Whether ``timestamp`` lies more than the tolerance after ``limit``; both are RFC 3339 with an offset."""
    if limit[-1] == "Z":
        early = timestamp if timestamp[-1] == "Z" else utc(timestamp)
        if early is not None and early[:19] < limit[:19]:
            return False
    from datetime import datetime, timedelta

    difference = datetime.fromisoformat(timestamp) - datetime.fromisoformat(limit)
    return difference > timedelta(seconds=tolerance_seconds)
