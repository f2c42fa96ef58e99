"""WaveReleased.

Generated from events/shipment/wave-released.json (sha256:3fea28c06ab14d7b) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.work_type import WorkType
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier, PositiveInteger
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.location_ref import LocationRef
from ...components._generated.moment import Moment
from ...components._generated.reference import Reference


class WaveReleased(CanonicalModel):
    """
    A warehouse released the picking work of one or more shipments to the floor.

    Owner: Warehouse operations; system of record: WMS; classification: internal; personal data: standard; published within PT60S of: The WMS releases picking work.
    """

    wave_id: Identifier
    """Number of the wave in the warehouse."""
    release_number: PositiveInteger | None = None
    """Counts the releases of the wave from 1, as a cancelled wave may be released again; left out when the warehouse never does."""
    facility: LocationRef
    """Warehouse or site where the work is done."""
    released_at: Moment | None = None
    """When the work was released."""
    shipment_ids: Annotated[list[Identifier], Field(max_length=9999, min_length=1)]
    """Shipments in the wave, each once."""
    work_type: WorkType | None = None
    """How the work is grouped (code list work-type)."""
    planned_completion: Moment | None = None
    """When picking shall be done."""
    cutoff: Moment | None = None
    """Last moment at which shipments could join the wave."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
