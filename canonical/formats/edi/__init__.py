"""Files of X12 and EDIFACT interchanges in any order: read with every check, acknowledged, and matched to the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canonical.formats.edi.acknowledging import acknowledge, acknowledge_bytes
    from canonical.formats.edi.answers import Answer
    from canonical.formats.edi.duplicates import FileStore, MemoryStore, SeenStore
    from canonical.formats.edi.joining import Concatenation, Merger
    from canonical.formats.edi.matching import InterchangeState, Matching, SetState, match
    from canonical.formats.edi.outgoing import SentGroup, SentInterchange, SentSet, sent
    from canonical.formats.edi.parallel import in_processes
    from canonical.formats.edi.policy import Policy
    from canonical.formats.edi.pretty_printing import pretty
    from canonical.formats.edi.reader import read
    from canonical.formats.edi.receipts import Finding, GroupReceipt, Receipt, SetReceipt
    from canonical.formats.edi.receive import read_acknowledgements
    from canonical.formats.edi.recoding import Recoder
    from canonical.formats.edi.redact import hide, is_private
    from canonical.formats.edi.splitting import Piece, split
    from canonical.formats.edi.stats import Statistics
    from canonical.formats.items import Blank, Envelope, Notice, Unreadable

_HOMES = {
    "Answer": "edi.answers",
    "Blank": "items",
    "Concatenation": "edi.joining",
    "Envelope": "items",
    "FileStore": "edi.duplicates",
    "Finding": "edi.receipts",
    "GroupReceipt": "edi.receipts",
    "InterchangeState": "edi.matching",
    "Matching": "edi.matching",
    "MemoryStore": "edi.duplicates",
    "Merger": "edi.joining",
    "Notice": "items",
    "Piece": "edi.splitting",
    "Policy": "edi.policy",
    "Receipt": "edi.receipts",
    "Recoder": "edi.recoding",
    "SeenStore": "edi.duplicates",
    "SentGroup": "edi.outgoing",
    "SentInterchange": "edi.outgoing",
    "SentSet": "edi.outgoing",
    "SetReceipt": "edi.receipts",
    "SetState": "edi.matching",
    "Statistics": "edi.stats",
    "Unreadable": "items",
    "acknowledge": "edi.acknowledging",
    "acknowledge_bytes": "edi.acknowledging",
    "hide": "edi.redact",
    "in_processes": "edi.parallel",
    "is_private": "edi.redact",
    "match": "edi.matching",
    "pretty": "edi.pretty_printing",
    "read": "edi.reader",
    "read_acknowledgements": "edi.receive",
    "sent": "edi.outgoing",
    "split": "edi.splitting",
}

__all__ = [
    "Answer",
    "Blank",
    "Concatenation",
    "Envelope",
    "FileStore",
    "Finding",
    "GroupReceipt",
    "InterchangeState",
    "Matching",
    "MemoryStore",
    "Merger",
    "Notice",
    "Piece",
    "Policy",
    "Receipt",
    "Recoder",
    "SeenStore",
    "SentGroup",
    "SentInterchange",
    "SentSet",
    "SetReceipt",
    "SetState",
    "Statistics",
    "Unreadable",
    "acknowledge",
    "acknowledge_bytes",
    "hide",
    "in_processes",
    "is_private",
    "match",
    "pretty",
    "read",
    "read_acknowledgements",
    "sent",
    "split",
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
