"""The code list financial-posting.

Generated from codelists/financial-posting.json (sha256:e359d18707fbb819); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class FinancialPosting(Code):
    """Whether the ERP must post the value of a stock change.

    Closed within a major version. Owner: Inventory control. Source: canonical-logistics.
    """

    __slots__ = ()
    REQUIRED: CodeRow = CodeRow("required", "The ERP posts the value.", "0.1.0")
    """The ERP posts the value."""
    NOT_REQUIRED: CodeRow = CodeRow("not-required", "No effect on the ledger.", "0.1.0")
    """No effect on the ledger."""
