"""A member belongs only to items that no other item lies in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.paths import first, is_given, select, values
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"items", "id", "parent", "member"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report ``member`` of each of ``items`` (a pointer with ``*``) whose ``id`` is the ``parent`` of another."""
    named = (first(item, parameters["parent"]) for item in values(value, parameters["items"]))
    parents = {parent for parent in named if isinstance(parent, str)}
    if not parents:
        return
    for place, item in select(value, parameters["items"]):
        own = first(item, parameters["id"])
        if isinstance(own, str) and own in parents and is_given(first(item, parameters["member"])):
            yield Finding(f"{place}{parameters['member']}", {"value": own})
