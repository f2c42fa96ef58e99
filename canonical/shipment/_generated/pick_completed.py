"""PickCompleted.

Generated from events/shipment/pick-completed.json (sha256:32e65d4f13ea3d11) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier, PositiveInteger
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.date_reference import DateReference
from ...components._generated.instruction import Instruction
from ...components._generated.item_ref import ItemRef
from ...components._generated.location_ref import LocationRef
from ...components._generated.moment import Moment
from ...components._generated.order_line_ref import OrderLineRef
from ...components._generated.quantity import Quantity
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.stock_quantity import StockQuantity


class PickCompletedLine(CanonicalModel):
    """One item of a pick list."""

    shipment_line_id: Identifier
    """Number of the line in the shipment; unique in the event."""
    order_ref: OrderLineRef | None = None
    """Order line that is fulfilled."""
    item: ItemRef | None = None
    """What was picked."""
    planned_quantity: Quantity | None = None
    """Quantity that was to be picked; more than zero."""
    picked_quantity: Quantity
    """Quantity that was picked; zero when nothing was."""
    short_quantity: Quantity | None = None
    """Quantity that could not be picked; left out when nothing is short."""
    over_quantity: Quantity | None = None
    """Quantity picked beyond the plan, where the site allows it, as with goods by weight."""
    short_reason: Reason | None = None
    """Why it is short; given when shortQuantity is more than zero, UNKNOWN when the warehouse does not say."""
    stock: Annotated[
        list[StockQuantity] | None, Field(max_length=999, min_length=1)
    ] = None
    """Lots, serial numbers and states that were picked; where given, they add up to pickedQuantity."""
    handling_unit_ids: Annotated[
        list[Identifier] | None, Field(max_length=999, min_length=1)
    ] = None
    """Handling units into which the line was picked."""
    references: Annotated[
        list[Reference] | None, Field(max_length=100, min_length=1)
    ] = None
    """Numbers that belong to the line."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""


class PickCompleted(CanonicalModel):
    """
    All pick tasks of a shipment, or of one pick list of it, are closed: what was picked, from which stock, and what was short.

    Owner: Warehouse operations; system of record: WMS; classification: internal; personal data: standard; published within PT60S of: The last pick task of the pick list is closed, also when something is short.
    """

    shipment_id: Identifier
    """Shipment or delivery number in the system of record."""
    shipment_revision: PositiveInteger | None = None
    """Revision of the shipment, counted up; left out when the source keeps none."""
    pick_list_id: Identifier | None = None
    """Number of the pick list or warehouse order; left out when the shipment is picked as one."""
    wave_id: Identifier | None = None
    """Wave in which the shipment was picked."""
    order_refs: Annotated[
        list[OrderLineRef] | None, Field(max_length=999, min_length=1)
    ] = None
    """Orders and lines that the shipment covers."""
    facility: LocationRef
    """Warehouse or site that picked."""
    completed_at: Moment | None = None
    """When the last task was closed."""
    lines: Annotated[list[PickCompletedLine], Field(max_length=9999, min_length=1)]
    """What was picked; shipmentLineId is unique."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Remarks of the warehouse."""
    dates: Annotated[list[DateReference] | None, Field(max_length=50, min_length=1)] = (
        None
    )
    """Further dates and times that the message names."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
