"""Facts about every event type, as plain literals.

Generated from schemas/events and versions/releases; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final, TypedDict

    Part = str | tuple[str, ...]
    """A JSON pointer into the data, or several of which the first that is present counts."""

    class EventFacts(TypedDict):
        """What is known of one event type."""

        type: str
        name: str
        domain: str
        version: str
        dataschema: str
        module: str
        model: str
        business_key: tuple[Part, ...]
        idempotency_key: tuple[Part, ...]
        partition_key: tuple[Part, ...]
        time: tuple[str | dict[str, object], ...]
        classification: str
        personal_data: str
        sla: str
        owner: str
        system_of_record: str
        revision: str | None
        compensates: tuple[str, ...]
        maturity: str
        deprecation: dict[str, bool | str] | None
        since: str


EVENTS: Final[dict[str, EventFacts]] = {
    "freight-charge.invoiced": {
        "type": "canonical-logistics.freight-charge.invoiced.v0",
        "name": "freight-charge.invoiced",
        "domain": "freight-charge",
        "version": "0.1.0",
        "dataschema": "urn:canonical-logistics:freight-charge:invoiced:0.1.0",
        "module": "canonical.freight_charge",
        "model": "FreightChargeInvoiced",
        "business_key": (("/invoiceId", "/invoiceNumber"),),
        "idempotency_key": (("/payee/identifiers/0/value", "/payee/name"), "/invoiceNumber", "/invoiceRevision", "/invoiceType", "/chargeId"),
        "partition_key": (("/chargeId", "/subjectRefs/loadId", "/subjectRefs/shipmentIds/0", "/invoiceNumber"),),
        "time": (),
        "classification": "confidential",
        "personal_data": "standard",
        "sla": "PT4H",
        "owner": "Freight audit & pay",
        "system_of_record": "Freight audit or TMS",
        "revision": "/chargeRevision",
        "compensates": (),
        "maturity": "draft",
        "deprecation": None,
        "since": "0.1.0",
    },
    "inventory.adjusted": {
        "type": "canonical-logistics.inventory.adjusted.v0",
        "name": "inventory.adjusted",
        "domain": "inventory",
        "version": "0.1.0",
        "dataschema": "urn:canonical-logistics:inventory:adjusted:0.1.0",
        "module": "canonical.inventory",
        "model": "InventoryAdjusted",
        "business_key": ("/adjustmentId",),
        "idempotency_key": ("/adjustmentId",),
        "partition_key": (("/facility/locationId", "/facility/gln", "/facility/unLocode", "/facility/facilityCode/code", "/facility/identifiers/0/value", "/facility/name"),),
        "time": ({"pointer": "/adjustedAt"},),
        "classification": "internal",
        "personal_data": "standard",
        "sla": "PT60S",
        "owner": "Inventory control",
        "system_of_record": "WMS",
        "revision": None,
        "compensates": (),
        "maturity": "draft",
        "deprecation": None,
        "since": "0.1.0",
    },
    "inventory.snapshot-published": {
        "type": "canonical-logistics.inventory.snapshot-published.v0",
        "name": "inventory.snapshot-published",
        "domain": "inventory",
        "version": "0.1.0",
        "dataschema": "urn:canonical-logistics:inventory:snapshot-published:0.1.0",
        "module": "canonical.inventory",
        "model": "InventorySnapshotPublished",
        "business_key": ("/snapshotId",),
        "idempotency_key": ("/snapshotId", "/page", ("/facility/locationId", "/facility/gln", "/facility/unLocode", "/facility/facilityCode/code", "/facility/identifiers/0/value", "/facility/name")),
        "partition_key": (("/facility/locationId", "/facility/gln", "/facility/unLocode", "/facility/facilityCode/code", "/facility/identifiers/0/value", "/facility/name"),),
        "time": ({"pointer": "/asOf"},),
        "classification": "internal",
        "personal_data": "standard",
        "sla": "PT1H",
        "owner": "Inventory control",
        "system_of_record": "WMS",
        "revision": None,
        "compensates": (),
        "maturity": "draft",
        "deprecation": None,
        "since": "0.1.0",
    },
    "milestone.reported": {
        "type": "canonical-logistics.milestone.reported.v0",
        "name": "milestone.reported",
        "domain": "milestone",
        "version": "0.1.0",
        "dataschema": "urn:canonical-logistics:milestone:reported:0.1.0",
        "module": "canonical.milestone",
        "model": "MilestoneReported",
        "business_key": (("/subjectRef/shipmentId", "/subjectRef/loadId", "/subjectRef/equipmentId", "/subjectRef/handlingUnitId", "/subjectRef/orderId"),),
        "idempotency_key": (("/subjectRef/shipmentId", "/subjectRef/loadId", "/subjectRef/equipmentId", "/subjectRef/handlingUnitId", "/subjectRef/orderId"), "/code", "/classifier", "/stopSequence", "/legSequence", ("/occursAt/instant", "/occursAt/local"), ("/reportedBy/identifiers/0/value", "/reportedBy/name")),
        "partition_key": (("/subjectRef/shipmentId", "/subjectRef/loadId", "/subjectRef/equipmentId", "/subjectRef/handlingUnitId", "/subjectRef/orderId"),),
        "time": ({"pointer": "/occursAt", "when": {"pointer": "/classifier", "equals": "actual"}},),
        "classification": "internal",
        "personal_data": "standard",
        "sla": "PT15M",
        "owner": "Visibility",
        "system_of_record": "Carrier, relayed by TMS or control tower",
        "revision": None,
        "compensates": (),
        "maturity": "draft",
        "deprecation": None,
        "since": "0.1.0",
    },
    "order.created": {
        "type": "canonical-logistics.order.created.v0",
        "name": "order.created",
        "domain": "order",
        "version": "0.1.0",
        "dataschema": "urn:canonical-logistics:order:created:0.1.0",
        "module": "canonical.order",
        "model": "OrderCreated",
        "business_key": ("/orderId",),
        "idempotency_key": ("/orderId", "/orderRevision"),
        "partition_key": ("/orderId",),
        "time": (),
        "classification": "confidential",
        "personal_data": "standard",
        "sla": "PT5M",
        "owner": "Order management",
        "system_of_record": "ERP",
        "revision": "/orderRevision",
        "compensates": (),
        "maturity": "draft",
        "deprecation": None,
        "since": "0.1.0",
    },
    "order.released": {
        "type": "canonical-logistics.order.released.v0",
        "name": "order.released",
        "domain": "order",
        "version": "0.1.0",
        "dataschema": "urn:canonical-logistics:order:released:0.1.0",
        "module": "canonical.order",
        "model": "OrderReleased",
        "business_key": ("/orderId",),
        "idempotency_key": ("/orderId", "/orderRevision", "/releaseNumber"),
        "partition_key": ("/orderId",),
        "time": (),
        "classification": "confidential",
        "personal_data": "standard",
        "sla": "PT5M",
        "owner": "Order management",
        "system_of_record": "ERP",
        "revision": "/orderRevision",
        "compensates": (),
        "maturity": "draft",
        "deprecation": None,
        "since": "0.1.0",
    },
    "shipment.ship-confirmed": {
        "type": "canonical-logistics.shipment.ship-confirmed.v0",
        "name": "shipment.ship-confirmed",
        "domain": "shipment",
        "version": "0.1.0",
        "dataschema": "urn:canonical-logistics:shipment:ship-confirmed:0.1.0",
        "module": "canonical.shipment",
        "model": "ShipConfirmed",
        "business_key": ("/shipmentId",),
        "idempotency_key": ("/shipmentId", "/shipConfirmationId", "/shipmentRevision"),
        "partition_key": ("/shipmentId",),
        "time": ({"pointer": "/shippedAt"},),
        "classification": "confidential",
        "personal_data": "standard",
        "sla": "PT60S",
        "owner": "Warehouse operations",
        "system_of_record": "WMS",
        "revision": "/shipmentRevision",
        "compensates": (),
        "maturity": "draft",
        "deprecation": None,
        "since": "0.1.0",
    },
    "shipment.tender-accepted": {
        "type": "canonical-logistics.shipment.tender-accepted.v0",
        "name": "shipment.tender-accepted",
        "domain": "shipment",
        "version": "0.1.0",
        "dataschema": "urn:canonical-logistics:shipment:tender-accepted:0.1.0",
        "module": "canonical.shipment",
        "model": "TenderAccepted",
        "business_key": ("/loadId",),
        "idempotency_key": ("/loadId", "/tenderId", "/tenderRound", "/responseId", ("/respondedAt/instant", "/respondedAt/local")),
        "partition_key": ("/loadId",),
        "time": ({"pointer": "/respondedAt"},),
        "classification": "confidential",
        "personal_data": "standard",
        "sla": "PT30S",
        "owner": "Transport execution",
        "system_of_record": "TMS, which relays the carrier",
        "revision": None,
        "compensates": (),
        "maturity": "draft",
        "deprecation": None,
        "since": "0.1.0",
    },
    "shipment.tender-rejected": {
        "type": "canonical-logistics.shipment.tender-rejected.v0",
        "name": "shipment.tender-rejected",
        "domain": "shipment",
        "version": "0.1.0",
        "dataschema": "urn:canonical-logistics:shipment:tender-rejected:0.1.0",
        "module": "canonical.shipment",
        "model": "TenderRejected",
        "business_key": ("/loadId",),
        "idempotency_key": ("/loadId", "/tenderId", "/tenderRound", "/responseId", ("/respondedAt/instant", "/respondedAt/local")),
        "partition_key": ("/loadId",),
        "time": ({"pointer": "/respondedAt"},),
        "classification": "confidential",
        "personal_data": "standard",
        "sla": "PT30S",
        "owner": "Transport execution",
        "system_of_record": "TMS, which relays the carrier",
        "revision": None,
        "compensates": (),
        "maturity": "draft",
        "deprecation": None,
        "since": "0.1.0",
    },
    "shipment.tendered": {
        "type": "canonical-logistics.shipment.tendered.v0",
        "name": "shipment.tendered",
        "domain": "shipment",
        "version": "0.1.0",
        "dataschema": "urn:canonical-logistics:shipment:tendered:0.1.0",
        "module": "canonical.shipment",
        "model": "ShipmentTendered",
        "business_key": ("/loadId",),
        "idempotency_key": ("/loadId", "/tenderId", "/tenderRound", "/loadRevision", "/purpose"),
        "partition_key": ("/loadId",),
        "time": (),
        "classification": "confidential",
        "personal_data": "standard",
        "sla": "PT30S",
        "owner": "Transport execution",
        "system_of_record": "TMS",
        "revision": None,
        "compensates": (),
        "maturity": "draft",
        "deprecation": None,
        "since": "0.1.0",
    },
}
"""By domain and name."""

TYPES: Final[dict[str, str]] = {
    "canonical-logistics.freight-charge.invoiced.v0": "freight-charge.invoiced",
    "canonical-logistics.inventory.adjusted.v0": "inventory.adjusted",
    "canonical-logistics.inventory.snapshot-published.v0": "inventory.snapshot-published",
    "canonical-logistics.milestone.reported.v0": "milestone.reported",
    "canonical-logistics.order.created.v0": "order.created",
    "canonical-logistics.order.released.v0": "order.released",
    "canonical-logistics.shipment.ship-confirmed.v0": "shipment.ship-confirmed",
    "canonical-logistics.shipment.tender-accepted.v0": "shipment.tender-accepted",
    "canonical-logistics.shipment.tender-rejected.v0": "shipment.tender-rejected",
    "canonical-logistics.shipment.tendered.v0": "shipment.tendered",
}
"""The name behind each CloudEvents type."""
