"""The code list plan-type.

Generated from codelists/plan-type.json (sha256:32c603b05969adc1); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class PlanType(Code, extensible=True):
    """How a load is built from shipments, stops and legs.

    May grow within a major version. Owner: Transport planning. Source: canonical-logistics.
    """

    __slots__ = ()
    DIRECT: CodeRow = CodeRow("direct", "From one pickup to one delivery without a stop between.", "1.0.0")
    """From one pickup to one delivery without a stop between."""
    MULTI_STOP: CodeRow = CodeRow("multi-stop", "One vehicle with several pickups or deliveries.", "1.0.0")
    """One vehicle with several pickups or deliveries."""
    CONSOLIDATION: CodeRow = CodeRow("consolidation", "Small shipments of several origins or orders merged into one load.", "1.0.0")
    """Small shipments of several origins or orders merged into one load."""
    POOL: CodeRow = CodeRow("pool", "One line-haul to a point from which local carriers deliver.", "1.0.0")
    """One line-haul to a point from which local carriers deliver."""
    CROSS_DOCK: CodeRow = CodeRow("cross-dock", "Goods change vehicles at a place without being stored.", "1.0.0")
    """Goods change vehicles at a place without being stored."""
    MILK_RUN: CodeRow = CodeRow("milk-run", "A fixed round with pickups and deliveries that comes back to where it starts.", "1.0.0")
    """A fixed round with pickups and deliveries that comes back to where it starts."""
    MULTI_LEG: CodeRow = CodeRow("multi-leg", "Legs with different vehicles, carriers or modes, one after the other.", "1.0.0")
    """Legs with different vehicles, carriers or modes, one after the other."""
