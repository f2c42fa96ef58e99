"""TenderWithdrawn.

Generated from events/shipment/tender-withdrawn.json (sha256:64dbbc6953309264) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.tender_closure import TenderClosure
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier, PositiveInteger
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.date_reference import DateReference
from ...components._generated.instruction import Instruction
from ...components._generated.moment import Moment
from ...components._generated.party import Party
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.source_code import SourceCode
from ...components._generated.tender_ref import TenderRef


class TenderWithdrawn(CanonicalModel):
    """
    A tender ends without the load being carried under it: the shipper withdraws it, also after it was accepted, nobody answers in time, or another offer takes its place.

    Owner: Transport execution; system of record: TMS; classification: confidential; personal data: standard; published within PT30S of: The shipper withdraws the tender, its deadline passes, or another tender or plan supersedes it.
    """

    tender_id: Identifier | None = None
    """Number of the tender that ends, when the transport system keeps one apart from the load."""
    tender_round: PositiveInteger | None = None
    """Round of the offer that ends; left out when the source keeps no count."""
    load_id: Identifier
    """Load that was offered."""
    load_revision: PositiveInteger | None = None
    """Revision of the load plan that was offered."""
    carrier: Party
    """Carrier that the load was offered to; SCAC or GLN."""
    closure: TenderClosure
    """How the tender ended (code list tender-closure)."""
    withdrawn_at: Moment | None = None
    """When the tender ended."""
    respond_by: Moment | None = None
    """Deadline of the offer, for an expiry the one that passed."""
    superseded_by: TenderRef | None = None
    """The offer or plan that takes the place of this one; closure is superseded."""
    reason: Reason
    """Why the tender ended; UNKNOWN when the source does not say."""
    source_code: SourceCode | None = None
    """The partner's own code of the cancellation, untouched."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Remarks for the carrier."""
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
