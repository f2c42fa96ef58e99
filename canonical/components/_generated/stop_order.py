"""StopOrder.

Generated from components/stop-order.json (sha256:a4526b6a8f11e776) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.components._generated.scalars import Identifier, ShortText
from canonical.components.model import CanonicalModel
from pydantic import Field

from .lading_line import LadingLine
from .quantity import Quantity
from .reference import Reference
from .time_window import TimeWindow


class StopOrder(CanonicalModel):
    """An order, or part of one, that is picked up or delivered at a stop."""

    order_id: Identifier | None = None
    """Order number in the system of record."""
    purchase_order_number: ShortText | None = None
    """Buyer's purchase order number."""
    shipment_id: Identifier | None = None
    """Shipment that carries it."""
    quantity: Quantity | None = None
    """Units or packages of the order handled at the stop."""
    weight: Quantity | None = None
    """Gross weight."""
    volume: Quantity | None = None
    """Volume."""
    requested_window: TimeWindow | None = None
    """When this order is wanted at the stop."""
    items: Annotated[list[LadingLine] | None, Field(max_length=999, min_length=1)] = (
        None
    )
    """Goods of the order."""
    references: Annotated[
        list[Reference] | None, Field(max_length=50, min_length=1)
    ] = None
    """Other numbers of the order."""
