"""ShipmentUnpacked.

Generated from events/shipment/unpacked.json (sha256:91065f7a877aa1db) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier, PositiveInteger
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.location_ref import LocationRef
from ...components._generated.moment import Moment
from ...components._generated.order_line_ref import OrderLineRef
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference


class ShipmentUnpacked(CanonicalModel):
    """
    Packing of a shipment was undone: handling units were opened and dissolved, to be packed anew or not at all.

    Owner: Warehouse operations; system of record: WMS; classification: internal; personal data: standard; published within PT60S of: The WMS dissolves closed handling units, for repacking or because of an error.
    """

    shipment_id: Identifier
    """Shipment or delivery number in the system of record."""
    shipment_revision: PositiveInteger | None = None
    """Revision of the shipment, counted up; left out when the source keeps none."""
    pack_session_id: Identifier | None = None
    """Packing session that is undone, as the packing gave it; left out when that gave none."""
    unpack_id: Identifier | None = None
    """Number of this unpacking in the warehouse."""
    order_refs: Annotated[
        list[OrderLineRef] | None, Field(max_length=999, min_length=1)
    ] = None
    """Orders and lines that the shipment covers."""
    facility: LocationRef | None = None
    """Warehouse or site that unpacked."""
    unpacked_at: Moment | None = None
    """When the units were opened."""
    handling_unit_ids: Annotated[list[Identifier], Field(max_length=9999, min_length=1)]
    """handlingUnitId of the dissolved units, each once."""
    reason: Reason
    """Why the packing is undone; UNKNOWN when the source does not say."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
