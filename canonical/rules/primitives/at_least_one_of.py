"""At least one of several members says something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.envelope.expressions import fetch
from canonical.rules.paths import first, is_given
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.envelope.shape import Shape, Target

REQUIRED = frozenset({"members"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report the object itself when it is an object and none of ``members`` is given."""
    if isinstance(value, dict) and not any(is_given(first(value, pointer)) for pointer in parameters["members"]):
        names = ", ".join(pointer.removeprefix("/") for pointer in parameters["members"])
        yield Finding("", {"members": names})


def expression(variable: str, parameters: dict[str, Any], shape: Shape, target: Target) -> str | None:
    """Truth in Python means given, except for numbers and booleans."""
    kinds = {shape.below(target, pointer).schema.get("type") for pointer in parameters["members"]}
    if not kinds <= {"string", "object", "array"}:
        return None
    return "(" + " or ".join(fetch(variable, pointer) for pointer in parameters["members"]) + ")"
