"""ExchangeRate.

Generated from components/exchange-rate.json (sha256:119b5541316ff722) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.components._generated.scalars import (
    CurrencyCode,
    NonNegativeDecimal,
    ShortText,
)
from canonical.components.model import CanonicalModel

from .moment import Moment


class ExchangeRate(CanonicalModel):
    """Rate between two currencies: one unit of from is rate units of to."""

    from_: CurrencyCode
    """Currency of the document."""
    to: CurrencyCode
    """Currency of the ledger."""
    rate: NonNegativeDecimal
    """Units of to for one unit of from; more than zero."""
    as_of: Moment | None = None
    """When the rate was valid."""
    source: ShortText | None = None
    """Who published the rate."""
