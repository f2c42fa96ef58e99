"""SignedMoney.

Generated from components/signed-money.json (sha256:9d05436ec44314ac) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.components._generated.scalars import CurrencyCode, Decimal
from canonical.components.model import CanonicalModel


class SignedMoney(CanonicalModel):
    """Amount in one currency that may be negative: charges with discounts, corrections and variances."""

    amount: Decimal
    """Amount in the main unit of the currency; negative for a discount or credit."""
    currency: CurrencyCode
    """ISO 4217 code of the currency."""
