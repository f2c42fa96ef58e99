"""Members that nothing else speaks of are free now.

Why: Readers of the old schema reject members of another form.
Fix: Keep the schema, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import dropped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "unevaluated-properties-introduced"
BAD: Example = ({"type": "object", "unevaluatedProperties": {"type": "string"}}, {"type": "object"})
GOOD: Example = ({"type": "object"}, {"type": "object", "unevaluatedProperties": {"type": "string"}})


def check(pair: NodePair) -> Iterator[Change]:
    """Members that nothing else speaks of are free now."""
    yield from dropped(pair, "unevaluatedProperties", "members that nothing speaks of are free now")
