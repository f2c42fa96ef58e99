"""InventorySnapshotPublished.

Generated from events/inventory/snapshot-published.json (sha256:96515d044b31b4d6) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier, PositiveInteger
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
from ...components._generated.stock_dimension import StockDimension
from ...components._generated.stock_figure import StockFigure


class InventorySnapshotLine(CanonicalModel):
    """Balance of one item, or of one bucket of its stock. At least one quantity is given."""

    line_id: Identifier | None = None
    """Number of the line in the snapshot."""
    item: ItemRef
    """The item."""
    stock: StockDimension | None = None
    """Bucket: state, lot, expiry, owner, position. Left out when the line is about all stock of the item."""
    on_hand: SignedQuantity | None = None
    """Stock in the site; below zero only where the site allows negative stock. X12 QTY code 17."""
    allocated: Quantity | None = None
    """Part of the stock that is reserved for orders."""
    available: SignedQuantity | None = None
    """Stock that may be promised; on hand less allocated for available stock. X12 QTY code 33."""
    held: Quantity | None = None
    """Part of the stock that must not be used for now. X12 QTY codes QC and QH."""
    in_transit: Quantity | None = None
    """On the way to the site."""
    on_order: Quantity | None = None
    """Ordered from suppliers and not yet here. X12 QTY code 63."""
    open_orders: Quantity | None = None
    """Wanted by open customer orders, allocated or not. X12 QTY code 77."""
    other_quantities: Annotated[
        list[StockFigure] | None, Field(max_length=20, min_length=1)
    ] = None
    """Quantities of kinds that have no field of their own."""
    dates: Annotated[list[DateReference] | None, Field(max_length=20, min_length=1)] = (
        None
    )
    """Dates of the line."""
    references: Annotated[
        list[Reference] | None, Field(max_length=50, min_length=1)
    ] = None
    """Numbers that belong to the line."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""


class InventorySnapshotPublished(CanonicalModel):
    """
    The stock of a site at one moment, as the site states it; a baseline to reconcile with.

    Owner: Inventory control; system of record: WMS; classification: internal; personal data: standard; published within PT1H of: Periodic or on-demand balance for reconciliation.
    """

    snapshot_id: Identifier
    """Number of the snapshot; all pages share it."""
    facility: LocationRef
    """Warehouse or site whose stock it is."""
    as_of: Moment
    """Moment of the balance."""
    page: PositiveInteger | None = None
    """Page of the snapshot, from 1; left out when there is only one."""
    page_count: PositiveInteger | None = None
    """Number of pages; left out when there is only one."""
    lines: Annotated[list[InventorySnapshotLine], Field(max_length=9999, min_length=0)]
    """Balances, one for each item and bucket of stock."""
    last_sequence: Identifier | None = None
    """Last position of the site's event stream that the balance includes."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Remarks."""
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
