"""Quantity.

Generated from components/quantity.json (sha256:accc5fc59eec53c3) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.components._generated.scalars import NonNegativeDecimal, UnitCode
from canonical.components.model import CanonicalModel


class Quantity(CanonicalModel):
    """Amount of zero or more with its unit."""

    value: NonNegativeDecimal
    """Number of units."""
    unit_code: UnitCode
    """Unit: UN/ECE Recommendation 20 code, packages as X and Recommendation 21 code."""
