"""StockSelector.

Generated from components/stock-selector.json (sha256:5e0d836f1a62ec65) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.stock_status import StockStatus
from canonical.components._generated.scalars import Identifier, NonNegativeInteger
from canonical.components.model import CanonicalModel

from .party import Party


class StockSelector(CanonicalModel):
    """Which stock may be used for an order line."""

    lot_number: Identifier | None = None
    """Only this lot."""
    status: StockStatus | None = None
    """Only stock in this state (code list stock-status)."""
    min_shelf_life_days: NonNegativeInteger | None = None
    """Days until expiry that must be left at least."""
    owner: Party | None = None
    """Only stock of this owner."""
