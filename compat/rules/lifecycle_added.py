"""A state machine is new.

Why: It breaks nobody.
Fix: Nothing to do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, FilePair

FAMILY = "catalog"
VISITS = "presence"
BUMP = "minor"
MIRROR = "lifecycle-removed"
BAD: Example = (None, {"states": ["a"]})
GOOD: Example = ({"states": ["a"]}, {"states": ["a"]})


def check(pair: FilePair) -> Iterator[Change]:
    """A state machine is new."""
    if pair.kind == "lifecycle" and pair.old is None and pair.new is not None:
        yield pair.change(f"{pair.name} is new")
