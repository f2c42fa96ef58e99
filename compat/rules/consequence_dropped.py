"""A condition has lost a consequence.

Why: Readers of the old schema reject what the consequence refused.
Fix: Keep the consequence, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import dropped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "composition"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "consequence-introduced"
BAD: Example = (
    {"type": "object", "if": {"required": ["a"]}, "then": {"required": ["b"]}, "else": {"required": ["c"]}},
    {"type": "object", "if": {"required": ["a"]}, "then": {"required": ["b"]}},
)
GOOD: Example = (
    {"type": "object", "if": {"required": ["a"]}, "then": {"required": ["b"]}},
    {"type": "object", "if": {"required": ["a"]}, "then": {"required": ["b"]}, "else": {"required": ["c"]}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A condition has lost a consequence."""
    for keyword in ("then", "else"):
        if "if" in pair.old and "if" in pair.new:
            yield from dropped(pair, keyword, f"the condition has lost a consequence ({keyword})")
