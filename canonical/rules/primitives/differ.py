"""Two places hold different values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.paths import first
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"value", "from"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report ``value`` when it is given and equals the value at ``from``."""
    found = first(value, parameters["value"])
    if found is not None and found == first(value, parameters["from"]):
        yield Finding(parameters["value"], {"value": found})
