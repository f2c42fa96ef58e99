"""HandlingTotals.

Generated from components/handling-totals.json (sha256:2d3be4f15834d912) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.components._generated.scalars import NonNegativeInteger
from canonical.components.model import CanonicalModel

from .quantity import Quantity


class HandlingTotals(CanonicalModel):
    """Sums over goods: weight, volume, packages."""

    gross_weight: Quantity | None = None
    """Weight with packaging."""
    net_weight: Quantity | None = None
    """Weight without packaging."""
    volume: Quantity | None = None
    """Volume."""
    package_count: NonNegativeInteger | None = None
    """Number of packages."""
    handling_unit_count: NonNegativeInteger | None = None
    """Number of pallets or other handling units."""
    quantity: Quantity | None = None
    """Sum of units."""
    loading_length: Quantity | None = None
    """Length of floor that the goods take."""
