"""The code list responsible-party.

Generated from codelists/responsible-party.json (sha256:902c514545c77791); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class ResponsibleParty(Code, extensible=True):
    """Who answers for a reason.

    May grow within a major version. Owner: Visibility. Source: canonical-logistics.
    """

    __slots__ = ()
    NONE: CodeRow = CodeRow("none", "Nobody: nothing went wrong.", "0.1.0")
    """Nobody: nothing went wrong."""
    SHIPPER: CodeRow = CodeRow("shipper", "The shipper.", "0.1.0")
    """The shipper."""
    CARRIER: CodeRow = CodeRow("carrier", "The carrier.", "0.1.0")
    """The carrier."""
    CONSIGNEE: CodeRow = CodeRow("consignee", "The receiver.", "0.1.0")
    """The receiver."""
    PAYER: CodeRow = CodeRow("payer", "Who pays the freight.", "0.1.0")
    """Who pays the freight."""
    WAREHOUSE: CodeRow = CodeRow("warehouse", "The warehouse operator.", "0.1.0")
    """The warehouse operator."""
    AUTHORITY: CodeRow = CodeRow("authority", "Customs or another authority.", "0.1.0")
    """Customs or another authority."""
    FORCE_MAJEURE: CodeRow = CodeRow("force-majeure", "Weather, disaster, civil event.", "0.1.0")
    """Weather, disaster, civil event."""
    OTHER: CodeRow = CodeRow("other", "Somebody else.", "0.1.0")
    """Somebody else."""
    UNKNOWN: CodeRow = CodeRow("unknown", "Not known.", "0.1.0")
    """Not known."""
