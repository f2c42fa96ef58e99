"""The code list acknowledgement-outcome.

Generated from codelists/acknowledgement-outcome.json (sha256:4a717a3e9cd637c1); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class AcknowledgementOutcome(Code):
    """How an order was accepted. A refusal is not in the list: it is an event of its own.

    Closed within a major version. Owner: Order management. Source: canonical-logistics.
    """

    __slots__ = ()
    ACCEPTED: CodeRow = CodeRow("accepted", "As ordered.", "1.0.0")
    """As ordered."""
    ACCEPTED_WITH_CHANGES: CodeRow = CodeRow("accepted-with-changes", "Accepted, but at least one line in another quantity, at another time or price, or with another item.", "1.0.0")
    """Accepted, but at least one line in another quantity, at another time or price, or with another item."""
