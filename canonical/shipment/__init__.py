"""Typed payloads of the shipment events.

- `AppointmentScheduled`: An appointment to pick up or deliver at a dock is requested, confirmed, changed or
cancelled.
- `LoadCancelled`: The plan of a load is dissolved; its shipments are free to be planned anew.
- `LoadPlanned`: A load is planned, or planned anew: shipments, stops, legs and what the transport needs.
- `ShipConfirmed`: Goods left the dock: what was shipped, from where, to whom and in which units.
- `TenderAccepted`: The carrier takes the load.
- `TenderCountered`: The carrier answers a tender with conditions or other terms; it takes the load when the
shipper agrees.
- `TenderRejected`: The carrier declines the load, or gives it back after it had accepted.
- `TenderWithdrawn`: A tender ends without the load being carried under it: the shipper withdraws it, also after it
was accepted, nobody answers in time, or another offer takes its place.
- `ShipmentTendered`: A load is offered to a carrier, or an earlier offer is changed.

Written by ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from canonical.shipment._generated.appointment_scheduled import AppointmentScheduled
    from canonical.shipment._generated.load_cancelled import LoadCancelled
    from canonical.shipment._generated.load_planned import LoadPlanned
    from canonical.shipment._generated.ship_confirmed import ShipConfirmed, ShipConfirmedLine
    from canonical.shipment._generated.tender_accepted import TenderAccepted
    from canonical.shipment._generated.tender_countered import TenderCountered
    from canonical.shipment._generated.tender_rejected import TenderRejected
    from canonical.shipment._generated.tender_withdrawn import TenderWithdrawn
    from canonical.shipment._generated.tendered import ShipmentTendered

__all__ = [
    "AppointmentScheduled",
    "LoadCancelled",
    "LoadPlanned",
    "ShipConfirmed",
    "ShipConfirmedLine",
    "ShipmentTendered",
    "TenderAccepted",
    "TenderCountered",
    "TenderRejected",
    "TenderWithdrawn",
]

_HOMES = {
    "AppointmentScheduled": "canonical.shipment._generated.appointment_scheduled",
    "LoadCancelled": "canonical.shipment._generated.load_cancelled",
    "LoadPlanned": "canonical.shipment._generated.load_planned",
    "ShipConfirmed": "canonical.shipment._generated.ship_confirmed",
    "ShipConfirmedLine": "canonical.shipment._generated.ship_confirmed",
    "ShipmentTendered": "canonical.shipment._generated.tendered",
    "TenderAccepted": "canonical.shipment._generated.tender_accepted",
    "TenderCountered": "canonical.shipment._generated.tender_countered",
    "TenderRejected": "canonical.shipment._generated.tender_rejected",
    "TenderWithdrawn": "canonical.shipment._generated.tender_withdrawn",
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
