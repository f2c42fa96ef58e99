"""StockReversalLine.

Generated from components/stock-reversal-line.json (sha256:6724ba27f85301cb) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier
from canonical.components.model import CanonicalModel
from pydantic import Field

from .item_ref import ItemRef
from .quantity import Quantity
from .reference import Reference
from .source_code import SourceCode
from .stock_dimension import StockDimension


class StockReversalLine(CanonicalModel):
    """A quantity of one bucket of stock whose receipt or issue is undone."""

    line_id: Identifier
    """Number of the line in the reversal; unique in it."""
    reversed_line_id: Identifier | None = None
    """Line of the receipt or issue that is undone, when the source names it."""
    item: ItemRef
    """The item."""
    quantity: Quantity
    """Quantity that is undone; more than zero, in the base unit of the item. It may be less than what was received or issued."""
    stock: StockDimension | None = None
    """Bucket that the quantity leaves or comes back to: state, lot, serial numbers, expiry, owner, position. Left out when the source names only the item."""
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
