"""The code list tender-closure.

Generated from codelists/tender-closure.json (sha256:b601d545c7867d23); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class TenderClosure(Code):
    """How a tender ended when neither a rejection nor the transport ended it. The state of a tender depends on it, so
    that the list is closed.

    Closed within a major version. Owner: Transport execution. Source: canonical-logistics.
    """

    __slots__ = ()
    WITHDRAWN: CodeRow = CodeRow("withdrawn", "The shipper takes the offer or the booking back.", "1.0.0")
    """The shipper takes the offer or the booking back."""
    EXPIRED: CodeRow = CodeRow("expired", "Nobody answered before the deadline.", "1.0.0")
    """Nobody answered before the deadline."""
    SUPERSEDED: CodeRow = CodeRow("superseded", "Another offer or plan takes its place.", "1.0.0")
    """Another offer or plan takes its place."""
