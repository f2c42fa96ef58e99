"""A time in the data is the one that the envelope gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.order import in_order
from canonical.rules.paths import first
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.envelope.shape import Shape, Target

REQUIRED = frozenset({"value", "attribute"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], surroundings: Surroundings) -> Iterator[Finding]:
    """Report ``value`` (a pointer to a ``Moment``) when its instant is certain and is not that of ``attribute``."""
    found, wanted = first(value, parameters["value"]), surroundings.envelope.get(parameters["attribute"])
    if not (in_order(found, wanted, "moment") and in_order(wanted, found, "moment")):
        instant = found.get("instant") if isinstance(found, dict) else found
        yield Finding(parameters["value"], {"value": instant, "expected": wanted})


def expression(_variable: str, _parameters: dict[str, Any], _shape: Shape, _target: Target) -> str | None:
    """The emitter takes the attribute from the data, so that it cannot differ on the fast path."""
    return "True"
