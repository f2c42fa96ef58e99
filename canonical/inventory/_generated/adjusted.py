"""InventoryAdjusted.

Generated from events/inventory/adjusted.json (sha256:2fdafb2384e9ae9c) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.financial_posting import FinancialPosting
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
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.signed_quantity import SignedQuantity
from ...components._generated.stock_dimension import StockDimension


class InventoryAdjustedLine(CanonicalModel):
    """Change of one bucket of stock."""

    line_id: Identifier
    """Number of the line in the document; unique in it."""
    item: ItemRef
    """The item."""
    stock: StockDimension
    """Bucket that changed: state, lot, expiry, owner, position."""
    delta: SignedQuantity
    """Change; never zero. Negative takes stock away."""
    quantity_after: SignedQuantity | None = None
    """Balance after the change, in the same unit; below zero only where the site allows negative stock."""
    count_id: Identifier | None = None
    """Count that found the difference; given when the reason is COUNT_DIFFERENCE."""
    reason: Reason | None = None
    """Why this line was changed, when it differs from the document."""
    handling_unit_ids: Annotated[
        list[Identifier] | None, Field(max_length=999, min_length=1)
    ] = None
    """Pallets, cartons and other units that hold the quantity; the SSCC where there is one."""
    references: Annotated[
        list[Reference] | None, Field(max_length=50, min_length=1)
    ] = None
    """Numbers that belong to the line."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""


class InventoryAdjusted(CanonicalModel):
    """
    The quantity of stock was corrected: count difference, damage, scrap, find or system correction.

    Owner: Inventory control; system of record: WMS; classification: internal; personal data: standard; published within PT60S of: Count difference, damage, scrap, find or system correction.
    """

    adjustment_id: Identifier
    """Number of the adjustment document."""
    facility: LocationRef
    """Warehouse or site whose stock changed."""
    adjusted_at: Moment | None = None
    """When the stock was changed, when the source says it."""
    lines: Annotated[list[InventoryAdjustedLine], Field(max_length=9999, min_length=1)]
    """Changes, one for each item and bucket of stock."""
    financial_posting: FinancialPosting
    """Whether the ERP must post the value (code list financial-posting)."""
    reason: Reason
    """Why the stock was changed."""
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
