"""A state machine is another.

Why: Events that were applied may be parked or refused, or may apply to another instance.
Fix: Add transitions and states; keep those that are there, and their order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compat.document import canonical

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, FilePair

VISITS = "lifecycle"
BUMP = "major"
NO_MIRROR = "the reverse of a changed machine is a changed machine"
BAD: Example = ({"states": [{"name": "a"}]}, {"states": [{"name": "b"}]})
GOOD: Example = (
    {"states": [{"name": "a"}], "description": "A.", "transitions": [{"id": "a-01", "why": "A."}]},
    {"states": [{"name": "a"}, {"name": "b"}], "description": "B.", "transitions": [{"id": "a-01", "why": "B."}]},
)

_TEXTS = frozenset({"description", "title", "source", "note", "why", "compensatedBy", "owner"})
_LISTS = {"events": "type", "states": "name", "transitions": "id"}
"""The lists that may grow, and the member by which their rows are told apart."""


def check(pair: FilePair) -> Iterator[Change]:
    """A state machine is another."""
    for member in sorted({*pair.old, *pair.new} - _TEXTS - {*_LISTS}):
        if canonical(pair.old.get(member)) != canonical(pair.new.get(member)):
            yield pair.change(f"{member} is another", f"/{member}", f"/{member}")
    for member, key in _LISTS.items():
        yield from _rows(pair, member, key)


def _rows(pair: FilePair, member: str, key: str) -> Iterator[Change]:
    old, new = pair.rows("old", member, key), pair.rows("new", member, key)
    for name, (at, row) in old.items():
        if name in new and canonical(_meant(row)) != canonical(_meant(new[name][1])):
            yield pair.change(f"{name} is another", at, new[name][0])
        elif name not in new and member != "transitions":
            yield pair.change(f"{name} is gone", at)
    if member != "states" and [name for name in new if name in old] != [name for name in old if name in new]:
        yield pair.change(f"the {member} stand in another order, which decides", f"/{member}", f"/{member}")


def _meant(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in _TEXTS}
