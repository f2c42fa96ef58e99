"""A definition is gone.

Why: Documents stay as they are if nothing refers to it; a class that is generated from it is gone.
Fix: Keep the definition until a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.definitions import lost_definitions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, DocumentPair, Example

FAMILY = "source"
VISITS = "document"
BUMP = "patch"
MIRROR = "definition-added"
BAD: Example = ({"type": "object", "$defs": {"Party": {"type": "string"}}}, {"type": "object"})
GOOD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"$ref": "#/$defs/Party"}},
        "$defs": {"Party": {"type": "string"}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"$ref": "#/$defs/Partner"}},
        "$defs": {"Partner": {"type": "string"}},
    },
)


def check(pair: DocumentPair) -> Iterator[Change]:
    """A definition is gone."""
    for name, at in lost_definitions(pair, "old", "new"):
        yield pair.change(f"the definition {name} is gone", at, "")
