"""ShipmentTendered.

Generated from events/shipment/tendered.json (sha256:a6d8d9da6b30e938) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.payment_method import PaymentMethod
from canonical.codes._generated.tender_purpose import TenderPurpose
from canonical.codes._generated.transport_mode import TransportMode
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import (
    Identifier,
    PositiveInteger,
    ShortText,
)
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.date_reference import DateReference
from ...components._generated.equipment import Equipment
from ...components._generated.equipment_requirement import EquipmentRequirement
from ...components._generated.handling_totals import HandlingTotals
from ...components._generated.instruction import Instruction
from ...components._generated.moment import Moment
from ...components._generated.money import Money
from ...components._generated.party import Party
from ...components._generated.reference import Reference
from ...components._generated.special_service import SpecialService
from ...components._generated.stop import Stop


class ShipmentTendered(CanonicalModel):
    """
    A load is offered to a carrier, or an earlier offer is changed.

    Owner: Transport execution; system of record: TMS; classification: confidential; personal data: standard; published within PT30S of: The TMS offers the load to a carrier.
    """

    tender_id: Identifier | None = None
    """Number of the tender, when the transport system keeps one apart from the load."""
    tender_round: PositiveInteger | None = None
    """Counts the offers of the load from 1; left out when the source keeps no count."""
    load_id: Identifier
    """Load that is offered."""
    load_revision: PositiveInteger | None = None
    """Revision of the load plan that is offered."""
    purpose: TenderPurpose | None = None
    """First offer or change of one (code list tender-purpose)."""
    carrier: Party
    """Carrier that the load is offered to; SCAC or GLN."""
    respond_by: Moment | None = None
    """Answer is expected before this moment."""
    offered_rate: Money | None = None
    """Price offered for the load."""
    rate_reference: Reference | None = None
    """Contract or tariff that rates the load."""
    transport_mode: TransportMode | None = None
    """Mode of transport (code list transport-mode)."""
    service_level: ShortText | None = None
    """Service level in the words of the shipper or carrier."""
    payment_method: PaymentMethod | None = None
    """Who pays the freight (code list payment-method)."""
    stops: Annotated[list[Stop], Field(max_length=999, min_length=1)]
    """Stops in travel order; stopSequence is unique."""
    equipment_requirement: EquipmentRequirement | None = None
    """Equipment that is asked for."""
    equipment: Annotated[list[Equipment] | None, Field(max_length=20, min_length=1)] = (
        None
    )
    """Equipment that is already named by number."""
    handling_totals: HandlingTotals | None = None
    """Weight, volume and packages of the load."""
    special_services: Annotated[
        list[SpecialService] | None, Field(max_length=50, min_length=1)
    ] = None
    """Services asked for beyond plain transport."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Instructions for the whole load."""
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
