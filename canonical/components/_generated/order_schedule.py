"""OrderSchedule.

Generated from components/order-schedule.json (sha256:bf22cc6efa55496a) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.components._generated.scalars import Identifier
from canonical.components.model import CanonicalModel

from .quantity import Quantity
from .time_window import TimeWindow


class OrderSchedule(CanonicalModel):
    """A part of an order line wanted at its own time."""

    schedule_id: Identifier | None = None
    """Number of the schedule line."""
    quantity: Quantity
    """Quantity wanted."""
    requested_period: TimeWindow | None = None
    """When it is wanted."""
