"""OrderAllocated.

Generated from events/order/allocated.json (sha256:f3d980841e7ad3d9) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.allocation_outcome import AllocationOutcome
from canonical.codes._generated.order_type import OrderType
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import (
    Identifier,
    LocalDate,
    PositiveInteger,
)
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


class OrderAllocatedLine(CanonicalModel):
    """A line of an order and the stock that was given to it."""

    line_number: Identifier
    """Line of the order; unique in the event."""
    item: ItemRef | None = None
    """What was asked for."""
    requested_quantity: Quantity
    """Quantity that the run was to allocate: what was still open; more than zero."""
    allocated_quantity: Quantity
    """Quantity that it allocated; zero when there was no stock."""
    backordered_quantity: Quantity
    """Quantity that it could not allocate: requestedQuantity less allocatedQuantity, in the same unit; zero when all was there."""
    stock: Annotated[
        list[StockQuantity] | None, Field(max_length=1000, min_length=1)
    ] = None
    """Which stock was allocated, by lot, serial number, state and place; adds up to allocatedQuantity."""
    substitute: ItemRef | None = None
    """Item whose stock was allocated instead of the one ordered."""
    expected_available: LocalDate | None = None
    """Day on which the rest of this line is expected to be there."""
    reason: Reason | None = None
    """Why less was allocated than requested."""
    references: Annotated[
        list[Reference] | None, Field(max_length=100, min_length=1)
    ] = None
    """Numbers that belong to the line."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""


class OrderAllocated(CanonicalModel):
    """
    An allocation run gave stock to lines of an order: all, part or nothing of what was asked for.

    Owner: Inventory control; system of record: WMS; the ERP where it owns availability; classification: internal; personal data: standard; published within PT60S of: An allocation run commits stock to the order; what it cannot commit is backordered.
    """

    order_id: Identifier
    """Order number in the system of record."""
    order_revision: PositiveInteger | None = None
    """Revision of the order that stock was allocated to; left out when the source keeps none."""
    order_type: OrderType | None = None
    """Direction and business reason (code list order-type)."""
    release_number: PositiveInteger | None = None
    """Release of the order that stock was allocated to, when it is known."""
    allocation_run_id: Identifier
    """Number of the allocation run; one run allocates to an order once."""
    facility: LocationRef | None = None
    """Warehouse or site whose stock was allocated."""
    allocated_at: Moment | None = None
    """When the stock was allocated, when the source says it."""
    outcome: AllocationOutcome
    """Whether everything, part or nothing was allocated, as the lines say (code list allocation-outcome)."""
    lines: Annotated[list[OrderAllocatedLine], Field(max_length=9999, min_length=1)]
    """Lines that the run was about; lineNumber is unique."""
    expected_available: LocalDate | None = None
    """Day on which the rest of the order is expected to be there."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Remarks on the allocation."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
