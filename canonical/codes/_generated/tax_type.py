"""The code list tax-type.

Generated from codelists/tax-type.json (sha256:adce396cf74be7dd); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class TaxType(Code, extensible=True):
    """Kind of tax on a charge.

    May grow within a major version. Owner: Freight audit & pay. Source: canonical-logistics.
    """

    __slots__ = ()
    VAT: CodeRow = CodeRow("vat", "Value added tax.", "0.1.0")
    """Value added tax."""
    GST: CodeRow = CodeRow("gst", "Goods and services tax.", "0.1.0")
    """Goods and services tax."""
    HST: CodeRow = CodeRow("hst", "Harmonised sales tax.", "0.1.0")
    """Harmonised sales tax."""
    SALES_TAX: CodeRow = CodeRow("sales-tax", "State or local sales tax.", "0.1.0")
    """State or local sales tax."""
    WITHHOLDING: CodeRow = CodeRow("withholding", "Tax kept back by the payer.", "0.1.0")
    """Tax kept back by the payer."""
    OTHER: CodeRow = CodeRow("other", "Another tax.", "0.1.0")
    """Another tax."""
