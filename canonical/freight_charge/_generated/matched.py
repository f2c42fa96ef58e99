"""FreightChargeMatched.

Generated from events/freight-charge/matched.json (sha256:3c38dcc59f00ea50) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.decision_method import DecisionMethod
from canonical.codes._generated.match_type import MatchType
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import (
    CurrencyCode,
    Identifier,
    PositiveInteger,
)
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.charge_subject import ChargeSubject
from ...components._generated.match_line import MatchLine
from ...components._generated.match_tolerance import MatchTolerance
from ...components._generated.moment import Moment
from ...components._generated.party import Party
from ...components._generated.reference import Reference
from ...components._generated.signed_money import SignedMoney


class FreightChargeMatched(CanonicalModel):
    """
    A freight invoice was compared, line by line, with what contract, plan and execution led to expect, and accepted for approval.

    Owner: Freight audit & pay; system of record: Freight audit or TMS; classification: confidential; personal data: standard; published within PT4H of: Freight audit has compared an invoice with contract, plan and execution, and accepts what differs.
    """

    charge_id: Identifier | None = None
    """Freight charge that was matched, one for each load or shipment, payee and basis; left out when the source keeps none."""
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
    """Number in freight audit of the invoice that is matched; this or invoiceNumber is given."""
    invoice_number: Identifier | None = None
    """The payee's number of the invoice."""
    invoice_revision: PositiveInteger | None = None
    """Revision of the invoice that is meant; left out when the source keeps none."""
    match_id: Identifier
    """Number of the comparison; an invoice may be matched anew after a dispute."""
    match_type: MatchType
    """What the invoice was compared with (code list match-type)."""
    match_method: DecisionMethod | None = None
    """Whether a system or a person matched it (code list decision-method)."""
    matched_by: Party | None = None
    """Who matched it; another than the one who approves."""
    matched_at: Moment | None = None
    """When it was matched."""
    lines: Annotated[list[MatchLine], Field(max_length=999, min_length=1)]
    """Comparison of each charge; lineId is unique."""
    total_variance: SignedMoney
    """Sum of the variances of the lines."""
    tolerance: MatchTolerance
    """Tolerance that each line was held against."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
