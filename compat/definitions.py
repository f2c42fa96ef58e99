"""Which definitions two versions of a schema have, and which of them took the place of another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compat.keywords import escape, resolve, walk
from compat.presence import alike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import DocumentPair, NodePair, Side

Definition = tuple[str, str]
"""A name and the pointer of what it stands for."""


def renamed_definitions(pair: DocumentPair) -> list[tuple[Definition, Definition]]:
    """Definitions that are gone, each with the new one that is used in its place or says the same."""
    lost, gained = _one_sided(pair, "old", "new"), _one_sided(pair, "new", "old")
    used = {
        pair.old.origin(one.old_node): pair.new.origin(one.new_node)
        for one in pair.nodes
        if one.old_ref and one.new_ref
    }
    found = []
    for old in lost:
        twin = next((one for one in gained if used.get(old[1]) == one[1]), None)
        if twin is None and old[1] not in used:
            mine = resolve(pair.old.original, old[1])
            twin = next((one for one in gained if alike(mine, resolve(pair.new.original, one[1]))), None)
        if twin is not None:
            gained.remove(twin)
            found.append((old, twin))
    return found


def lost_definitions(pair: DocumentPair, before: Side, after: Side) -> Iterator[Definition]:
    """The definitions of one side that the other does not have, under no other name either."""
    renamed = {one for both in renamed_definitions(pair) for one in both}
    yield from (one for one in _one_sided(pair, before, after) if one not in renamed)


def retargeted(pair: DocumentPair) -> Iterator[NodePair]:
    """The parts whose reference leads to another definition, which is not just the old one by a new name."""
    renamed = {(old[1], new[1]) for old, new in renamed_definitions(pair)}
    seen = set()
    for one in pair.nodes:
        places = (one.old_site, one.new_site)
        targets = (pair.old.origin(one.old_node), pair.new.origin(one.new_node))
        if one.old_ref and one.new_ref and targets[0] != targets[1] and places not in seen:
            seen.add(places)
            if targets not in renamed:
                yield one


def dynamic_names(schema: Any) -> dict[str, str]:
    """The dynamic references of a schema, and the anchors that they may lead to, by their pointers."""
    words = ("$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor")
    found = ((at, node) for at, node in walk(schema) if isinstance(node, dict))
    return {f"{at}/{word}": str(node[word]) for at, node in found for word in words if word in node}


def _one_sided(pair: DocumentPair, before: Side, after: Side) -> list[Definition]:
    return [
        (name, f"/{keyword}/{escape(name)}")
        for keyword in ("$defs", "definitions")
        for name in pair.root(before).get(keyword, {})
        if name not in pair.root(after).get(keyword, {})
    ]
