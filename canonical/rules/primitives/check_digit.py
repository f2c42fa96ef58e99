"""A number ends in the right check digit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.check_digits import expected_digit, has_right_digit
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.envelope.shape import Shape, Target

REQUIRED = frozenset({"scheme"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report the value when it is a number of ``scheme`` (gs1, iso6346, imo) and ends in another digit."""
    if isinstance(value, str) and not has_right_digit(parameters["scheme"], value):
        yield Finding("", {"value": value, "expected": expected_digit(parameters["scheme"], value)})


def expression(variable: str, parameters: dict[str, Any], _shape: Shape, _target: Target) -> str | None:
    """The check itself."""
    return f'has_right_digit("{parameters["scheme"]}", {variable})'
