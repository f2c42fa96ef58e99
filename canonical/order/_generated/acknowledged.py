"""OrderAcknowledged.

Generated from events/order/acknowledged.json (sha256:7b60c075b47706d5) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.acknowledgement_outcome import AcknowledgementOutcome
from canonical.codes._generated.order_line_outcome import OrderLineOutcome
from canonical.codes._generated.order_type import OrderType
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import (
    CurrencyCode,
    Identifier,
    PositiveInteger,
)
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.date_reference import DateReference
from ...components._generated.instruction import Instruction
from ...components._generated.item_ref import ItemRef
from ...components._generated.moment import Moment
from ...components._generated.money import Money
from ...components._generated.order_line_answer import OrderLineAnswer
from ...components._generated.party import Party
from ...components._generated.quantity import Quantity
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.source_code import SourceCode


class OrderAcknowledgedLine(CanonicalModel):
    """A line of an order as it was accepted, named by its number or at least its item."""

    line_number: Identifier | None = None
    """Line of the order; unique in the event. Left out when the source names lines by their items."""
    item: ItemRef | None = None
    """What was ordered, when the answer repeats it."""
    outcome: OrderLineOutcome | None = None
    """What was answered for the line as a whole (code list order-line-outcome); answers say it when parts of the line differ."""
    ordered_quantity: Quantity | None = None
    """Quantity ordered, when the answer repeats it."""
    accepted_quantity: Quantity | None = None
    """Quantity accepted; zero when nothing of the line will be delivered."""
    planned_ship: Moment | None = None
    """When the line is planned to leave."""
    planned_delivery: Moment | None = None
    """When the line is planned to arrive."""
    unit_price: Money | None = None
    """Price of one unit that the answer names, or of priceQuantity when that is given."""
    price_quantity: Quantity | None = None
    """Quantity that unitPrice is for, such as 100 pieces."""
    answers: Annotated[
        list[OrderLineAnswer] | None, Field(max_length=104, min_length=1)
    ] = None
    """Parts of the line that were answered differently: some now, some later, some with another item."""
    reason: Reason | None = None
    """Why the line is accepted otherwise than ordered."""
    source_code: SourceCode | None = None
    """The partner's own answer code, untouched."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Remarks on the line."""
    references: Annotated[
        list[Reference] | None, Field(max_length=100, min_length=1)
    ] = None
    """Numbers that belong to the line."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""


class OrderAcknowledged(CanonicalModel):
    """
    Those who are to execute an order accepted it: a warehouse its release, a supplier its purchase order. Lines say what was accepted otherwise than ordered.

    Owner: Warehouse operations; system of record: WMS; classification: internal; personal data: standard; published within PT2M of: Warehouse, 3PL or supplier confirms that it got the order and can execute it.
    """

    order_id: Identifier
    """Order number in the system of record."""
    order_revision: PositiveInteger | None = None
    """Revision of the order that is answered; left out when it is not repeated."""
    order_type: OrderType | None = None
    """Direction and business reason (code list order-type)."""
    release_number: PositiveInteger | None = None
    """Release of the order that is answered, as it was numbered when it was released; left out when it is not repeated."""
    acknowledgement_id: Identifier | None = None
    """Number of the answer in the system of those who accept."""
    acknowledged_at: Moment | None = None
    """When the order was accepted, when the source says it."""
    acknowledged_by: Party | None = None
    """Who accepts: warehouse operator, supplier or carrier."""
    outcome: AcknowledgementOutcome
    """Whether the order was accepted as it is or with changes (code list acknowledgement-outcome)."""
    source_code: SourceCode | None = None
    """The partner's own answer code, untouched."""
    planned_ship: Moment | None = None
    """When the order is planned to leave."""
    planned_delivery: Moment | None = None
    """When the order is planned to arrive."""
    currency: CurrencyCode | None = None
    """Currency of the prices in the answer (ISO 4217)."""
    lines: Annotated[
        list[OrderAcknowledgedLine] | None, Field(max_length=9999, min_length=1)
    ] = None
    """Lines with what was accepted; all lines as ordered when left out. lineNumber is unique."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Remarks on the answer."""
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
