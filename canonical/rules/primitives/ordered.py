"""One value does not come after another: times, dates, numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.envelope.expressions import fetch
from canonical.rules.order import in_order
from canonical.rules.paths import first
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.envelope.shape import Shape, Target

REQUIRED = frozenset({"first", "second", "compare"})
OPTIONAL = frozenset({"toleranceSeconds"})


def find(value: Any, parameters: dict[str, Any], surroundings: Surroundings) -> Iterator[Finding]:
    """Report ``first`` when it is certainly after ``second``; either may be an attribute of the envelope."""
    one, other = (_value(value, parameters[side], surroundings) for side in ("first", "second"))
    if not in_order(one, other, parameters["compare"], parameters.get("toleranceSeconds", 0)):
        pointer = parameters["first"] if isinstance(parameters["first"], str) else parameters["second"]
        yield Finding(pointer, {"first": _shown(one), "second": _shown(other)})


def _value(value: Any, side: Any, surroundings: Surroundings) -> Any:
    return first(value, side) if isinstance(side, str) else surroundings.envelope.get(side["attribute"])


def _shown(value: Any) -> Any:
    return value.get("instant", value.get("local")) if isinstance(value, dict) else value


def expression(variable: str, parameters: dict[str, Any], _shape: Shape, _target: Target) -> str | None:
    """A call to the comparison itself; of the envelope only the recorded time is known there."""
    sides = []
    for side in (parameters["first"], parameters["second"]):
        if isinstance(side, str):
            sides.append(fetch(variable, side))
        elif side["attribute"] == "recordedtime":
            sides.append("recorded")
        else:
            return "True"
    tolerance = parameters.get("toleranceSeconds", 0)
    return f'in_order({sides[0]}, {sides[1]}, "{parameters["compare"]}", {tolerance})'
