"""One number is more, or less, than another; equal is neither."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.numbers import number
from canonical.rules.paths import first, values
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"value", "is", "than"})
OPTIONAL = frozenset({"same"})


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report ``value`` when both numbers are given and it is not ``is`` (``more`` or ``less``) ``than`` the other.

    Nothing is checked unless the values at ``same`` (units, currencies) are all equal.
    """
    one, other = (number(first(value, parameters[side])) for side in ("value", "than"))
    if one is None or other is None:
        return
    if len({repr(found) for pointer in parameters.get("same", ()) for found in values(value, pointer)}) > 1:
        return
    if not (one > other if parameters["is"] == "more" else one < other):
        mentions = {"value": first(value, parameters["value"]), "than": first(value, parameters["than"])}
        yield Finding(parameters["value"], mentions)
