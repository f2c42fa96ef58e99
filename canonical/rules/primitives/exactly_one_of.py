"""Exactly one of several members says something."""

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
    """Report the object itself when none, or more than one, of ``members`` is given."""
    if not isinstance(value, dict):
        return
    given = [pointer.removeprefix("/") for pointer in parameters["members"] if is_given(first(value, pointer))]
    if len(given) != 1:
        names = ", ".join(pointer.removeprefix("/") for pointer in parameters["members"])
        yield Finding("", {"members": names, "given": ", ".join(given) or "none"})


def expression(variable: str, parameters: dict[str, Any], shape: Shape, target: Target) -> str | None:
    """Two members of text or object kind, which is how it is used on the hot path."""
    kinds = {shape.below(target, pointer).schema.get("type") for pointer in parameters["members"]}
    if not kinds <= {"string", "object", "array"} or len(parameters["members"]) != 2:
        return None
    one, other = (fetch(variable, pointer) for pointer in parameters["members"])
    return f"((not {one}) is not (not {other}))"
