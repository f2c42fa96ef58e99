"""InventoryReceived.

Generated from events/inventory/received.json (sha256:451b0c9c61d00626) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.receipt_discrepancy import ReceiptDiscrepancy
from canonical.codes._generated.receipt_type import ReceiptType
from canonical.codes._generated.transport_mode import TransportMode
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.date_reference import DateReference
from ...components._generated.equipment import Equipment
from ...components._generated.handling_totals import HandlingTotals
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
from ...components._generated.temperature import Temperature


class InventoryReceivedLine(CanonicalModel):
    """One item that was received, in one bucket of stock."""

    line_id: Identifier
    """Number of the line in the document; unique in it."""
    order_ref: OrderLineRef | None = None
    """Order line that the goods were ordered by."""
    item: ItemRef
    """What was received."""
    quantity: Quantity
    """Quantity received, in the base unit of the item; more than zero, or zero when nothing of an announced line came (discrepancy short)."""
    expected_quantity: Quantity | None = None
    """Quantity that was announced for the line, in the same unit."""
    discrepancy: ReceiptDiscrepancy | None = None
    """How the line differs from what was announced (code list receipt-discrepancy); left out when the source does not compare."""
    reasons: Annotated[list[Reason] | None, Field(max_length=10, min_length=1)] = None
    """Why it differs, or what damaged the goods."""
    stock: StockDimension | None = None
    """Bucket that the goods went into: state, lot, serial numbers, expiry, owner, position. Left out when the source names only the item."""
    handling_unit_ids: Annotated[
        list[Identifier] | None, Field(max_length=999, min_length=1)
    ] = None
    """Pallets, cartons and other units that hold the quantity; the SSCC where there is one."""
    net_weight: Quantity | None = None
    """Weight of the goods without packaging, as weighed, for goods whose weight varies."""
    gross_weight: Quantity | None = None
    """Weight with packaging."""
    temperature_on_arrival: Temperature | None = None
    """Temperature of the goods on arrival."""
    source_code: SourceCode | None = None
    """The source's own code of the line, such as a receiving condition, untouched."""
    references: Annotated[
        list[Reference] | None, Field(max_length=100, min_length=1)
    ] = None
    """Numbers that belong to the line."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""


class InventoryReceived(CanonicalModel):
    """
    Goods were received into stock: what came, how much of it, in which state, and how it differs from what was announced.

    Owner: Inventory control; system of record: WMS; classification: internal; personal data: standard; published within PT60S of: The warehouse confirms the physical receipt of goods: purchase, transfer, return or production.
    """

    receipt_id: Identifier
    """Number of the receipt, given by the warehouse; with the year where the numbers start again."""
    receipt_type: ReceiptType | None = None
    """What brought the goods (code list receipt-type); left out when the source does not say it."""
    source_code: SourceCode | None = None
    """The source's own code of the kind of receipt, such as a goods movement type, untouched."""
    facility: LocationRef
    """Warehouse or site that received the goods."""
    received_at: Moment | None = None
    """When the goods were received, as the warehouse states it; the event time where it is an instant."""
    source_refs: Annotated[
        list[Reference] | None, Field(max_length=50, min_length=1)
    ] = None
    """What announced the goods: purchase or transfer order, despatch advice, return authorisation, production order."""
    asn_id: Identifier | None = None
    """Despatch advice that announced the goods; the shipment number of X12 856 and 943."""
    carrier: Party | None = None
    """Carrier that brought the goods."""
    transport_mode: TransportMode | None = None
    """Mode of transport (code list transport-mode)."""
    equipment: Annotated[list[Equipment] | None, Field(max_length=20, min_length=1)] = (
        None
    )
    """Trailers, containers and other equipment that the goods came in, with their seals."""
    lines: Annotated[list[InventoryReceivedLine], Field(max_length=9999, min_length=1)]
    """What was received; one line for each item, bucket of stock and discrepancy."""
    totals: HandlingTotals | None = None
    """Units, packages and weight of the receipt, as the warehouse states them."""
    final_receipt: bool | None = None
    """True when nothing more of what was announced is expected; left out when not said."""
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
