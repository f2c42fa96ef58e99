"""MilestoneSubject.

Generated from components/milestone-subject.json (sha256:67a0812629100f47) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.components._generated.scalars import Identifier
from canonical.components.model import CanonicalModel


class MilestoneSubject(CanonicalModel):
    """What a milestone is about: at least one of the five."""

    shipment_id: Identifier | None = None
    """Shipment in the shipper's system."""
    load_id: Identifier | None = None
    """Load or tour in the transport system."""
    equipment_id: Identifier | None = None
    """Trailer, container or rail car, number with prefix."""
    handling_unit_id: Identifier | None = None
    """Pallet, carton or parcel."""
    order_id: Identifier | None = None
    """Order, when nothing nearer to the transport is known."""
