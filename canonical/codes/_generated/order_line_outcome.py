"""The code list order-line-outcome.

Generated from codelists/order-line-outcome.json (sha256:9d89d0356654bedb); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class OrderLineOutcome(Code, extensible=True):
    """How a line of an order was answered by those who are to deliver it.

    May grow within a major version. Owner: Order management. Source: canonical-logistics.
    """

    __slots__ = ()
    ACCEPTED: CodeRow = CodeRow("accepted", "As ordered.", "1.0.0")
    """As ordered."""
    CHANGED: CodeRow = CodeRow("changed", "Accepted with a change that no other code names.", "1.0.0")
    """Accepted with a change that no other code names."""
    QUANTITY_CHANGED: CodeRow = CodeRow("quantity-changed", "Accepted in another quantity.", "1.0.0")
    """Accepted in another quantity."""
    DATE_CHANGED: CodeRow = CodeRow("date-changed", "Accepted for another date.", "1.0.0")
    """Accepted for another date."""
    PRICE_CHANGED: CodeRow = CodeRow("price-changed", "Accepted at another price.", "1.0.0")
    """Accepted at another price."""
    PRICE_PENDING: CodeRow = CodeRow("price-pending", "Accepted; the price follows.", "1.0.0")
    """Accepted; the price follows."""
    DATE_PENDING: CodeRow = CodeRow("date-pending", "Accepted; the date follows.", "1.0.0")
    """Accepted; the date follows."""
    SUBSTITUTED: CodeRow = CodeRow("substituted", "Another item is delivered instead.", "1.0.0")
    """Another item is delivered instead."""
    BACKORDERED: CodeRow = CodeRow("backordered", "Delivered when there is stock again.", "1.0.0")
    """Delivered when there is stock again."""
    ON_HOLD: CodeRow = CodeRow("on-hold", "Neither accepted nor refused yet.", "1.0.0")
    """Neither accepted nor refused yet."""
    CANCELLED: CodeRow = CodeRow("cancelled", "The line was deleted.", "1.0.0")
    """The line was deleted."""
    REJECTED: CodeRow = CodeRow("rejected", "Refused.", "1.0.0")
    """Refused."""
