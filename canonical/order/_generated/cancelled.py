"""OrderCancelled.

Generated from events/order/cancelled.json (sha256:e573a392f41cd720) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.cancellation_scope import CancellationScope
from canonical.codes._generated.order_type import OrderType
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier, PositiveInteger
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.date_reference import DateReference
from ...components._generated.instruction import Instruction
from ...components._generated.moment import Moment
from ...components._generated.party import Party
from ...components._generated.quantity import Quantity
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.source_code import SourceCode


class OrderCancelledLine(CanonicalModel):
    """A cancelled line: how much of it, and why."""

    line_number: Identifier
    """Line of the order; one of lineNumbers when only lines are cancelled."""
    cancelled_quantity: Quantity | None = None
    """How much of the line is cancelled; more than zero. All that is open when left out."""
    reason: Reason | None = None
    """Why this line was cancelled, when it differs from the event's reason."""
    source_code: SourceCode | None = None
    """The partner's own code of the cancellation, untouched."""
    references: Annotated[
        list[Reference] | None, Field(max_length=100, min_length=1)
    ] = None
    """Numbers that belong to the line."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""


class OrderCancelled(CanonicalModel):
    """
    An order, lines of it or part of their quantity were cancelled before shipment.

    Owner: Order management; system of record: ERP; classification: confidential; personal data: standard; published within PT5M of: The ERP cancels an order or lines of it before they are shipped.
    """

    order_id: Identifier
    """Order number in the system of record."""
    order_revision: PositiveInteger | None = None
    """Revision of the order with which it was cancelled; left out when the source keeps none."""
    order_type: OrderType | None = None
    """Direction and business reason (code list order-type)."""
    cancellation_id: Identifier | None = None
    """Number of the cancellation; needed when one revision cancels part of the same line twice."""
    cancelled_at: Moment | None = None
    """When the order was cancelled, when the source says it."""
    scope: CancellationScope
    """Whether the whole order or lines of it are cancelled (code list cancellation-scope)."""
    line_numbers: Annotated[
        list[Identifier] | None, Field(max_length=9999, min_length=1)
    ] = None
    """Lines that are cancelled, wholly or in part, each once; given exactly when scope is lines."""
    lines: Annotated[
        list[OrderCancelledLine] | None, Field(max_length=9999, min_length=1)
    ] = None
    """How much of each line is cancelled, when it is not all that is open. lineNumber is unique."""
    reason: Reason
    """Why it was cancelled; UNKNOWN when the source does not say."""
    cancelled_by: Party | None = None
    """Who asked for the cancellation, when that is known."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Remarks on the cancellation."""
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
