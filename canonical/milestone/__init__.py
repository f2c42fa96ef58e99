"""Typed payloads of the milestone events.

- `MilestoneConditionMeasured`: What sensors read about the condition of goods or equipment at a moment:
temperature, humidity, shock, light, door, battery.
- `MilestoneEtaUpdated`: A new prediction of when something will happen, usually an arrival.
- `MilestoneExceptionRaised`: Something went wrong or is about to: delay, damage, shortage, excursion, hold, no-
show.
- `MilestoneExceptionResolved`: An exception is closed, and how.
- `MilestonePlanPublished`: The milestones that are expected of a shipment, load, equipment or handling unit, with
planned times and tolerances.
- `MilestonePositionReported`: Where a vehicle, vessel, equipment or handling unit was at a moment.
- `MilestoneReported`: A carrier, terminal, telematics system or visibility provider reports that something
happened to a shipment, load, equipment or handling unit, or is planned, expected or asked for.
- `MilestoneRetracted`: Somebody takes a reported milestone back: it did not happen, was reported wrongly, or
twice.

Written by ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from canonical.milestone._generated.condition_measured import MilestoneConditionMeasured
    from canonical.milestone._generated.eta_updated import MilestoneEtaUpdated
    from canonical.milestone._generated.exception_raised import MilestoneExceptionRaised
    from canonical.milestone._generated.exception_resolved import MilestoneExceptionResolved
    from canonical.milestone._generated.plan_published import MilestonePlanPublished
    from canonical.milestone._generated.position_reported import MilestonePositionReported
    from canonical.milestone._generated.reported import MilestoneReported
    from canonical.milestone._generated.retracted import MilestoneRetracted

__all__ = [
    "MilestoneConditionMeasured",
    "MilestoneEtaUpdated",
    "MilestoneExceptionRaised",
    "MilestoneExceptionResolved",
    "MilestonePlanPublished",
    "MilestonePositionReported",
    "MilestoneReported",
    "MilestoneRetracted",
]

_HOMES = {
    "MilestoneConditionMeasured": "canonical.milestone._generated.condition_measured",
    "MilestoneEtaUpdated": "canonical.milestone._generated.eta_updated",
    "MilestoneExceptionRaised": "canonical.milestone._generated.exception_raised",
    "MilestoneExceptionResolved": "canonical.milestone._generated.exception_resolved",
    "MilestonePlanPublished": "canonical.milestone._generated.plan_published",
    "MilestonePositionReported": "canonical.milestone._generated.position_reported",
    "MilestoneReported": "canonical.milestone._generated.reported",
    "MilestoneRetracted": "canonical.milestone._generated.retracted",
}


def __getattr__(name: str) -> object:
    """Load the module of a name when the name is used for the first time."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
