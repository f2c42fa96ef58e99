"""Typed payloads of the freight-charge events.

- `FreightChargeAccrualAdjusted`: The balance of an accrual was changed or taken back.
- `FreightChargeAccrued`: The liability for a freight charge was booked in the ledger, before its invoice.
- `FreightChargeApproved`: A freight invoice was approved for payment, in full or for the amount that was agreed.
- `FreightChargeCredited`: The payee corrected an invoice by a credit or debit note.
- `FreightChargeDisputeResolved`: A dispute ended: upheld in full or in part with an agreed amount, rejected or
withdrawn.
- `FreightChargeDisputed`: The payer does not accept a freight invoice, or some of its lines.
- `FreightChargeEstimated`: The cost of a load or shipment was estimated: the first statement of a freight charge,
and the one that its accrual and invoice are compared with.
- `FreightChargeInvoiceVoided`: A freight invoice was taken out of the process as if it had never come: a
duplicate, withdrawn by the payee, or replaced by another.
- `FreightChargeInvoiced`: A freight invoice was received: from a carrier, forwarder or broker, or written by the
payer.
- `FreightChargeMatched`: A freight invoice was compared, line by line, with what contract, plan and execution led
to expect, and accepted for approval.
- `FreightChargeReconciled`: The accrual of a freight charge was cleared in the ledger against its invoices, notes
and settlements.
- `FreightChargeSettled`: Freight charges were paid, netted or cleared through a clearing house.
- `FreightChargeSettlementReversed`: A settlement was taken back: the bank returned the payment, or it had been
booked in error.

Written by ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from canonical.freight_charge._generated.accrual_adjusted import FreightChargeAccrualAdjusted
    from canonical.freight_charge._generated.accrued import FreightChargeAccrued
    from canonical.freight_charge._generated.approved import FreightChargeApproved
    from canonical.freight_charge._generated.credited import FreightChargeCredited
    from canonical.freight_charge._generated.dispute_resolved import FreightChargeDisputeResolved
    from canonical.freight_charge._generated.disputed import FreightChargeDisputed
    from canonical.freight_charge._generated.estimated import FreightChargeEstimated
    from canonical.freight_charge._generated.invoice_voided import FreightChargeInvoiceVoided
    from canonical.freight_charge._generated.invoiced import FreightChargeInvoiced
    from canonical.freight_charge._generated.matched import FreightChargeMatched
    from canonical.freight_charge._generated.reconciled import FreightChargeReconciled
    from canonical.freight_charge._generated.settled import FreightChargeSettled
    from canonical.freight_charge._generated.settlement_reversed import FreightChargeSettlementReversed

__all__ = [
    "FreightChargeAccrualAdjusted",
    "FreightChargeAccrued",
    "FreightChargeApproved",
    "FreightChargeCredited",
    "FreightChargeDisputeResolved",
    "FreightChargeDisputed",
    "FreightChargeEstimated",
    "FreightChargeInvoiceVoided",
    "FreightChargeInvoiced",
    "FreightChargeMatched",
    "FreightChargeReconciled",
    "FreightChargeSettled",
    "FreightChargeSettlementReversed",
]

_HOMES = {
    "FreightChargeAccrualAdjusted": "canonical.freight_charge._generated.accrual_adjusted",
    "FreightChargeAccrued": "canonical.freight_charge._generated.accrued",
    "FreightChargeApproved": "canonical.freight_charge._generated.approved",
    "FreightChargeCredited": "canonical.freight_charge._generated.credited",
    "FreightChargeDisputeResolved": "canonical.freight_charge._generated.dispute_resolved",
    "FreightChargeDisputed": "canonical.freight_charge._generated.disputed",
    "FreightChargeEstimated": "canonical.freight_charge._generated.estimated",
    "FreightChargeInvoiceVoided": "canonical.freight_charge._generated.invoice_voided",
    "FreightChargeInvoiced": "canonical.freight_charge._generated.invoiced",
    "FreightChargeMatched": "canonical.freight_charge._generated.matched",
    "FreightChargeReconciled": "canonical.freight_charge._generated.reconciled",
    "FreightChargeSettled": "canonical.freight_charge._generated.settled",
    "FreightChargeSettlementReversed": "canonical.freight_charge._generated.settlement_reversed",
}


def __getattr__(name: str) -> object:
    """Load the module of a name when the name is used for the first time."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
