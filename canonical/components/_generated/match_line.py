"""MatchLine.

Generated from components/match-line.json (sha256:01b2a1eea4bd7c15) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.charge_type import ChargeType
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier
from canonical.components.model import CanonicalModel
from pydantic import Field

from .reason import Reason
from .reference import Reference
from .signed_money import SignedMoney


class MatchLine(CanonicalModel):
    """Comparison of one charge: what was expected by contract, plan and execution, and what was invoiced."""

    line_id: Identifier
    """Line of the invoice; for a charge that was expected and not invoiced, a number of the audit. Unique in the event."""
    charge_type: ChargeType | None = None
    """What the charge is for (code list charge-type)."""
    expected: SignedMoney
    """Amount that should have been charged, without tax; zero when the charge was not expected."""
    invoiced: SignedMoney
    """Amount that was charged, without tax; zero when the expected charge is missing on the invoice."""
    variance: SignedMoney
    """invoiced less expected: more than zero when too much was charged."""
    within_tolerance: bool
    """Whether the variance is within the tolerance of the match."""
    reason: Reason | None = None
    """Why the amounts differ, when the audit knows it."""
    references: Annotated[
        list[Reference] | None, Field(max_length=100, min_length=1)
    ] = None
    """Numbers that belong to the line."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
