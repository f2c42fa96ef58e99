"""FreightChargeDisputed.

Generated from events/freight-charge/disputed.json (sha256:d8a5b726b3f86d9d) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

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
from ...components._generated.disputed_line import DisputedLine
from ...components._generated.document import Document
from ...components._generated.instruction import Instruction
from ...components._generated.moment import Moment
from ...components._generated.money import Money
from ...components._generated.party import Party
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.source_code import SourceCode


class FreightChargeDisputed(CanonicalModel):
    """
    The payer does not accept a freight invoice, or some of its lines. What was matched before is open again. When matchId is given, the dispute undoes that match.

    Owner: Freight audit & pay; system of record: Freight audit or TMS; classification: confidential; personal data: standard; published within PT4H of: Freight audit finds a difference that it does not accept, or a claim is made against the charge.
    """

    charge_id: Identifier | None = None
    """Freight charge that is disputed, one for each load or shipment, payee and basis; left out when the source keeps none."""
    charge_revision: PositiveInteger | None = None
    """Revision of the charge, counted up; left out when the source keeps none."""
    payee: Party
    """Who is to be paid: carrier, forwarder or broker."""
    payer: Party
    """Who pays the freight."""
    subject_refs: ChargeSubject
    """What is charged: a load or shipments."""
    currency: CurrencyCode
    """Currency of the invoice; every amount of the event uses it (ISO 4217)."""
    dispute_id: Identifier
    """Number of the dispute; its resolution names it. A charge that is disputed anew gets a new one."""
    disputed_at: Moment | None = None
    """When the dispute was raised."""
    disputed_by: Party | None = None
    """Who raised it, when that is not the payer."""
    invoice_id: Identifier | None = None
    """Number in freight audit of the invoice that is disputed; this or invoiceNumber is given."""
    invoice_number: Identifier | None = None
    """The payee's number of the invoice."""
    invoice_revision: PositiveInteger | None = None
    """Revision of the invoice that is meant; left out when the source keeps none."""
    match_id: Identifier | None = None
    """Match that the dispute undoes; left out when the invoice had not been matched."""
    disputed_lines: Annotated[
        list[DisputedLine] | None, Field(max_length=999, min_length=1)
    ] = None
    """Lines that are disputed; left out when the invoice as a whole is disputed. lineId is unique."""
    disputed_total: Money
    """Amount that is not accepted; the sum of the lines when these are given."""
    respond_by: Moment | None = None
    """Until when the payee is asked to answer."""
    reason: Reason
    """Why the invoice is disputed."""
    source_code: SourceCode | None = None
    """The partner's own code of the dispute, untouched."""
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
