"""The code list document-type.

Generated from codelists/document-type.json (sha256:65f791c6ef7b102c); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class DocumentType(Code, extensible=True):
    """Kind of business or transport document.

    May grow within a major version. Owner: Data model. Source: canonical-logistics, UNTDID 1001 where given.
    """

    __slots__ = ()
    PURCHASE_ORDER: CodeRow = CodeRow("purchase-order", "Purchase order.", "0.1.0")
    """Purchase order."""
    ORDER: CodeRow = CodeRow("order", "Order.", "0.1.0")
    """Order."""
    BLANKET_ORDER: CodeRow = CodeRow("blanket-order", "Order to be called off in parts.", "0.1.0")
    """Order to be called off in parts."""
    CALL_OFF_ORDER: CodeRow = CodeRow("call-off-order", "Call-off from a blanket order.", "0.1.0")
    """Call-off from a blanket order."""
    ORDER_CHANGE: CodeRow = CodeRow("order-change", "Change of an order.", "0.1.0")
    """Change of an order."""
    ORDER_RESPONSE: CodeRow = CodeRow("order-response", "Answer to an order.", "0.1.0")
    """Answer to an order."""
    DELIVERY_SCHEDULE: CodeRow = CodeRow("delivery-schedule", "Delivery schedule.", "0.1.0")
    """Delivery schedule."""
    DELIVERY_NOTE: CodeRow = CodeRow("delivery-note", "Delivery note.", "0.1.0")
    """Delivery note."""
    PACKING_LIST: CodeRow = CodeRow("packing-list", "Packing list.", "0.1.0")
    """Packing list."""
    DISPATCH_ADVICE: CodeRow = CodeRow("dispatch-advice", "Ship notice.", "0.1.0")
    """Ship notice."""
    GOODS_RECEIPT: CodeRow = CodeRow("goods-receipt", "Receipt of goods.", "0.1.0")
    """Receipt of goods."""
    INVENTORY_REPORT: CodeRow = CodeRow("inventory-report", "Inventory report.", "0.1.0")
    """Inventory report."""
    COMMERCIAL_INVOICE: CodeRow = CodeRow("commercial-invoice", "Commercial invoice.", "0.1.0")
    """Commercial invoice."""
    CREDIT_NOTE: CodeRow = CodeRow("credit-note", "Credit note.", "0.1.0")
    """Credit note."""
    DEBIT_NOTE: CodeRow = CodeRow("debit-note", "Debit note.", "0.1.0")
    """Debit note."""
    CORRECTED_INVOICE: CodeRow = CodeRow("corrected-invoice", "Corrected invoice.", "0.1.0")
    """Corrected invoice."""
    SELF_BILLED_INVOICE: CodeRow = CodeRow("self-billed-invoice", "Invoice written by the payer.", "0.1.0")
    """Invoice written by the payer."""
    PROFORMA_INVOICE: CodeRow = CodeRow("proforma-invoice", "Pro-forma invoice.", "0.1.0")
    """Pro-forma invoice."""
    FREIGHT_INVOICE: CodeRow = CodeRow("freight-invoice", "Freight invoice.", "0.1.0")
    """Freight invoice."""
    BOOKING_REQUEST: CodeRow = CodeRow("booking-request", "Booking request.", "0.1.0")
    """Booking request."""
    SHIPPING_INSTRUCTIONS: CodeRow = CodeRow("shipping-instructions", "Shipping instructions.", "0.1.0")
    """Shipping instructions."""
    FORWARDING_INSTRUCTIONS: CodeRow = CodeRow("forwarding-instructions", "Forwarding instructions.", "0.1.0")
    """Forwarding instructions."""
    TRANSPORT_STATUS_REPORT: CodeRow = CodeRow("transport-status-report", "Transport status report.", "0.1.0")
    """Transport status report."""
    DELIVERY_ORDER: CodeRow = CodeRow("delivery-order", "Delivery order.", "0.1.0")
    """Delivery order."""
    HOUSE_WAYBILL: CodeRow = CodeRow("house-waybill", "House waybill.", "0.1.0")
    """House waybill."""
    MASTER_BILL_OF_LADING: CodeRow = CodeRow("master-bill-of-lading", "Master bill of lading.", "0.1.0")
    """Master bill of lading."""
    BILL_OF_LADING: CodeRow = CodeRow("bill-of-lading", "Bill of lading.", "0.1.0")
    """Bill of lading."""
    SEA_WAYBILL: CodeRow = CodeRow("sea-waybill", "Sea waybill.", "0.1.0")
    """Sea waybill."""
    HOUSE_BILL_OF_LADING: CodeRow = CodeRow("house-bill-of-lading", "House bill of lading.", "0.1.0")
    """House bill of lading."""
    ROAD_CONSIGNMENT_NOTE: CodeRow = CodeRow("road-consignment-note", "Road consignment note.", "0.1.0")
    """Road consignment note."""
    AIR_WAYBILL: CodeRow = CodeRow("air-waybill", "Air waybill.", "0.1.0")
    """Air waybill."""
    CARGO_MANIFEST: CodeRow = CodeRow("cargo-manifest", "Cargo manifest.", "0.1.0")
    """Cargo manifest."""
    PROOF_OF_DELIVERY: CodeRow = CodeRow("proof-of-delivery", "Proof of delivery.", "0.1.0")
    """Proof of delivery."""
    WEIGHT_TICKET: CodeRow = CodeRow("weight-ticket", "Ticket of a scale.", "0.1.0")
    """Ticket of a scale."""
    PHOTO: CodeRow = CodeRow("photo", "Photograph.", "0.1.0")
    """Photograph."""
    CERTIFICATE: CodeRow = CodeRow("certificate", "Certificate of origin, quality or the like.", "0.1.0")
    """Certificate of origin, quality or the like."""
    DANGEROUS_GOODS_DECLARATION: CodeRow = CodeRow("dangerous-goods-declaration", "Dangerous goods declaration.", "0.1.0")
    """Dangerous goods declaration."""
    OTHER: CodeRow = CodeRow("other", "Another document; see sourceCode.", "0.1.0")
    """Another document; see sourceCode."""
