"""The new schema accepts no document at all.

Why: Every document is rejected, and a check that finds nothing wrong with them says nothing.
Fix: Look for limits that exclude each other, such as a minimum above the maximum.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.overlap import is_empty

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, DocumentPair, Example

FAMILY = "identity"
VISITS = "document"
BUMP = "major"
NO_MIRROR = "a schema that accepts something again is explained by what changed"
BAD: Example = ({"type": "integer", "minimum": 3}, {"type": "integer", "minimum": 3, "maximum": 2})
GOOD: Example = ({"type": "integer", "minimum": 3}, {"type": "integer", "minimum": 3, "maximum": 3})


def check(pair: DocumentPair) -> Iterator[Change]:
    """The new schema accepts no document at all."""
    if is_empty(pair.new.stripped) and not is_empty(pair.old.stripped):
        yield pair.change("the new schema accepts nothing", "", "")
