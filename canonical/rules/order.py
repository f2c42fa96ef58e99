"""Compares two values that may be uncertain, and says nothing when their order is not certain.

A ``Moment`` is compared by its instant. Local values are compared only with each other, at the same precision and in
the same zone: a date without an hour is neither before nor after a time on that day.
"""

from __future__ import annotations

from typing import Any

from canonical.envelope.instants import exceeds


def in_order(first: Any, second: Any, kind: str, tolerance: int = 0) -> bool:
    """Whether ``first`` is certainly or possibly not after ``second``; ``tolerance`` in seconds, for instants only.

    ``kind`` is ``moment`` (a ``Moment`` or a timestamp on either side), ``date``, ``integer`` or ``decimal``.
    Values that are absent or cannot be compared are in order: another check reports them.
    """
    if first is None or second is None:
        return True
    if kind == "moment":
        return _moments_in_order(first, second, tolerance)
    if kind == "decimal":
        return _decimals_in_order(first, second)
    return type(first) is not type(second) or isinstance(first, (dict, list)) or bool(first <= second)


def _moments_in_order(first: Any, second: Any, tolerance: int) -> bool:
    one, other = _instant(first), _instant(second)
    if one is not None and other is not None:
        try:
            return not exceeds(one, other, tolerance)
        except ValueError:
            return True
    if one is None and other is None and isinstance(first, dict) and isinstance(second, dict):
        return _locals_in_order(first, second)
    return True


def _instant(value: Any) -> str | None:
    found = value.get("instant") if isinstance(value, dict) else value
    return found if isinstance(found, str) and len(found) > 19 else None


def _locals_in_order(first: dict[str, Any], second: dict[str, Any]) -> bool:
    one, other = first.get("local"), second.get("local")
    if not isinstance(one, str) or not isinstance(other, str) or len(one) != len(other):
        return True
    alike = all(first.get(member) == second.get(member) for member in ("precision", "timeZone"))
    return not alike or one <= other


def _decimals_in_order(first: Any, second: Any) -> bool:
    from canonical.rules.numbers import number

    one, other = number(first), number(second)
    return one is None or other is None or one <= other
