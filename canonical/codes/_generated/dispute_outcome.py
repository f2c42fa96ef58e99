"""The code list dispute-outcome.

Generated from codelists/dispute-outcome.json (sha256:88363d90a47f5ce9); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class DisputeOutcome(Code):
    """How a dispute ended.

    Closed within a major version. Owner: Freight audit & pay. Source: canonical-logistics.
    """

    __slots__ = ()
    UPHELD: CodeRow = CodeRow("upheld", "The payee accepts the dispute in full.", "1.0.0")
    """The payee accepts the dispute in full."""
    PARTLY_UPHELD: CodeRow = CodeRow("partly-upheld", "The payee accepts a part; both agree on an amount.", "1.0.0")
    """The payee accepts a part; both agree on an amount."""
    REJECTED: CodeRow = CodeRow("rejected", "The payee does not accept the dispute; the invoice stands.", "1.0.0")
    """The payee does not accept the dispute; the invoice stands."""
    WITHDRAWN: CodeRow = CodeRow("withdrawn", "The payer gives the dispute up; the invoice stands.", "1.0.0")
    """The payer gives the dispute up; the invoice stands."""
