"""A list has as many items as a quantity says, for units that count single things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.numbers import number
from canonical.rules.paths import first, is_given
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"lists", "quantities", "units", "compare"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report each of ``lists`` that has more items (``compare`` at-most) or fewer (at-least) than the quantity says.

    The quantity is the first of ``quantities`` that is given, without its sign; its unit must be one of ``units``.
    A list that is not given is not counted.
    """
    quantity = next((found for pointer in parameters["quantities"] if is_given(found := first(value, pointer))), None)
    stated = number(first(quantity, "/value"))
    if stated is None or first(quantity, "/unitCode") not in parameters["units"]:
        return
    for pointer in parameters["lists"]:
        items = first(value, pointer)
        if not isinstance(items, list):
            continue
        beyond = len(items) > abs(stated) if parameters["compare"] == "at-most" else len(items) < abs(stated)
        if beyond:
            mentions = {"count": len(items), "stated": f"{abs(stated):f}", "unit": first(quantity, "/unitCode")}
            yield Finding(pointer, mentions)
