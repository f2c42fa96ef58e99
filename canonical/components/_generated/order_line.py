"""OrderLine.

Generated from components/order-line.json (sha256:7cd4d681f6bef2e1) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier, NonNegativeInteger
from canonical.components.model import CanonicalModel
from pydantic import Field

from .customs_info import CustomsInfo
from .dangerous_goods import DangerousGoods
from .instruction import Instruction
from .item_ref import ItemRef
from .location_ref import LocationRef
from .money import Money
from .order_schedule import OrderSchedule
from .quantity import Quantity
from .reference import Reference
from .signed_money import SignedMoney
from .stock_selector import StockSelector
from .time_window import TimeWindow


class OrderLine(CanonicalModel):
    """One item of an order."""

    line_number: Identifier
    """Line or schedule-line number in the system of record; unique in the order."""
    item: ItemRef
    """What is ordered."""
    ordered_quantity: Quantity
    """Quantity ordered or released; more than zero."""
    requested_period: TimeWindow | None = None
    """When the line is wanted, when it differs from the order."""
    schedules: Annotated[
        list[OrderSchedule] | None, Field(max_length=999, min_length=1)
    ] = None
    """Parts of the line with their own dates."""
    unit_price: Money | None = None
    """Price of one unit, or of priceQuantity when that is given."""
    price_quantity: Quantity | None = None
    """Quantity that unitPrice is for, such as 100 pieces."""
    net_amount: SignedMoney | None = None
    """Value of the line without tax."""
    net_weight: Quantity | None = None
    """Weight of the line without packaging."""
    gross_weight: Quantity | None = None
    """Weight of the line with packaging."""
    volume: Quantity | None = None
    """Volume of the line."""
    package_count: NonNegativeInteger | None = None
    """Number of packages of the line."""
    ship_from: LocationRef | None = None
    """Where this line ships from."""
    stock_requirement: StockSelector | None = None
    """Which stock may be used: lot, state, shelf life, owner."""
    customs: CustomsInfo | None = None
    """Tariff number, origin and other customs facts."""
    dangerous_goods: Annotated[
        list[DangerousGoods] | None, Field(max_length=20, min_length=1)
    ] = None
    """Dangerous goods in the line."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Instructions for the line."""
    references: Annotated[
        list[Reference] | None, Field(max_length=100, min_length=1)
    ] = None
    """Numbers that belong to the line."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
