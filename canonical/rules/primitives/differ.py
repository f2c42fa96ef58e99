"""Two places hold different values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.paths import first, select
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"value", "from"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report every ``value`` (a pointer with ``*``) that equals the value at ``from``, if that is given."""
    other = first(value, parameters["from"])
    if other is None:
        return
    for pointer, found in select(value, parameters["value"]):
        if found == other:
            yield Finding(pointer, {"value": found})
