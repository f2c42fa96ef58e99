"""Files of X12 and EDIFACT interchanges in any order: reading them with every envelope check."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canonical.formats.edi.duplicates import FileStore, MemoryStore, SeenStore
    from canonical.formats.edi.parallel import in_processes
    from canonical.formats.edi.policy import Policy
    from canonical.formats.edi.reader import read
    from canonical.formats.items import Blank, Envelope, Notice, Unreadable

_HOMES = {
    "Blank": "items",
    "Envelope": "items",
    "FileStore": "edi.duplicates",
    "MemoryStore": "edi.duplicates",
    "Notice": "items",
    "Policy": "edi.policy",
    "SeenStore": "edi.duplicates",
    "Unreadable": "items",
    "in_processes": "edi.parallel",
    "read": "edi.reader",
}

__all__ = [
    "Blank",
    "Envelope",
    "FileStore",
    "MemoryStore",
    "Notice",
    "Policy",
    "SeenStore",
    "Unreadable",
    "in_processes",
    "read",
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
