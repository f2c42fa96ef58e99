"""A part is not a definition of its own any more.

Why: Documents stay as they are; generated code loses a class, and the member has another type.
Fix: Nothing to do on the wire; keep the definition if others use the class.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "source"
VISITS = "node"
BUMP = "patch"
MIRROR = "model-split"
BAD: Example = (
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
        "properties": {
            "code": {"type": "object", "additionalProperties": False, "properties": {"name": {"type": "string"}}}
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
    """A part is not a definition of its own any more."""
    if pair.old_ref and not pair.new_ref:
        yield pair.change(
            f"the part was defined by {pair.old_ref} and is written out now", touches=(pair.touch("$ref"),)
        )
