"""ShipConfirmed.

Generated from events/shipment/ship-confirmed.json (sha256:18eaf3257458345a) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
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

from ...components._generated.dangerous_goods import DangerousGoods
from ...components._generated.date_reference import DateReference
from ...components._generated.document import Document
from ...components._generated.equipment import Equipment
from ...components._generated.handling_totals import HandlingTotals
from ...components._generated.handling_unit import HandlingUnit
from ...components._generated.instruction import Instruction
from ...components._generated.item_ref import ItemRef
from ...components._generated.location_ref import LocationRef
from ...components._generated.moment import Moment
from ...components._generated.order_line_ref import OrderLineRef
from ...components._generated.party import Party
from ...components._generated.quantity import Quantity
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.signed_quantity import SignedQuantity
from ...components._generated.source_code import SourceCode
from ...components._generated.stock_quantity import StockQuantity
from ...components._generated.transport_means import TransportMeans


class ShipConfirmedLine(CanonicalModel):
    """One item of a shipment."""

    shipment_line_id: Identifier
    """Number of the line in the shipment."""
    order_ref: OrderLineRef | None = None
    """Order line that is fulfilled."""
    item: ItemRef
    """What was shipped."""
    ordered_quantity: Quantity | None = None
    """Quantity that was ordered, as the warehouse states it."""
    shipped_quantity: Quantity
    """Quantity that was shipped; zero when nothing of the line was."""
    quantity_difference: SignedQuantity | None = None
    """Shipped less ordered, as the warehouse states it; negative when short."""
    reasons: Annotated[list[Reason] | None, Field(max_length=10, min_length=1)] = None
    """Why the quantity differs."""
    source_code: SourceCode | None = None
    """The warehouse's own line status, untouched."""
    stock: Annotated[
        list[StockQuantity] | None, Field(max_length=999, min_length=1)
    ] = None
    """Lots, serial numbers and states that were shipped."""
    gross_weight: Quantity | None = None
    """Weight with packaging."""
    net_weight: Quantity | None = None
    """Weight without packaging."""
    volume: Quantity | None = None
    """Volume."""
    package_count: NonNegativeInteger | None = None
    """Number of packages of the line."""
    handling_unit_ids: Annotated[
        list[Identifier] | None, Field(max_length=999, min_length=1)
    ] = None
    """Handling units that hold the line."""
    dangerous_goods: Annotated[
        list[DangerousGoods] | None, Field(max_length=20, min_length=1)
    ] = None
    """Dangerous goods in the line."""
    references: Annotated[
        list[Reference] | None, Field(max_length=100, min_length=1)
    ] = None
    """Numbers that belong to the line."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""


class ShipConfirmed(CanonicalModel):
    """
    Goods left the dock: what was shipped, from where, to whom and in which units. Basis of goods issue and ship notice.

    Owner: Warehouse operations; system of record: WMS; classification: confidential; personal data: standard; published within PT60S of: Goods left the dock.
    """

    shipment_id: Identifier
    """Shipment or delivery number in the system of record."""
    shipment_revision: PositiveInteger | None = None
    """Revision of the shipment, counted up; left out when the source keeps none."""
    ship_confirmation_id: Identifier | None = None
    """Number of this confirmation, when the source gives one."""
    order_refs: Annotated[
        list[OrderLineRef] | None, Field(max_length=999, min_length=1)
    ] = None
    """Orders and lines that the shipment covers."""
    facility: LocationRef
    """Warehouse or site that shipped."""
    ship_to: LocationRef
    """Where the goods go."""
    shipped_at: Moment
    """When the goods left; the event time where it is an instant."""
    carrier: Party | None = None
    """Carrier that took the goods."""
    transport_mode: TransportMode | None = None
    """Mode of transport (code list transport-mode)."""
    service_level: ShortText | None = None
    """Service level or routing in the words of the carrier or partner."""
    payment_method: PaymentMethod | None = None
    """Who pays the freight (code list payment-method)."""
    transport_means: TransportMeans | None = None
    """Vehicle, vessel, train or aircraft."""
    equipment: Annotated[list[Equipment] | None, Field(max_length=20, min_length=1)] = (
        None
    )
    """Trailers, containers and other equipment, with their seals."""
    lines: Annotated[list[ShipConfirmedLine], Field(max_length=9999, min_length=1)]
    """What was shipped; shipmentLineId is unique."""
    handling_units: Annotated[
        list[HandlingUnit] | None, Field(max_length=9999, min_length=1)
    ] = None
    """Pallets, cartons and other units, as a tree."""
    totals: HandlingTotals | None = None
    """Weight, volume and packages of the shipment."""
    tracking_numbers: Annotated[
        list[Reference] | None, Field(max_length=999, min_length=1)
    ] = None
    """Numbers by which the carrier tracks the shipment."""
    bill_of_lading: Document | None = None
    """Bill of lading."""
    final_shipment: bool | None = None
    """True when nothing more of the order lines will be shipped; left out when not said."""
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
