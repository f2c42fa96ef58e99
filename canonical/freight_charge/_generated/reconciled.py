"""FreightChargeReconciled.

Generated from events/freight-charge/reconciled.json (sha256:bd7c8bf8203f75c8) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

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
from ...components._generated.exchange_rate import ExchangeRate
from ...components._generated.ledger_account import LedgerAccount
from ...components._generated.moment import Moment
from ...components._generated.party import Party
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.signed_money import SignedMoney


class FreightChargeReconciled(CanonicalModel):
    """
    The accrual of a freight charge was cleared in the ledger against its invoices, notes and settlements. The charge is closed when openBalance is zero.

    Owner: Finance; system of record: ERP; classification: confidential; personal data: standard; published within PT24H of: The ledger clears the accrual of a charge against invoice and settlement.
    """

    charge_id: Identifier
    """Freight charge, one for each load or shipment, payee and basis."""
    charge_revision: PositiveInteger
    """Revision of the charge, counted up by the system that keeps it."""
    payee: Party
    """Who is to be paid: carrier, forwarder or broker."""
    payer: Party
    """Who pays the freight."""
    subject_refs: ChargeSubject
    """What is charged: a load or shipments."""
    currency: CurrencyCode
    """Currency of the charge; every amount of the event uses it (ISO 4217)."""
    reconciliation_id: Identifier
    """Number of the clearing in the ERP, unique for the charge."""
    reconciled_at: Moment | None = None
    """When it was cleared, when the source says so."""
    accrued_total: SignedMoney
    """What was accrued with all adjustments, before the accrual was reversed or cleared; without tax. Zero when nothing was accrued."""
    invoiced_total: SignedMoney
    """Sum of the invoices that were not voided, with tax."""
    invoiced_tax: SignedMoney | None = None
    """Tax in invoicedTotal, which is not accrued; left out when there is none."""
    credited_total: SignedMoney
    """Credit notes less debit notes, with tax; negative when more was debited."""
    settled_total: SignedMoney
    """Amounts cleared by settlements: money, discount and withheld tax, less what was reversed."""
    open_balance: SignedMoney
    """invoicedTotal less creditedTotal less settledTotal; zero when the charge is fully reconciled."""
    accrual_variance: SignedMoney
    """invoicedTotal less invoicedTax less accruedTotal: more than zero when too little was accrued."""
    accounting_date: LocalDate | None = None
    """Date that the clearing is booked to; set by the ERP."""
    accounting_period: AccountingPeriod
    """Period that the clearing is booked to, YYYY-MM; set by the ERP."""
    ledger: LedgerAccount | None = None
    """Account and cost units that it is booked on."""
    exchange_rate: ExchangeRate | None = None
    """Rate from the currency of the document to that of the ledger."""
    reason: Reason | None = None
    """Why a balance is left open."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
