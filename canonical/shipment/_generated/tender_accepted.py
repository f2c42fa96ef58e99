"""TenderAccepted.

Generated from events/shipment/tender-accepted.json (sha256:cb3dc588b5eeb236) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier, PositiveInteger
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.date_reference import DateReference
from ...components._generated.equipment import Equipment
from ...components._generated.instruction import Instruction
from ...components._generated.moment import Moment
from ...components._generated.money import Money
from ...components._generated.party import Party
from ...components._generated.reference import Reference
from ...components._generated.source_code import SourceCode


class TenderAccepted(CanonicalModel):
    """
    The carrier takes the load.

    Owner: Transport execution; system of record: TMS, which relays the carrier; classification: confidential; personal data: standard; published within PT30S of: The carrier accepts the tender.
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
    carrier_reference: Reference | None = None
    """Carrier's number for the load: PRO or booking number."""
    agreed_rate: Money | None = None
    """Price agreed for the load."""
    planned_equipment: Equipment | None = None
    """Equipment that the carrier will use."""
    source_code: SourceCode | None = None
    """The carrier's own answer code, untouched."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Remarks of the carrier."""
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
