"""StockQuantity.

Generated from components/stock-quantity.json (sha256:10a3c5acb9eb68de) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.components.model import CanonicalModel

from .quantity import Quantity
from .stock_dimension import StockDimension


class StockQuantity(CanonicalModel):
    """A quantity of one bucket of stock."""

    stock: StockDimension
    """Lot, serial numbers, expiry and state."""
    quantity: Quantity
    """Quantity in the bucket."""
