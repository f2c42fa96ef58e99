"""Which definitions two versions of a schema have, and which of them took the place of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.keywords import escape, resolve
from compat.presence import alike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import DocumentPair, NodePair, Side


def renamed_definitions(pair: DocumentPair) -> list[tuple[str, str]]:
    """Definitions that are gone, each with the new one that is used in its place or says the same."""
    lost, gained = _one_sided(pair, "old", "new"), _one_sided(pair, "new", "old")
    used = {one.old_node: one.new_node for one in pair.nodes if one.old_ref and one.new_ref}
    found = []
    for name, at in lost.items():
        twin = next((one for one, there in gained.items() if used.get(at) == there), None)
        if twin is None and at not in used:
            mine = resolve(pair.old.schema, at)
            twin = next((one for one, there in gained.items() if alike(mine, resolve(pair.new.schema, there))), None)
        if twin is not None:
            del gained[twin]
            found.append((name, twin))
    return found


def lost_definitions(pair: DocumentPair, before: Side, after: Side) -> Iterator[str]:
    """The definitions of one side that the other does not have, under no other name either."""
    renamed = {name for both in renamed_definitions(pair) for name in both}
    yield from (name for name in _one_sided(pair, before, after) if name not in renamed)


def retargeted(pair: DocumentPair) -> Iterator[NodePair]:
    """The parts whose reference leads to another definition, which is not just the old one by a new name."""
    renamed = {(place(old), place(new)) for old, new in renamed_definitions(pair)}
    seen = set()
    for one in pair.nodes:
        places = (one.old_site, one.new_site)
        if one.old_ref and one.new_ref and one.old_node != one.new_node and places not in seen:
            seen.add(places)
            if (one.old_node, one.new_node) not in renamed:
                yield one


def place(name: str) -> str:
    """The pointer of a definition, as ``_one_sided`` names it."""
    return f"/$defs/{escape(name)}"


def places(old: str, new: str) -> tuple[str, str]:
    """The pointers of two definitions."""
    return place(old), place(new)


def _one_sided(pair: DocumentPair, before: Side, after: Side) -> dict[str, str]:
    theirs = pair.root(after).get("$defs", {})
    return {name: place(name) for name in pair.root(before).get("$defs", {}) if name not in theirs}
