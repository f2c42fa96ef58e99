"""The code list count-type.

Generated from codelists/count-type.json (sha256:6e9efccbf0cd162f); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class CountType(Code, extensible=True):
    """How stock was counted.

    May grow within a major version. Owner: Inventory control. Source: canonical-logistics.
    """

    __slots__ = ()
    CYCLE: CodeRow = CodeRow("cycle", "A part of the stock, in turn, while work goes on.", "1.0.0")
    """A part of the stock, in turn, while work goes on."""
    PHYSICAL: CodeRow = CodeRow("physical", "All stock of the site at one date.", "1.0.0")
    """All stock of the site at one date."""
    BLIND: CodeRow = CodeRow("blind", "The counter did not see the book quantity.", "1.0.0")
    """The counter did not see the book quantity."""
    RECOUNT: CodeRow = CodeRow("recount", "A count repeated to confirm or correct an earlier one.", "1.0.0")
    """A count repeated to confirm or correct an earlier one."""
