"""FreightChargeAccrued.

Generated from events/freight-charge/accrued.json (sha256:a2884dc7913180c7) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.accrual_basis import AccrualBasis
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import (
    AccountingPeriod,
    CurrencyCode,
    EventId,
    Identifier,
    LocalDate,
    PositiveInteger,
)
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.charge_line import ChargeLine
from ...components._generated.charge_subject import ChargeSubject
from ...components._generated.exchange_rate import ExchangeRate
from ...components._generated.ledger_account import LedgerAccount
from ...components._generated.moment import Moment
from ...components._generated.party import Party
from ...components._generated.reference import Reference
from ...components._generated.signed_money import SignedMoney


class FreightChargeAccrued(CanonicalModel):
    """
    The liability for a freight charge was booked in the ledger, before its invoice.

    Owner: Finance; system of record: ERP; classification: confidential; personal data: standard; published within PT24H of: The service was performed or a period ends, and the ERP books the liability.
    """

    charge_id: Identifier
    """Freight charge, one for each load or shipment, payee and basis."""
    charge_revision: PositiveInteger
    """Revision of the charge that was accrued, counted up by the system that keeps it."""
    payee: Party
    """Who is to be paid: carrier, forwarder or broker."""
    payer: Party
    """Who pays the freight."""
    subject_refs: ChargeSubject
    """What is charged: a load or shipments."""
    currency: CurrencyCode
    """Currency of the charge; every amount of the event uses it (ISO 4217)."""
    accrual_id: Identifier
    """Number of the accrual in the ERP, unique for the charge; a reversal names it."""
    accrued_at: Moment | None = None
    """When the ERP booked it, when the source says so."""
    accounting_date: LocalDate
    """Date that the accrual is booked to; set by the ERP."""
    accounting_period: AccountingPeriod
    """Period that the accrual is booked to, YYYY-MM; set by the ERP."""
    basis: AccrualBasis
    """What the accrual was booked on (code list accrual-basis)."""
    ledger: LedgerAccount
    """Account and cost units that it is booked on."""
    charge_lines: Annotated[list[ChargeLine], Field(max_length=999, min_length=1)]
    """Charges; lineId is unique."""
    total_net: SignedMoney
    """Sum of the line amounts, without taxes."""
    total_tax: SignedMoney | None = None
    """Sum of the taxes of the lines."""
    total_gross: SignedMoney | None = None
    """totalNet and totalTax together."""
    exchange_rate: ExchangeRate | None = None
    """Rate from the currency of the document to that of the ledger."""
    trigger_event_ids: Annotated[
        list[EventId] | None, Field(max_length=100, min_length=1)
    ] = None
    """Events that earned the charge, such as the ship-confirmation or the delivery, by their id."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
