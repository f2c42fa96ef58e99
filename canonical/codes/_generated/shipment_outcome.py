"""The code list shipment-outcome.

Generated from codelists/shipment-outcome.json (sha256:bc12af7dda203765); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class ShipmentOutcome(Code):
    """How a shipment ended.

    Closed within a major version. Owner: Transport execution. Source: canonical-logistics.
    """

    __slots__ = ()
    DELIVERED_FULL: CodeRow = CodeRow("delivered-full", "Everything that shipped was delivered.", "1.0.0")
    """Everything that shipped was delivered."""
    DELIVERED_PARTIAL: CodeRow = CodeRow("delivered-partial", "Part of it was delivered; the lines say what became of the rest.", "1.0.0")
    """Part of it was delivered; the lines say what became of the rest."""
    RETURNED: CodeRow = CodeRow("returned", "It went back to the shipper.", "1.0.0")
    """It went back to the shipper."""
    LOST: CodeRow = CodeRow("lost", "It was lost.", "1.0.0")
    """It was lost."""
    DESTROYED: CodeRow = CodeRow("destroyed", "It was destroyed or disposed of.", "1.0.0")
    """It was destroyed or disposed of."""
