"""A value lies between two bounds, both of which are allowed: numbers, times, dates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.order import in_order
from canonical.rules.paths import first
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"value", "compare"})
OPTIONAL = frozenset({"low", "high"})


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report ``value`` when it is certainly below ``low`` or above ``high``.

    A bound is a pointer, or a number for all data: ``{"number": "100"}``. A bound that is absent leaves its side open.
    """
    found, kind = first(value, parameters["value"]), parameters["compare"]
    low, high = (_bound(value, parameters.get(side)) for side in ("low", "high"))
    if not (in_order(low, found, kind) and in_order(found, high, kind)):
        yield Finding(parameters["value"], {"value": _shown(found), "low": _shown(low), "high": _shown(high)})


def _bound(value: Any, bound: Any) -> Any:
    if isinstance(bound, dict):
        return bound["number"]
    return None if bound is None else first(value, bound)


def _shown(value: Any) -> Any:
    if value is None:
        return "any"
    return value.get("instant", value.get("local")) if isinstance(value, dict) else value
