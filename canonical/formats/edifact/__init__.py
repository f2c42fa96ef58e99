"""EDIFACT as bytes, segments and positions: read files with every envelope check, write them with right counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canonical.formats.edifact.delimiters import Delimiters
    from canonical.formats.edifact.envelope import Group, Interchange
    from canonical.formats.edifact.message import Message, Package
    from canonical.formats.edifact.outgoing import EnvelopeOptions, Outgoing
    from canonical.formats.edifact.reader import read
    from canonical.formats.edifact.state import Item
    from canonical.formats.edifact.writer import write, write_bytes

_HOMES = {
    "Delimiters": "delimiters",
    "EnvelopeOptions": "outgoing",
    "Group": "envelope",
    "Interchange": "envelope",
    "Item": "state",
    "Message": "message",
    "Outgoing": "outgoing",
    "Package": "message",
    "read": "reader",
    "write": "writer",
    "write_bytes": "writer",
}

__all__ = [
    "Delimiters",
    "EnvelopeOptions",
    "Group",
    "Interchange",
    "Item",
    "Message",
    "Outgoing",
    "Package",
    "read",
    "write",
    "write_bytes",
]


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = globals()[name] = getattr(import_module(f"canonical.formats.edifact.{home}"), name)  # asked for once only
    return found


def __dir__() -> list[str]:
    return __all__
