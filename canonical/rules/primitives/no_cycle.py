"""The items of a list form a tree: nothing lies in itself, not even by way of others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.paths import first, select, values
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"items", "id", "parent"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report ``parent`` of each of ``items`` (a pointer with ``*``) that is its own ancestor.

    Both ``id`` and ``parent`` are pointers inside an item; of items with one id the first counts.
    """
    parents: dict[str, str] = {}
    for item in values(value, parameters["items"]):
        parent = first(item, parameters["parent"])
        if isinstance(parent, str):
            own = first(item, parameters["id"])
            if isinstance(own, str):
                parents.setdefault(own, parent)
    circling = _circling(parents)
    if not circling:
        return
    for place, item in select(value, parameters["items"]):
        own, parent = first(item, parameters["id"]), first(item, parameters["parent"])
        if isinstance(own, str) and own in circling and parent == parents[own]:
            yield Finding(f"{place}{parameters['parent']}", {"value": own, "parent": parent})


def _circling(parents: dict[str, str]) -> set[str]:
    """The ids on a circle; every id is walked over once."""
    circling: set[str] = set()
    done: set[str] = set()
    for start in parents:
        path: dict[str, int] = {}
        here = start
        while here in parents and here not in done and here not in path:
            path[here] = len(path)
            here = parents[here]
        if here in path:
            circling.update(one for one, step in path.items() if step >= path[here])
        done.update(path)
    return circling
