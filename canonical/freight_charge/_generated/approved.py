"""FreightChargeApproved.

Generated from events/freight-charge/approved.json (sha256:86b089af9874b1ba) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.decision_method import DecisionMethod
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
from ...components._generated.exchange_rate import ExchangeRate
from ...components._generated.ledger_account import LedgerAccount
from ...components._generated.moment import Moment
from ...components._generated.party import Party
from ...components._generated.reference import Reference
from ...components._generated.signed_money import SignedMoney


class FreightChargeApproved(CanonicalModel):
    """
    A freight invoice was approved for payment, in full or for the amount that was agreed.

    Owner: Freight audit & pay; system of record: Freight audit or ERP; classification: confidential; personal data: standard; published within PT4H of: The approval of a matched invoice is complete.
    """

    charge_id: Identifier | None = None
    """Freight charge that is approved, one for each load or shipment, payee and basis; left out when the source keeps none."""
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
    invoice_id: Identifier | None = None
    """Number in freight audit of the invoice that is approved; this or invoiceNumber is given."""
    invoice_number: Identifier | None = None
    """The payee's number of the invoice."""
    invoice_revision: PositiveInteger | None = None
    """Revision of the invoice that is meant; left out when the source keeps none."""
    approval_id: Identifier
    """Number of the approval; an invoice may be approved again after a dispute."""
    approved_at: Moment | None = None
    """When it was approved."""
    approved_amount: SignedMoney
    """Amount that may be paid, with tax; at most what was invoiced less credits and disputes. Negative for a correction in the payer's favour."""
    approval_method: DecisionMethod | None = None
    """Whether a system or a person approved it (code list decision-method)."""
    approved_by: Party | None = None
    """Who approved it; another than the one who matched. Given when a person approved it."""
    voucher_reference: Reference | None = None
    """Document of the ERP that the approval made."""
    pay_not_before: LocalDate | None = None
    """First day of payment, when the approval sets one."""
    ledger: LedgerAccount | None = None
    """Account and cost units that bear the cost."""
    exchange_rate: ExchangeRate | None = None
    """Rate from the currency of the document to that of the ledger."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
