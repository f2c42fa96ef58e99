"""The code list settlement-reversal-scope.

Generated from codelists/settlement-reversal-scope.json (sha256:bd7c8074c2b05df7); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class SettlementReversalScope(Code):
    """How much of a settlement is taken back. Only a full reversal undoes it.

    Closed within a major version. Owner: Finance. Source: canonical-logistics.
    """

    __slots__ = ()
    FULL: CodeRow = CodeRow("full", "The whole settlement; it is undone.", "1.0.0")
    """The whole settlement; it is undone."""
    PARTIAL: CodeRow = CodeRow("partial", "A part; the settlement stands for the rest.", "1.0.0")
    """A part; the settlement stands for the rest."""
