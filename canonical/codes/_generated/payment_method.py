"""The code list payment-method.

Generated from codelists/payment-method.json (sha256:9b5b8c7297eeedf6); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class PaymentMethod(Code, extensible=True):
    """Who pays the freight, and when.

    May grow within a major version. Owner: Freight audit & pay. Source: canonical-logistics, X12 146.
    """

    __slots__ = ()
    PREPAID: CodeRow = CodeRow("prepaid", "The seller or shipper pays the freight.", "0.1.0")
    """The seller or shipper pays the freight."""
    COLLECT: CodeRow = CodeRow("collect", "The receiver pays the freight.", "0.1.0")
    """The receiver pays the freight."""
    THIRD_PARTY: CodeRow = CodeRow("third-party", "A third party pays the freight.", "0.1.0")
    """A third party pays the freight."""
    PREPAID_AND_CHARGED: CodeRow = CodeRow("prepaid-and-charged", "Paid by the seller, then charged to the customer.", "0.1.0")
    """Paid by the seller, then charged to the customer."""
    CUSTOMER_PICKUP: CodeRow = CodeRow("customer-pickup", "The customer collects; no freight.", "0.1.0")
    """The customer collects; no freight."""
    COLLECT_ON_DELIVERY: CodeRow = CodeRow("collect-on-delivery", "Paid at delivery.", "0.1.0")
    """Paid at delivery."""
    MIXED: CodeRow = CodeRow("mixed", "Several parties pay.", "0.1.0")
    """Several parties pay."""
    NO_CHARGE: CodeRow = CodeRow("no-charge", "No freight is charged.", "0.1.0")
    """No freight is charged."""
    PREPAID_ONLY: CodeRow = CodeRow("prepaid-only", "Must be prepaid.", "0.1.0")
    """Must be prepaid."""
    OTHER: CodeRow = CodeRow("other", "Another arrangement; agreed in words.", "0.1.0")
    """Another arrangement; agreed in words."""
