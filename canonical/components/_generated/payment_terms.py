"""PaymentTerms.

Generated from components/payment-terms.json (sha256:4f2d48198fdc89c4) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.components._generated.scalars import (
    Identifier,
    NonNegativeDecimal,
    NonNegativeInteger,
    Text,
)
from canonical.components.model import CanonicalModel


class PaymentTerms(CanonicalModel):
    """When an invoice is to be paid."""

    code: Identifier | None = None
    """Code of the terms in the payer's or payee's system."""
    net_days: NonNegativeInteger | None = None
    """Days until the full amount is due."""
    discount_percent: NonNegativeDecimal | None = None
    """Discount for early payment in percent."""
    discount_days: NonNegativeInteger | None = None
    """Days in which the discount may be taken."""
    text: Text | None = None
    """Terms in words."""
