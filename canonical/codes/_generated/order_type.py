"""The code list order-type.

Generated from codelists/order-type.json (sha256:84dde65a9887c7db); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class OrderType(Code):
    """Direction and business reason of an order.

    Closed within a major version. Owner: Order management. Source: canonical-logistics.
    """

    __slots__ = ()
    SALES: CodeRow = CodeRow("sales", "Goods go to a customer.", "0.1.0")
    """Goods go to a customer."""
    PURCHASE: CodeRow = CodeRow("purchase", "Goods come from a supplier.", "0.1.0")
    """Goods come from a supplier."""
    TRANSFER: CodeRow = CodeRow("transfer", "Goods move between own sites.", "0.1.0")
    """Goods move between own sites."""
    RETURN: CodeRow = CodeRow("return", "Goods come back.", "0.1.0")
    """Goods come back."""
    REPLENISHMENT: CodeRow = CodeRow("replenishment", "Stock is filled up.", "0.1.0")
    """Stock is filled up."""
    WORK: CodeRow = CodeRow("work", "Goods are worked on in the warehouse.", "0.1.0")
    """Goods are worked on in the warehouse."""
