"""ProofOfDeliveryRecorded.

Generated from events/shipment/proof-of-delivery-recorded.json (sha256:b750ebf3f5f977d4) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.delivery_condition import DeliveryCondition
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier, PositiveInteger
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.date_reference import DateReference
from ...components._generated.document import Document
from ...components._generated.instruction import Instruction
from ...components._generated.item_ref import ItemRef
from ...components._generated.location_ref import LocationRef
from ...components._generated.moment import Moment
from ...components._generated.order_line_ref import OrderLineRef
from ...components._generated.party import Party
from ...components._generated.quantity import Quantity
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.signatory import Signatory


class DeliveredLine(CanonicalModel):
    """What became of one line of a shipment at delivery; at least one quantity is given."""

    shipment_line_id: Identifier
    """Number of the line in the shipment; unique in the event."""
    item: ItemRef | None = None
    """The item."""
    delivered_quantity: Quantity | None = None
    """Quantity taken over, damaged goods that were taken over included."""
    refused_quantity: Quantity | None = None
    """Quantity that the consignee did not take over."""
    damaged_quantity: Quantity | None = None
    """Part of the delivered and refused quantity that was damaged."""
    missing_quantity: Quantity | None = None
    """Quantity that should have been there and was not."""
    references: Annotated[
        list[Reference] | None, Field(max_length=100, min_length=1)
    ] = None
    """Numbers that belong to the line."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""


class ProofOfDeliveryRecorded(CanonicalModel):
    """
    The taking over of goods was acknowledged: by whom, how, in what condition, with which documents.

    Owner: Transport execution; system of record: TMS, which relays the carrier; classification: confidential; personal data: sensitive; published within PT15M of: The consignee signs, or an electronic proof of delivery comes in.
    """

    pod_id: Identifier | None = None
    """Number of the proof in the system of record; a corrected proof has its own."""
    shipment_id: Identifier
    """Shipment or delivery number in the system of record."""
    load_id: Identifier | None = None
    """Load with which the goods came."""
    stop_sequence: PositiveInteger | None = None
    """Stop of the load, counted from 1."""
    order_refs: Annotated[
        list[OrderLineRef] | None, Field(max_length=999, min_length=1)
    ] = None
    """Orders and lines that the shipment covers."""
    delivered_at: Moment
    """When the goods were taken over."""
    recorded_at: Moment | None = None
    """When the proof was recorded; the event time where it is an instant."""
    location: LocationRef | None = None
    """Where the goods were taken over."""
    carrier: Party | None = None
    """Carrier that delivered."""
    signatory: Signatory | None = None
    """Who acknowledged, and how."""
    condition: DeliveryCondition | None = None
    """In what condition the goods were taken over (code list delivery-condition); left out when nobody says."""
    lines: Annotated[
        list[DeliveredLine] | None, Field(max_length=9999, min_length=1)
    ] = None
    """What was delivered, refused, damaged or missing; shipmentLineId is unique."""
    handling_unit_ids: Annotated[
        list[Identifier] | None, Field(max_length=9999, min_length=1)
    ] = None
    """Handling units that were taken over, each once."""
    documents: Annotated[list[Document] | None, Field(max_length=50, min_length=1)] = (
        None
    )
    """Signed papers, photos and other documents, by place and digest."""
    exceptions: Annotated[list[Reason] | None, Field(max_length=50, min_length=1)] = (
        None
    )
    """What was noted; given when the condition is not clean."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Remarks of consignee and driver."""
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
