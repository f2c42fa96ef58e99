"""What a value must satisfy does not depend on a condition any more.

Why: Readers of the old schema reject what the condition refused.
Fix: Keep the condition, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import is_free

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "composition"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "condition-introduced"
BAD: Example = ({"type": "object", "if": {"required": ["a"]}, "then": {"required": ["b"]}}, {"type": "object"})
GOOD: Example = ({"type": "object"}, {"type": "object", "if": {"required": ["a"]}, "then": {"required": ["b"]}})


def check(pair: NodePair) -> Iterator[Change]:
    """What a value must satisfy does not depend on a condition any more."""
    if is_free(pair, "new", "if") and not is_free(pair, "old", "if"):
        yield pair.change("no condition decides any more what the value must satisfy", "if", "then", "else")
