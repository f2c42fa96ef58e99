"""FreightChargeCredited.

Generated from events/freight-charge/credited.json (sha256:d9b1b7f3448a3c02) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.note_type import NoteType
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import (
    CurrencyCode,
    Identifier,
    LocalDate,
    PositiveInteger,
)
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.charge_line import ChargeLine
from ...components._generated.charge_subject import ChargeSubject
from ...components._generated.date_reference import DateReference
from ...components._generated.document import Document
from ...components._generated.exchange_rate import ExchangeRate
from ...components._generated.instruction import Instruction
from ...components._generated.invoice_ref import InvoiceRef
from ...components._generated.moment import Moment
from ...components._generated.party import Party
from ...components._generated.payment_terms import PaymentTerms
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.signed_money import SignedMoney
from ...components._generated.source_code import SourceCode


class FreightChargeCredited(CanonicalModel):
    """
    The payee corrected an invoice by a credit or debit note. Amounts are stated as on the note, more than zero as a rule; noteType says whether the payer owes less or more.

    Owner: Freight audit & pay; system of record: Freight audit or TMS; classification: confidential; personal data: standard; published within PT4H of: A credit or debit note is captured by EDI or portal.
    """

    charge_id: Identifier | None = None
    """Freight charge that is corrected, one for each load or shipment, payee and basis; left out when the source keeps none."""
    charge_revision: PositiveInteger | None = None
    """Revision of the charge, counted up; left out when the source keeps none."""
    payee: Party
    """Who is to be paid: carrier, forwarder or broker."""
    payer: Party | None = None
    """Who pays the freight."""
    subject_refs: ChargeSubject | None = None
    """What is charged: a load or shipments."""
    currency: CurrencyCode
    """Currency of the note; every amount in it uses this currency (ISO 4217)."""
    credit_note_id: Identifier | None = None
    """Number of the note in freight audit, when it differs from the payee's."""
    credit_note_number: Identifier
    """The payee's number of the note; unique for each payee."""
    credit_note_date: LocalDate
    """Date of the note."""
    received_at: Moment | None = None
    """When the note was captured, when the source says so."""
    note_type: NoteType
    """Whether the note lowers or raises what the payer owes (code list note-type)."""
    corrects_invoices: Annotated[
        list[InvoiceRef] | None, Field(max_length=999, min_length=1)
    ] = None
    """Invoices that the note corrects; left out when the note names none."""
    dispute_id: Identifier | None = None
    """Dispute that led to the note."""
    due_date: LocalDate | None = None
    """Last day of payment of a debit note; not before creditNoteDate."""
    payment_terms: PaymentTerms | None = None
    """When and with which discount to pay."""
    charge_lines: Annotated[
        list[ChargeLine] | None, Field(max_length=999, min_length=1)
    ] = None
    """Charges; lineId is unique."""
    total_net: SignedMoney
    """Sum of the line amounts, without taxes."""
    total_tax: SignedMoney | None = None
    """Sum of the taxes of the lines."""
    total_gross: SignedMoney | None = None
    """totalNet and totalTax together."""
    exchange_rate: ExchangeRate | None = None
    """Rate from the currency of the document to that of the ledger."""
    reason: Reason | None = None
    """Why the invoice is corrected."""
    source_code: SourceCode | None = None
    """The payee's own code of the kind of note, untouched."""
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
