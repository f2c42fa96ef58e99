"""FreightChargeSettlementReversed.

Generated from events/freight-charge/settlement-reversed.json (sha256:e70fd1c2ccf66d4b) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.settlement_reversal_scope import SettlementReversalScope
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import (
    AccountingPeriod,
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
from ...components._generated.ledger_account import LedgerAccount
from ...components._generated.moment import Moment
from ...components._generated.party import Party
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.settled_invoice import SettledInvoice
from ...components._generated.signed_money import SignedMoney
from ...components._generated.source_code import SourceCode


class FreightChargeSettlementReversed(CanonicalModel):
    """
    A settlement was taken back: the bank returned the payment, or it had been booked in error. It undoes the settlement only when scope is full; after a partial reversal the settlement stands for the rest.

    Owner: Finance; system of record: ERP; classification: restricted; personal data: standard; published within PT24H of: The payment came back, or a clearing is reset in the ledger.
    """

    charge_id: Identifier | None = None
    """Freight charge that was settled, one for each load or shipment, payee and basis; left out when the source keeps none."""
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
    """Settlement that is taken back."""
    reversal_id: Identifier
    """Number of the reversal, unique for the settlement; set by the ERP."""
    reversed_at: Moment | None = None
    """When it was taken back, when the source says so."""
    scope: SettlementReversalScope
    """Whether the whole settlement is taken back or a part (code list settlement-reversal-scope); only full undoes it."""
    settled_amount: SignedMoney | None = None
    """Amount of the settlement, as it was."""
    reversed_amount: SignedMoney
    """Amount that is open again, with the sign of the settlement; not zero."""
    invoices: Annotated[
        list[SettledInvoice] | None, Field(max_length=9999, min_length=1)
    ] = None
    """Invoices and notes that are open again, with the amounts that are taken back."""
    value_date: LocalDate | None = None
    """Day on which the money comes back."""
    accounting_date: LocalDate | None = None
    """Date that the reversal is booked to; set by the ERP."""
    accounting_period: AccountingPeriod | None = None
    """Period that the reversal is booked to, YYYY-MM; set by the ERP."""
    ledger: LedgerAccount | None = None
    """Account and cost units that it is booked on."""
    reason: Reason
    """Why the settlement is taken back."""
    source_code: SourceCode | None = None
    """The bank's own code of the return, untouched."""
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
