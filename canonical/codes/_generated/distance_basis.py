"""The code list distance-basis.

Generated from codelists/distance-basis.json (sha256:1016dc6f01db0356); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class DistanceBasis(Code):
    """How a distance was determined.

    Closed within a major version. Owner: Sustainability. Source: ISO 14083.
    """

    __slots__ = ()
    ACTUAL: CodeRow = CodeRow("actual", "Distance that was travelled, detours included.", "1.0.0")
    """Distance that was travelled, detours included."""
    SHORTEST_FEASIBLE: CodeRow = CodeRow("shortest-feasible", "Shortest practical way on the network.", "1.0.0")
    """Shortest practical way on the network."""
    GREAT_CIRCLE: CodeRow = CodeRow("great-circle", "Shortest way on the surface of the earth.", "1.0.0")
    """Shortest way on the surface of the earth."""
