"""The code list reason-code.

Generated from codelists/reason-code.json (sha256:464700cc227319b2); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class ReasonCode(Code, extensible=True):
    """Why something happened, failed or differs. responsible is who usually answers for it; a partner code may say
    otherwise.

    May grow within a major version. Owner: Visibility. Source: canonical-logistics, X12 1651, UNTDID 9013, Open
    Trip Model 5.7.
    """

    __slots__ = ()
    NORMAL: CodeRow = CodeRow("NORMAL", "Nothing out of the ordinary.", "0.1.0")
    """Nothing out of the ordinary."""
    WEATHER: CodeRow = CodeRow("WEATHER", "Weather or natural disaster.", "0.1.0")
    """Weather or natural disaster."""
    ROAD_CONDITIONS: CodeRow = CodeRow("ROAD_CONDITIONS", "State of the roads.", "0.1.0")
    """State of the roads."""
    ACCIDENT: CodeRow = CodeRow("ACCIDENT", "Accident.", "0.1.0")
    """Accident."""
    DERAILMENT: CodeRow = CodeRow("DERAILMENT", "Train left the rails.", "0.1.0")
    """Train left the rails."""
    MECHANICAL_BREAKDOWN: CodeRow = CodeRow("MECHANICAL_BREAKDOWN", "Vehicle or equipment broke down.", "0.1.0")
    """Vehicle or equipment broke down."""
    DRIVER_RELATED: CodeRow = CodeRow("DRIVER_RELATED", "Something about the driver.", "0.1.0")
    """Something about the driver."""
    DRIVER_UNAVAILABLE: CodeRow = CodeRow("DRIVER_UNAVAILABLE", "No driver.", "0.1.0")
    """No driver."""
    CARRIER_OTHER: CodeRow = CodeRow("CARRIER_OTHER", "Another reason at a carrier.", "0.1.0")
    """Another reason at a carrier."""
    CARRIER_DISPATCH_ERROR: CodeRow = CodeRow("CARRIER_DISPATCH_ERROR", "Mistake in dispatch.", "0.1.0")
    """Mistake in dispatch."""
    CARRIER_DATA_ERROR: CodeRow = CodeRow("CARRIER_DATA_ERROR", "Mistake in the carrier's data entry.", "0.1.0")
    """Mistake in the carrier's data entry."""
    EQUIPMENT_UNAVAILABLE: CodeRow = CodeRow("EQUIPMENT_UNAVAILABLE", "No tractor, trailer or other equipment.", "0.1.0")
    """No tractor, trailer or other equipment."""
    EQUIPMENT_UNSUITABLE: CodeRow = CodeRow("EQUIPMENT_UNSUITABLE", "Equipment unfit for the goods.", "0.1.0")
    """Equipment unfit for the goods."""
    RAIL_SCHEDULE_MISSED: CodeRow = CodeRow("RAIL_SCHEDULE_MISSED", "Train missed.", "0.1.0")
    """Train missed."""
    PREVIOUS_STOP_DELAY: CodeRow = CodeRow("PREVIOUS_STOP_DELAY", "Delay at an earlier stop.", "0.1.0")
    """Delay at an earlier stop."""
    MISSORT: CodeRow = CodeRow("MISSORT", "Sorted to the wrong place.", "0.1.0")
    """Sorted to the wrong place."""
    MISSED_PICKUP: CodeRow = CodeRow("MISSED_PICKUP", "Pick-up missed.", "0.1.0")
    """Pick-up missed."""
    MISSED_DELIVERY: CodeRow = CodeRow("MISSED_DELIVERY", "Delivery missed.", "0.1.0")
    """Delivery missed."""
    INDIRECT_DELIVERY: CodeRow = CodeRow("INDIRECT_DELIVERY", "Not on the direct route.", "0.1.0")
    """Not on the direct route."""
    ALTERNATE_CARRIER_DELIVERED: CodeRow = CodeRow("ALTERNATE_CARRIER_DELIVERED", "Another carrier delivered.", "0.1.0")
    """Another carrier delivered."""
    CARTAGE_AGENT: CodeRow = CodeRow("CARTAGE_AGENT", "Something about the cartage agent.", "0.1.0")
    """Something about the cartage agent."""
    PROCESSING_DELAY: CodeRow = CodeRow("PROCESSING_DELAY", "Delay in processing.", "0.1.0")
    """Delay in processing."""
    HELD_FOR_FULL_LOAD: CodeRow = CodeRow("HELD_FOR_FULL_LOAD", "Waits until the load is full.", "0.1.0")
    """Waits until the load is full."""
    SERVICE_LIMIT_EXCEEDED: CodeRow = CodeRow("SERVICE_LIMIT_EXCEEDED", "Outside the limits of the service.", "0.1.0")
    """Outside the limits of the service."""
    PAST_CUTOFF: CodeRow = CodeRow("PAST_CUTOFF", "After the cut-off time.", "0.1.0")
    """After the cut-off time."""
    INSUFFICIENT_PICKUP_TIME: CodeRow = CodeRow("INSUFFICIENT_PICKUP_TIME", "Too little time for pick-up.", "0.1.0")
    """Too little time for pick-up."""
    INSUFFICIENT_DELIVERY_TIME: CodeRow = CodeRow("INSUFFICIENT_DELIVERY_TIME", "Too little time for delivery.", "0.1.0")
    """Too little time for delivery."""
    CONSIGNEE_RELATED: CodeRow = CodeRow("CONSIGNEE_RELATED", "Something about the consignee.", "0.1.0")
    """Something about the consignee."""
    CONSIGNEE_CLOSED: CodeRow = CodeRow("CONSIGNEE_CLOSED", "Consignee closed.", "0.1.0")
    """Consignee closed."""
    CONSIGNEE_UNAVAILABLE: CodeRow = CodeRow("CONSIGNEE_UNAVAILABLE", "Nobody there to receive.", "0.1.0")
    """Nobody there to receive."""
    CONSIGNEE_REFUSED: CodeRow = CodeRow("CONSIGNEE_REFUSED", "Consignee refused.", "0.1.0")
    """Consignee refused."""
    CONSIGNEE_REQUESTED_LATER: CodeRow = CodeRow("CONSIGNEE_REQUESTED_LATER", "Consignee asked for later delivery.", "0.1.0")
    """Consignee asked for later delivery."""
    CONSIGNEE_REQUESTED_EARLIER: CodeRow = CodeRow("CONSIGNEE_REQUESTED_EARLIER", "Consignee asked for earlier delivery.", "0.1.0")
    """Consignee asked for earlier delivery."""
    CONSIGNEE_WILL_COLLECT: CodeRow = CodeRow("CONSIGNEE_WILL_COLLECT", "Consignee collects.", "0.1.0")
    """Consignee collects."""
    CONSIGNEE_FACILITY_LIMIT: CodeRow = CodeRow("CONSIGNEE_FACILITY_LIMIT", "Consignee's site or hours do not allow it.", "0.1.0")
    """Consignee's site or hours do not allow it."""
    HELD_FOR_CONSIGNEE: CodeRow = CodeRow("HELD_FOR_CONSIGNEE", "Kept for the consignee.", "0.1.0")
    """Kept for the consignee."""
    CUSTOMER_SUSPENDED: CodeRow = CodeRow("CUSTOMER_SUSPENDED", "Suspended at the customer's wish.", "0.1.0")
    """Suspended at the customer's wish."""
    CUSTOMER_TRAP: CodeRow = CodeRow("CUSTOMER_TRAP", "Shipment to be caught for the customer.", "0.1.0")
    """Shipment to be caught for the customer."""
    CUSTOMER_SPECIFIED_CARRIER_WAIT: CodeRow = CodeRow("CUSTOMER_SPECIFIED_CARRIER_WAIT", "Waits for the carrier that the customer named.", "0.1.0")
    """Waits for the carrier that the customer named."""
    ADDRESS_INCORRECT: CodeRow = CodeRow("ADDRESS_INCORRECT", "Address wrong.", "0.1.0")
    """Address wrong."""
    ADDRESS_CORRECTED: CodeRow = CodeRow("ADDRESS_CORRECTED", "Address was corrected.", "0.1.0")
    """Address was corrected."""
    ADDRESS_NOT_FOUND: CodeRow = CodeRow("ADDRESS_NOT_FOUND", "Place cannot be found.", "0.1.0")
    """Place cannot be found."""
    WRONG_RECEIVER: CodeRow = CodeRow("WRONG_RECEIVER", "Given to the wrong receiver.", "0.1.0")
    """Given to the wrong receiver."""
    LABEL_INVALID: CodeRow = CodeRow("LABEL_INVALID", "Label wrong or unreadable.", "0.1.0")
    """Label wrong or unreadable."""
    APPOINTMENT_PENDING: CodeRow = CodeRow("APPOINTMENT_PENDING", "Waits for an appointment.", "0.1.0")
    """Waits for an appointment."""
    APPOINTMENT_PREARRANGED: CodeRow = CodeRow("APPOINTMENT_PREARRANGED", "Appointment was agreed before.", "0.1.0")
    """Appointment was agreed before."""
    ARRIVAL_DATE_NOT_PROVIDED: CodeRow = CodeRow("ARRIVAL_DATE_NOT_PROVIDED", "Arrival date or time was not given.", "0.1.0")
    """Arrival date or time was not given."""
    SHIPPER_RELATED: CodeRow = CodeRow("SHIPPER_RELATED", "Something about the shipper.", "0.1.0")
    """Something about the shipper."""
    HELD_FOR_SHIPPER: CodeRow = CodeRow("HELD_FOR_SHIPPER", "Kept on the shipper's order.", "0.1.0")
    """Kept on the shipper's order."""
    PRODUCTION_SHORTFALL: CodeRow = CodeRow("PRODUCTION_SHORTFALL", "Goods not made in time.", "0.1.0")
    """Goods not made in time."""
    SHIPPING_INSTRUCTIONS_MISSING: CodeRow = CodeRow("SHIPPING_INSTRUCTIONS_MISSING", "Shipping instructions missing.", "0.1.0")
    """Shipping instructions missing."""
    BILLING_NOT_RELEASED: CodeRow = CodeRow("BILLING_NOT_RELEASED", "Billing not released.", "0.1.0")
    """Billing not released."""
    DOCUMENTS_MISSING: CodeRow = CodeRow("DOCUMENTS_MISSING", "Papers missing.", "0.1.0")
    """Papers missing."""
    DOCUMENTS_INCORRECT: CodeRow = CodeRow("DOCUMENTS_INCORRECT", "Papers wrong.", "0.1.0")
    """Papers wrong."""
    CUSTOMS: CodeRow = CodeRow("CUSTOMS", "Customs.", "0.1.0")
    """Customs."""
    CUSTOMS_BROKER_UNREACHABLE: CodeRow = CodeRow("CUSTOMS_BROKER_UNREACHABLE", "Broker not known or not reachable.", "0.1.0")
    """Broker not known or not reachable."""
    BORDER_CLEARANCE: CodeRow = CodeRow("BORDER_CLEARANCE", "Clearance at the border.", "0.1.0")
    """Clearance at the border."""
    INSPECTION_PENDING: CodeRow = CodeRow("INSPECTION_PENDING", "Waits for an inspection.", "0.1.0")
    """Waits for an inspection."""
    EXPORT_PENDING: CodeRow = CodeRow("EXPORT_PENDING", "Waits for export.", "0.1.0")
    """Waits for export."""
    INTERNATIONAL_NON_CARRIER_DELAY: CodeRow = CodeRow("INTERNATIONAL_NON_CARRIER_DELAY", "Delay abroad that the carrier did not cause.", "0.1.0")
    """Delay abroad that the carrier did not cause."""
    PAYMENT_HOLD: CodeRow = CodeRow("PAYMENT_HOLD", "Held until paid.", "0.1.0")
    """Held until paid."""
    CREDIT_HOLD: CodeRow = CodeRow("CREDIT_HOLD", "Held for credit.", "0.1.0")
    """Held for credit."""
    COD_REQUIRED: CodeRow = CodeRow("COD_REQUIRED", "Payment at delivery needed.", "0.1.0")
    """Payment at delivery needed."""
    COD_UNPAID: CodeRow = CodeRow("COD_UNPAID", "Payment at delivery not made.", "0.1.0")
    """Payment at delivery not made."""
    INDUSTRIAL_DISPUTE: CodeRow = CodeRow("INDUSTRIAL_DISPUTE", "Strike or lock-out.", "0.1.0")
    """Strike or lock-out."""
    CIVIL_EVENT: CodeRow = CodeRow("CIVIL_EVENT", "Unrest, war or official order.", "0.1.0")
    """Unrest, war or official order."""
    HOLIDAY: CodeRow = CodeRow("HOLIDAY", "Holiday.", "0.1.0")
    """Holiday."""
    DAMAGE: CodeRow = CodeRow("DAMAGE", "Damage.", "0.1.0")
    """Damage."""
    SHORTAGE: CodeRow = CodeRow("SHORTAGE", "Too few goods.", "0.1.0")
    """Too few goods."""
    OVERWEIGHT: CodeRow = CodeRow("OVERWEIGHT", "Too heavy.", "0.1.0")
    """Too heavy."""
    LOAD_SHIFTED: CodeRow = CodeRow("LOAD_SHIFTED", "Load moved.", "0.1.0")
    """Load moved."""
    RESTRICTED_ARTICLE: CodeRow = CodeRow("RESTRICTED_ARTICLE", "Goods not allowed.", "0.1.0")
    """Goods not allowed."""
    PROTECTIVE_SERVICE: CodeRow = CodeRow("PROTECTIVE_SERVICE", "Held for heating or cooling.", "0.1.0")
    """Held for heating or cooling."""
    RECONSIGNED: CodeRow = CodeRow("RECONSIGNED", "Destination or consignee changed.", "0.1.0")
    """Destination or consignee changed."""
    RETURNED_TO_SHIPPER: CodeRow = CodeRow("RETURNED_TO_SHIPPER", "Sent back to the shipper.", "0.1.0")
    """Sent back to the shipper."""
    DUPLICATE_DELIVERY: CodeRow = CodeRow("DUPLICATE_DELIVERY", "Delivered twice.", "0.1.0")
    """Delivered twice."""
    NOT_ORDERED: CodeRow = CodeRow("NOT_ORDERED", "Not ordered.", "0.1.0")
    """Not ordered."""
    WRONG_DELIVERY_DATE: CodeRow = CodeRow("WRONG_DELIVERY_DATE", "Wrong date.", "0.1.0")
    """Wrong date."""
    SPOILED: CodeRow = CodeRow("SPOILED", "Spoiled.", "0.1.0")
    """Spoiled."""
    UNKNOWN: CodeRow = CodeRow("UNKNOWN", "Reason not given or not known.", "0.1.0")
    """Reason not given or not known."""
    OTHER: CodeRow = CodeRow("OTHER", "Another reason; see detail.", "0.1.0")
    """Another reason; see detail."""
    COUNT_DIFFERENCE: CodeRow = CodeRow("COUNT_DIFFERENCE", "Count differs from the book.", "0.1.0")
    """Count differs from the book."""
    PICK_SHORT: CodeRow = CodeRow("PICK_SHORT", "Less picked than ordered.", "0.1.0")
    """Less picked than ordered."""
    QUALITY_DEFECT: CodeRow = CodeRow("QUALITY_DEFECT", "Quality not good enough.", "0.1.0")
    """Quality not good enough."""
    TEMPERATURE_EXCURSION: CodeRow = CodeRow("TEMPERATURE_EXCURSION", "Temperature outside the limits.", "0.1.0")
    """Temperature outside the limits."""
    EXPORT_CONTROL: CodeRow = CodeRow("EXPORT_CONTROL", "Export control.", "0.1.0")
    """Export control."""
    RATE_MISMATCH: CodeRow = CodeRow("RATE_MISMATCH", "Rate differs from the agreement.", "0.1.0")
    """Rate differs from the agreement."""
    UNAUTHORISED_ACCESSORIAL: CodeRow = CodeRow("UNAUTHORISED_ACCESSORIAL", "Extra charge that nobody ordered.", "0.1.0")
    """Extra charge that nobody ordered."""
    DUPLICATE_INVOICE: CodeRow = CodeRow("DUPLICATE_INVOICE", "Invoiced twice.", "0.1.0")
    """Invoiced twice."""
    SERVICE_NOT_PERFORMED: CodeRow = CodeRow("SERVICE_NOT_PERFORMED", "Service was not done.", "0.1.0")
    """Service was not done."""
    WEIGHT_DISCREPANCY: CodeRow = CodeRow("WEIGHT_DISCREPANCY", "Weight differs.", "0.1.0")
    """Weight differs."""
    NO_CAPACITY: CodeRow = CodeRow("NO_CAPACITY", "No capacity.", "0.1.0")
    """No capacity."""
    PRICE_TOO_LOW: CodeRow = CodeRow("PRICE_TOO_LOW", "Price too low.", "0.1.0")
    """Price too low."""
    RESPONSE_TIMEOUT: CodeRow = CodeRow("RESPONSE_TIMEOUT", "No answer in time.", "0.1.0")
    """No answer in time."""
    QUALITY_HOLD: CodeRow = CodeRow("QUALITY_HOLD", "Put on hold until a quality decision.", "1.0.0")
    """Put on hold until a quality decision."""
    QUALITY_RELEASE: CodeRow = CodeRow("QUALITY_RELEASE", "Released by a quality decision.", "1.0.0")
    """Released by a quality decision."""
    EXPIRY: CodeRow = CodeRow("EXPIRY", "Past, or too near to, the last day of use.", "1.0.0")
    """Past, or too near to, the last day of use."""
    RECALL: CodeRow = CodeRow("RECALL", "Called back by the maker or an authority.", "1.0.0")
    """Called back by the maker or an authority."""
    DISPOSAL: CodeRow = CodeRow("DISPOSAL", "Destroyed or disposed of.", "1.0.0")
    """Destroyed or disposed of."""
    OWNERSHIP_CHANGE: CodeRow = CodeRow("OWNERSHIP_CHANGE", "The goods have another owner.", "1.0.0")
    """The goods have another owner."""
    DUTY_STATUS_CHANGE: CodeRow = CodeRow("DUTY_STATUS_CHANGE", "Customs or excise state changed.", "1.0.0")
    """Customs or excise state changed."""
    GOODS_FOUND: CodeRow = CodeRow("GOODS_FOUND", "Goods that were missing turned up.", "1.0.0")
    """Goods that were missing turned up."""
    RECEIPT_ERROR: CodeRow = CodeRow("RECEIPT_ERROR", "A receipt was recorded wrongly.", "1.0.0")
    """A receipt was recorded wrongly."""
    ISSUE_ERROR: CodeRow = CodeRow("ISSUE_ERROR", "An issue or shipment was recorded wrongly.", "1.0.0")
    """An issue or shipment was recorded wrongly."""
    SHIPMENT_CANCELLED: CodeRow = CodeRow("SHIPMENT_CANCELLED", "The shipment was cancelled after the goods were issued.", "1.0.0")
    """The shipment was cancelled after the goods were issued."""
