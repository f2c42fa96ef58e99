"""What a value must satisfy depends on a condition now.

Why: Data that meets the condition and not what follows is rejected.
Fix: Say it in a rule that warns, until a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import is_free

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "composition"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "condition-dropped"
BAD: Example = ({"type": "object"}, {"type": "object", "if": {"required": ["a"]}, "then": {"required": ["b"]}})
GOOD: Example = ({"type": "object", "if": {"required": ["a"]}, "then": {"required": ["b"]}}, {"type": "object"})


def check(pair: NodePair) -> Iterator[Change]:
    """What a value must satisfy depends on a condition now."""
    if is_free(pair, "old", "if") and not is_free(pair, "new", "if"):
        yield pair.change("a condition decides now what the value must satisfy", "if", "then", "else")
