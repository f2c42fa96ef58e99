"""The code list seal-issuer.

Generated from codelists/seal-issuer.json (sha256:364dfc1f0c160900); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class SealIssuer(Code):
    """Who put a seal on.

    Closed within a major version. Owner: Transport execution. Source: canonical-logistics.
    """

    __slots__ = ()
    SHIPPER: CodeRow = CodeRow("shipper", "The shipper.", "0.1.0")
    """The shipper."""
    CARRIER: CodeRow = CodeRow("carrier", "The carrier.", "0.1.0")
    """The carrier."""
    CUSTOMS: CodeRow = CodeRow("customs", "Customs.", "0.1.0")
    """Customs."""
    TERMINAL: CodeRow = CodeRow("terminal", "The terminal operator.", "0.1.0")
    """The terminal operator."""
    OTHER: CodeRow = CodeRow("other", "Somebody else.", "0.1.0")
    """Somebody else."""
