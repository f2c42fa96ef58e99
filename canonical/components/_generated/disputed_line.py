"""DisputedLine.

Generated from components/disputed-line.json (sha256:35e8009a39b123d9) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.charge_type import ChargeType
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier
from canonical.components.model import CanonicalModel
from pydantic import Field

from .money import Money
from .reason import Reason
from .reference import Reference
from .signed_money import SignedMoney


class DisputedLine(CanonicalModel):
    """One charge of an invoice that is not accepted, and by how much."""

    line_id: Identifier
    """Line of the invoice that is disputed; unique in the event."""
    charge_type: ChargeType | None = None
    """What the charge is for (code list charge-type)."""
    disputed_amount: Money
    """Part of the invoiced amount that is not accepted; more than zero."""
    invoiced: SignedMoney | None = None
    """Amount that was charged on the line."""
    reason: Reason | None = None
    """Why the line is disputed, when it differs from the dispute."""
    references: Annotated[
        list[Reference] | None, Field(max_length=100, min_length=1)
    ] = None
    """Numbers that belong to the line."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
