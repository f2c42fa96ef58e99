"""The schema is written in another version of JSON Schema.

Why: Some keywords have another meaning there, and some readers do not know the version.
Fix: Keep the dialect, or upgrade with a tool and compare the result.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, DocumentPair, Example

FAMILY = "identity"
VISITS = "document"
BUMP = "minor"
NO_MIRROR = "the reverse of another dialect is another dialect"
BAD: Example = ({"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "string"}, {"type": "string"})
GOOD: Example = (
    {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "string"},
    {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "string", "maxLength": 9},
)


def check(pair: DocumentPair) -> Iterator[Change]:
    """The schema is written in another version of JSON Schema."""
    old, new = pair.root("old").get("$schema"), pair.root("new").get("$schema")
    if old != new:
        yield pair.change(
            f"the dialect was {said(old)} and is {said(new)}", "/$schema" if old else "", "/$schema" if new else ""
        )
