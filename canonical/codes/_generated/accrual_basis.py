"""The code list accrual-basis.

Generated from codelists/accrual-basis.json (sha256:73e06d25846ca3bf); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class AccrualBasis(Code, extensible=True):
    """What a freight accrual was booked on.

    May grow within a major version. Owner: Finance. Source: canonical-logistics.
    """

    __slots__ = ()
    ESTIMATE: CodeRow = CodeRow("estimate", "The estimate, before the service is performed.", "1.0.0")
    """The estimate, before the service is performed."""
    SHIP_CONFIRM: CodeRow = CodeRow("ship-confirm", "The goods have left.", "1.0.0")
    """The goods have left."""
    DELIVERY: CodeRow = CodeRow("delivery", "The goods have been delivered.", "1.0.0")
    """The goods have been delivered."""
    PERIOD_END: CodeRow = CodeRow("period-end", "Closing of the period for services not yet invoiced.", "1.0.0")
    """Closing of the period for services not yet invoiced."""
    MANUAL: CodeRow = CodeRow("manual", "Entered by an accountant.", "1.0.0")
    """Entered by an accountant."""
