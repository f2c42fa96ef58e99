"""The code list party-role.

Generated from codelists/party-role.json (sha256:6e433baee851268e); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class PartyRole(Code, extensible=True):
    """What a party does in the business.

    May grow within a major version. Owner: Data model. Source: canonical-logistics, X12 98, UNTDID 3035, SAP
    partner functions.
    """

    __slots__ = ()
    SHIPPER: CodeRow = CodeRow("shipper", "Sends the goods.", "0.1.0")
    """Sends the goods."""
    SHIP_FROM: CodeRow = CodeRow("ship-from", "Place or party the goods leave.", "0.1.0")
    """Place or party the goods leave."""
    SHIP_TO: CodeRow = CodeRow("ship-to", "Place or party the goods go to.", "0.1.0")
    """Place or party the goods go to."""
    CONSIGNEE: CodeRow = CodeRow("consignee", "Receives the goods by the transport contract.", "0.1.0")
    """Receives the goods by the transport contract."""
    ULTIMATE_CONSIGNEE: CodeRow = CodeRow("ultimate-consignee", "Receives the goods in the end.", "0.1.0")
    """Receives the goods in the end."""
    BILL_TO: CodeRow = CodeRow("bill-to", "Gets the invoice.", "0.1.0")
    """Gets the invoice."""
    BILL_AND_SHIP_TO: CodeRow = CodeRow("bill-and-ship-to", "Gets the invoice and the goods.", "0.1.0")
    """Gets the invoice and the goods."""
    FREIGHT_PAYER: CodeRow = CodeRow("freight-payer", "Gets the freight bill.", "0.1.0")
    """Gets the freight bill."""
    REMIT_TO: CodeRow = CodeRow("remit-to", "Where payment is sent.", "0.1.0")
    """Where payment is sent."""
    PAYEE: CodeRow = CodeRow("payee", "Is paid.", "0.1.0")
    """Is paid."""
    PAYER: CodeRow = CodeRow("payer", "Pays.", "0.1.0")
    """Pays."""
    BUYER: CodeRow = CodeRow("buyer", "Buys; in SAP the sold-to party.", "0.1.0")
    """Buys; in SAP the sold-to party."""
    SELLER: CodeRow = CodeRow("seller", "Sells.", "0.1.0")
    """Sells."""
    ORDERED_BY: CodeRow = CodeRow("ordered-by", "Placed the order.", "0.1.0")
    """Placed the order."""
    SUPPLIER: CodeRow = CodeRow("supplier", "Supplies or makes the goods.", "0.1.0")
    """Supplies or makes the goods."""
    VENDOR: CodeRow = CodeRow("vendor", "Sells from its stock; in SAP the vendor.", "0.1.0")
    """Sells from its stock; in SAP the vendor."""
    MANUFACTURER: CodeRow = CodeRow("manufacturer", "Makes the goods.", "0.1.0")
    """Makes the goods."""
    CARRIER: CodeRow = CodeRow("carrier", "Carries the goods.", "0.1.0")
    """Carries the goods."""
    ORIGIN_CARRIER: CodeRow = CodeRow("origin-carrier", "Carries the goods first.", "0.1.0")
    """Carries the goods first."""
    FORWARDER: CodeRow = CodeRow("forwarder", "Arranges the transport.", "0.1.0")
    """Arranges the transport."""
    CUSTOMS_BROKER: CodeRow = CodeRow("customs-broker", "Clears the goods with customs.", "0.1.0")
    """Clears the goods with customs."""
    IMPORTER: CodeRow = CodeRow("importer", "Importer.", "0.1.0")
    """Importer."""
    EXPORTER: CodeRow = CodeRow("exporter", "Exporter.", "0.1.0")
    """Exporter."""
    NOTIFY_PARTY: CodeRow = CodeRow("notify-party", "Is to be told of the arrival.", "0.1.0")
    """Is to be told of the arrival."""
    SECOND_NOTIFY_PARTY: CodeRow = CodeRow("second-notify-party", "Is also to be told of the arrival.", "0.1.0")
    """Is also to be told of the arrival."""
    CARE_OF: CodeRow = CodeRow("care-of", "Receives for somebody else.", "0.1.0")
    """Receives for somebody else."""
    WAREHOUSE_OPERATOR: CodeRow = CodeRow("warehouse-operator", "Keeps the stock.", "0.1.0")
    """Keeps the stock."""
    DEPOSITOR: CodeRow = CodeRow("depositor", "Owns the stock in the warehouse.", "0.1.0")
    """Owns the stock in the warehouse."""
    PICKUP_LOCATION: CodeRow = CodeRow("pickup-location", "Where goods are collected.", "0.1.0")
    """Where goods are collected."""
    DELIVERY_LOCATION: CodeRow = CodeRow("delivery-location", "Where goods are handed over.", "0.1.0")
    """Where goods are handed over."""
    RECEIVING_LOCATION: CodeRow = CodeRow("receiving-location", "Where goods are received on the site.", "0.1.0")
    """Where goods are received on the site."""
    TRANSFER_TO: CodeRow = CodeRow("transfer-to", "Party the goods are transferred to.", "0.1.0")
    """Party the goods are transferred to."""
    TRANSFER_POINT: CodeRow = CodeRow("transfer-point", "Where goods change hands.", "0.1.0")
    """Where goods change hands."""
    FINAL_DESTINATION: CodeRow = CodeRow("final-destination", "Last place of the journey.", "0.1.0")
    """Last place of the journey."""
    NEXT_DESTINATION: CodeRow = CodeRow("next-destination", "Next place of the journey.", "0.1.0")
    """Next place of the journey."""
    NEXT_SCHEDULED_DESTINATION: CodeRow = CodeRow("next-scheduled-destination", "Next place by the schedule.", "0.1.0")
    """Next place by the schedule."""
    GOODS_FINALLY_FOR: CodeRow = CodeRow("goods-finally-for", "Party the goods are finally meant for.", "0.1.0")
    """Party the goods are finally meant for."""
    MARK_FOR: CodeRow = CodeRow("mark-for", "Name to mark on the goods.", "0.1.0")
    """Name to mark on the goods."""
    MESSAGE_SENDER: CodeRow = CodeRow("message-sender", "Sends the message.", "0.1.0")
    """Sends the message."""
    MESSAGE_RECEIVER: CodeRow = CodeRow("message-receiver", "Receives the message.", "0.1.0")
    """Receives the message."""
    CUSTOMER: CodeRow = CodeRow("customer", "Customer of the message's sender.", "0.1.0")
    """Customer of the message's sender."""
    RETURN_TO: CodeRow = CodeRow("return-to", "Where returned goods go.", "0.1.0")
    """Where returned goods go."""
    SHIP_NOTICE_RECIPIENT: CodeRow = CodeRow("ship-notice-recipient", "Gets the ship notice.", "0.1.0")
    """Gets the ship notice."""
    AGENT: CodeRow = CodeRow("agent", "Acts for somebody else.", "0.1.0")
    """Acts for somebody else."""
    CONTACT: CodeRow = CodeRow("contact", "To be asked.", "0.1.0")
    """To be asked."""
    OTHER: CodeRow = CodeRow("other", "Another role; see sourceCode.", "0.1.0")
    """Another role; see sourceCode."""
    DISPATCH_PARTY: CodeRow = CodeRow("dispatch-party", "Hands the goods over for transport.", "0.1.0")
    """Hands the goods over for transport."""
    DELIVERY_PARTY: CodeRow = CodeRow("delivery-party", "Takes the goods at delivery.", "0.1.0")
    """Takes the goods at delivery."""
    INVOICEE: CodeRow = CodeRow("invoicee", "The invoice is addressed to it.", "0.1.0")
    """The invoice is addressed to it."""
    INVOICE_ISSUER: CodeRow = CodeRow("invoice-issuer", "Writes the invoice.", "0.1.0")
    """Writes the invoice."""
    CARRIER_AGENT: CodeRow = CodeRow("carrier-agent", "Acts for the carrier.", "0.1.0")
    """Acts for the carrier."""
    ROAD_CARRIER: CodeRow = CodeRow("road-carrier", "Carries the goods by road.", "0.1.0")
    """Carries the goods by road."""
    CONSOLIDATOR: CodeRow = CodeRow("consolidator", "Merges shipments.", "0.1.0")
    """Merges shipments."""
    CONTAINER_OPERATOR: CodeRow = CodeRow("container-operator", "Runs the containers.", "0.1.0")
    """Runs the containers."""
    TERMINAL_OPERATOR: CodeRow = CodeRow("terminal-operator", "Runs the terminal.", "0.1.0")
    """Runs the terminal."""
    INVENTORY_CONTROLLER: CodeRow = CodeRow("inventory-controller", "Controls the stock.", "0.1.0")
    """Controls the stock."""
    INVENTORY_REPORTER: CodeRow = CodeRow("inventory-reporter", "Reports the stock.", "0.1.0")
    """Reports the stock."""
    DECLARANT: CodeRow = CodeRow("declarant", "Declares the goods to customs.", "0.1.0")
    """Declares the goods to customs."""
    LOADING_PARTY: CodeRow = CodeRow("loading-party", "Loads.", "0.1.0")
    """Loads."""
    UNLOADING_PARTY: CodeRow = CodeRow("unloading-party", "Unloads.", "0.1.0")
    """Unloads."""
    REQUESTOR: CodeRow = CodeRow("requestor", "Asks for the service.", "0.1.0")
    """Asks for the service."""
    BROKER: CodeRow = CodeRow("broker", "Arranges road transport for others.", "0.1.0")
    """Arranges road transport for others."""
    DRIVER: CodeRow = CodeRow("driver", "Drives the vehicle.", "0.1.0")
    """Drives the vehicle."""
