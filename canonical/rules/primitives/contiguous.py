"""The numbers of the items of a list count up from one without a gap."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.paths import select
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"list", "member"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report ``list`` when the whole numbers in ``member`` of its items are not 1, 2, 3 and so on, in any order."""
    found = [number for _, number in select(value, f"{parameters['list']}/*{parameters['member']}")]
    numbers = sorted({number for number in found if isinstance(number, int) and not isinstance(number, bool)})
    missing = next((at for at, number in enumerate(numbers, start=1) if at != number), None)
    if missing is not None:
        yield Finding(parameters["list"], {"missing": missing, "numbers": ", ".join(map(str, numbers[:20]))})
