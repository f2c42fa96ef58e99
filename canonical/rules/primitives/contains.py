"""A list holds at least one of certain values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.paths import select
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"list", "any"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report every ``list`` (a pointer) that has none of the values ``any``."""
    for pointer, found in select(value, parameters["list"]):
        if isinstance(found, list) and not any(one in found for one in parameters["any"]):
            values = ", ".join(str(one) for one in found) or "nothing"
            yield Finding(pointer, {"any": " or ".join(parameters["any"]), "value": values})
