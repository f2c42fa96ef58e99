"""ShipmentCancelled.

Generated from events/shipment/cancelled.json (sha256:434ca3bdaa600e54) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier, PositiveInteger
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.date_reference import DateReference
from ...components._generated.instruction import Instruction
from ...components._generated.moment import Moment
from ...components._generated.order_line_ref import OrderLineRef
from ...components._generated.party import Party
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference


class ShipmentCancelled(CanonicalModel):
    """
    A shipment was cancelled before the goods left.

    Owner: Warehouse operations; system of record: ERP or WMS, by region; classification: confidential; personal data: standard; published within PT5M of: The delivery document is cancelled before departure.
    """

    shipment_id: Identifier
    """Shipment or delivery number in the system of record."""
    shipment_revision: PositiveInteger | None = None
    """Revision of the shipment that the cancellation makes; left out when the source keeps none."""
    order_refs: Annotated[
        list[OrderLineRef] | None, Field(max_length=999, min_length=1)
    ] = None
    """Orders and lines that the shipment covers."""
    cancelled_revision: PositiveInteger | None = None
    """shipmentRevision of the creation that is taken back; left out when that gave none."""
    cancelled_at: Moment | None = None
    """When the shipment was cancelled."""
    reason: Reason
    """Why it is cancelled; UNKNOWN when the source does not say."""
    restock_required: bool | None = None
    """True when goods were picked already and go back to stock; left out when not said."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Remarks on the cancellation."""
    dates: Annotated[list[DateReference] | None, Field(max_length=50, min_length=1)] = (
        None
    )
    """Further dates and times that the message names."""
    parties: Annotated[list[Party] | None, Field(max_length=30, min_length=1)] = None
    """Further parties that the message names, each with its roles."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
