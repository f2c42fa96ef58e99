"""TenderCountered.

Generated from events/shipment/tender-countered.json (sha256:98ce05973233ccc4) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.counter_offer_kind import CounterOfferKind
from canonical.codes._generated.tender_term import TenderTerm
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import (
    Identifier,
    PositiveInteger,
    ShortText,
)
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.charge_line import ChargeLine
from ...components._generated.date_reference import DateReference
from ...components._generated.equipment_requirement import EquipmentRequirement
from ...components._generated.handling_totals import HandlingTotals
from ...components._generated.instruction import Instruction
from ...components._generated.moment import Moment
from ...components._generated.money import Money
from ...components._generated.party import Party
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.source_code import SourceCode
from ...components._generated.stop import Stop


class TenderCountered(CanonicalModel):
    """
    The carrier answers a tender with conditions or other terms; it takes the load when the shipper agrees.

    Owner: Transport execution; system of record: TMS, which relays the carrier; classification: confidential; personal data: standard; published within PT30S of: The carrier answers the tender with other terms.
    """

    tender_id: Identifier | None = None
    """Number of the tender that is answered, when it is known."""
    tender_round: PositiveInteger | None = None
    """Round of the offer that is answered, when it is known."""
    load_id: Identifier
    """Load that was offered."""
    carrier: Party
    """Carrier that answers; SCAC or GLN."""
    response_id: Identifier | None = None
    """Number of the answer in the carrier's system."""
    responded_at: Moment | None = None
    """When the carrier answered."""
    kind: CounterOfferKind | None = None
    """Conditions on the tender or other terms in its place (code list counter-offer-kind)."""
    changed_terms: Annotated[
        list[TenderTerm] | None, Field(max_length=20, min_length=1)
    ] = None
    """Which terms the carrier wants to be different (code list tender-term)."""
    proposed_rate: Money | None = None
    """Price that the carrier asks for the load."""
    proposed_charges: Annotated[
        list[ChargeLine] | None, Field(max_length=99, min_length=1)
    ] = None
    """Charges that make up the price or come on top of it, when the carrier lists them; lineId is unique."""
    proposed_stops: Annotated[
        list[Stop] | None, Field(max_length=999, min_length=1)
    ] = None
    """Stops with the times or places that the carrier proposes; only those that differ need to be given."""
    proposed_equipment: EquipmentRequirement | None = None
    """Equipment that the carrier can offer instead."""
    proposed_service_level: ShortText | None = None
    """Service level that the carrier can offer instead, in its words."""
    proposed_totals: HandlingTotals | None = None
    """How much of the load the carrier can take, when that is not all of it."""
    valid_until: Moment | None = None
    """The counter-offer holds until this moment."""
    carrier_reference: Reference | None = None
    """Carrier's number for the load or the quote."""
    reason: Reason | None = None
    """Why the carrier does not take the load as tendered, when it says so."""
    source_code: SourceCode | None = None
    """The carrier's own answer code, untouched."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Conditions and remarks in the carrier's words."""
    dates: Annotated[list[DateReference] | None, Field(max_length=50, min_length=1)] = (
        None
    )
    """Further dates and times that the source names."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
