"""Money.

Generated from components/money.json (sha256:d568dbf661c1c05c) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.components._generated.scalars import CurrencyCode, NonNegativeDecimal
from canonical.components.model import CanonicalModel


class Money(CanonicalModel):
    """Amount of zero or more in one currency."""

    amount: NonNegativeDecimal
    """Amount in the main unit of the currency."""
    currency: CurrencyCode
    """ISO 4217 code of the currency."""
