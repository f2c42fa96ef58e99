"""The names of members must satisfy a schema now.

Why: Data with other names is rejected.
Fix: Leave names free, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "property-names-dropped"
BAD: Example = (
    {"type": "object", "additionalProperties": {"type": "string"}},
    {"type": "object", "additionalProperties": {"type": "string"}, "propertyNames": {"pattern": "^[A-Z]+$"}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": {"type": "string"}, "propertyNames": {"pattern": "^[A-Z]+$"}},
    {"type": "object", "additionalProperties": {"type": "string"}, "propertyNames": {"pattern": "^[A-Z0-9]+$"}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """The names of members must satisfy a schema now."""
    if "propertyNames" not in pair.old and "propertyNames" in pair.new:
        yield pair.change(
            f"any name of a member was allowed and now only {said(pair.new['propertyNames'])}", "propertyNames"
        )
