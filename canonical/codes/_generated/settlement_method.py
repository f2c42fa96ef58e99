"""The code list settlement-method.

Generated from codelists/settlement-method.json (sha256:844ec4749bf39413); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class SettlementMethod(Code, extensible=True):
    """How a payable is cleared.

    May grow within a major version. Owner: Finance. Source: canonical-logistics.
    """

    __slots__ = ()
    TRANSFER: CodeRow = CodeRow("transfer", "Bank transfer started by the payer.", "1.0.0")
    """Bank transfer started by the payer."""
    DIRECT_DEBIT: CodeRow = CodeRow("direct-debit", "Collected by the payee from the payer's account.", "1.0.0")
    """Collected by the payee from the payer's account."""
    NETTING: CodeRow = CodeRow("netting", "Set off against what the payee owes.", "1.0.0")
    """Set off against what the payee owes."""
    CARD: CodeRow = CodeRow("card", "Payment card.", "1.0.0")
    """Payment card."""
    CHEQUE: CodeRow = CodeRow("cheque", "Cheque.", "1.0.0")
    """Cheque."""
    CLEARING_HOUSE: CodeRow = CodeRow("clearing-house", "Through a clearing house of the trade, such as IATA CASS.", "1.0.0")
    """Through a clearing house of the trade, such as IATA CASS."""
