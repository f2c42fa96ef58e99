"""An alternative of a choice can never apply.

Why: Nothing breaks by itself; whoever added it expected data of that form.
Fix: Look for limits that exclude each other, or remove the alternative.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.overlap import emptied_branches

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "identity"
VISITS = "node"
BUMP = "patch"
NO_MIRROR = "an alternative that can apply again is explained by what changed"
BAD: Example = (
    {"anyOf": [{"type": "string"}, {"type": "integer"}]},
    {"anyOf": [{"type": "string"}, {"type": "integer", "minimum": 3, "maximum": 2}]},
)
GOOD: Example = (
    {"anyOf": [{"type": "string"}, {"type": "integer"}]},
    {"anyOf": [{"type": "string"}, {"type": "integer", "minimum": 3, "maximum": 3}]},
)


def check(pair: NodePair) -> Iterator[Change]:
    """An alternative of a choice can never apply."""
    for keyword, index in emptied_branches(pair):
        yield pair.change(f"the alternative {index} of {keyword} can never apply", keyword, at=f"/{keyword}/{index}")
