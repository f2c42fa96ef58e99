"""ChargeLine.

Generated from components/charge-line.json (sha256:f7303588ea33de72) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.charge_type import ChargeType
from canonical.codes._generated.payment_responsibility import PaymentResponsibility
from canonical.codes._generated.rate_basis import RateBasis
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import (
    Decimal,
    Identifier,
    NonNegativeInteger,
    PositiveInteger,
    Text,
)
from canonical.components.model import CanonicalModel
from pydantic import Field

from .lading_line import LadingLine
from .quantity import Quantity
from .reference import Reference
from .signed_money import SignedMoney
from .source_code import SourceCode
from .tax import Tax


class ChargeLine(CanonicalModel):
    """One charge of an invoice: freight, surcharge, accessorial, discount, tax advanced and the like."""

    line_id: Identifier
    """Number of the line; unique in the event."""
    charge_type: ChargeType
    """What the charge is for (code list charge-type); OTHER when the source gives no known code."""
    description: Text | None = None
    """Description in the payee's words."""
    accessorial: bool | None = None
    """True for a charge beyond the agreed freight."""
    rate_basis: RateBasis | None = None
    """What the rate is multiplied by (code list rate-basis)."""
    rate: Decimal | None = None
    """Rate per basis, in the invoice currency; percent for the percentage bases."""
    quantity: Quantity | None = None
    """Quantity that the rate is multiplied by."""
    rate_base: SignedMoney | None = None
    """Amount that a percentage rate is taken of, such as the freight under a fuel surcharge; in the currency of the document."""
    amount: SignedMoney | None = None
    """Charge of the line; negative for a discount or correction."""
    advances: SignedMoney | None = None
    """Money that the carrier laid out for others and asks back, beside the charge."""
    prepaid_amount: SignedMoney | None = None
    """Part of the charge that is already paid."""
    payment_responsibility: PaymentResponsibility | None = None
    """Who is to pay the line (code list payment-responsibility)."""
    taxes: Annotated[list[Tax] | None, Field(max_length=10, min_length=1)] = None
    """Taxes on the line."""
    billed_weight: Quantity | None = None
    """Weight that the charge is based on."""
    billed_quantity: Quantity | None = None
    """Quantity that was rated as it is stated on the bill."""
    volume: Quantity | None = None
    """Volume that the charge is based on."""
    package_count: NonNegativeInteger | None = None
    """Packages that the line covers."""
    leg_sequence: PositiveInteger | None = None
    """Leg of the load, counted from 1."""
    stop_sequence: PositiveInteger | None = None
    """Stop of the load, counted from 1."""
    tariff: Reference | None = None
    """Tariff or contract item that gives the rate."""
    lading: Annotated[list[LadingLine] | None, Field(max_length=99, min_length=1)] = (
        None
    )
    """Goods that the charge is for."""
    references: Annotated[
        list[Reference] | None, Field(max_length=100, min_length=1)
    ] = None
    """Numbers that belong to the line."""
    source_code: SourceCode | None = None
    """The partner's own charge code, untouched."""
    rate_source_code: SourceCode | None = None
    """The partner's own rate qualifier, untouched."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
