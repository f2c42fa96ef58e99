"""A counter follows another one without a gap."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.paths import first
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"value", "of"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report ``value`` when it is not one more than the counter at ``of``; nothing when either is not given."""
    later, earlier = _whole(first(value, parameters["value"])), _whole(first(value, parameters["of"]))
    if later is not None and earlier is not None and later != earlier + 1:
        yield Finding(parameters["value"], {"value": later, "previous": earlier, "expected": earlier + 1})


def _whole(found: Any) -> int | None:
    """A whole number; JSON may write it as 2 or 2.0."""
    if isinstance(found, bool) or not isinstance(found, (int, float)):
        return None
    return int(found) if isinstance(found, int) or found.is_integer() else None
