"""A condition has a consequence that it did not have.

Why: Data that the consequence does not accept is rejected.
Fix: Say it in a rule that warns, until a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import introduced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "composition"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "consequence-dropped"
BAD: Example = (
    {"type": "object", "if": {"required": ["a"]}, "then": {"required": ["b"]}},
    {"type": "object", "if": {"required": ["a"]}, "then": {"required": ["b"]}, "else": {"required": ["c"]}},
)
GOOD: Example = (
    {"type": "object", "if": {"required": ["a"]}, "then": {"required": ["b"]}, "else": {"required": ["c"]}},
    {"type": "object", "if": {"required": ["a"]}, "then": {"required": ["b"]}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A condition has a consequence that it did not have."""
    for keyword in ("then", "else"):
        if "if" in pair.old and "if" in pair.new:
            yield from introduced(pair, keyword, f"the condition has a new consequence ({keyword})")
