"""ShipmentCompleted.

Generated from events/shipment/completed.json (sha256:0353805888827bb3) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.delivery_punctuality import DeliveryPunctuality
from canonical.codes._generated.shipment_outcome import ShipmentOutcome
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import (
    Duration,
    Identifier,
    PositiveInteger,
)
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.emissions import Emissions
from ...components._generated.item_ref import ItemRef
from ...components._generated.moment import Moment
from ...components._generated.order_line_ref import OrderLineRef
from ...components._generated.quantity import Quantity
from ...components._generated.reference import Reference


class ShipmentCompletedLine(CanonicalModel):
    """What became of one line of a shipment. Every unit shipped is counted once."""

    shipment_line_id: Identifier
    """Number of the line in the shipment; unique in the event."""
    item: ItemRef | None = None
    """The item."""
    shipped_quantity: Quantity
    """Quantity that left the dock."""
    delivered_quantity: Quantity
    """Quantity delivered and kept as good; zero when nothing was."""
    returned_quantity: Quantity | None = None
    """Quantity that went back; left out when nothing did."""
    lost_quantity: Quantity | None = None
    """Quantity lost; left out when nothing was."""
    damaged_quantity: Quantity | None = None
    """Quantity that ended damaged and is in none of the others; left out when nothing was."""
    disposed_quantity: Quantity | None = None
    """Quantity disposed of or destroyed; left out when nothing was."""
    references: Annotated[
        list[Reference] | None, Field(max_length=100, min_length=1)
    ] = None
    """Numbers that belong to the line."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""


class ShipmentCompleted(CanonicalModel):
    """
    A shipment is closed: what became of the goods, and what the transport took. Nothing more is expected.

    Owner: Transport execution; system of record: TMS; classification: internal; personal data: standard; published within PT15M of: The shipment is delivered and proven, or otherwise ended, and no exception is open.
    """

    shipment_id: Identifier
    """Shipment or delivery number in the system of record."""
    shipment_revision: PositiveInteger | None = None
    """Revision of the shipment, counted up; left out when the source keeps none."""
    order_refs: Annotated[
        list[OrderLineRef] | None, Field(max_length=999, min_length=1)
    ] = None
    """Orders and lines that the shipment covers."""
    completed_at: Moment | None = None
    """When the shipment was closed."""
    outcome: ShipmentOutcome
    """How it ended (code list shipment-outcome)."""
    lines: Annotated[
        list[ShipmentCompletedLine] | None, Field(max_length=9999, min_length=1)
    ] = None
    """What became of each line; shipmentLineId is unique."""
    actual_distance: Quantity | None = None
    """Distance that the goods travelled; a unit of length."""
    actual_emissions: Emissions | None = None
    """Greenhouse gas emissions of the transport."""
    transit_time: Duration | None = None
    """Time from leaving the dock to the end of the transport."""
    on_time: DeliveryPunctuality | None = None
    """Whether it was delivered in time (code list delivery-punctuality)."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
