"""The schema has another $id.

Why: Whoever refers to it by the old $id does not find it; an $id with a version is expected to change.
Fix: Keep the $id inside a major version if others refer to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, DocumentPair, Example

FAMILY = "identity"
VISITS = "document"
BUMP = "patch"
NO_MIRROR = "the reverse of another id is another id"
BAD: Example = ({"$id": "urn:example:a", "type": "string"}, {"$id": "urn:example:b", "type": "string"})
GOOD: Example = ({"$id": "urn:example:a", "type": "string"}, {"$id": "urn:example:a", "type": "string", "maxLength": 9})


def check(pair: DocumentPair) -> Iterator[Change]:
    """The schema has another $id."""
    old, new = pair.root("old").get("$id"), pair.root("new").get("$id")
    if old != new:
        yield pair.change(f"$id was {said(old)} and is {said(new)}", "/$id" if old else "", "/$id" if new else "")
