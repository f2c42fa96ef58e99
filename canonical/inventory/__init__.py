"""Typed payloads of the inventory events.

- `InventoryAdjusted`: The quantity of stock was corrected: count difference, damage, scrap, find or system
correction.
- `InventorySnapshotPublished`: The stock of a site at one moment, as the site states it; a baseline to reconcile
with.

Written by ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from canonical.inventory._generated.adjusted import InventoryAdjusted, InventoryAdjustedLine
    from canonical.inventory._generated.snapshot_published import InventorySnapshotLine, InventorySnapshotPublished

__all__ = [
    "InventoryAdjusted",
    "InventoryAdjustedLine",
    "InventorySnapshotLine",
    "InventorySnapshotPublished",
]

_HOMES = {
    "InventoryAdjusted": "canonical.inventory._generated.adjusted",
    "InventoryAdjustedLine": "canonical.inventory._generated.adjusted",
    "InventorySnapshotLine": "canonical.inventory._generated.snapshot_published",
    "InventorySnapshotPublished": "canonical.inventory._generated.snapshot_published",
}


def __getattr__(name: str) -> object:
    """Load the module of a name when the name is used for the first time."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = getattr(import_module(_HOMES[name]), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
