"""The code list date-type.

Generated from codelists/date-type.json (sha256:4191139e32ab7720); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class DateType(Code, extensible=True):
    """What a date or time is about.

    May grow within a major version. Owner: Data model. Source: canonical-logistics, X12 374, 432 and 176, SAP IDoc
    qualifiers.
    """

    __slots__ = ()
    REQUESTED_DELIVERY: CodeRow = CodeRow("requested-delivery", "Delivery asked for.", "0.1.0")
    """Delivery asked for."""
    DOCUMENT: CodeRow = CodeRow("document", "Date of the document.", "0.1.0")
    """Date of the document."""
    PURCHASE_ORDER: CodeRow = CodeRow("purchase-order", "Date of the purchase order.", "0.1.0")
    """Date of the purchase order."""
    INVOICE: CodeRow = CodeRow("invoice", "Date of the invoice.", "0.1.0")
    """Date of the invoice."""
    EFFECTIVE: CodeRow = CodeRow("effective", "Date from which the document holds.", "0.1.0")
    """Date from which the document holds."""
    REQUESTED_SHIP: CodeRow = CodeRow("requested-ship", "Shipping or pick-up asked for.", "0.1.0")
    """Shipping or pick-up asked for."""
    SHIPPED: CodeRow = CodeRow("shipped", "Shipped.", "0.1.0")
    """Shipped."""
    ESTIMATED_DELIVERY: CodeRow = CodeRow("estimated-delivery", "Delivery expected.", "0.1.0")
    """Delivery expected."""
    UNLOADED: CodeRow = CodeRow("unloaded", "Unloaded.", "0.1.0")
    """Unloaded."""
    DELIVERED: CodeRow = CodeRow("delivered", "Delivered.", "0.1.0")
    """Delivered."""
    RECEIVED: CodeRow = CodeRow("received", "Received.", "0.1.0")
    """Received."""
    SHIP_NOT_BEFORE: CodeRow = CodeRow("ship-not-before", "Earliest shipping or pick-up.", "0.1.0")
    """Earliest shipping or pick-up."""
    SHIP_NOT_AFTER: CodeRow = CodeRow("ship-not-after", "Latest shipping or pick-up.", "0.1.0")
    """Latest shipping or pick-up."""
    DELIVER_NOT_BEFORE: CodeRow = CodeRow("deliver-not-before", "Earliest delivery.", "0.1.0")
    """Earliest delivery."""
    DELIVER_NOT_AFTER: CodeRow = CodeRow("deliver-not-after", "Latest delivery.", "0.1.0")
    """Latest delivery."""
    RESPOND_BY: CodeRow = CodeRow("respond-by", "Answer needed by.", "0.1.0")
    """Answer needed by."""
    SCHEDULED_PICKUP: CodeRow = CodeRow("scheduled-pickup", "Pick-up by the schedule.", "0.1.0")
    """Pick-up by the schedule."""
    SCHEDULED_DELIVERY: CodeRow = CodeRow("scheduled-delivery", "Delivery by the schedule.", "0.1.0")
    """Delivery by the schedule."""
    ACTUAL_PICKUP: CodeRow = CodeRow("actual-pickup", "Picked up.", "0.1.0")
    """Picked up."""
    PROMISED_DELIVERY: CodeRow = CodeRow("promised-delivery", "Delivery promised.", "0.1.0")
    """Delivery promised."""
    PROMISED_SHIP: CodeRow = CodeRow("promised-ship", "Shipping promised.", "0.1.0")
    """Shipping promised."""
    CANCEL_AFTER: CodeRow = CodeRow("cancel-after", "Cancel when not done by then.", "0.1.0")
    """Cancel when not done by then."""
    EXPIRY: CodeRow = CodeRow("expiry", "Last day of use of the goods.", "0.1.0")
    """Last day of use of the goods."""
    MANUFACTURE: CodeRow = CodeRow("manufacture", "Goods made.", "0.1.0")
    """Goods made."""
    CREATED: CodeRow = CodeRow("created", "Document or transaction made.", "0.1.0")
    """Document or transaction made."""
    ESTIMATED: CodeRow = CodeRow("estimated", "Expected moment of what the document is about.", "0.1.0")
    """Expected moment of what the document is about."""
    ACTUAL: CodeRow = CodeRow("actual", "Actual moment of what the document is about.", "0.1.0")
    """Actual moment of what the document is about."""
    SERVICE_START: CodeRow = CodeRow("service-start", "Service begins.", "0.1.0")
    """Service begins."""
    SERVICE_END: CodeRow = CodeRow("service-end", "Service ends.", "0.1.0")
    """Service ends."""
    PERIOD_START: CodeRow = CodeRow("period-start", "Period begins.", "0.1.0")
    """Period begins."""
    PERIOD_END: CodeRow = CodeRow("period-end", "Period ends.", "0.1.0")
    """Period ends."""
    ESTIMATED_DEPARTURE: CodeRow = CodeRow("estimated-departure", "Departure expected.", "0.1.0")
    """Departure expected."""
    ACTUAL_DEPARTURE: CodeRow = CodeRow("actual-departure", "Departed.", "0.1.0")
    """Departed."""
    ESTIMATED_ARRIVAL: CodeRow = CodeRow("estimated-arrival", "Arrival expected.", "0.1.0")
    """Arrival expected."""
    OTHER: CodeRow = CodeRow("other", "Another date; see sourceCode.", "0.1.0")
    """Another date; see sourceCode."""
