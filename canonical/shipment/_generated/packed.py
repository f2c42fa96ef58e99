"""ShipmentPacked.

Generated from events/shipment/packed.json (sha256:85498d6952879eb8) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier, PositiveInteger
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.date_reference import DateReference
from ...components._generated.handling_totals import HandlingTotals
from ...components._generated.handling_unit import HandlingUnit
from ...components._generated.instruction import Instruction
from ...components._generated.location_ref import LocationRef
from ...components._generated.moment import Moment
from ...components._generated.order_line_ref import OrderLineRef
from ...components._generated.party import Party
from ...components._generated.reference import Reference
from ...components._generated.seal import Seal


class ShipmentPacked(CanonicalModel):
    """
    Handling units of a shipment were closed: what lies in which pallet, carton or other unit.

    Owner: Warehouse operations; system of record: WMS; classification: internal; personal data: standard; published within PT60S of: The handling units of a packing session are closed.
    """

    shipment_id: Identifier
    """Shipment or delivery number in the system of record."""
    shipment_revision: PositiveInteger | None = None
    """Revision of the shipment, counted up; left out when the source keeps none."""
    pack_session_id: Identifier | None = None
    """Number of the packing session; left out when the shipment is packed as one."""
    order_refs: Annotated[
        list[OrderLineRef] | None, Field(max_length=999, min_length=1)
    ] = None
    """Orders and lines that the shipment covers."""
    facility: LocationRef
    """Warehouse or site that packed."""
    packed_at: Moment | None = None
    """When the last unit was closed."""
    handling_units: Annotated[list[HandlingUnit], Field(max_length=9999, min_length=1)]
    """Pallets, cartons and other units, as a tree."""
    totals: HandlingTotals | None = None
    """Weight, volume and packages of all units: sums over the outermost ones."""
    seals: Annotated[list[Seal] | None, Field(max_length=50, min_length=1)] = None
    """Seals that are on none of the listed units."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Remarks of the warehouse."""
    dates: Annotated[list[DateReference] | None, Field(max_length=50, min_length=1)] = (
        None
    )
    """Further dates and times that the message names."""
    parties: Annotated[list[Party] | None, Field(max_length=30, min_length=1)] = None
    """Further parties that the message names, each with its roles."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
