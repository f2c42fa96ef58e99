"""InventoryStatusChanged.

Generated from events/inventory/status-changed.json (sha256:b0ca78985b841ad9) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

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


class InventoryStatusChangedLine(CanonicalModel):
    """A quantity that went from one bucket of stock to another. Item and quantity are the same on both sides."""

    line_id: Identifier
    """Number of the line in the document; unique in it."""
    item: ItemRef
    """The item."""
    quantity: Quantity
    """Quantity that changed; more than zero, in the base unit of the item."""
    from_: StockDimension
    """Bucket before the change, as far as the source says it."""
    to: StockDimension
    """Bucket after the change, as complete as from; differs from it in more than the position."""
    handling_unit_ids: Annotated[
        list[Identifier] | None, Field(max_length=999, min_length=1)
    ] = None
    """Pallets, cartons and other units that hold the quantity; the SSCC where there is one."""
    reason: Reason | None = None
    """Why this line changed, when it differs from the document."""
    source_code: SourceCode | None = None
    """The source's own code of the line, such as a goods movement type, untouched."""
    references: Annotated[
        list[Reference] | None, Field(max_length=100, min_length=1)
    ] = None
    """Numbers that belong to the line."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""


class InventoryStatusChanged(CanonicalModel):
    """
    Stock changed its state, lot, owner or customs state; item and quantity stay as they were.

    Owner: Quality and inventory control; system of record: WMS; classification: internal; personal data: standard; published within PT60S of: Quality release, block, damage, expiry, recall, change between bonded and free, or of the owner.
    """

    status_change_id: Identifier
    """Number of the change, given by the system that keeps the stock; with the year where the numbers start again."""
    facility: LocationRef
    """Warehouse or site whose stock changed."""
    changed_at: Moment | None = None
    """When the stock changed, as the source states it; the event time where it is an instant."""
    lines: Annotated[
        list[InventoryStatusChangedLine], Field(max_length=9999, min_length=1)
    ]
    """What changed; one line for each item and pair of buckets."""
    reason: Reason
    """Why the stock changed; UNKNOWN when the source gives none."""
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
