"""FreightChargeEstimated.

Generated from events/freight-charge/estimated.json (sha256:bae72f1f5b556ef3) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.estimate_quality import EstimateQuality
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import (
    CurrencyCode,
    Identifier,
    PositiveInteger,
)
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.charge_line import ChargeLine
from ...components._generated.charge_subject import ChargeSubject
from ...components._generated.exchange_rate import ExchangeRate
from ...components._generated.moment import Moment
from ...components._generated.party import Party
from ...components._generated.reference import Reference
from ...components._generated.signed_money import SignedMoney


class FreightChargeEstimated(CanonicalModel):
    """
    The cost of a load or shipment was estimated: the first statement of a freight charge, and the one that its accrual and invoice are compared with.

    Owner: Transport planning; system of record: TMS; classification: confidential; personal data: standard; published within PT5M of: The TMS rates a load or shipment, or rates it anew.
    """

    charge_id: Identifier
    """Freight charge, one for each load or shipment, payee and basis."""
    charge_revision: PositiveInteger
    """Revision of the charge: 1 for the first estimate, one more for each later one. A later estimate replaces an earlier one."""
    payee: Party
    """Who is to be paid: carrier, forwarder or broker."""
    payer: Party
    """Who pays the freight."""
    subject_refs: ChargeSubject
    """What is charged: a load or shipments."""
    currency: CurrencyCode
    """Currency of the charge; every amount of the event uses it (ISO 4217)."""
    estimate_quality: EstimateQuality
    """What the estimate rests on (code list estimate-quality); set by the TMS."""
    rate_reference: Reference | None = None
    """Contract, tariff or quote that gave the rates; given when the quality is contract, tariff or spot."""
    rated_at: Moment
    """When the TMS rated it."""
    valid_until: Moment | None = None
    """Until when the rates hold, as for a spot quote."""
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
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
