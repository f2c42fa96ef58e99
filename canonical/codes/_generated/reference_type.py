"""The code list reference-type.

Generated from codelists/reference-type.json (sha256:caf3941abfdcc9e4); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class ReferenceType(Code, extensible=True):
    """What a reference number identifies.

    May grow within a major version. Owner: Data model. Source: canonical-logistics, X12 128, UNTDID 1153, SAP IDoc
    qualifiers.
    """

    __slots__ = ()
    BILL_OF_LADING: CodeRow = CodeRow("bill-of-lading", "Bill of lading.", "0.1.0")
    """Bill of lading."""
    MASTER_BILL_OF_LADING: CodeRow = CodeRow("master-bill-of-lading", "Master bill of lading.", "0.1.0")
    """Master bill of lading."""
    OCEAN_BILL_OF_LADING: CodeRow = CodeRow("ocean-bill-of-lading", "Ocean bill of lading.", "0.1.0")
    """Ocean bill of lading."""
    TRUCKER_BILL_OF_LADING: CodeRow = CodeRow("trucker-bill-of-lading", "Trucker bill of lading.", "0.1.0")
    """Trucker bill of lading."""
    GOVERNMENT_BILL_OF_LADING: CodeRow = CodeRow("government-bill-of-lading", "Government bill of lading.", "0.1.0")
    """Government bill of lading."""
    PREVIOUS_BILL_OF_LADING: CodeRow = CodeRow("previous-bill-of-lading", "Previous bill of lading.", "0.1.0")
    """Previous bill of lading."""
    AIR_WAYBILL: CodeRow = CodeRow("air-waybill", "Air waybill.", "0.1.0")
    """Air waybill."""
    WAYBILL: CodeRow = CodeRow("waybill", "Waybill.", "0.1.0")
    """Waybill."""
    PRO_NUMBER: CodeRow = CodeRow("pro-number", "Carrier reference, the PRO number.", "0.1.0")
    """Carrier reference, the PRO number."""
    FREIGHT_BILL: CodeRow = CodeRow("freight-bill", "Freight bill.", "0.1.0")
    """Freight bill."""
    TRACKING_NUMBER: CodeRow = CodeRow("tracking-number", "Tracking number.", "0.1.0")
    """Tracking number."""
    SHIPMENT_ID: CodeRow = CodeRow("shipment-id", "Shipper's id for the shipment (SID).", "0.1.0")
    """Shipper's id for the shipment (SID)."""
    CUSTOMER_REFERENCE: CodeRow = CodeRow("customer-reference", "Customer reference.", "0.1.0")
    """Customer reference."""
    PURCHASE_ORDER: CodeRow = CodeRow("purchase-order", "Purchase order.", "0.1.0")
    """Purchase order."""
    CUSTOMER_ORDER: CodeRow = CodeRow("customer-order", "Customer order.", "0.1.0")
    """Customer order."""
    VENDOR_ORDER: CodeRow = CodeRow("vendor-order", "Vendor order.", "0.1.0")
    """Vendor order."""
    ORDER_NUMBER: CodeRow = CodeRow("order-number", "Order number.", "0.1.0")
    """Order number."""
    SHIPPER_ORDER: CodeRow = CodeRow("shipper-order", "Shipper's order.", "0.1.0")
    """Shipper's order."""
    CONSIGNEE_ORDER: CodeRow = CodeRow("consignee-order", "Consignee's order.", "0.1.0")
    """Consignee's order."""
    WORK_ORDER: CodeRow = CodeRow("work-order", "Work order.", "0.1.0")
    """Work order."""
    DELIVERY_ORDER: CodeRow = CodeRow("delivery-order", "Delivery order.", "0.1.0")
    """Delivery order."""
    RELEASE_NUMBER: CodeRow = CodeRow("release-number", "Release number.", "0.1.0")
    """Release number."""
    PICKUP_REFERENCE: CodeRow = CodeRow("pickup-reference", "Pickup reference.", "0.1.0")
    """Pickup reference."""
    DELIVERY_REFERENCE: CodeRow = CodeRow("delivery-reference", "Delivery reference.", "0.1.0")
    """Delivery reference."""
    APPOINTMENT: CodeRow = CodeRow("appointment", "Appointment number.", "0.1.0")
    """Appointment number."""
    STOP_SEQUENCE: CodeRow = CodeRow("stop-sequence", "Stop sequence.", "0.1.0")
    """Stop sequence."""
    LOAD_ID: CodeRow = CodeRow("load-id", "Load planning number.", "0.1.0")
    """Load planning number."""
    MANIFEST: CodeRow = CodeRow("manifest", "Ship notice or manifest.", "0.1.0")
    """Ship notice or manifest."""
    PACKING_LIST: CodeRow = CodeRow("packing-list", "Packing list.", "0.1.0")
    """Packing list."""
    TRAVEL_MANIFEST: CodeRow = CodeRow("travel-manifest", "Travel manifest.", "0.1.0")
    """Travel manifest."""
    BOOKING: CodeRow = CodeRow("booking", "Booking number.", "0.1.0")
    """Booking number."""
    VOYAGE: CodeRow = CodeRow("voyage", "Voyage number.", "0.1.0")
    """Voyage number."""
    OCEAN_CONTAINER: CodeRow = CodeRow("ocean-container", "Ocean container.", "0.1.0")
    """Ocean container."""
    EQUIPMENT_NUMBER: CodeRow = CodeRow("equipment-number", "Equipment number.", "0.1.0")
    """Equipment number."""
    SEAL_NUMBER: CodeRow = CodeRow("seal-number", "Seal number.", "0.1.0")
    """Seal number."""
    ROUTE: CodeRow = CodeRow("route", "Route number.", "0.1.0")
    """Route number."""
    RUN: CodeRow = CodeRow("run", "Run number.", "0.1.0")
    """Run number."""
    FORWARDER_REFERENCE: CodeRow = CodeRow("forwarder-reference", "Forwarder's reference.", "0.1.0")
    """Forwarder's reference."""
    EXPORT_REFERENCE: CodeRow = CodeRow("export-reference", "Export reference.", "0.1.0")
    """Export reference."""
    IN_BOND: CodeRow = CodeRow("in-bond", "In-bond number.", "0.1.0")
    """In-bond number."""
    CUSTOMS_ENTRY: CodeRow = CodeRow("customs-entry", "US customs entry.", "0.1.0")
    """US customs entry."""
    FOREIGN_TRADE_ZONE: CodeRow = CodeRow("foreign-trade-zone", "Foreign trade zone.", "0.1.0")
    """Foreign trade zone."""
    UN_HAZARD_CLASS: CodeRow = CodeRow("un-hazard-class", "UN hazard class.", "0.1.0")
    """UN hazard class."""
    CONTINUOUS_MOVE: CodeRow = CodeRow("continuous-move", "Continuous move.", "0.1.0")
    """Continuous move."""
    SELLER_INVOICE: CodeRow = CodeRow("seller-invoice", "Seller's invoice.", "0.1.0")
    """Seller's invoice."""
    INVOICE: CodeRow = CodeRow("invoice", "Invoice number.", "0.1.0")
    """Invoice number."""
    CONSIGNEE_INVOICE: CodeRow = CodeRow("consignee-invoice", "Consignee's invoice.", "0.1.0")
    """Consignee's invoice."""
    PREVIOUS_INVOICE: CodeRow = CodeRow("previous-invoice", "Previous invoice.", "0.1.0")
    """Previous invoice."""
    ACCOUNT: CodeRow = CodeRow("account", "Account number.", "0.1.0")
    """Account number."""
    BILLING_ACCOUNT: CodeRow = CodeRow("billing-account", "Billing account.", "0.1.0")
    """Billing account."""
    QUOTE: CodeRow = CodeRow("quote", "Quote number.", "0.1.0")
    """Quote number."""
    PRICE_QUOTE: CodeRow = CodeRow("price-quote", "Price quote.", "0.1.0")
    """Price quote."""
    CONTRACT: CodeRow = CodeRow("contract", "Contract.", "0.1.0")
    """Contract."""
    DEPARTMENT: CodeRow = CodeRow("department", "Department.", "0.1.0")
    """Department."""
    INTERNAL_VENDOR_ID: CodeRow = CodeRow("internal-vendor-id", "Internal vendor number.", "0.1.0")
    """Internal vendor number."""
    VENDOR_ID: CodeRow = CodeRow("vendor-id", "Vendor id.", "0.1.0")
    """Vendor id."""
    STORE_NUMBER: CodeRow = CodeRow("store-number", "Store number.", "0.1.0")
    """Store number."""
    DISTRIBUTION_CENTRE_NUMBER: CodeRow = CodeRow("distribution-centre-number", "Distribution centre number.", "0.1.0")
    """Distribution centre number."""
    LOCATION_NUMBER: CodeRow = CodeRow("location-number", "Location number.", "0.1.0")
    """Location number."""
    ORIGIN_CODE: CodeRow = CodeRow("origin-code", "Shipment origin code.", "0.1.0")
    """Shipment origin code."""
    DESTINATION_CODE: CodeRow = CodeRow("destination-code", "Shipment destination code.", "0.1.0")
    """Shipment destination code."""
    LOT_NUMBER: CodeRow = CodeRow("lot-number", "Lot number.", "0.1.0")
    """Lot number."""
    SERIAL_NUMBER: CodeRow = CodeRow("serial-number", "Serial number.", "0.1.0")
    """Serial number."""
    STORAGE_LOCATION: CodeRow = CodeRow("storage-location", "Warehouse storage location.", "0.1.0")
    """Warehouse storage location."""
    LINK_NUMBER: CodeRow = CodeRow("link-number", "Master reference (link) number.", "0.1.0")
    """Master reference (link) number."""
    TRANSACTION_REFERENCE: CodeRow = CodeRow("transaction-reference", "Transaction reference.", "0.1.0")
    """Transaction reference."""
    DELIVERY_TICKET: CodeRow = CodeRow("delivery-ticket", "Delivery ticket.", "0.1.0")
    """Delivery ticket."""
    SCAC: CodeRow = CodeRow("scac", "SCAC code.", "0.1.0")
    """SCAC code."""
    MOTOR_CARRIER_ID: CodeRow = CodeRow("motor-carrier-id", "Motor carrier id.", "0.1.0")
    """Motor carrier id."""
    TRANSPORTATION_CONTROL_NUMBER: CodeRow = CodeRow("transportation-control-number", "Transportation control number (military).", "0.1.0")
    """Transportation control number (military)."""
    TAX_ID: CodeRow = CodeRow("tax-id", "Taxpayer id.", "0.1.0")
    """Taxpayer id."""
    VAT_ID: CodeRow = CodeRow("vat-id", "VAT registration.", "0.1.0")
    """VAT registration."""
    LINE_ID: CodeRow = CodeRow("line-id", "Seller's line id.", "0.1.0")
    """Seller's line id."""
    DOCUMENT_CODE: CodeRow = CodeRow("document-code", "Document code.", "0.1.0")
    """Document code."""
    BUYER_ID: CodeRow = CodeRow("buyer-id", "Buyer id.", "0.1.0")
    """Buyer id."""
    CONSIGNMENT_ID: CodeRow = CodeRow("consignment-id", "Unique consignment id.", "0.1.0")
    """Unique consignment id."""
    STATUS: CodeRow = CodeRow("status", "Status.", "0.1.0")
    """Status."""
    OTHER: CodeRow = CodeRow("other", "Another kind of number; see sourceCode.", "0.1.0")
    """Another kind of number; see sourceCode."""
    CONSIGNOR_REFERENCE: CodeRow = CodeRow("consignor-reference", "Consignor reference.", "0.1.0")
    """Consignor reference."""
    CONSIGNEE_REFERENCE: CodeRow = CodeRow("consignee-reference", "Consignee shipment reference.", "0.1.0")
    """Consignee shipment reference."""
    HOUSE_BILL_OF_LADING: CodeRow = CodeRow("house-bill-of-lading", "House bill of lading.", "0.1.0")
    """House bill of lading."""
    MASTER_AIR_WAYBILL: CodeRow = CodeRow("master-air-waybill", "Master air waybill.", "0.1.0")
    """Master air waybill."""
    HOUSE_WAYBILL: CodeRow = CodeRow("house-waybill", "House waybill.", "0.1.0")
    """House waybill."""
    TRANSPORT_DOCUMENT: CodeRow = CodeRow("transport-document", "Transport document.", "0.1.0")
    """Transport document."""
    DELIVERY_NOTE: CodeRow = CodeRow("delivery-note", "Delivery note.", "0.1.0")
    """Delivery note."""
    DISPATCH_ADVICE: CodeRow = CodeRow("dispatch-advice", "Dispatch advice.", "0.1.0")
    """Dispatch advice."""
    DISPATCH_NOTE: CodeRow = CodeRow("dispatch-note", "Dispatch note.", "0.1.0")
    """Dispatch note."""
    RECEIVING_ADVICE: CodeRow = CodeRow("receiving-advice", "Receiving advice.", "0.1.0")
    """Receiving advice."""
    ORDER_RESPONSE: CodeRow = CodeRow("order-response", "Order response.", "0.1.0")
    """Order response."""
    VESSEL: CodeRow = CodeRow("vessel", "Vessel.", "0.1.0")
    """Vessel."""
    CREDIT_NOTE: CodeRow = CodeRow("credit-note", "Credit note.", "0.1.0")
    """Credit note."""
    INVENTORY_REPORT: CodeRow = CodeRow("inventory-report", "Inventory report.", "0.1.0")
    """Inventory report."""
    EVENT_REFERENCE: CodeRow = CodeRow("event-reference", "Event reference.", "0.1.0")
    """Event reference."""
    RELATED_DOCUMENT: CodeRow = CodeRow("related-document", "Related document.", "0.1.0")
    """Related document."""
    PREVIOUS_MESSAGE: CodeRow = CodeRow("previous-message", "Previous message.", "0.1.0")
    """Previous message."""
    ORIGINAL_MESSAGE_REFERENCE: CodeRow = CodeRow("original-message-reference", "Sender's reference to first message.", "0.1.0")
    """Sender's reference to first message."""
    CARGO_CONTROL_NUMBER: CodeRow = CodeRow("cargo-control-number", "Cargo control.", "0.1.0")
    """Cargo control."""
    WAREHOUSE_ENTRY: CodeRow = CodeRow("warehouse-entry", "Warehouse entry.", "0.1.0")
    """Warehouse entry."""
    PROMOTION: CodeRow = CodeRow("promotion", "Promotion deal.", "0.1.0")
    """Promotion deal."""
    CUSTOMER_INQUIRY: CodeRow = CodeRow("customer-inquiry", "Customer's inquiry.", "0.1.0")
    """Customer's inquiry."""
    CUSTOMER_CONTRACT: CodeRow = CodeRow("customer-contract", "Customer's contract.", "0.1.0")
    """Customer's contract."""
    INTERNAL_DOCUMENT: CodeRow = CodeRow("internal-document", "Document number inside the sending system.", "0.1.0")
    """Document number inside the sending system."""
    INTERNAL_PURCHASE_ORDER: CodeRow = CodeRow("internal-purchase-order", "Purchase order number inside the sending system.", "0.1.0")
    """Purchase order number inside the sending system."""
    BILLING_DOCUMENT: CodeRow = CodeRow("billing-document", "Billing document.", "0.1.0")
    """Billing document."""
    PRECEDING_DOCUMENT: CodeRow = CodeRow("preceding-document", "Document that came before this one.", "0.1.0")
    """Document that came before this one."""
    THIRD_PARTY_REFERENCE: CodeRow = CodeRow("third-party-reference", "Number given by a third party.", "0.1.0")
    """Number given by a third party."""
    SHIP_TO_PURCHASE_ORDER: CodeRow = CodeRow("ship-to-purchase-order", "Purchase order number of the ship-to party.", "0.1.0")
    """Purchase order number of the ship-to party."""
    SALES_ORGANISATION: CodeRow = CodeRow("sales-organisation", "Sales organisation of the seller's system.", "0.1.0")
    """Sales organisation of the seller's system."""
    DISTRIBUTION_CHANNEL: CodeRow = CodeRow("distribution-channel", "Distribution channel of the seller's system.", "0.1.0")
    """Distribution channel of the seller's system."""
    DIVISION: CodeRow = CodeRow("division", "Division of the seller's system.", "0.1.0")
    """Division of the seller's system."""
    ORDER_TYPE: CodeRow = CodeRow("order-type", "Order type of the sending system.", "0.1.0")
    """Order type of the sending system."""
    SALES_OFFICE: CodeRow = CodeRow("sales-office", "Sales office of the seller's system.", "0.1.0")
    """Sales office of the seller's system."""
    SALES_GROUP: CodeRow = CodeRow("sales-group", "Sales group of the seller's system.", "0.1.0")
    """Sales group of the seller's system."""
    COMPANY_CODE: CodeRow = CodeRow("company-code", "Company code of the sending system.", "0.1.0")
    """Company code of the sending system."""
    PURCHASING_ORGANISATION: CodeRow = CodeRow("purchasing-organisation", "Purchasing organisation of the buyer's system.", "0.1.0")
    """Purchasing organisation of the buyer's system."""
    PURCHASING_GROUP: CodeRow = CodeRow("purchasing-group", "Purchasing group of the buyer's system.", "0.1.0")
    """Purchasing group of the buyer's system."""
    PURCHASE_ORDER_TYPE: CodeRow = CodeRow("purchase-order-type", "Type of the purchase order in the buyer's system.", "0.1.0")
    """Type of the purchase order in the buyer's system."""
