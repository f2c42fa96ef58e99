"""A word for how much was done agrees with the quantities that were done and left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.numbers import number
from canonical.rules.paths import first, values
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"value", "done", "left", "all", "some", "none"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report ``value`` when it is not the word that the quantities ask for.

    The word is ``none`` when every quantity at ``done`` is zero, else ``all`` when every quantity at ``left`` is
    zero, else ``some``; both are pointers with ``*``. Nothing is checked without quantities, or when one is no number.
    """
    stated = first(value, parameters["value"])
    done = [number(found) for found in values(value, parameters["done"])]
    left = [number(found) for found in values(value, parameters["left"])]
    if not isinstance(stated, str) or not done or None in done or None in left:
        return
    share = "none" if not any(done) else "some" if any(left) else "all"
    if stated != parameters[share]:
        yield Finding(parameters["value"], {"value": stated, "expected": parameters[share]})
