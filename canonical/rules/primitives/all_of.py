"""Each of several members says something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.paths import first, is_given
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"members"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report the object itself when it is an object and one of ``members`` (pointers) is missing or empty."""
    if not isinstance(value, dict):
        return
    missing = [pointer.removeprefix("/") for pointer in parameters["members"] if not is_given(first(value, pointer))]
    if missing:
        yield Finding("", {"members": ", ".join(missing)})
