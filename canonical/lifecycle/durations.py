"""Reads the lengths of time that a machine states (ISO 8601: ``PT1H``, ``P7D``) and the instants of events."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import cache
from typing import Any

_DURATION = re.compile(r"P(?:([0-9]+)D)?(?:T(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+)S)?)?")


@cache
def duration(text: str) -> timedelta:
    """Days, hours, minutes and seconds; raises ``ValueError`` for anything else, months and years included."""
    found = _DURATION.fullmatch(text)
    if found is None or not any(found.groups()):
        raise ValueError(f"{text!r} is not a duration of days, hours, minutes and seconds such as PT24H")
    days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


def instant(value: Any) -> datetime | None:
    """The instant of a timestamp or a ``Moment``; ``None`` when it is not certain."""
    text = value.get("instant") if isinstance(value, dict) else value
    if not isinstance(text, str):
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None
