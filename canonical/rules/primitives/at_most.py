"""A quantity is not above another one of the same unit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.numbers import number
from canonical.rules.paths import first
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"quantity", "limit"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report ``quantity`` when it is above ``limit``; both point to a quantity, and other units are not compared."""
    quantity, limit = first(value, parameters["quantity"]), first(value, parameters["limit"])
    if not isinstance(quantity, dict) or not isinstance(limit, dict):
        return
    if quantity.get("unitCode") != limit.get("unitCode"):
        return
    one, other = number(quantity.get("value")), number(limit.get("value"))
    if one is not None and other is not None and one > other:
        mentions = {"value": quantity["value"], "limit": limit["value"], "unit": quantity.get("unitCode")}
        yield Finding(f"{parameters['quantity']}/value", mentions)
