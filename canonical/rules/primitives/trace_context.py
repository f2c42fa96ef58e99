"""A W3C trace context names a trace that can exist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.paths import first
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.envelope.shape import Shape, Target

REQUIRED = frozenset({"value"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report ``value`` (a pointer to a traceparent) of version ff, or with a trace or parent id of zeros only."""
    found = first(value, parameters["value"])
    parts = found.split("-") if isinstance(found, str) else []
    if len(parts) < 4:  # version, trace id, parent id, flags; the schema refuses the rest
        return
    version, trace, parent = parts[:3]
    faults = {
        "version ff is forbidden": version == "ff",
        "the trace id is all zeros": not trace.strip("0"),
        "the parent id is all zeros": not parent.strip("0"),
    }
    for reason, broken in faults.items():
        if broken:
            yield Finding(parameters["value"], {"value": found, "reason": reason})


def expression(_variable: str, _parameters: dict[str, Any], _shape: Shape, _target: Target) -> str | None:
    """The fast path checks the data only; this is about the envelope."""
    return None
