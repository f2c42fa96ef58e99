"""Codes that nobody knows must not cost a whole message: where a field may be absent, an unknown code leaves it out, with a note.

The lists hold the codes that are understood, not all that exist. So an unknown code in an optional field is noted with its
place and the field is left out; in a required one the event is refused. An object that needs the coded field, such as a
quantity its unit, is left out as a whole, because half of it would be wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.mapping.paths import Condition
from canonical.mapping.plan import Branch, Items, Leaf, Reading, Roster, Series, walk
from canonical.mapping.tables import Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.mapping.plan import PlanNode


def soften(root: Branch) -> None:
    """Mark the readings below an event's data that may leave their field out."""
    for leaf, owner in _coded(root, owner=None):
        if owner is None:
            _mark(leaf)
        elif len(leaf.readings) == 1:
            _mark(leaf)
            _guard(owner, leaf)


def _coded(node: PlanNode, owner: Branch | None) -> Iterator[tuple[Leaf, Branch | None]]:
    """Every field that can be left out: alone (None), or together with the optional object that needs it."""
    if isinstance(node, Branch):
        for key, child in node.members.items():
            optional = key not in node.required
            if isinstance(child, Leaf):
                if optional:
                    yield child, None
                elif owner is node:
                    yield child, node
            elif isinstance(child, Branch):
                yield from _coded(child, child if optional else None)
            else:
                yield from _coded(child, None)
    elif isinstance(node, (Roster, Series)):
        for child in node.children():
            yield from _coded(child, child if isinstance(child, Branch) else None)
    elif isinstance(node, Items) and isinstance(node.item, Branch):
        yield from _coded(node.item, None)


def _mark(leaf: Leaf) -> None:
    for reading, _ in leaf.readings:
        if _refuses(reading):
            reading.lenient = True


def _refuses(reading: Reading) -> bool:
    return isinstance(reading.row.codec, Table) and reading.row.codec.unknown == "refuse"


def _guard(owner: Branch, coded: Leaf) -> None:
    """Read the rest of an object only where its code is known (or missing, which is another fault)."""
    own, _ = coded.readings[0]
    codec = own.row.codec
    if not isinstance(codec, Table) or not own.lenient:
        return
    test = (own.places[0], Condition(own.places[0].element or 0, ("", *sorted(codec.entries))))
    for node in walk(owner):
        if isinstance(node, Leaf) and node is not coded:
            for reading, _ in node.readings:
                if reading is not own and test not in reading.guards:
                    reading.guards = (*reading.guards, test)
