"""The code list order-closure.

Generated from codelists/order-closure.json (sha256:b5fc78ba402f3ae5); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class OrderClosure(Code, extensible=True):
    """How an order came to its end.

    May grow within a major version. Owner: Order management. Source: canonical-logistics.
    """

    __slots__ = ()
    FULFILLED: CodeRow = CodeRow("fulfilled", "Everything was delivered.", "1.0.0")
    """Everything was delivered."""
    SHORT_CLOSED: CodeRow = CodeRow("short-closed", "Part was delivered, and the rest will not be.", "1.0.0")
    """Part was delivered, and the rest will not be."""
    CANCELLED: CodeRow = CodeRow("cancelled", "Nothing was delivered.", "1.0.0")
    """Nothing was delivered."""
    RETURNED: CodeRow = CodeRow("returned", "Everything that was delivered came back.", "1.0.0")
    """Everything that was delivered came back."""
