"""The code list estimate-quality.

Generated from codelists/estimate-quality.json (sha256:1cb9e1c2b578483a); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class EstimateQuality(Code, extensible=True):
    """What an estimate of a freight charge rests on.

    May grow within a major version. Owner: Transport planning. Source: canonical-logistics.
    """

    __slots__ = ()
    CONTRACT: CodeRow = CodeRow("contract", "Rate of a contract with the payee.", "1.0.0")
    """Rate of a contract with the payee."""
    TARIFF: CodeRow = CodeRow("tariff", "Published tariff of the payee.", "1.0.0")
    """Published tariff of the payee."""
    SPOT: CodeRow = CodeRow("spot", "Quote for this load alone.", "1.0.0")
    """Quote for this load alone."""
    HISTORICAL: CodeRow = CodeRow("historical", "What comparable moves cost before.", "1.0.0")
    """What comparable moves cost before."""
    MANUAL: CodeRow = CodeRow("manual", "Entered by a planner.", "1.0.0")
    """Entered by a planner."""
