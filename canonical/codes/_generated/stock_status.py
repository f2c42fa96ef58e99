"""The code list stock-status.

Generated from codelists/stock-status.json (sha256:fcc0881861bd87d6); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class StockStatus(Code, extensible=True):
    """State of stock that decides what may be done with it.

    May grow within a major version. Owner: Inventory control. Source: canonical-logistics.
    """

    __slots__ = ()
    EXPECTED: CodeRow = CodeRow("expected", "Announced, not yet here.", "0.1.0")
    """Announced, not yet here."""
    AVAILABLE: CodeRow = CodeRow("available", "Free to use.", "0.1.0")
    """Free to use."""
    QUALITY_HOLD: CodeRow = CodeRow("quality-hold", "Waits for a quality decision.", "0.1.0")
    """Waits for a quality decision."""
    DAMAGED: CodeRow = CodeRow("damaged", "Damaged.", "0.1.0")
    """Damaged."""
    RETURNED: CodeRow = CodeRow("returned", "Came back, not yet judged.", "0.1.0")
    """Came back, not yet judged."""
    ALLOCATED: CodeRow = CodeRow("allocated", "Reserved for an order.", "0.1.0")
    """Reserved for an order."""
    PICKED: CodeRow = CodeRow("picked", "Taken from the shelf for an order.", "0.1.0")
    """Taken from the shelf for an order."""
    ISSUED: CodeRow = CodeRow("issued", "Left the stock.", "0.1.0")
    """Left the stock."""
    IN_TRANSIT: CodeRow = CodeRow("in-transit", "On the way between own sites.", "0.1.0")
    """On the way between own sites."""
    BLOCKED: CodeRow = CodeRow("blocked", "Must not be used.", "0.1.0")
    """Must not be used."""
    EXPIRED: CodeRow = CodeRow("expired", "Past its last day of use.", "0.1.0")
    """Past its last day of use."""
    RECALLED: CodeRow = CodeRow("recalled", "Called back by the maker or an authority.", "0.1.0")
    """Called back by the maker or an authority."""
    SCRAPPED: CodeRow = CodeRow("scrapped", "Disposed of.", "0.1.0")
    """Disposed of."""
