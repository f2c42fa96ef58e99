"""FreightChargeSettled.

Generated from events/freight-charge/settled.json (sha256:3bd136fda08a50b9) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.settlement_method import SettlementMethod
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
from ...components._generated.exchange_rate import ExchangeRate
from ...components._generated.instruction import Instruction
from ...components._generated.ledger_account import LedgerAccount
from ...components._generated.moment import Moment
from ...components._generated.party import Party
from ...components._generated.reference import Reference
from ...components._generated.settled_invoice import SettledInvoice
from ...components._generated.signed_money import SignedMoney
from ...components._generated.source_code import SourceCode


class FreightChargeSettled(CanonicalModel):
    """
    Freight charges were paid, netted or cleared through a clearing house. With a chargeId it is the part of the settlement that belongs to that charge; without one it is the whole settlement, with every invoice that it clears.

    Owner: Finance; system of record: ERP; classification: restricted; personal data: standard; published within PT24H of: The payment was executed or netted and cleared in the ledger.
    """

    charge_id: Identifier | None = None
    """Freight charge that is settled, one for each load or shipment, payee and basis; left out when the source keeps none."""
    charge_revision: PositiveInteger | None = None
    """Revision of the charge, counted up; left out when the source keeps none."""
    payee: Party
    """Who is to be paid: carrier, forwarder or broker."""
    payer: Party | None = None
    """Who pays the freight."""
    subject_refs: ChargeSubject | None = None
    """What is charged: a load or shipments."""
    currency: CurrencyCode
    """Currency of the settlement; every amount of the event uses it (ISO 4217)."""
    settlement_id: Identifier
    """Number of the settlement: payment document of the payer, or its trace number. A reversal names it."""
    settled_at: Moment | None = None
    """When it was cleared, when the source says so."""
    invoices: Annotated[list[SettledInvoice], Field(max_length=9999, min_length=1)]
    """Invoices and notes that are cleared, in whole or in part."""
    settled_amount: SignedMoney
    """Amount of the open items that is cleared: the sum over invoices, and of money, discount and withheld tax. At most what was approved and is not settled yet."""
    paid_amount: SignedMoney | None = None
    """Part that is paid or netted."""
    discount_taken: SignedMoney | None = None
    """Part that is kept back as discount for early payment."""
    withheld_tax: SignedMoney | None = None
    """Part that is kept back as tax and paid to the authority."""
    settlement_method: SettlementMethod | None = None
    """How it was cleared (code list settlement-method)."""
    value_date: LocalDate | None = None
    """Day on which the money changes hands."""
    remittance_reference: Reference | None = None
    """Number under which the payee finds the payment: trace number, remittance advice or statement."""
    ledger: LedgerAccount | None = None
    """Account and cost units that it is booked on."""
    exchange_rate: ExchangeRate | None = None
    """Rate from the currency of the document to that of the ledger."""
    source_code: SourceCode | None = None
    """The payer's own code of the payment method, untouched."""
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
