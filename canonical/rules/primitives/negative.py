"""A number is less than zero."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.numbers import number
from canonical.rules.paths import select
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"value"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report every ``value`` (a pointer) that is zero or more."""
    for pointer, found in select(value, parameters["value"]):
        read = number(found)
        if read is not None and read >= 0:
            yield Finding(pointer, {"value": found})
