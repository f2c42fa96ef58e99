"""The code list milestone-code.

Generated from codelists/milestone-code.json (sha256:574906efd5cde953); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class MilestoneCode(Code, extensible=True):
    """What happened or will happen to a shipment, load, equipment or handling unit. displayOrder sorts for display
    and guards nothing; the flags say what a code shows: startsTransit (the goods are on the way after it),
    provesPickup (the carrier had the goods when it happened), provesDelivery (the goods were handed over).

    May grow within a major version. Owner: Visibility. Source: canonical-logistics; partner codes of X12 1650,
    1652 and 157, UN/ECE Recommendation 24, DCSA, IATA, CBV, Open Trip Model and project44.
    """

    __slots__ = ()
    BOOKING_REQUESTED: CodeRow = CodeRow("BOOKING_REQUESTED", "Transport capacity requested.", "0.1.0")
    """Transport capacity requested."""
    BOOKING_CONFIRMED: CodeRow = CodeRow("BOOKING_CONFIRMED", "Carrier confirmed capacity.", "0.1.0")
    """Carrier confirmed capacity."""
    BOOKING_DECLINED: CodeRow = CodeRow("BOOKING_DECLINED", "Carrier refused capacity.", "0.1.0")
    """Carrier refused capacity."""
    BOOKING_CANCELLED: CodeRow = CodeRow("BOOKING_CANCELLED", "Booking cancelled.", "0.1.0")
    """Booking cancelled."""
    SHIPMENT_ACKNOWLEDGED: CodeRow = CodeRow("SHIPMENT_ACKNOWLEDGED", "Carrier acknowledged the instruction.", "0.1.0")
    """Carrier acknowledged the instruction."""
    PRE_ADVISED: CodeRow = CodeRow("PRE_ADVISED", "Electronic shipment data received before the goods.", "0.1.0")
    """Electronic shipment data received before the goods."""
    SHIPPING_INSTRUCTIONS_RECEIVED: CodeRow = CodeRow("SHIPPING_INSTRUCTIONS_RECEIVED", "Carrier holds shipping instructions.", "0.1.0")
    """Carrier holds shipping instructions."""
    VGM_SUBMITTED: CodeRow = CodeRow("VGM_SUBMITTED", "Verified gross mass submitted.", "0.1.0")
    """Verified gross mass submitted."""
    EMPTY_DISPATCHED: CodeRow = CodeRow("EMPTY_DISPATCHED", "Empty equipment sent to shipper.", "0.1.0")
    """Empty equipment sent to shipper."""
    AVAILABLE_FOR_DROP_OFF: CodeRow = CodeRow("AVAILABLE_FOR_DROP_OFF", "Facility accepts equipment.", "0.1.0")
    """Facility accepts equipment."""
    PICKUP_APPOINTMENT_SET: CodeRow = CodeRow("PICKUP_APPOINTMENT_SET", "Pickup slot or window communicated.", "0.1.0")
    """Pickup slot or window communicated."""
    PICKUP_APPOINTMENT_CONFIRMED: CodeRow = CodeRow("PICKUP_APPOINTMENT_CONFIRMED", "Pickup slot secured.", "0.1.0")
    """Pickup slot secured."""
    READY_FOR_PICKUP: CodeRow = CodeRow("READY_FOR_PICKUP", "Goods ready for collection.", "0.1.0")
    """Goods ready for collection."""
    SHIPMENT_CANCELLED: CodeRow = CodeRow("SHIPMENT_CANCELLED", "Shipment will not move.", "0.1.0")
    """Shipment will not move."""
    ARRIVED_AT_PICKUP: CodeRow = CodeRow("ARRIVED_AT_PICKUP", "Vehicle at pickup site.", "0.1.0")
    """Vehicle at pickup site."""
    ARRIVED_AT_PICKUP_DOCK: CodeRow = CodeRow("ARRIVED_AT_PICKUP_DOCK", "Vehicle at pickup dock.", "0.1.0")
    """Vehicle at pickup dock."""
    LOADING_STARTED: CodeRow = CodeRow("LOADING_STARTED", "Loading began.", "0.1.0")
    """Loading began."""
    LOADING_COMPLETED: CodeRow = CodeRow("LOADING_COMPLETED", "Loading finished at pickup.", "0.1.0")
    """Loading finished at pickup."""
    STUFFED: CodeRow = CodeRow("STUFFED", "Container stuffed.", "0.1.0")
    """Container stuffed."""
    SEALED: CodeRow = CodeRow("SEALED", "Equipment sealed.", "0.1.0")
    """Equipment sealed."""
    TRAILER_CLOSED: CodeRow = CodeRow("TRAILER_CLOSED", "Trailer or container closed out.", "0.1.0")
    """Trailer or container closed out."""
    PICKED_UP: CodeRow = CodeRow("PICKED_UP", "Carrier took possession.", "0.1.0")
    """Carrier took possession."""
    DEPARTED_PICKUP: CodeRow = CodeRow("DEPARTED_PICKUP", "Vehicle left pickup site with goods.", "0.1.0")
    """Vehicle left pickup site with goods."""
    PICKUP_FAILED: CodeRow = CodeRow("PICKUP_FAILED", "Collection did not happen.", "0.1.0")
    """Collection did not happen."""
    RECEIVED_BY_CARRIER: CodeRow = CodeRow("RECEIVED_BY_CARRIER", "Carrier or forwarder received the goods.", "0.1.0")
    """Carrier or forwarder received the goods."""
    READY_FOR_CARRIAGE: CodeRow = CodeRow("READY_FOR_CARRIAGE", "Accepted as ready for carriage.", "0.1.0")
    """Accepted as ready for carriage."""
    READY_FOR_LOADING: CodeRow = CodeRow("READY_FOR_LOADING", "Prepared for loading on a means.", "0.1.0")
    """Prepared for loading on a means."""
    MANIFESTED: CodeRow = CodeRow("MANIFESTED", "Listed on a manifest.", "0.1.0")
    """Listed on a manifest."""
    BILL_OF_LADING_ISSUED: CodeRow = CodeRow("BILL_OF_LADING_ISSUED", "Transport document issued.", "0.1.0")
    """Transport document issued."""
    CONSOLIDATED: CodeRow = CodeRow("CONSOLIDATED", "Merged with other shipments.", "0.1.0")
    """Merged with other shipments."""
    SHIPMENT_SPLIT: CodeRow = CodeRow("SHIPMENT_SPLIT", "Split into parts.", "0.1.0")
    """Split into parts."""
    GATE_IN: CodeRow = CodeRow("GATE_IN", "Entered a terminal or depot.", "0.1.0")
    """Entered a terminal or depot."""
    GATE_OUT: CodeRow = CodeRow("GATE_OUT", "Left a terminal or depot.", "0.1.0")
    """Left a terminal or depot."""
    DROPPED_OFF: CodeRow = CodeRow("DROPPED_OFF", "Equipment dropped or grounded.", "0.1.0")
    """Equipment dropped or grounded."""
    ARRIVED_AT_TERMINAL: CodeRow = CodeRow("ARRIVED_AT_TERMINAL", "Arrived at hub, terminal or yard.", "0.1.0")
    """Arrived at hub, terminal or yard."""
    DEPARTED_TERMINAL: CodeRow = CodeRow("DEPARTED_TERMINAL", "Left hub, terminal or yard.", "0.1.0")
    """Left hub, terminal or yard."""
    STORED_IN_TRANSIT: CodeRow = CodeRow("STORED_IN_TRANSIT", "In storage during transport.", "0.1.0")
    """In storage during transport."""
    RELEASED_FROM_STORAGE: CodeRow = CodeRow("RELEASED_FROM_STORAGE", "Left storage during transport.", "0.1.0")
    """Left storage during transport."""
    LOADED: CodeRow = CodeRow("LOADED", "Loaded on a means of transport.", "0.1.0")
    """Loaded on a means of transport."""
    UNLOADED: CodeRow = CodeRow("UNLOADED", "Unloaded from a means of transport.", "0.1.0")
    """Unloaded from a means of transport."""
    LOADED_ON_VESSEL: CodeRow = CodeRow("LOADED_ON_VESSEL", "Loaded on vessel, feeder or barge.", "0.1.0")
    """Loaded on vessel, feeder or barge."""
    VESSEL_DEPARTED: CodeRow = CodeRow("VESSEL_DEPARTED", "Vessel left port.", "0.1.0")
    """Vessel left port."""
    VESSEL_ARRIVED: CodeRow = CodeRow("VESSEL_ARRIVED", "Vessel reached port.", "0.1.0")
    """Vessel reached port."""
    DISCHARGED: CodeRow = CodeRow("DISCHARGED", "Discharged from vessel.", "0.1.0")
    """Discharged from vessel."""
    LOADED_ON_RAIL: CodeRow = CodeRow("LOADED_ON_RAIL", "Ramped or loaded on train.", "0.1.0")
    """Ramped or loaded on train."""
    RAIL_DEPARTED: CodeRow = CodeRow("RAIL_DEPARTED", "Train left origin ramp.", "0.1.0")
    """Train left origin ramp."""
    RAIL_ARRIVED: CodeRow = CodeRow("RAIL_ARRIVED", "Train reached destination ramp.", "0.1.0")
    """Train reached destination ramp."""
    UNLOADED_FROM_RAIL: CodeRow = CodeRow("UNLOADED_FROM_RAIL", "Deramped or unloaded from train.", "0.1.0")
    """Deramped or unloaded from train."""
    FLIGHT_DEPARTED: CodeRow = CodeRow("FLIGHT_DEPARTED", "Flight left.", "0.1.0")
    """Flight left."""
    FLIGHT_ARRIVED: CodeRow = CodeRow("FLIGHT_ARRIVED", "Flight arrived.", "0.1.0")
    """Flight arrived."""
    RECEIVED_FROM_FLIGHT: CodeRow = CodeRow("RECEIVED_FROM_FLIGHT", "Checked in from flight.", "0.1.0")
    """Checked in from flight."""
    TRANSSHIPPED: CodeRow = CodeRow("TRANSSHIPPED", "Moved to another means of transport.", "0.1.0")
    """Moved to another means of transport."""
    TRANSFERRED_TO_CARRIER: CodeRow = CodeRow("TRANSFERRED_TO_CARRIER", "Handed to another carrier.", "0.1.0")
    """Handed to another carrier."""
    RECEIVED_FROM_CARRIER: CodeRow = CodeRow("RECEIVED_FROM_CARRIER", "Taken over from another carrier.", "0.1.0")
    """Taken over from another carrier."""
    IN_TRANSIT: CodeRow = CodeRow("IN_TRANSIT", "Moving towards next stop.", "0.1.0")
    """Moving towards next stop."""
    APPROACHING: CodeRow = CodeRow("APPROACHING", "Close to next stop.", "0.1.0")
    """Close to next stop."""
    ARRIVED_AT_STOP: CodeRow = CodeRow("ARRIVED_AT_STOP", "Arrived at an intermediate or unspecified stop.", "0.1.0")
    """Arrived at an intermediate or unspecified stop."""
    DEPARTED_STOP: CodeRow = CodeRow("DEPARTED_STOP", "Left an intermediate or unspecified stop.", "0.1.0")
    """Left an intermediate or unspecified stop."""
    WAITING: CodeRow = CodeRow("WAITING", "Vehicle waiting.", "0.1.0")
    """Vehicle waiting."""
    BORDER_CROSSED: CodeRow = CodeRow("BORDER_CROSSED", "Crossed a border or crossing point.", "0.1.0")
    """Crossed a border or crossing point."""
    MODE_CHANGED: CodeRow = CodeRow("MODE_CHANGED", "Moved to another mode.", "0.1.0")
    """Moved to another mode."""
    RECONSIGNED: CodeRow = CodeRow("RECONSIGNED", "Destination or consignee changed.", "0.1.0")
    """Destination or consignee changed."""
    EQUIPMENT_ATTACHED: CodeRow = CodeRow("EQUIPMENT_ATTACHED", "Trailer, chassis or container coupled.", "0.1.0")
    """Trailer, chassis or container coupled."""
    EQUIPMENT_DETACHED: CodeRow = CodeRow("EQUIPMENT_DETACHED", "Trailer, chassis or container uncoupled.", "0.1.0")
    """Trailer, chassis or container uncoupled."""
    CUSTOMS_DECLARED: CodeRow = CodeRow("CUSTOMS_DECLARED", "Reported to customs.", "0.1.0")
    """Reported to customs."""
    ARRIVED_AT_CUSTOMS: CodeRow = CodeRow("ARRIVED_AT_CUSTOMS", "Presented at customs office.", "0.1.0")
    """Presented at customs office."""
    CUSTOMS_INSPECTION_SELECTED: CodeRow = CodeRow("CUSTOMS_INSPECTION_SELECTED", "Selected for physical inspection.", "0.1.0")
    """Selected for physical inspection."""
    CUSTOMS_SCAN_SELECTED: CodeRow = CodeRow("CUSTOMS_SCAN_SELECTED", "Selected for scan.", "0.1.0")
    """Selected for scan."""
    CUSTOMS_HELD: CodeRow = CodeRow("CUSTOMS_HELD", "Held by an authority.", "0.1.0")
    """Held by an authority."""
    CUSTOMS_CLEARED: CodeRow = CodeRow("CUSTOMS_CLEARED", "Cleared or released by an authority.", "0.1.0")
    """Cleared or released by an authority."""
    CUSTOMS_REFUSED: CodeRow = CodeRow("CUSTOMS_REFUSED", "Clearance refused.", "0.1.0")
    """Clearance refused."""
    IN_BOND_MOVED: CodeRow = CodeRow("IN_BOND_MOVED", "Moved under bond.", "0.1.0")
    """Moved under bond."""
    RELEASED_FROM_BOND: CodeRow = CodeRow("RELEASED_FROM_BOND", "Released from bond.", "0.1.0")
    """Released from bond."""
    TRANSFERRED_TO_AUTHORITY: CodeRow = CodeRow("TRANSFERRED_TO_AUTHORITY", "Given into authority control.", "0.1.0")
    """Given into authority control."""
    CARRIER_RELEASED: CodeRow = CodeRow("CARRIER_RELEASED", "Released commercially by the carrier.", "0.1.0")
    """Released commercially by the carrier."""
    ARRIVAL_NOTIFIED: CodeRow = CodeRow("ARRIVAL_NOTIFIED", "Consignee told of arrival.", "0.1.0")
    """Consignee told of arrival."""
    DELIVERY_ORDER_ISSUED: CodeRow = CodeRow("DELIVERY_ORDER_ISSUED", "Delivery order issued or received.", "0.1.0")
    """Delivery order issued or received."""
    FREIGHT_PAID: CodeRow = CodeRow("FREIGHT_PAID", "Freight charges paid.", "0.1.0")
    """Freight charges paid."""
    AVAILABLE_FOR_PICKUP: CodeRow = CodeRow("AVAILABLE_FOR_PICKUP", "Consignee or haulier can collect.", "0.1.0")
    """Consignee or haulier can collect."""
    AVAILABLE_FOR_DELIVERY: CodeRow = CodeRow("AVAILABLE_FOR_DELIVERY", "Carrier can deliver.", "0.1.0")
    """Carrier can deliver."""
    DELIVERY_APPOINTMENT_SET: CodeRow = CodeRow("DELIVERY_APPOINTMENT_SET", "Delivery slot or window communicated.", "0.1.0")
    """Delivery slot or window communicated."""
    DELIVERY_APPOINTMENT_CONFIRMED: CodeRow = CodeRow("DELIVERY_APPOINTMENT_CONFIRMED", "Delivery slot secured.", "0.1.0")
    """Delivery slot secured."""
    TENDERED_FOR_DELIVERY: CodeRow = CodeRow("TENDERED_FOR_DELIVERY", "Offered to consignee for delivery.", "0.1.0")
    """Offered to consignee for delivery."""
    OUT_FOR_DELIVERY: CodeRow = CodeRow("OUT_FOR_DELIVERY", "On the delivery vehicle.", "0.1.0")
    """On the delivery vehicle."""
    ARRIVED_AT_DELIVERY: CodeRow = CodeRow("ARRIVED_AT_DELIVERY", "Vehicle at delivery site.", "0.1.0")
    """Vehicle at delivery site."""
    ARRIVED_AT_DELIVERY_DOCK: CodeRow = CodeRow("ARRIVED_AT_DELIVERY_DOCK", "Vehicle at delivery dock.", "0.1.0")
    """Vehicle at delivery dock."""
    TRAILER_SPOTTED: CodeRow = CodeRow("TRAILER_SPOTTED", "Trailer placed at consignee.", "0.1.0")
    """Trailer placed at consignee."""
    UNLOADING_STARTED: CodeRow = CodeRow("UNLOADING_STARTED", "Unloading began.", "0.1.0")
    """Unloading began."""
    STRIPPED: CodeRow = CodeRow("STRIPPED", "Container stripped.", "0.1.0")
    """Container stripped."""
    DELIVERED_PARTIAL: CodeRow = CodeRow("DELIVERED_PARTIAL", "Part of the shipment delivered.", "0.1.0")
    """Part of the shipment delivered."""
    DELIVERED: CodeRow = CodeRow("DELIVERED", "Shipment delivered.", "0.1.0")
    """Shipment delivered."""
    POD_RECEIVED: CodeRow = CodeRow("POD_RECEIVED", "Proof of delivery available.", "0.1.0")
    """Proof of delivery available."""
    DOCUMENTS_DELIVERED: CodeRow = CodeRow("DOCUMENTS_DELIVERED", "Papers handed to consignee.", "0.1.0")
    """Papers handed to consignee."""
    DOCUMENTS_RECEIVED: CodeRow = CodeRow("DOCUMENTS_RECEIVED", "Papers received by carrier or handler.", "0.1.0")
    """Papers received by carrier or handler."""
    DEPARTED_DELIVERY: CodeRow = CodeRow("DEPARTED_DELIVERY", "Vehicle left delivery site.", "0.1.0")
    """Vehicle left delivery site."""
    EMPTY_RETURNED: CodeRow = CodeRow("EMPTY_RETURNED", "Empty equipment returned.", "0.1.0")
    """Empty equipment returned."""
    DELIVERY_ATTEMPTED: CodeRow = CodeRow("DELIVERY_ATTEMPTED", "Delivery tried without success.", "0.1.0")
    """Delivery tried without success."""
    DELIVERY_FAILED: CodeRow = CodeRow("DELIVERY_FAILED", "Delivery not completed.", "0.1.0")
    """Delivery not completed."""
    DELIVERY_REFUSED: CodeRow = CodeRow("DELIVERY_REFUSED", "Consignee refused.", "0.1.0")
    """Consignee refused."""
    DELIVERY_RESCHEDULED: CodeRow = CodeRow("DELIVERY_RESCHEDULED", "Delivery moved to another time.", "0.1.0")
    """Delivery moved to another time."""
    RETURN_STARTED: CodeRow = CodeRow("RETURN_STARTED", "Return to shipper began.", "0.1.0")
    """Return to shipper began."""
    RETURNED_TO_SHIPPER: CodeRow = CodeRow("RETURNED_TO_SHIPPER", "Goods back at shipper.", "0.1.0")
    """Goods back at shipper."""
    DELAYED: CodeRow = CodeRow("DELAYED", "Behind plan.", "0.1.0")
    """Behind plan."""
    HELD: CodeRow = CodeRow("HELD", "Held outside customs.", "0.1.0")
    """Held outside customs."""
    HOLD_RELEASED: CodeRow = CodeRow("HOLD_RELEASED", "Hold lifted.", "0.1.0")
    """Hold lifted."""
    MOVEMENT_STOPPED: CodeRow = CodeRow("MOVEMENT_STOPPED", "Transport stopped or ended early.", "0.1.0")
    """Transport stopped or ended early."""
    EQUIPMENT_FAILURE: CodeRow = CodeRow("EQUIPMENT_FAILURE", "Vehicle or equipment failed.", "0.1.0")
    """Vehicle or equipment failed."""
    EQUIPMENT_RESTORED: CodeRow = CodeRow("EQUIPMENT_RESTORED", "Vehicle or equipment back in service.", "0.1.0")
    """Vehicle or equipment back in service."""
    EQUIPMENT_REMOVED: CodeRow = CodeRow("EQUIPMENT_REMOVED", "Equipment taken off the transport.", "0.1.0")
    """Equipment taken off the transport."""
    ACCIDENT: CodeRow = CodeRow("ACCIDENT", "Accident involving the means.", "0.1.0")
    """Accident involving the means."""
    DAMAGED: CodeRow = CodeRow("DAMAGED", "Goods damaged.", "0.1.0")
    """Goods damaged."""
    DESTROYED: CodeRow = CodeRow("DESTROYED", "Goods destroyed.", "0.1.0")
    """Goods destroyed."""
    SHORTAGE: CodeRow = CodeRow("SHORTAGE", "Fewer goods than stated.", "0.1.0")
    """Fewer goods than stated."""
    OVERAGE: CodeRow = CodeRow("OVERAGE", "More goods than stated.", "0.1.0")
    """More goods than stated."""
    LOST: CodeRow = CodeRow("LOST", "Goods missing or lost.", "0.1.0")
    """Goods missing or lost."""
    FOUND: CodeRow = CodeRow("FOUND", "Missing goods found.", "0.1.0")
    """Missing goods found."""
    STOLEN: CodeRow = CodeRow("STOLEN", "Goods stolen.", "0.1.0")
    """Goods stolen."""
    MISROUTED: CodeRow = CodeRow("MISROUTED", "Sent the wrong way.", "0.1.0")
    """Sent the wrong way."""
    MISROUTE_CORRECTED: CodeRow = CodeRow("MISROUTE_CORRECTED", "Wrong routing corrected.", "0.1.0")
    """Wrong routing corrected."""
    OFFLOADED: CodeRow = CodeRow("OFFLOADED", "Not loaded or bumped.", "0.1.0")
    """Not loaded or bumped."""
    OVERCARRIED: CodeRow = CodeRow("OVERCARRIED", "Carried past destination.", "0.1.0")
    """Carried past destination."""
    DISCREPANCY: CodeRow = CodeRow("DISCREPANCY", "Goods and data disagree.", "0.1.0")
    """Goods and data disagree."""
    SEAL_BROKEN: CodeRow = CodeRow("SEAL_BROKEN", "Seal damaged, broken or tampered.", "0.1.0")
    """Seal damaged, broken or tampered."""
    RESEALED: CodeRow = CodeRow("RESEALED", "Seal replaced.", "0.1.0")
    """Seal replaced."""
    TEMPERATURE_EXCURSION: CodeRow = CodeRow("TEMPERATURE_EXCURSION", "Condition outside requirement.", "0.1.0")
    """Condition outside requirement."""
    PAPERWORK_MISSING: CodeRow = CodeRow("PAPERWORK_MISSING", "Papers missing.", "0.1.0")
    """Papers missing."""
    FREIGHT_WITHOUT_PAPERWORK: CodeRow = CodeRow("FREIGHT_WITHOUT_PAPERWORK", "Goods without papers.", "0.1.0")
    """Goods without papers."""
    PAPERWORK_WITHOUT_FREIGHT: CodeRow = CodeRow("PAPERWORK_WITHOUT_FREIGHT", "Papers without goods.", "0.1.0")
    """Papers without goods."""
    FREE_TIME_EXPIRING: CodeRow = CodeRow("FREE_TIME_EXPIRING", "Last free day known.", "0.1.0")
    """Last free day known."""
    FREE_TIME_EXPIRED: CodeRow = CodeRow("FREE_TIME_EXPIRED", "Free time over, demurrage or detention runs.", "0.1.0")
    """Free time over, demurrage or detention runs."""
    CLAIM_FILED: CodeRow = CodeRow("CLAIM_FILED", "Claim opened.", "0.1.0")
    """Claim opened."""
    TRACKING_LOST: CodeRow = CodeRow("TRACKING_LOST", "No tracking signal or unknown status.", "0.1.0")
    """No tracking signal or unknown status."""
    TRACKING_CANCELLED: CodeRow = CodeRow("TRACKING_CANCELLED", "Tracking stopped.", "0.1.0")
    """Tracking stopped."""
    INSPECTED: CodeRow = CodeRow("INSPECTED", "Equipment or goods inspected.", "0.1.0")
    """Equipment or goods inspected."""
    DOOR_OPENED: CodeRow = CodeRow("DOOR_OPENED", "Door opened.", "0.1.0")
    """Door opened."""
    DOOR_CLOSED: CodeRow = CodeRow("DOOR_CLOSED", "Door closed.", "0.1.0")
    """Door closed."""
    GEOFENCE_ENTERED: CodeRow = CodeRow("GEOFENCE_ENTERED", "Entered geofence.", "0.1.0")
    """Entered geofence."""
    GEOFENCE_EXITED: CodeRow = CodeRow("GEOFENCE_EXITED", "Left geofence.", "0.1.0")
    """Left geofence."""
    MOTION_STARTED: CodeRow = CodeRow("MOTION_STARTED", "Began to move.", "0.1.0")
    """Began to move."""
    MOTION_STOPPED: CodeRow = CodeRow("MOTION_STOPPED", "Stopped moving.", "0.1.0")
    """Stopped moving."""
    TRACKER_PAIRED: CodeRow = CodeRow("TRACKER_PAIRED", "Tracker linked.", "0.1.0")
    """Tracker linked."""
    TRACKER_UNPAIRED: CodeRow = CodeRow("TRACKER_UNPAIRED", "Tracker unlinked.", "0.1.0")
    """Tracker unlinked."""
