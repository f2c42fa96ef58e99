"""Typed payloads of the milestone events.

- `MilestoneReported`: A carrier, terminal, telematics system or visibility provider reports that something
happened to a shipment, load, equipment or handling unit, or is planned, expected or asked for.

Written by ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from canonical.milestone._generated.reported import MilestoneReported

__all__ = [
    "MilestoneReported",
]

_HOMES = {
    "MilestoneReported": "canonical.milestone._generated.reported",
}


def __getattr__(name: str) -> object:
    """Load the module of a name when the name is used for the first time."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = getattr(import_module(_HOMES[name]), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
