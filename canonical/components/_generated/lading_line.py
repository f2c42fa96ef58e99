"""LadingLine.

Generated from components/lading-line.json (sha256:50e18807642a9de9) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.components._generated.scalars import Identifier, Text
from canonical.components.model import CanonicalModel
from pydantic import Field

from .dangerous_goods import DangerousGoods
from .item_ref import ItemRef
from .quantity import Quantity
from .reference import Reference
from .source_code import SourceCode


class LadingLine(CanonicalModel):
    """Description of goods as it stands on a transport document."""

    line_id: Identifier | None = None
    """Number of the line in the document."""
    description: Text | None = None
    """Description of the goods."""
    commodity_code: Identifier | None = None
    """Commodity code of the tariff or trade."""
    freight_class: Identifier | None = None
    """Freight class of the tariff."""
    item: ItemRef | None = None
    """The item, when it is known."""
    quantity: Quantity | None = None
    """Number of pieces or packages."""
    weight: Quantity | None = None
    """Gross weight."""
    volume: Quantity | None = None
    """Volume."""
    dangerous_goods: Annotated[
        list[DangerousGoods] | None, Field(max_length=20, min_length=1)
    ] = None
    """Dangerous goods in the line."""
    references: Annotated[
        list[Reference] | None, Field(max_length=50, min_length=1)
    ] = None
    """Numbers that belong to the line."""
    source_code: SourceCode | None = None
    """The partner's own qualifier of the commodity code, untouched."""
