"""ShipmentCreated.

Generated from events/shipment/created.json (sha256:93a331438fbf2819) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.payment_method import PaymentMethod
from canonical.codes._generated.transport_mode import TransportMode
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import (
    Identifier,
    NonNegativeInteger,
    PositiveInteger,
    ShortText,
)
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.customs_info import CustomsInfo
from ...components._generated.dangerous_goods import DangerousGoods
from ...components._generated.date_reference import DateReference
from ...components._generated.handling_totals import HandlingTotals
from ...components._generated.incoterm import Incoterm
from ...components._generated.instruction import Instruction
from ...components._generated.item_ref import ItemRef
from ...components._generated.location_ref import LocationRef
from ...components._generated.moment import Moment
from ...components._generated.order_line_ref import OrderLineRef
from ...components._generated.party import Party
from ...components._generated.quantity import Quantity
from ...components._generated.reference import Reference
from ...components._generated.stock_selector import StockSelector
from ...components._generated.temperature_requirement import TemperatureRequirement
from ...components._generated.time_window import TimeWindow


class ShipmentCreatedLine(CanonicalModel):
    """One item that shall be shipped."""

    shipment_line_id: Identifier
    """Number of the line in the shipment; unique in the event."""
    order_ref: OrderLineRef | None = None
    """Order line that is fulfilled."""
    item: ItemRef
    """What shall be shipped."""
    planned_quantity: Quantity
    """Quantity to ship; more than zero."""
    stock_requirement: StockSelector | None = None
    """Which stock may be used: lot, state, shelf life, owner."""
    gross_weight: Quantity | None = None
    """Planned weight with packaging."""
    net_weight: Quantity | None = None
    """Planned weight without packaging."""
    volume: Quantity | None = None
    """Planned volume."""
    package_count: NonNegativeInteger | None = None
    """Planned number of packages of the line."""
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


class ShipmentCreated(CanonicalModel):
    """
    A shipment (delivery) was created from released order lines: what shall leave where, for whom and when.

    Owner: Warehouse operations; system of record: ERP or WMS, by region; classification: confidential; personal data: standard; published within PT5M of: A delivery document is created from released order lines.
    """

    shipment_id: Identifier
    """Shipment or delivery number in the system of record."""
    shipment_revision: PositiveInteger | None = None
    """Revision of the shipment, counted up; left out when the source keeps none."""
    order_refs: Annotated[
        list[OrderLineRef] | None, Field(max_length=999, min_length=1)
    ] = None
    """Orders and lines that the shipment covers."""
    created_at: Moment | None = None
    """When the shipment was created in the system of record."""
    ship_from: LocationRef | None = None
    """Warehouse or site that shall ship."""
    ship_to: LocationRef
    """Where the goods shall go."""
    parties: Annotated[list[Party] | None, Field(max_length=30, min_length=1)] = None
    """Consignor, consignee, notify party, payer and others, each with its roles."""
    planned_ship: TimeWindow | None = None
    """When the goods shall leave."""
    planned_delivery: TimeWindow | None = None
    """When the goods shall arrive."""
    carrier: Party | None = None
    """Carrier that is planned or prescribed."""
    transport_mode: TransportMode | None = None
    """Mode of transport (code list transport-mode)."""
    service_level: ShortText | None = None
    """Service level or routing in the words of the carrier or partner."""
    payment_method: PaymentMethod | None = None
    """Who pays the freight (code list payment-method)."""
    incoterm: Incoterm | None = None
    """Term of delivery."""
    lines: Annotated[list[ShipmentCreatedLine], Field(max_length=9999, min_length=1)]
    """What shall be shipped; shipmentLineId is unique."""
    totals: HandlingTotals | None = None
    """Planned weight, volume and packages of the shipment."""
    dangerous_goods: Annotated[
        list[DangerousGoods] | None, Field(max_length=50, min_length=1)
    ] = None
    """Dangerous goods that the source names for the whole shipment and not for a line."""
    temperature_requirement: TemperatureRequirement | None = None
    """Temperature to keep."""
    customs: CustomsInfo | None = None
    """Customs facts that hold for the whole shipment."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Instructions to the warehouse and carrier."""
    dates: Annotated[list[DateReference] | None, Field(max_length=50, min_length=1)] = (
        None
    )
    """Further dates and times that the message names."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
