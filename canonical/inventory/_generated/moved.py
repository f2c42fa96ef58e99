"""InventoryMoved.

Generated from events/inventory/moved.json (sha256:2119eeb30f4b4c93) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.movement_type import MovementType
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.date_reference import DateReference
from ...components._generated.instruction import Instruction
from ...components._generated.item_ref import ItemRef
from ...components._generated.location_ref import LocationRef
from ...components._generated.moment import Moment
from ...components._generated.party import Party
from ...components._generated.quantity import Quantity
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.source_code import SourceCode
from ...components._generated.stock_dimension import StockDimension
from ...components._generated.storage_position import StoragePosition


class InventoryMovedLine(CanonicalModel):
    """A quantity of one bucket of stock that was moved from one position to another."""

    line_id: Identifier
    """Number of the line in the document; unique in it."""
    item: ItemRef
    """What was moved."""
    quantity: Quantity
    """Quantity moved; more than zero, in the base unit of the item."""
    stock: StockDimension | None = None
    """Bucket that was moved: state, lot, serial numbers, expiry, owner; without position, which fromPosition and toPosition give. Left out when the source names only the item."""
    from_position: StoragePosition | None = None
    """Where the stock lay; left out when the source says only where it lies now."""
    to_position: StoragePosition
    """Where the stock lies now; differs from fromPosition."""
    handling_unit_ids: Annotated[
        list[Identifier] | None, Field(max_length=999, min_length=1)
    ] = None
    """Pallets, cartons and other units that hold the quantity; the SSCC where there is one."""
    source_code: SourceCode | None = None
    """The source's own code of the line, untouched."""
    references: Annotated[
        list[Reference] | None, Field(max_length=100, min_length=1)
    ] = None
    """Numbers that belong to the line."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""


class InventoryMoved(CanonicalModel):
    """
    Stock was moved inside a site; its quantity, state and owner stay as they were.

    Owner: Inventory control; system of record: WMS; classification: internal; personal data: standard; published within PT60S of: Stock reaches another place in the site: putaway, replenishment, relocation, staging or cross-dock.
    """

    movement_id: Identifier
    """Number of the movement: the warehouse's task or transfer order."""
    movement_type: MovementType
    """Why the stock was moved (code list movement-type)."""
    source_code: SourceCode | None = None
    """The source's own code of the kind of movement, untouched."""
    facility: LocationRef
    """Warehouse or site in which the stock was moved. Between two sites goods are issued and received."""
    moved_at: Moment | None = None
    """When the stock was put down, as the warehouse states it; the event time where it is an instant."""
    reason: Reason | None = None
    """Why it had to be moved, when the source says more than the kind of movement."""
    lines: Annotated[list[InventoryMovedLine], Field(max_length=9999, min_length=1)]
    """What was moved; one line for each item, bucket of stock and pair of positions."""
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
