"""The names of members are free now.

Why: Readers of the old schema reject other names.
Fix: Keep the limit, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "property-names-introduced"
BAD: Example = (
    {"type": "object", "additionalProperties": {"type": "string"}, "propertyNames": {"pattern": "^[A-Z]+$"}},
    {"type": "object", "additionalProperties": {"type": "string"}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": {"type": "string"}, "propertyNames": {"pattern": "^[A-Z0-9]+$"}},
    {"type": "object", "additionalProperties": {"type": "string"}, "propertyNames": {"pattern": "^[A-Z]+$"}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """The names of members are free now."""
    if "propertyNames" in pair.old and "propertyNames" not in pair.new:
        yield pair.change(
            f"names of members had to be {said(pair.old['propertyNames'])} and are free now", "propertyNames"
        )
