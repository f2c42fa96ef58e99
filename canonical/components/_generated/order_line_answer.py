"""OrderLineAnswer.

Generated from components/order-line-answer.json (sha256:3b5f8732557e73d2) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.order_line_outcome import OrderLineOutcome
from canonical.components.model import CanonicalModel

from .item_ref import ItemRef
from .moment import Moment
from .money import Money
from .quantity import Quantity
from .reason import Reason
from .source_code import SourceCode


class OrderLineAnswer(CanonicalModel):
    """How one part of an order line was answered: how much, when, and with which item."""

    outcome: OrderLineOutcome
    """What was answered (code list order-line-outcome)."""
    quantity: Quantity | None = None
    """How much of the line the answer is about; the whole line when left out."""
    planned_ship: Moment | None = None
    """When this part is planned to leave."""
    planned_delivery: Moment | None = None
    """When this part is planned to arrive."""
    substitute: ItemRef | None = None
    """Item that is delivered instead."""
    unit_price: Money | None = None
    """Price that the answer names, in the price unit of the order line."""
    reason: Reason | None = None
    """Why the answer differs from the order."""
    source_code: SourceCode | None = None
    """The partner's own answer code, untouched."""
