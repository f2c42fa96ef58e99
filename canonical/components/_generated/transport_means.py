"""TransportMeans.

Generated from components/transport-means.json (sha256:b4a85206e2647370) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.transport_mode import TransportMode
from canonical.components._generated.scalars import Identifier, ImoNumber, ShortText
from canonical.components.model import CanonicalModel

from .party import Party
from .source_code import SourceCode


class TransportMeans(CanonicalModel):
    """The vehicle, vessel, train or aircraft."""

    mode: TransportMode | None = None
    """Mode of transport (code list transport-mode)."""
    vehicle_id: Identifier | None = None
    """Fleet number of the vehicle."""
    licence_plate: Identifier | None = None
    """Licence plate."""
    vessel_imo: ImoNumber | None = None
    """IMO number of the vessel."""
    vessel_name: ShortText | None = None
    """Name of the vessel."""
    voyage_number: Identifier | None = None
    """Carrier's number of the voyage."""
    flight_number: Identifier | None = None
    """Flight number with airline designator."""
    train_number: Identifier | None = None
    """Number of the train."""
    operator: Party | None = None
    """Who runs it, when that is not the carrier."""
    source_code: SourceCode | None = None
    """The partner's own code of the mode, untouched."""
