"""MatchTolerance.

Generated from components/match-tolerance.json (sha256:6fb83b4a08c73eb2) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.tolerance_combination import ToleranceCombination
from canonical.components._generated.scalars import NonNegativeDecimal
from canonical.components.model import CanonicalModel

from .money import Money


class MatchTolerance(CanonicalModel):
    """How far the invoiced amount of a line may be from the expected one, up or down. At least one limit is given; a variance that equals the limit is within it."""

    absolute: Money | None = None
    """Largest variance as an amount."""
    percent: NonNegativeDecimal | None = None
    """Largest variance in percent of the expected amount."""
    combination: ToleranceCombination | None = None
    """Whether both limits hold or either is enough, when both are given (code list tolerance-combination)."""
