"""ShippingInstruction.

Generated from components/shipping-instruction.json (sha256:66efa3b0ad52cf83) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.completeness import Completeness
from canonical.codes._generated.payment_method import PaymentMethod
from canonical.codes._generated.transport_mode import TransportMode
from canonical.components._generated.scalars import ShortText
from canonical.components.model import CanonicalModel
from pydantic import Field

from .instruction import Instruction
from .party import Party


class ShippingInstruction(CanonicalModel):
    """How an order is to be shipped."""

    service_level: ShortText | None = None
    """Service level in the words of the carrier or partner."""
    preferred_mode: TransportMode | None = None
    """Preferred mode (code list transport-mode)."""
    preferred_carrier: Party | None = None
    """Preferred carrier."""
    routing: ShortText | None = None
    """Routing text."""
    payment_method: PaymentMethod | None = None
    """Who pays the freight (code list payment-method)."""
    completeness: Completeness | None = None
    """Whether parts may be shipped (code list completeness)."""
    consolidation: bool | None = None
    """True when the order may travel with others."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Instructions in words or codes."""
