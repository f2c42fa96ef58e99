"""One text begins with another: a date lies in a month, a code in a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.paths import first
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"value", "prefix"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report the text at ``value`` when it does not begin with the text at ``prefix``; both have to be given."""
    found, prefix = first(value, parameters["value"]), first(value, parameters["prefix"])
    if isinstance(found, str) and isinstance(prefix, str) and not found.startswith(prefix):
        yield Finding(parameters["value"], {"value": found, "prefix": prefix})
