"""InventoryIssued.

Generated from events/inventory/issued.json (sha256:bf0c0a59013ae4ec) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.issue_type import IssueType
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.date_reference import DateReference
from ...components._generated.instruction import Instruction
from ...components._generated.item_ref import ItemRef
from ...components._generated.location_ref import LocationRef
from ...components._generated.moment import Moment
from ...components._generated.order_line_ref import OrderLineRef
from ...components._generated.party import Party
from ...components._generated.quantity import Quantity
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.source_code import SourceCode
from ...components._generated.stock_dimension import StockDimension


class InventoryIssuedLine(CanonicalModel):
    """One item that was issued, from one bucket of stock."""

    line_id: Identifier
    """Number of the line in the document; unique in it."""
    shipment_line_id: Identifier | None = None
    """Line of the shipment that the quantity belongs to."""
    order_ref: OrderLineRef | None = None
    """Order line that is fulfilled."""
    item: ItemRef
    """What was issued."""
    quantity: Quantity
    """Quantity issued; more than zero, in the base unit of the item."""
    stock: StockDimension | None = None
    """Bucket that the goods were taken from: state, lot, serial numbers, expiry, owner, position. Left out when the source names only the item."""
    handling_unit_ids: Annotated[
        list[Identifier] | None, Field(max_length=999, min_length=1)
    ] = None
    """Pallets, cartons and other units that hold the quantity; the SSCC where there is one."""
    net_weight: Quantity | None = None
    """Weight of the goods without packaging, as weighed, for goods whose weight varies."""
    gross_weight: Quantity | None = None
    """Weight with packaging."""
    source_code: SourceCode | None = None
    """The source's own code of the line, such as a goods movement type, untouched."""
    references: Annotated[
        list[Reference] | None, Field(max_length=100, min_length=1)
    ] = None
    """Numbers that belong to the line."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""


class InventoryIssued(CanonicalModel):
    """
    Goods left stock: shipped, used, scrapped, sent back to the supplier or sent to another site.

    Owner: Inventory control; system of record: WMS; classification: internal; personal data: standard; published within PT60S of: Stock leaves the inventory: ship confirmation, consumption, scrap, return to the supplier or transfer.
    """

    issue_id: Identifier
    """Number of the goods issue, given by the system that keeps the stock; with the year where the numbers start again."""
    issue_type: IssueType
    """Why the goods left (code list issue-type)."""
    source_code: SourceCode | None = None
    """The source's own code of the kind of issue, such as a goods movement type, untouched."""
    facility: LocationRef
    """Warehouse or site whose stock the goods left."""
    shipment_id: Identifier | None = None
    """Shipment that the goods left with; always given when issueType is shipment."""
    issued_at: Moment | None = None
    """When the goods left stock, as the source states it; the event time where it is an instant."""
    reason: Reason | None = None
    """Why the goods were issued, where the kind of issue does not say enough: scrap, return to the supplier."""
    lines: Annotated[list[InventoryIssuedLine], Field(max_length=9999, min_length=1)]
    """What was issued; one line for each item and bucket of stock."""
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
