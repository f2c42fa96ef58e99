"""MilestonePlanEntry.

Generated from components/milestone-plan-entry.json (sha256:26e8333530b765bd) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.milestone_code import MilestoneCode
from canonical.components._generated.scalars import NonNegativeInteger, PositiveInteger
from canonical.components.model import CanonicalModel

from .location_ref import LocationRef
from .moment import Moment
from .time_window import TimeWindow


class MilestonePlanEntry(CanonicalModel):
    """A milestone that is expected, when, and how far it may be off."""

    code: MilestoneCode
    """What is to happen (code list milestone-code)."""
    stop_sequence: PositiveInteger | None = None
    """Stop of the load, counted from 1."""
    leg_sequence: PositiveInteger | None = None
    """Leg of the load, counted from 1."""
    location: LocationRef | None = None
    """Where it is to happen."""
    planned_at: Moment | None = None
    """When it is to happen; left out when only the order of the milestones is planned."""
    tolerance_early_minutes: NonNegativeInteger | None = None
    """How much earlier still counts as on time."""
    tolerance_late_minutes: NonNegativeInteger | None = None
    """How much later still counts as on time."""
    window: TimeWindow | None = None
    """Span in which it counts as on time, when the plan states bounds and no tolerances."""
    is_mandatory: bool | None = None
    """True when an exception is to be raised if it does not come. Left out when not said."""
