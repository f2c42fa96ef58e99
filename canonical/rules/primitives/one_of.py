"""A code is one of those that make sense in its place, though the schema allows more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.paths import select
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"value", "codes"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report every ``value`` (a pointer with ``*``) that is text and none of ``codes``."""
    for pointer, found in select(value, parameters["value"]):
        if isinstance(found, str) and found not in parameters["codes"]:
            yield Finding(pointer, {"value": found, "codes": ", ".join(parameters["codes"])})
