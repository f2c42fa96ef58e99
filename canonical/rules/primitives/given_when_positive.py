"""A quantity above zero asks for something beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.numbers import number
from canonical.rules.paths import first, is_given
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"value", "members"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report the object itself when the number at ``value`` is above zero and none of ``members`` is given."""
    found = number(first(value, parameters["value"]))
    if found is None or found <= 0:
        return
    if not any(is_given(first(value, pointer)) for pointer in parameters["members"]):
        names = ", ".join(pointer.removeprefix("/") for pointer in parameters["members"])
        yield Finding("", {"members": names, "value": first(value, parameters["value"])})
