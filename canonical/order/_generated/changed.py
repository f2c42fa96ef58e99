"""OrderChanged.

Generated from events/order/changed.json (sha256:958e0658b9291cc9) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.change_operation import ChangeOperation
from canonical.codes._generated.effective_scope import EffectiveScope
from canonical.codes._generated.order_priority import OrderPriority
from canonical.codes._generated.order_type import OrderType
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import (
    CurrencyCode,
    Identifier,
    NonNegativeInteger,
    PositiveInteger,
)
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.change import Change
from ...components._generated.customs_info import CustomsInfo
from ...components._generated.dangerous_goods import DangerousGoods
from ...components._generated.date_reference import DateReference
from ...components._generated.handling_totals import HandlingTotals
from ...components._generated.incoterm import Incoterm
from ...components._generated.instruction import Instruction
from ...components._generated.item_ref import ItemRef
from ...components._generated.location_ref import LocationRef
from ...components._generated.moment import Moment
from ...components._generated.money import Money
from ...components._generated.order_schedule import OrderSchedule
from ...components._generated.party import Party
from ...components._generated.payment_terms import PaymentTerms
from ...components._generated.quantity import Quantity
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.shipping_instruction import ShippingInstruction
from ...components._generated.signed_money import SignedMoney
from ...components._generated.source_code import SourceCode
from ...components._generated.stock_selector import StockSelector
from ...components._generated.time_window import TimeWindow


class OrderChangedLine(CanonicalModel):
    """A line of an order that is new, different or gone, named by its number or at least its item."""

    op: ChangeOperation
    """What is done to the line (code list change-operation)."""
    line_number: Identifier | None = None
    """Line or schedule-line number in the system of record; unique in the event. Left out when the source names lines by their items."""
    item: ItemRef | None = None
    """What is ordered; given for an added line."""
    ordered_quantity: Quantity | None = None
    """Quantity ordered after the change, not the difference; given for an added line, and more than zero."""
    open_quantity: Quantity | None = None
    """Part of orderedQuantity that has not been delivered yet, when the source says it."""
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
    source_code: SourceCode | None = None
    """The partner's own code of the change, untouched."""
    references: Annotated[
        list[Reference] | None, Field(max_length=100, min_length=1)
    ] = None
    """Numbers that belong to the line."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""


class OrderChanged(CanonicalModel):
    """
    An order was changed after it had been captured: quantities, dates, prices, places or whole lines. The data say what is new; what they do not name stays as it was.

    Owner: Order management; system of record: ERP; classification: confidential; personal data: standard; published within PT5M of: The ERP changes the header or lines of an order, or accepts a change from the customer.
    """

    order_id: Identifier
    """Order number in the system of record."""
    order_revision: PositiveInteger | None = None
    """Revision of the order after the change; left out when the source keeps none."""
    order_type: OrderType | None = None
    """Direction and business reason (code list order-type)."""
    previous_revision: PositiveInteger | None = None
    """Revision that was changed: one less than orderRevision."""
    change_id: Identifier | None = None
    """Number of the change document, such as that of a change message."""
    changed_at: Moment | None = None
    """When the order was changed, when the source says it."""
    effective_on: EffectiveScope | None = None
    """What the change applies to (code list effective-scope); the sender's practice decides when it is left out."""
    changes: Annotated[list[Change] | None, Field(max_length=999, min_length=1)] = None
    """Each changed place with its new value, for sources that keep a log of changes."""
    ship_to: Party | None = None
    """Who gets the goods after the change, when that changed."""
    bill_to: Party | None = None
    """Who gets the invoice after the change, when that changed."""
    payer: Party | None = None
    """Who pays after the change, when that changed."""
    requested_delivery: TimeWindow | None = None
    """When the order is wanted after the change, when that changed."""
    incoterm: Incoterm | None = None
    """Term of delivery after the change, when that changed."""
    currency: CurrencyCode | None = None
    """Currency of prices and amounts (ISO 4217)."""
    total_amount: Money | None = None
    """Value of the order after the change."""
    payment_terms: PaymentTerms | None = None
    """When the order is to be paid after the change, when that changed."""
    priority: OrderPriority | None = None
    """How urgent the order is after the change, when that changed (code list order-priority)."""
    shipping_instructions: ShippingInstruction | None = None
    """How the order is to be shipped after the change, when that changed."""
    totals: HandlingTotals | None = None
    """Weight, volume and packages of the order after the change."""
    lines: Annotated[
        list[OrderChangedLine] | None, Field(max_length=9999, min_length=1)
    ] = None
    """Lines that are new, different or gone, as they stand after the change; lines that are not named stay as they were. lineNumber is unique."""
    reason: Reason | None = None
    """Why the order was changed, when the source says it."""
    source_code: SourceCode | None = None
    """The partner's own code of the kind of change, untouched."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Texts of the change."""
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
