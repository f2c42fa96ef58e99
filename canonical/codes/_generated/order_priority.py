"""The code list order-priority.

Generated from codelists/order-priority.json (sha256:cd0368b3cba8b9c4); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class OrderPriority(Code):
    """How urgent an order is.

    Closed within a major version. Owner: Order management. Source: canonical-logistics.
    """

    __slots__ = ()
    LOW: CodeRow = CodeRow("low", "May wait.", "0.1.0")
    """May wait."""
    NORMAL: CodeRow = CodeRow("normal", "Usual order.", "0.1.0")
    """Usual order."""
    HIGH: CodeRow = CodeRow("high", "Before usual orders.", "0.1.0")
    """Before usual orders."""
    CRITICAL: CodeRow = CodeRow("critical", "Before everything else.", "0.1.0")
    """Before everything else."""
