"""TenderRef.

Generated from components/tender-ref.json (sha256:090239b41fd87602) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.components._generated.scalars import Identifier, PositiveInteger
from canonical.components.model import CanonicalModel


class TenderRef(CanonicalModel):
    """Which offer of a load is meant: at least one of the four."""

    tender_id: Identifier | None = None
    """Number of the tender."""
    tender_round: PositiveInteger | None = None
    """Round of the offer, when the number of the tender stays the same."""
    load_id: Identifier | None = None
    """Load that is offered, when it is another one."""
    load_revision: PositiveInteger | None = None
    """Revision of the load plan that is offered."""
