"""OrderCreated.

Generated from events/order/created.json (sha256:f984c0e3d120a8fc) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.order_priority import OrderPriority
from canonical.codes._generated.order_type import OrderType
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import (
    CurrencyCode,
    Identifier,
    LocalDate,
    PositiveInteger,
)
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.date_reference import DateReference
from ...components._generated.handling_totals import HandlingTotals
from ...components._generated.incoterm import Incoterm
from ...components._generated.instruction import Instruction
from ...components._generated.money import Money
from ...components._generated.order_line import OrderLine
from ...components._generated.party import Party
from ...components._generated.payment_terms import PaymentTerms
from ...components._generated.reference import Reference
from ...components._generated.shipping_instruction import ShippingInstruction
from ...components._generated.time_window import TimeWindow


class OrderCreated(CanonicalModel):
    """
    An order was captured: a customer order, purchase order, transfer, return, replenishment or work order, with all its lines.

    Owner: Order management; system of record: ERP; classification: confidential; personal data: standard; published within PT5M of: The ERP accepts a customer order, purchase order, transfer or return.
    """

    order_id: Identifier
    """Order number in the system of record."""
    order_revision: PositiveInteger | None = None
    """Revision of the order, counted up from 1; left out when the source keeps none."""
    order_type: OrderType | None = None
    """Direction and business reason (code list order-type)."""
    customer: Party
    """Who orders: the buyer or sold-to party."""
    supplier: Party | None = None
    """Who supplies: the seller or vendor."""
    ship_to: Party | None = None
    """Who gets the goods, when that is not the customer."""
    bill_to: Party | None = None
    """Who gets the invoice, when that is not the customer."""
    payer: Party | None = None
    """Who pays, when that is not the party that gets the invoice."""
    order_date: LocalDate | None = None
    """Date of the order."""
    requested_delivery: TimeWindow | None = None
    """When the order is wanted."""
    incoterm: Incoterm | None = None
    """Term of delivery."""
    currency: CurrencyCode | None = None
    """Currency of prices and amounts (ISO 4217)."""
    total_amount: Money | None = None
    """Value of the order."""
    payment_terms: PaymentTerms | None = None
    """When the order is to be paid."""
    priority: OrderPriority | None = None
    """How urgent the order is (code list order-priority)."""
    shipping_instructions: ShippingInstruction | None = None
    """How the order is to be shipped."""
    totals: HandlingTotals | None = None
    """Weight, volume and packages of the order."""
    lines: Annotated[list[OrderLine], Field(max_length=9999, min_length=1)]
    """Lines of the order; lineNumber is unique."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Texts of the order."""
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
