"""The code list accrual-adjustment-type.

Generated from codelists/accrual-adjustment-type.json (sha256:800d61ca74c77067); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class AccrualAdjustmentType(Code):
    """How an accrual is changed. Only a full reversal undoes it.

    Closed within a major version. Owner: Finance. Source: canonical-logistics.
    """

    __slots__ = ()
    INCREASE: CodeRow = CodeRow("increase", "More is owed than was accrued; the change is more than zero.", "1.0.0")
    """More is owed than was accrued; the change is more than zero."""
    DECREASE: CodeRow = CodeRow("decrease", "Less is owed than was accrued; the change is less than zero.", "1.0.0")
    """Less is owed than was accrued; the change is less than zero."""
    FULL_REVERSAL: CodeRow = CodeRow("full-reversal", "The whole balance is taken back and the accrual is undone.", "1.0.0")
    """The whole balance is taken back and the accrual is undone."""
