"""The code list payment-responsibility.

Generated from codelists/payment-responsibility.json (sha256:e30dad94a888aa3f); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class PaymentResponsibility(Code):
    """Who is to pay a charge line.

    Closed within a major version. Owner: Freight audit & pay. Source: canonical-logistics.
    """

    __slots__ = ()
    PREPAID: CodeRow = CodeRow("prepaid", "Paid by the sender.", "0.1.0")
    """Paid by the sender."""
    COLLECT: CodeRow = CodeRow("collect", "Paid by the receiver.", "0.1.0")
    """Paid by the receiver."""
    THIRD_PARTY: CodeRow = CodeRow("third-party", "Paid by somebody else.", "0.1.0")
    """Paid by somebody else."""
