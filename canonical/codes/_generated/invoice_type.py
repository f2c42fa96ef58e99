"""The code list invoice-type.

Generated from codelists/invoice-type.json (sha256:bbe1a234dcf9bfec); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class InvoiceType(Code, extensible=True):
    """Kind of freight invoice.

    May grow within a major version. Owner: Freight audit & pay. Source: canonical-logistics.
    """

    __slots__ = ()
    STANDARD: CodeRow = CodeRow("standard", "First invoice of the payee.", "0.1.0")
    """First invoice of the payee."""
    SELF_BILLED: CodeRow = CodeRow("self-billed", "Written by the payer.", "0.1.0")
    """Written by the payer."""
    BALANCE_DUE: CodeRow = CodeRow("balance-due", "Asks for what an earlier invoice left out.", "0.1.0")
    """Asks for what an earlier invoice left out."""
    SUPPLEMENTARY: CodeRow = CodeRow("supplementary", "Adds charges to an earlier invoice.", "0.1.0")
    """Adds charges to an earlier invoice."""
    CORRECTION: CodeRow = CodeRow("correction", "Replaces or corrects an earlier invoice.", "0.1.0")
    """Replaces or corrects an earlier invoice."""
