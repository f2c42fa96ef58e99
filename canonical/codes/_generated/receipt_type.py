"""The code list receipt-type.

Generated from codelists/receipt-type.json (sha256:8255567d70b21ed1); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class ReceiptType(Code, extensible=True):
    """What brought goods into stock.

    May grow within a major version. Owner: Inventory control. Source: canonical-logistics.
    """

    __slots__ = ()
    PURCHASE: CodeRow = CodeRow("purchase", "Bought from a supplier.", "1.0.0")
    """Bought from a supplier."""
    TRANSFER: CodeRow = CodeRow("transfer", "Moved from another site of the same owner.", "1.0.0")
    """Moved from another site of the same owner."""
    RETURN: CodeRow = CodeRow("return", "Sent back by a customer.", "1.0.0")
    """Sent back by a customer."""
    PRODUCTION: CodeRow = CodeRow("production", "Made here.", "1.0.0")
    """Made here."""
    OTHER: CodeRow = CodeRow("other", "Another kind, or a kind of the source that has no code of its own here.", "1.0.0")
    """Another kind, or a kind of the source that has no code of its own here."""
