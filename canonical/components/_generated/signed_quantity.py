"""SignedQuantity.

Generated from components/signed-quantity.json (sha256:8c813040938fdd9e) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.components._generated.scalars import Decimal, UnitCode
from canonical.components.model import CanonicalModel


class SignedQuantity(CanonicalModel):
    """Amount with its unit that may be negative: differences and stock changes."""

    value: Decimal
    """Number of units; negative means less."""
    unit_code: UnitCode
    """Unit: UN/ECE Recommendation 20 code, packages as X and Recommendation 21 code."""
