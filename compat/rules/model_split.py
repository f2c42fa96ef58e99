"""A part became a definition of its own.

Why: Documents stay as they are; generated code has a further class, and the member has another type.
Fix: Nothing to do on the wire; announce the new class.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "source"
VISITS = "node"
BUMP = "patch"
MIRROR = "model-merged"
BAD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "code": {"type": "object", "additionalProperties": False, "properties": {"name": {"type": "string"}}}
        },
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"$ref": "#/$defs/Party"}},
        "$defs": {
            "Party": {"type": "object", "additionalProperties": False, "properties": {"name": {"type": "string"}}}
        },
    },
)
GOOD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"$ref": "#/$defs/Party"}},
        "$defs": {
            "Party": {"type": "object", "additionalProperties": False, "properties": {"name": {"type": "string"}}}
        },
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"$ref": "#/$defs/Party"}},
        "$defs": {
            "Party": {"type": "object", "additionalProperties": False, "properties": {"name": {"type": "string"}}}
        },
        "title": "Order",
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """A part became a definition of its own."""
    if pair.new_ref and not pair.old_ref:
        yield pair.change(f"the part is defined by {pair.new_ref} now", touches=(pair.touch("$ref"),))
