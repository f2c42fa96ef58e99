"""FreightChargeDisputeResolved.

Generated from events/freight-charge/dispute-resolved.json (sha256:b5e2207d335aae8a) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.dispute_outcome import DisputeOutcome
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import (
    CurrencyCode,
    Identifier,
    PositiveInteger,
)
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.charge_subject import ChargeSubject
from ...components._generated.date_reference import DateReference
from ...components._generated.document import Document
from ...components._generated.instruction import Instruction
from ...components._generated.moment import Moment
from ...components._generated.money import Money
from ...components._generated.party import Party
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.signed_money import SignedMoney
from ...components._generated.source_code import SourceCode


class FreightChargeDisputeResolved(CanonicalModel):
    """
    A dispute ended: upheld in full or in part with an agreed amount, rejected or withdrawn. A later agreement on the same dispute is a new revision of the resolution.

    Owner: Freight audit & pay; system of record: Freight audit or TMS; classification: confidential; personal data: standard; published within PT4H of: Payer and payee agree, or one of them gives up.
    """

    charge_id: Identifier | None = None
    """Freight charge that was disputed, one for each load or shipment, payee and basis; left out when the source keeps none."""
    charge_revision: PositiveInteger | None = None
    """Revision of the charge, counted up; left out when the source keeps none."""
    payee: Party
    """Who is to be paid: carrier, forwarder or broker."""
    payer: Party | None = None
    """Who pays the freight."""
    subject_refs: ChargeSubject | None = None
    """What is charged: a load or shipments."""
    currency: CurrencyCode
    """Currency of the invoice; every amount of the event uses it (ISO 4217)."""
    dispute_id: Identifier
    """Dispute that ended."""
    resolution_revision: PositiveInteger | None = None
    """Revision of the resolution, counted up when a dispute is settled anew; left out when the source keeps none."""
    resolved_at: Moment | None = None
    """When it ended."""
    invoice_id: Identifier | None = None
    """Number in freight audit of the invoice that was disputed."""
    invoice_number: Identifier | None = None
    """The payee's number of the invoice."""
    invoice_revision: PositiveInteger | None = None
    """Revision of the invoice that is meant; left out when the source keeps none."""
    outcome: DisputeOutcome
    """How it ended (code list dispute-outcome)."""
    invoiced_total: SignedMoney | None = None
    """Total of the invoice as it was sent, with tax."""
    agreed_amount: SignedMoney | None = None
    """Amount that is to be paid for the whole invoice, with tax; given when the dispute is upheld in full or in part."""
    credit_expected: Money | None = None
    """Amount that the payee will credit: the invoiced total less the agreed amount."""
    reason: Reason | None = None
    """Why it ended so."""
    source_code: SourceCode | None = None
    """The partner's own code of the outcome, untouched."""
    documents: Annotated[list[Document] | None, Field(max_length=50, min_length=1)] = (
        None
    )
    """Documents that belong to it."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Remarks of the sender."""
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
