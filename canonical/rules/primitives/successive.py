"""Each item of a list starts where, or not before, the one before it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.order import in_order
from canonical.rules.paths import first, in_turn
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"items", "number", "end", "start", "compare"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report the start of each of ``items``, in the order of ``number``, that does not follow the end of an earlier.

    ``start`` and ``end`` are pointers inside an item, of which the first given counts. ``compare`` is ``equal``, or how
    `in_order` compares. An item without an end leaves that of the item before it in force.
    """
    before: tuple[int, Any] | None = None
    for number, place, item in in_turn(value, parameters["items"], parameters["number"]):
        start, begun = _given(item, parameters["start"])
        if before is not None and not _follows(before[1], begun, parameters["compare"]):
            mentions = {"number": number, "second": _shown(begun), "earlier": before[0], "first": _shown(before[1])}
            yield Finding(f"{place}{start}", mentions)
        ended = _given(item, parameters["end"])[1]
        before = before if ended is None else (number, ended)


def _given(item: Any, pointers: list[str]) -> tuple[str, Any]:
    found = ((pointer, first(item, pointer)) for pointer in pointers)
    return next((pair for pair in found if pair[1] is not None), ("", None))


def _follows(ended: Any, begun: Any, compare: str) -> bool:
    if compare == "equal":
        return begun is None or ended == begun
    return in_order(ended, begun, compare)


def _shown(value: Any) -> Any:
    return value.get("instant", value.get("local")) if isinstance(value, dict) else value
