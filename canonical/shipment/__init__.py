"""Typed payloads of the shipment events.

- `ShipConfirmed`: Goods left the dock: what was shipped, from where, to whom and in which units.
- `TenderAccepted`: The carrier takes the load.
- `TenderRejected`: The carrier declines the load, or gives it back after it had accepted.
- `ShipmentTendered`: A load is offered to a carrier, or an earlier offer is changed.

Written by ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from canonical.shipment._generated.ship_confirmed import ShipConfirmed, ShipConfirmedLine
    from canonical.shipment._generated.tender_accepted import TenderAccepted
    from canonical.shipment._generated.tender_rejected import TenderRejected
    from canonical.shipment._generated.tendered import ShipmentTendered

__all__ = [
    "ShipConfirmed",
    "ShipConfirmedLine",
    "ShipmentTendered",
    "TenderAccepted",
    "TenderRejected",
]

_HOMES = {
    "ShipConfirmed": "canonical.shipment._generated.ship_confirmed",
    "ShipConfirmedLine": "canonical.shipment._generated.ship_confirmed",
    "ShipmentTendered": "canonical.shipment._generated.tendered",
    "TenderAccepted": "canonical.shipment._generated.tender_accepted",
    "TenderRejected": "canonical.shipment._generated.tender_rejected",
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
