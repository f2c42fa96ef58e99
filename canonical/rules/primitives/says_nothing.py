"""Several places say nothing: absent, empty or zero."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.numbers import number
from canonical.rules.paths import is_given, select
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"places"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report everything at ``places`` (pointers with ``*``) that is given and is not the number zero."""
    for pointer in parameters["places"]:
        for place, found in select(value, pointer):
            if is_given(found) and number(found) != 0:
                shown = "given" if isinstance(found, (dict, list)) else found
                yield Finding(place, {"value": shown, "name": pointer.strip("/").split("/")[-1]})
