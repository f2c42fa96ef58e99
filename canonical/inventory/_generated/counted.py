"""InventoryCounted.

Generated from events/inventory/counted.json (sha256:4e3ebc9246c6147d) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.count_type import CountType
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
from ...components._generated.reference import Reference
from ...components._generated.signed_quantity import SignedQuantity
from ...components._generated.source_code import SourceCode
from ...components._generated.stock_dimension import StockDimension


class InventoryCountedLine(CanonicalModel):
    """Result for one item or one bucket of its stock."""

    line_id: Identifier
    """Number of the line in the document; unique in it."""
    item: ItemRef
    """The item."""
    stock: StockDimension | None = None
    """Bucket that was counted: state, lot, serial numbers, expiry, owner, position. Left out when the source names only the item."""
    counted_quantity: Quantity
    """Quantity found, in the base unit of the item; zero when nothing was there."""
    book_quantity: SignedQuantity | None = None
    """Quantity in the books when it was counted, in the same unit; below zero only where the site allows negative stock. Left out when the source does not compare."""
    difference: SignedQuantity | None = None
    """Counted less book quantity, as the source states it; negative when goods are missing."""
    counted_at: Moment | None = None
    """When this line was counted, when the source says it."""
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


class InventoryCounted(CanonicalModel):
    """
    Stock was counted: what was found, and how it differs from the books. The books change only by an adjustment.

    Owner: Inventory control; system of record: WMS; classification: internal; personal data: standard; published within PT15M of: The result of a cycle count or physical inventory is confirmed.
    """

    count_id: Identifier
    """Number of the count document, with the year where the numbers start again; an adjustment for its differences names it."""
    count_type: CountType | None = None
    """How the stock was counted (code list count-type); left out when the source does not say it."""
    source_code: SourceCode | None = None
    """The source's own code of the kind of count, untouched."""
    recount_of: Identifier | None = None
    """Count that this one repeats; given when countType is recount."""
    facility: LocationRef
    """Warehouse or site whose stock was counted."""
    counted_at: Moment | None = None
    """When the count was finished, as the source states it; the event time where it is an instant."""
    lines: Annotated[list[InventoryCountedLine], Field(max_length=9999, min_length=1)]
    """What was counted; one line for each item and bucket of stock, those found empty included."""
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
