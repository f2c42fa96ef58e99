"""OrderDeallocated.

Generated from events/order/deallocated.json (sha256:60d92683809ca4d2) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.order_type import OrderType
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier, PositiveInteger
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.instruction import Instruction
from ...components._generated.item_ref import ItemRef
from ...components._generated.location_ref import LocationRef
from ...components._generated.moment import Moment
from ...components._generated.quantity import Quantity
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.stock_quantity import StockQuantity


class OrderDeallocatedLine(CanonicalModel):
    """A line of an order and the stock that was taken from it again."""

    line_number: Identifier
    """Line of the order; unique in the event."""
    item: ItemRef | None = None
    """What had been allocated."""
    deallocated_quantity: Quantity
    """Quantity that is free again; more than zero."""
    stock: Annotated[
        list[StockQuantity] | None, Field(max_length=1000, min_length=1)
    ] = None
    """Which stock is free again, by lot, serial number, state and place; adds up to deallocatedQuantity."""
    reason: Reason | None = None
    """Why this line lost its stock, when it differs from the event's reason."""
    references: Annotated[
        list[Reference] | None, Field(max_length=100, min_length=1)
    ] = None
    """Numbers that belong to the line."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""


class OrderDeallocated(CanonicalModel):
    """
    Stock that an allocation run had given to an order was taken back, wholly or in part.

    Owner: Inventory control; system of record: WMS; the ERP where it owns availability; classification: internal; personal data: standard; published within PT60S of: Stock is given to another order, the order is cancelled or changed, or the stock turns out unfit.
    """

    order_id: Identifier
    """Order number in the system of record."""
    order_revision: PositiveInteger | None = None
    """Revision of the order that lost its stock; left out when the source keeps none."""
    order_type: OrderType | None = None
    """Direction and business reason (code list order-type)."""
    allocation_run_id: Identifier
    """Run whose allocation is undone, wholly or in part."""
    deallocation_number: PositiveInteger | None = None
    """Counts the events that undo parts of one run, from 1; left out when the run is undone at once."""
    facility: LocationRef | None = None
    """Warehouse or site whose stock is free again."""
    deallocated_at: Moment | None = None
    """When the stock was taken back, when the source says it."""
    lines: Annotated[list[OrderDeallocatedLine], Field(max_length=9999, min_length=1)]
    """Lines that lost stock; lineNumber is unique."""
    reason: Reason
    """Why the stock was taken back; UNKNOWN when the source does not say."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Remarks on the event."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
