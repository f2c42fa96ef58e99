"""A number of minutes is the time from one moment to another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.paths import first
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"value", "from", "to"})
OPTIONAL: frozenset[str] = frozenset()

_MINUTE = 60_000_000
"""Microseconds."""


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report ``value`` when it is a minute or more away from the time between two moments whose instants are certain.

    A ``to`` before ``from`` gives a negative number.
    """
    stated = first(value, parameters["value"])
    passed = _between(first(value, parameters["from"]), first(value, parameters["to"]))
    if passed is None or isinstance(stated, bool) or not isinstance(stated, int):
        return
    if abs(passed - stated * _MINUTE) >= _MINUTE:
        nearest = (abs(passed) + _MINUTE // 2) // _MINUTE
        yield Finding(parameters["value"], {"value": stated, "computed": nearest if passed >= 0 else -nearest})


def _between(start: Any, end: Any) -> int | None:
    """Microseconds, negative when ``end`` comes first."""
    from datetime import datetime, timedelta

    texts = [one.get("instant") if isinstance(one, dict) else one for one in (start, end)]
    try:
        one, other = (datetime.fromisoformat(text) for text in texts if isinstance(text, str) and len(text) > 19)
        return (other - one) // timedelta(microseconds=1)
    except (TypeError, ValueError):
        return None
