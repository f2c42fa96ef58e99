"""X12 as bytes, segments and positions: read files with every envelope check, write them with right counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canonical.formats.items import Notice, Unreadable
    from canonical.formats.numbers import ControlNumbers, Counter
    from canonical.formats.x12.elements import Element, layout
    from canonical.formats.x12.envelope import Delimiters, Group, Interchange
    from canonical.formats.x12.items import Item, TransactionSet
    from canonical.formats.x12.outgoing import EnvelopeOptions, Outgoing
    from canonical.formats.x12.reader import read
    from canonical.formats.x12.writer import write

_HOMES = {
    "ControlNumbers": "numbers",
    "Counter": "numbers",
    "Delimiters": "x12.envelope",
    "Element": "x12.elements",
    "EnvelopeOptions": "x12.outgoing",
    "Group": "x12.envelope",
    "Interchange": "x12.envelope",
    "Item": "x12.items",
    "Notice": "items",
    "Outgoing": "x12.outgoing",
    "TransactionSet": "x12.items",
    "Unreadable": "items",
    "layout": "x12.elements",
    "read": "x12.reader",
    "write": "x12.writer",
}

__all__ = [
    "ControlNumbers",
    "Counter",
    "Delimiters",
    "Element",
    "EnvelopeOptions",
    "Group",
    "Interchange",
    "Item",
    "Notice",
    "Outgoing",
    "TransactionSet",
    "Unreadable",
    "layout",
    "read",
    "write",
]


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = globals()[name] = getattr(import_module(f"canonical.formats.{home}"), name)  # asked for once only
    return found


def __dir__() -> list[str]:
    return __all__
