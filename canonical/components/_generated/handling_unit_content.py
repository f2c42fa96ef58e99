"""HandlingUnitContent.

Generated from components/handling-unit-content.json (sha256:c8ee228294c7b45f) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.components._generated.scalars import Identifier
from canonical.components.model import CanonicalModel

from .item_ref import ItemRef
from .quantity import Quantity
from .stock_dimension import StockDimension


class HandlingUnitContent(CanonicalModel):
    """What lies directly in a handling unit."""

    shipment_line_id: Identifier | None = None
    """Line of the shipment."""
    item: ItemRef | None = None
    """The item."""
    quantity: Quantity
    """Quantity in the unit."""
    stock: StockDimension | None = None
    """Lot, serial numbers, expiry and state."""
