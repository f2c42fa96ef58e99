"""The code list receipt-discrepancy.

Generated from codelists/receipt-discrepancy.json (sha256:2702391307177ea7); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class ReceiptDiscrepancy(Code, extensible=True):
    """How a received line differs from what was announced.

    May grow within a major version. Owner: Inventory control. Source: canonical-logistics.
    """

    __slots__ = ()
    NONE: CodeRow = CodeRow("none", "As announced.", "1.0.0")
    """As announced."""
    OVER: CodeRow = CodeRow("over", "More than announced.", "1.0.0")
    """More than announced."""
    SHORT: CodeRow = CodeRow("short", "Less than announced, or nothing at all.", "1.0.0")
    """Less than announced, or nothing at all."""
    DAMAGED: CodeRow = CodeRow("damaged", "Arrived damaged.", "1.0.0")
    """Arrived damaged."""
    WRONG_ITEM: CodeRow = CodeRow("wrong-item", "Another item than was announced.", "1.0.0")
    """Another item than was announced."""
