"""The governed common language between ERP, WMS, TMS, carriers and EDI partners, as typed events.

- `parse` reads one event from JSON; `Event` is what it returns.
- ``canonical.order``, ``canonical.inventory``, ``canonical.shipment``, ``canonical.milestone`` and
  ``canonical.freight_charge`` hold the typed payloads, ``canonical.components`` their parts and ``canonical.codes`` the
  code lists.
- `Emitter` with a `Context` turns a payload, or the `Draft` of a mapper, into a full event.
- Everything that is raised on purpose is a `CanonicalError` and carries `Problem` objects.

Importing this package loads nothing else; each name is loaded when it is first used.
"""

from __future__ import annotations

# `typing` costs more than this whole package; type checkers know the name without it.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from canonical.envelope import Context, Draft, Emitter
    from canonical.errors import CanonicalError, UnknownTypeError, ValidationError
    from canonical.events import Event, model_of, parse
    from canonical.problems import Position, Problem

__all__ = [
    "CanonicalError",
    "Context",
    "Draft",
    "Emitter",
    "Event",
    "Position",
    "Problem",
    "UnknownTypeError",
    "ValidationError",
    "model_of",
    "parse",
]

_HOMES = {
    "CanonicalError": "canonical.errors",
    "Context": "canonical.envelope",
    "Draft": "canonical.envelope",
    "Emitter": "canonical.envelope",
    "Event": "canonical.events",
    "Position": "canonical.problems",
    "Problem": "canonical.problems",
    "UnknownTypeError": "canonical.errors",
    "ValidationError": "canonical.errors",
    "model_of": "canonical.events",
    "parse": "canonical.events",
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
