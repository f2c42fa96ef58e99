"""OrderReleased.

Generated from events/order/released.json (sha256:e0356da199f22745) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.order_type import OrderType
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier, PositiveInteger
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.date_reference import DateReference
from ...components._generated.handling_totals import HandlingTotals
from ...components._generated.incoterm import Incoterm
from ...components._generated.instruction import Instruction
from ...components._generated.location_ref import LocationRef
from ...components._generated.order_line import OrderLine
from ...components._generated.party import Party
from ...components._generated.reference import Reference
from ...components._generated.shipping_instruction import ShippingInstruction
from ...components._generated.temperature_requirement import TemperatureRequirement
from ...components._generated.time_window import TimeWindow


class OrderReleased(CanonicalModel):
    """
    All or part of an order was released to a warehouse or carrier for execution; credit, availability and blocks have been passed.

    Owner: Order management; system of record: ERP; classification: confidential; personal data: standard; published within PT5M of: The ERP releases all or part of the order to warehouse or transport.
    """

    order_id: Identifier
    """Order number in the system of record."""
    order_revision: PositiveInteger | None = None
    """Revision of the order that is released; left out when the source keeps none."""
    order_type: OrderType | None = None
    """Direction and business reason (code list order-type)."""
    release_number: PositiveInteger | None = None
    """Counts the partial releases of the order from 1; left out when the source keeps none."""
    released_to: Party | None = None
    """Who shall execute: the warehouse operator or carrier."""
    ship_from: LocationRef | None = None
    """Where the goods leave."""
    ship_to: LocationRef
    """Where the goods go."""
    requested_ship: TimeWindow | None = None
    """When the goods shall leave."""
    requested_delivery: TimeWindow | None = None
    """When the goods shall arrive."""
    shipping_instructions: ShippingInstruction | None = None
    """Service level, mode, carrier, payment of freight, whether parts may be shipped."""
    temperature_requirement: TemperatureRequirement | None = None
    """Temperature to keep."""
    dangerous_goods: bool | None = None
    """True when the order holds dangerous goods; each such line then says which."""
    incoterm: Incoterm | None = None
    """Term of delivery."""
    totals: HandlingTotals | None = None
    """Quantity, weight and volume of the release."""
    lines: Annotated[list[OrderLine], Field(max_length=9999, min_length=1)]
    """Released lines; lineNumber is unique."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Texts of the release."""
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
