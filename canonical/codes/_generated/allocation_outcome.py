"""The code list allocation-outcome.

Generated from codelists/allocation-outcome.json (sha256:52195792ebbb0423); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class AllocationOutcome(Code):
    """How much of what was asked for an allocation run gave to an order.

    Closed within a major version. Owner: Inventory control. Source: canonical-logistics.
    """

    __slots__ = ()
    FULL: CodeRow = CodeRow("full", "Everything: no line waits for stock.", "1.0.0")
    """Everything: no line waits for stock."""
    PARTIAL: CodeRow = CodeRow("partial", "Something, but not everything.", "1.0.0")
    """Something, but not everything."""
    NONE: CodeRow = CodeRow("none", "Nothing: every line waits for stock.", "1.0.0")
    """Nothing: every line waits for stock."""
