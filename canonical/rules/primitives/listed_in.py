"""Values are among those that a list names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.paths import first, select
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"values", "list"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report each text at ``values`` (a pointer with ``*``) that is not in the list at ``list``, if that is given."""
    listed = first(value, parameters["list"])
    if not isinstance(listed, list):
        return
    known = {one for one in listed if isinstance(one, str)}
    for pointer, found in select(value, parameters["values"]):
        if isinstance(found, str) and found not in known:
            yield Finding(pointer, {"value": found})
