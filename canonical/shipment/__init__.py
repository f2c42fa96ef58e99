"""Typed payloads of the shipment events.

- `AppointmentScheduled`: An appointment to pick up or deliver at a dock is requested, confirmed, changed or
cancelled.
- `ShipmentCancelled`: A shipment was cancelled before the goods left.
- `ShipmentCompleted`: A shipment is closed: what became of the goods, and what the transport took.
- `ShipmentCreated`: A shipment (delivery) was created from released order lines: what shall leave where, for whom
and when.
- `LoadCancelled`: The plan of a load is dissolved; its shipments are free to be planned anew.
- `LoadPlanned`: A load is planned, or planned anew: shipments, stops, legs and what the transport needs.
- `ShipmentPacked`: Handling units of a shipment were closed: what lies in which pallet, carton or other unit.
- `PickCompleted`: All pick tasks of a shipment, or of one pick list of it, are closed: what was picked, from which
stock, and what was short.
- `ProofOfDeliveryRecorded`: The taking over of goods was acknowledged: by whom, how, in what condition, with which
documents.
- `ShipConfirmationReversed`: A ship confirmation was taken back: the goods did not leave, or not as confirmed.
- `ShipConfirmed`: Goods left the dock: what was shipped, from where, to whom and in which units.
- `TenderAccepted`: The carrier takes the load.
- `TenderCountered`: The carrier answers a tender with conditions or other terms; it takes the load when the
shipper agrees.
- `TenderRejected`: The carrier declines the load, or gives it back after it had accepted.
- `TenderWithdrawn`: A tender ends without the load being carried under it: the shipper withdraws it, also after it
was accepted, nobody answers in time, or another offer takes its place.
- `ShipmentTendered`: A load is offered to a carrier, or an earlier offer is changed.
- `ShipmentUnpacked`: Packing of a shipment was undone: handling units were opened and dissolved, to be packed anew
or not at all.
- `WaveCancelled`: A warehouse pulled back released picking work of all or some shipments of a wave.
- `WaveReleased`: A warehouse released the picking work of one or more shipments to the floor.

Written by ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from canonical.shipment._generated.appointment_scheduled import AppointmentScheduled
    from canonical.shipment._generated.cancelled import ShipmentCancelled
    from canonical.shipment._generated.completed import ShipmentCompleted, ShipmentCompletedLine
    from canonical.shipment._generated.created import ShipmentCreated, ShipmentCreatedLine
    from canonical.shipment._generated.load_cancelled import LoadCancelled
    from canonical.shipment._generated.load_planned import LoadPlanned
    from canonical.shipment._generated.packed import ShipmentPacked
    from canonical.shipment._generated.pick_completed import PickCompleted, PickCompletedLine
    from canonical.shipment._generated.proof_of_delivery_recorded import DeliveredLine, ProofOfDeliveryRecorded
    from canonical.shipment._generated.ship_confirmation_reversed import ShipConfirmationReversed
    from canonical.shipment._generated.ship_confirmed import ShipConfirmed, ShipConfirmedLine
    from canonical.shipment._generated.tender_accepted import TenderAccepted
    from canonical.shipment._generated.tender_countered import TenderCountered
    from canonical.shipment._generated.tender_rejected import TenderRejected
    from canonical.shipment._generated.tender_withdrawn import TenderWithdrawn
    from canonical.shipment._generated.tendered import ShipmentTendered
    from canonical.shipment._generated.unpacked import ShipmentUnpacked
    from canonical.shipment._generated.wave_cancelled import WaveCancelled
    from canonical.shipment._generated.wave_released import WaveReleased

__all__ = [
    "AppointmentScheduled",
    "DeliveredLine",
    "LoadCancelled",
    "LoadPlanned",
    "PickCompleted",
    "PickCompletedLine",
    "ProofOfDeliveryRecorded",
    "ShipConfirmationReversed",
    "ShipConfirmed",
    "ShipConfirmedLine",
    "ShipmentCancelled",
    "ShipmentCompleted",
    "ShipmentCompletedLine",
    "ShipmentCreated",
    "ShipmentCreatedLine",
    "ShipmentPacked",
    "ShipmentTendered",
    "ShipmentUnpacked",
    "TenderAccepted",
    "TenderCountered",
    "TenderRejected",
    "TenderWithdrawn",
    "WaveCancelled",
    "WaveReleased",
]

_HOMES = {
    "AppointmentScheduled": "canonical.shipment._generated.appointment_scheduled",
    "DeliveredLine": "canonical.shipment._generated.proof_of_delivery_recorded",
    "LoadCancelled": "canonical.shipment._generated.load_cancelled",
    "LoadPlanned": "canonical.shipment._generated.load_planned",
    "PickCompleted": "canonical.shipment._generated.pick_completed",
    "PickCompletedLine": "canonical.shipment._generated.pick_completed",
    "ProofOfDeliveryRecorded": "canonical.shipment._generated.proof_of_delivery_recorded",
    "ShipConfirmationReversed": "canonical.shipment._generated.ship_confirmation_reversed",
    "ShipConfirmed": "canonical.shipment._generated.ship_confirmed",
    "ShipConfirmedLine": "canonical.shipment._generated.ship_confirmed",
    "ShipmentCancelled": "canonical.shipment._generated.cancelled",
    "ShipmentCompleted": "canonical.shipment._generated.completed",
    "ShipmentCompletedLine": "canonical.shipment._generated.completed",
    "ShipmentCreated": "canonical.shipment._generated.created",
    "ShipmentCreatedLine": "canonical.shipment._generated.created",
    "ShipmentPacked": "canonical.shipment._generated.packed",
    "ShipmentTendered": "canonical.shipment._generated.tendered",
    "ShipmentUnpacked": "canonical.shipment._generated.unpacked",
    "TenderAccepted": "canonical.shipment._generated.tender_accepted",
    "TenderCountered": "canonical.shipment._generated.tender_countered",
    "TenderRejected": "canonical.shipment._generated.tender_rejected",
    "TenderWithdrawn": "canonical.shipment._generated.tender_withdrawn",
    "WaveCancelled": "canonical.shipment._generated.wave_cancelled",
    "WaveReleased": "canonical.shipment._generated.wave_released",
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
