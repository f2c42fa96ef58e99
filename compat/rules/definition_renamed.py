"""A definition has another name.

Why: Documents stay as they are; a class that is generated from it has another name.
Fix: Keep the name, or keep the old name as an alias in the generated code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.definitions import renamed_definitions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, DocumentPair, Example

FAMILY = "source"
VISITS = "document"
BUMP = "patch"
NO_MIRROR = "the reverse of a new name is a new name"
BAD: Example = (
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
        "properties": {"code": {"$ref": "#/$defs/Party"}},
        "$defs": {"Party": {"type": "string", "maxLength": 9}},
    },
)


def check(pair: DocumentPair) -> Iterator[Change]:
    """A definition has another name."""
    for (old, before), (new, after) in renamed_definitions(pair):
        yield pair.change(f"the definition {old} is called {new} now", before, after)
