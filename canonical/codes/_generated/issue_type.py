"""The code list issue-type.

Generated from codelists/issue-type.json (sha256:6eced04e91341905); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class IssueType(Code, extensible=True):
    """Why goods leave stock.

    May grow within a major version. Owner: Inventory control. Source: canonical-logistics.
    """

    __slots__ = ()
    SHIPMENT: CodeRow = CodeRow("shipment", "Shipped to a customer or other consignee.", "1.0.0")
    """Shipped to a customer or other consignee."""
    CONSUMPTION: CodeRow = CodeRow("consumption", "Used in production, service or by a cost centre.", "1.0.0")
    """Used in production, service or by a cost centre."""
    SCRAP: CodeRow = CodeRow("scrap", "Disposed of.", "1.0.0")
    """Disposed of."""
    RETURN_TO_VENDOR: CodeRow = CodeRow("return-to-vendor", "Sent back to the supplier.", "1.0.0")
    """Sent back to the supplier."""
    TRANSFER: CodeRow = CodeRow("transfer", "Sent to another site of the same owner.", "1.0.0")
    """Sent to another site of the same owner."""
    OTHER: CodeRow = CodeRow("other", "Another kind, or a kind of the source that has no code of its own here.", "1.0.0")
    """Another kind, or a kind of the source that has no code of its own here."""
