"""X12 as bytes, segments and positions: read files with every envelope check, write them with right counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canonical.formats.x12.elements import Element, layout
    from canonical.formats.x12.envelope import Delimiters, Group, Interchange
    from canonical.formats.x12.items import Item, Notice, TransactionSet, Unreadable
    from canonical.formats.x12.numbers import ControlNumbers, Counter
    from canonical.formats.x12.outgoing import EnvelopeOptions, Outgoing
    from canonical.formats.x12.reader import read
    from canonical.formats.x12.writer import write

_HOMES = {
    "ControlNumbers": "numbers",
    "Counter": "numbers",
    "Delimiters": "envelope",
    "Element": "elements",
    "EnvelopeOptions": "outgoing",
    "Group": "envelope",
    "Interchange": "envelope",
    "Item": "items",
    "Notice": "items",
    "Outgoing": "outgoing",
    "TransactionSet": "items",
    "Unreadable": "items",
    "layout": "elements",
    "read": "reader",
    "write": "writer",
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

    return getattr(import_module(f"{__name__}.{home}"), name)


def __dir__() -> list[str]:
    return __all__
