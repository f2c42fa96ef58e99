"""Two places hold different values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.paths import first
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"value", "from"})
OPTIONAL = frozenset({"members"})


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report ``value`` when it is given and equals the value at ``from``.

    With ``members`` (pointers) the two are objects, and equal when all of these members are.
    """
    found, other = first(value, parameters["value"]), first(value, parameters["from"])
    if found is None or other is None:
        return
    pointers = parameters.get("members", [""])
    if all(first(found, pointer) == first(other, pointer) for pointer in pointers):
        yield Finding(parameters["value"], {"value": found})
