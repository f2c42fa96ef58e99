"""An amount has no more decimals than its currency has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.numbers import decimals_of, number
from canonical.rules.paths import first
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"amount", "currency", "minorUnits"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report ``amount`` when it needs more decimals than the table ``minorUnits`` gives for ``currency``."""
    amount, currency = number(first(value, parameters["amount"])), first(value, parameters["currency"])
    allowed = parameters["minorUnits"].of(currency)
    if amount is None or currency is None or allowed is None:
        return
    if decimals_of(amount) > allowed:
        mentions = {"value": first(value, parameters["amount"]), "currency": currency, "decimals": allowed}
        yield Finding(parameters["amount"], mentions)
