"""A reference leads to another definition that existed before.

Why: What the value must satisfy is another, and so is its class in generated code.
Fix: Keep the reference and add a member for the other definition.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.definitions import retargeted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, DocumentPair, Example

FAMILY = "identity"
VISITS = "document"
BREAKS: tuple[str, ...] = ("backward", "forward")
NO_MIRROR = "the reverse of another target is another target"
BAD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"$ref": "#/$defs/A"}},
        "$defs": {"A": {"type": "string"}, "B": {"type": "integer"}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"$ref": "#/$defs/B"}},
        "$defs": {"A": {"type": "string"}, "B": {"type": "integer"}},
    },
)
GOOD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"$ref": "#/$defs/A"}},
        "$defs": {"A": {"type": "string"}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"$ref": "#/$defs/B"}},
        "$defs": {"B": {"type": "string"}},
    },
)


def check(pair: DocumentPair) -> Iterator[Change]:
    """A reference leads to another definition that existed before."""
    for one in retargeted(pair):
        said = f"the reference was {one.old_ref} and is {one.new_ref}"
        yield pair.change(said, f"{one.old_site}/$ref", f"{one.new_site}/$ref", one.touch("$ref"))
