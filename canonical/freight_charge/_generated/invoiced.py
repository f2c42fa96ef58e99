"""FreightChargeInvoiced.

Generated from events/freight-charge/invoiced.json (sha256:3779e45f802372b6) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.invoice_type import InvoiceType
from canonical.codes._generated.payment_method import PaymentMethod
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
from ...components._generated.equipment import Equipment
from ...components._generated.exchange_rate import ExchangeRate
from ...components._generated.handling_totals import HandlingTotals
from ...components._generated.instruction import Instruction
from ...components._generated.party import Party
from ...components._generated.payment_terms import PaymentTerms
from ...components._generated.reference import Reference
from ...components._generated.signed_money import SignedMoney
from ...components._generated.source_code import SourceCode
from ...components._generated.stop import Stop


class FreightChargeInvoiced(CanonicalModel):
    """
    A freight invoice was received: from a carrier, forwarder or broker, or written by the payer.

    Owner: Freight audit & pay; system of record: Freight audit or TMS; classification: confidential; personal data: standard; published within PT4H of: A freight invoice is captured by EDI, self-billing or portal.
    """

    charge_id: Identifier | None = None
    """Freight charge that is invoiced, one for each load or shipment, payee and basis; left out when the source keeps none."""
    charge_revision: PositiveInteger | None = None
    """Revision of the charge, counted up."""
    payee: Party
    """Who is to be paid: carrier, forwarder or broker."""
    payer: Party | None = None
    """Who gets the invoice."""
    subject_refs: ChargeSubject
    """What is charged: a load or shipments."""
    currency: CurrencyCode
    """Currency of the invoice; every amount in it uses this currency (ISO 4217)."""
    invoice_id: Identifier | None = None
    """Number of the invoice in freight audit, when it differs from the payee's."""
    invoice_number: Identifier
    """The payee's number of the invoice; unique for each payee."""
    invoice_revision: PositiveInteger | None = None
    """Revision of the invoice, counted up; left out when the source keeps none."""
    invoice_date: LocalDate
    """Date of the invoice."""
    invoice_type: InvoiceType | None = None
    """Kind of invoice (code list invoice-type)."""
    due_date: LocalDate | None = None
    """Last day of payment; not before invoiceDate."""
    payment_terms: PaymentTerms | None = None
    """When and with which discount to pay."""
    payment_method: PaymentMethod | None = None
    """Who pays the freight (code list payment-method)."""
    charge_lines: Annotated[list[ChargeLine], Field(max_length=999, min_length=1)]
    """Charges; lineId is unique."""
    total_net: SignedMoney
    """Sum of the line amounts, without advances and taxes."""
    total_advances: SignedMoney | None = None
    """Sum of the advances, when the invoice states it."""
    total_prepaid: SignedMoney | None = None
    """Sum of what is already paid, when the invoice states it."""
    total_tax: SignedMoney | None = None
    """Sum of the taxes of the lines."""
    total_gross: SignedMoney | None = None
    """totalNet and totalTax together."""
    exchange_rate: ExchangeRate | None = None
    """Rate from the invoice currency to the ledger's."""
    handling_totals: HandlingTotals | None = None
    """Weight, volume and packages that the invoice states."""
    stops: Annotated[list[Stop] | None, Field(max_length=999, min_length=1)] = None
    """Stops that the invoice names."""
    equipment: Annotated[list[Equipment] | None, Field(max_length=20, min_length=1)] = (
        None
    )
    """Equipment that the invoice names."""
    shipment_evidence: Annotated[
        list[Reference] | None, Field(max_length=100, min_length=1)
    ] = None
    """Bill of lading, PRO and proof of delivery that show the service."""
    documents: Annotated[list[Document] | None, Field(max_length=50, min_length=1)] = (
        None
    )
    """Documents that belong to the invoice."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Remarks on the invoice."""
    source_code: SourceCode | None = None
    """The payee's own code of the kind of invoice, untouched."""
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
