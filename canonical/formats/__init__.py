"""The syntax of each format: bytes to segments with positions and back, with no idea of what a shipment is."""
