"""The code list match-type.

Generated from codelists/match-type.json (sha256:82fc973a221aca5e); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class MatchType(Code, extensible=True):
    """What an invoice was compared with.

    May grow within a major version. Owner: Freight audit & pay. Source: canonical-logistics.
    """

    __slots__ = ()
    TWO_WAY: CodeRow = CodeRow("two-way", "Contract or plan.", "1.0.0")
    """Contract or plan."""
    THREE_WAY: CodeRow = CodeRow("three-way", "Contract or plan, and execution.", "1.0.0")
    """Contract or plan, and execution."""
    FOUR_WAY: CodeRow = CodeRow("four-way", "Contract, plan, execution and receipt or proof of delivery.", "1.0.0")
    """Contract, plan, execution and receipt or proof of delivery."""
