"""A definition is new.

Why: Nothing breaks: documents stay as they are, and generated code has a further class.
Fix: Nothing to do.
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
MIRROR = "definition-removed"
BAD: Example = ({"type": "object"}, {"type": "object", "$defs": {"Party": {"type": "string"}}})
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
    """A definition is new."""
    for name, at in lost_definitions(pair, "new", "old"):
        yield pair.change(f"the definition {name} is new", "", at)
