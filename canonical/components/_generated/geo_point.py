"""GeoPoint.

Generated from components/geo-point.json (sha256:7c1c7cfd9164e582) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.components._generated.scalars import (
    Decimal,
    Latitude,
    Longitude,
    NonNegativeDecimal,
)
from canonical.components.model import CanonicalModel


class GeoPoint(CanonicalModel):
    """Position on the earth, WGS 84."""

    latitude: Latitude
    """Degrees, north positive."""
    longitude: Longitude
    """Degrees, east positive."""
    accuracy_metres: NonNegativeDecimal | None = None
    """Radius in metres in which the true position lies."""
    altitude_metres: Decimal | None = None
    """Height above the ellipsoid in metres."""
