"""What a list refers to is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.paths import select, values
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"from", "to"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report every text at ``from`` that is none of those at ``to`` (pointers with ``*``)."""
    named = values(value, parameters["from"])
    if not named:
        return
    known = {found for found in values(value, parameters["to"]) if isinstance(found, str)}
    for pointer, found in select(value, parameters["from"]):
        if isinstance(found, str) and found not in known:
            yield Finding(pointer, {"value": found})
