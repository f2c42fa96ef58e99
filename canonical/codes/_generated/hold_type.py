"""The code list hold-type.

Generated from codelists/hold-type.json (sha256:d5b209df3ae2931d); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class HoldType(Code, extensible=True):
    """Why an order is held: which kind of block was set.

    May grow within a major version. Owner: Order management. Source: canonical-logistics.
    """

    __slots__ = ()
    CREDIT: CodeRow = CodeRow("credit", "The customer's credit limit or payment record.", "1.0.0")
    """The customer's credit limit or payment record."""
    EXPORT_CONTROL: CodeRow = CodeRow("export-control", "Export licence or other control of exports.", "1.0.0")
    """Export licence or other control of exports."""
    SANCTIONS: CodeRow = CodeRow("sanctions", "A party or country is on a sanctions list, or may be.", "1.0.0")
    """A party or country is on a sanctions list, or may be."""
    QUALITY: CodeRow = CodeRow("quality", "Quality of the goods is in doubt.", "1.0.0")
    """Quality of the goods is in doubt."""
    CUSTOMER_REQUEST: CodeRow = CodeRow("customer-request", "The customer asked to wait.", "1.0.0")
    """The customer asked to wait."""
    DATA: CodeRow = CodeRow("data", "Address, price or other data are missing or wrong.", "1.0.0")
    """Address, price or other data are missing or wrong."""
    ALLOCATION: CodeRow = CodeRow("allocation", "Stock is scarce and is given out by hand.", "1.0.0")
    """Stock is scarce and is given out by hand."""
    OTHER: CodeRow = CodeRow("other", "Another kind; the reason says which.", "1.0.0")
    """Another kind; the reason says which."""
