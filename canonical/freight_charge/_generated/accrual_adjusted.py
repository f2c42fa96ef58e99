"""FreightChargeAccrualAdjusted.

Generated from events/freight-charge/accrual-adjusted.json (sha256:4f8f8a8d7e77c7fe) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.accrual_adjustment_type import AccrualAdjustmentType
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


class FreightChargeAccrualAdjusted(CanonicalModel):
    """
    The balance of an accrual was changed or taken back. It names the accrual that it changes; it undoes it only when adjustment is full-reversal, after which nothing of it is left. An increase or decrease leaves the accrual standing with another balance.

    Owner: Finance; system of record: ERP; classification: confidential; personal data: standard; published within PT24H of: Better information, the invoice or a cancellation makes the ERP change or reverse an accrual.
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
    accrual_id: Identifier
    """Accrual that is changed."""
    adjustment_id: Identifier
    """Number of the change, unique for the accrual; set by the ERP."""
    adjusted_at: Moment | None = None
    """When the ERP booked the change, when the source says so."""
    adjustment: AccrualAdjustmentType
    """How the accrual is changed (code list accrual-adjustment-type); only full-reversal undoes it."""
    delta_amount: SignedMoney
    """Change of the balance, without tax: more than zero for an increase, less for a decrease. A full reversal takes back the whole balance."""
    balance_before: SignedMoney | None = None
    """Balance of the accrual before the change."""
    balance_after: SignedMoney | None = None
    """Balance of the accrual after the change; zero after a full reversal."""
    accounting_date: LocalDate
    """Date that the change is booked to; set by the ERP."""
    accounting_period: AccountingPeriod | None = None
    """Period that the change is booked to, YYYY-MM; set by the ERP."""
    ledger: LedgerAccount | None = None
    """Account and cost units that it is booked on."""
    exchange_rate: ExchangeRate | None = None
    """Rate from the currency of the document to that of the ledger."""
    reason: Reason
    """Why the accrual is changed."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
