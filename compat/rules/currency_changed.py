"""An amount is given in another currency. The keyword is x-currency.

Why: The documents stay valid and every value in them is misread.
Fix: Add a member with the new meaning and deprecate the old one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import annotation_changed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "semantic"
VISITS = "node"
BUMP = "major"
NO_MIRROR = "the reverse is a change of the same kind"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "x-currency": "EUR"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "x-currency": "USD"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "x-currency": "EUR"}}},
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "x-currency": "EUR", "maxLength": 9}},
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """An amount is given in another currency. The keyword is x-currency."""
    yield from annotation_changed(pair, "x-currency", "the currency")
