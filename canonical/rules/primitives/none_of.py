"""None of several members says anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.paths import first
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"members"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report each of ``members`` (pointers) that is there, even when it is empty."""
    for pointer in parameters["members"]:
        if first(value, pointer) is not None:
            yield Finding(pointer, {"member": pointer.removeprefix("/")})
