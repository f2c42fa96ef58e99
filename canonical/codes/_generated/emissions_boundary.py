"""The code list emissions-boundary.

Generated from codelists/emissions-boundary.json (sha256:1f1062113c6e94d9); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class EmissionsBoundary(Code):
    """Which part of an energy carrier's life the emissions cover.

    Closed within a major version. Owner: Sustainability. Source: ISO 14083.
    """

    __slots__ = ()
    WTW: CodeRow = CodeRow("wtw", "Well to wheel: making and supplying the energy and using it.", "1.0.0")
    """Well to wheel: making and supplying the energy and using it."""
    WTT: CodeRow = CodeRow("wtt", "Well to tank: making and supplying the energy only.", "1.0.0")
    """Well to tank: making and supplying the energy only."""
    TTW: CodeRow = CodeRow("ttw", "Tank to wheel: using the energy only.", "1.0.0")
    """Tank to wheel: using the energy only."""
