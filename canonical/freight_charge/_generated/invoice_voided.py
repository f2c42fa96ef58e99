"""FreightChargeInvoiceVoided.

Generated from events/freight-charge/invoice-voided.json (sha256:f5f3b41088d2a3d7) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.invoice_type import InvoiceType
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import (
    CurrencyCode,
    Identifier,
    LocalDate,
    PositiveInteger,
)
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.charge_subject import ChargeSubject
from ...components._generated.date_reference import DateReference
from ...components._generated.document import Document
from ...components._generated.instruction import Instruction
from ...components._generated.invoice_ref import InvoiceRef
from ...components._generated.moment import Moment
from ...components._generated.party import Party
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.signed_money import SignedMoney
from ...components._generated.source_code import SourceCode


class FreightChargeInvoiceVoided(CanonicalModel):
    """
    A freight invoice was taken out of the process as if it had never come: a duplicate, withdrawn by the payee, or replaced by another. The numbers that it repeats are those of the invoice, so that exactly that one is undone.

    Owner: Freight audit & pay; system of record: Freight audit or TMS; classification: confidential; personal data: standard; published within PT4H of: Freight audit finds a duplicate, or the payee withdraws or replaces an invoice before it is approved.
    """

    charge_id: Identifier | None = None
    """Freight charge that was invoiced, one for each load or shipment, payee and basis; left out when the source keeps none."""
    charge_revision: PositiveInteger | None = None
    """Revision of the charge, counted up; left out when the source keeps none."""
    payee: Party
    """Who had sent the invoice, with the same first identifier as in the invoice."""
    payer: Party | None = None
    """Who pays the freight."""
    subject_refs: ChargeSubject | None = None
    """What had been charged, as in the invoice."""
    currency: CurrencyCode | None = None
    """Currency of the invoice (ISO 4217)."""
    invoice_id: Identifier | None = None
    """Number of the invoice in freight audit, when the invoice has one."""
    invoice_number: Identifier
    """The payee's number of the invoice that is voided."""
    invoice_revision: PositiveInteger | None = None
    """Revision of the invoice that is voided, as in the invoice; left out when that has none."""
    invoice_type: InvoiceType | None = None
    """Kind of the invoice that is voided, as in the invoice; left out when that has none (code list invoice-type)."""
    invoice_date: LocalDate | None = None
    """Date of the invoice that is voided."""
    voided_at: Moment | None = None
    """When it was voided."""
    voided_total: SignedMoney | None = None
    """Total of the invoice that is voided, with tax."""
    replaced_by: InvoiceRef | None = None
    """Invoice that takes its place."""
    reason: Reason
    """Why the invoice is voided."""
    source_code: SourceCode | None = None
    """The payee's own code of the correction, untouched."""
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
