"""OrderLineRef.

Generated from components/order-line-ref.json (sha256:43b673019e86b202) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.components._generated.scalars import Identifier, PositiveInteger
from canonical.components.model import CanonicalModel


class OrderLineRef(CanonicalModel):
    """An order, or one line of it."""

    order_id: Identifier
    """Order number in the system of record."""
    line_number: Identifier | None = None
    """Line of the order."""
    order_revision: PositiveInteger | None = None
    """Revision of the order that is meant."""
