"""WaveCancelled.

Generated from events/shipment/wave-cancelled.json (sha256:5e9181b4addf6b80) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier, PositiveInteger
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.location_ref import LocationRef
from ...components._generated.moment import Moment
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference


class WaveCancelled(CanonicalModel):
    """
    A warehouse pulled back released picking work of all or some shipments of a wave.

    Owner: Warehouse operations; system of record: WMS; classification: internal; personal data: standard; published within PT60S of: The WMS pulls released work back from the floor.
    """

    wave_id: Identifier
    """Number of the wave in the warehouse."""
    release_number: PositiveInteger | None = None
    """Number of the release that is pulled back, as the release gave it; left out when that gave none."""
    cancellation_number: PositiveInteger | None = None
    """Counts the partial cancellations of one release from 1; left out when the release is cancelled once."""
    facility: LocationRef
    """Warehouse or site, named in the same way as in the release."""
    cancelled_at: Moment | None = None
    """When the work was pulled back."""
    shipment_ids: Annotated[list[Identifier], Field(max_length=9999, min_length=1)]
    """Shipments of the wave whose work is pulled back, each once."""
    reason: Reason
    """Why the work is pulled back; UNKNOWN when the source does not say."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
