"""Typed payloads of the inventory events.

- `InventoryAdjusted`: The quantity of stock was corrected: count difference, damage, scrap, find or system
correction.
- `InventoryCounted`: Stock was counted: what was found, and how it differs from the books.
- `InventoryIssueReversed`: A goods issue, or a part of it, is undone and the goods are in stock again.
- `InventoryIssued`: Goods left stock: shipped, used, scrapped, sent back to the supplier or sent to another site.
- `InventoryMoved`: Stock was moved inside a site; its quantity, state and owner stay as they were.
- `InventoryReceiptReversed`: A goods receipt, or a part of it, was recorded wrongly and is undone.
- `InventoryReceived`: Goods were received into stock: what came, how much of it, in which state, and how it
differs from what was announced.
- `InventorySnapshotPublished`: The stock of a site at one moment, as the site states it; a baseline to reconcile
with.
- `InventoryStatusChanged`: Stock changed its state, lot, owner or customs state; item and quantity stay as they
were.

Written by ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from canonical.inventory._generated.adjusted import InventoryAdjusted, InventoryAdjustedLine
    from canonical.inventory._generated.counted import InventoryCounted, InventoryCountedLine
    from canonical.inventory._generated.issue_reversed import InventoryIssueReversed
    from canonical.inventory._generated.issued import InventoryIssued, InventoryIssuedLine
    from canonical.inventory._generated.moved import InventoryMoved, InventoryMovedLine
    from canonical.inventory._generated.receipt_reversed import InventoryReceiptReversed
    from canonical.inventory._generated.received import InventoryReceived, InventoryReceivedLine
    from canonical.inventory._generated.snapshot_published import InventorySnapshotLine, InventorySnapshotPublished
    from canonical.inventory._generated.status_changed import InventoryStatusChanged, InventoryStatusChangedLine

__all__ = [
    "InventoryAdjusted",
    "InventoryAdjustedLine",
    "InventoryCounted",
    "InventoryCountedLine",
    "InventoryIssueReversed",
    "InventoryIssued",
    "InventoryIssuedLine",
    "InventoryMoved",
    "InventoryMovedLine",
    "InventoryReceiptReversed",
    "InventoryReceived",
    "InventoryReceivedLine",
    "InventorySnapshotLine",
    "InventorySnapshotPublished",
    "InventoryStatusChanged",
    "InventoryStatusChangedLine",
]

_HOMES = {
    "InventoryAdjusted": "canonical.inventory._generated.adjusted",
    "InventoryAdjustedLine": "canonical.inventory._generated.adjusted",
    "InventoryCounted": "canonical.inventory._generated.counted",
    "InventoryCountedLine": "canonical.inventory._generated.counted",
    "InventoryIssueReversed": "canonical.inventory._generated.issue_reversed",
    "InventoryIssued": "canonical.inventory._generated.issued",
    "InventoryIssuedLine": "canonical.inventory._generated.issued",
    "InventoryMoved": "canonical.inventory._generated.moved",
    "InventoryMovedLine": "canonical.inventory._generated.moved",
    "InventoryReceiptReversed": "canonical.inventory._generated.receipt_reversed",
    "InventoryReceived": "canonical.inventory._generated.received",
    "InventoryReceivedLine": "canonical.inventory._generated.received",
    "InventorySnapshotLine": "canonical.inventory._generated.snapshot_published",
    "InventorySnapshotPublished": "canonical.inventory._generated.snapshot_published",
    "InventoryStatusChanged": "canonical.inventory._generated.status_changed",
    "InventoryStatusChangedLine": "canonical.inventory._generated.status_changed",
}


def __getattr__(name: str) -> object:
    """Load the module of a name when the name is used for the first time."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
