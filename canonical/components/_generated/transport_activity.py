"""TransportActivity.

Generated from components/transport-activity.json (sha256:95d528d2806232af) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.distance_basis import DistanceBasis
from canonical.components.model import CanonicalModel

from .quantity import Quantity


class TransportActivity(CanonicalModel):
    """What was moved how far: the base of emissions per unit of transport work (ISO 14083)."""

    mass: Quantity | None = None
    """Mass of the goods, packaging of the goods included; a unit of mass."""
    distance: Quantity | None = None
    """Distance that the goods were or will be moved; a unit of length."""
    distance_basis: DistanceBasis | None = None
    """How the distance was determined (code list distance-basis)."""
    transport_work: Quantity | None = None
    """Mass times distance, summed over all parts of the way; tonne kilometres have the code TKM."""
