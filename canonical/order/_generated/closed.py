"""OrderClosed.

Generated from events/order/closed.json (sha256:b7021d10fa2dd728) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.order_closure import OrderClosure
from canonical.codes._generated.order_type import OrderType
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier, PositiveInteger
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.date_reference import DateReference
from ...components._generated.instruction import Instruction
from ...components._generated.item_ref import ItemRef
from ...components._generated.moment import Moment
from ...components._generated.quantity import Quantity
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.source_code import SourceCode


class OrderClosedLine(CanonicalModel):
    """A line of a closed order: what became of what was ordered. It is named by its number or at least its item."""

    line_number: Identifier | None = None
    """Line of the order; unique in the event. Left out when the source names lines by their items."""
    item: ItemRef | None = None
    """What was ordered."""
    ordered_quantity: Quantity | None = None
    """Quantity ordered at last."""
    shipped_quantity: Quantity | None = None
    """Quantity shipped in all; may be more than was ordered where the customer allows it."""
    cancelled_quantity: Quantity | None = None
    """Quantity cancelled in all, with what was given up at the closing."""
    returned_quantity: Quantity | None = None
    """Quantity that came back of what had been shipped."""
    closure: OrderClosure | None = None
    """How the line came to its end, when it differs from the order (code list order-closure)."""
    source_code: SourceCode | None = None
    """The partner's own code of the state, untouched."""
    references: Annotated[
        list[Reference] | None, Field(max_length=100, min_length=1)
    ] = None
    """Numbers that belong to the line."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""


class OrderClosed(CanonicalModel):
    """
    An order came to its end: nothing more will be shipped for it.

    Owner: Order management; system of record: ERP; classification: confidential; personal data: none; published within PT15M of: The ERP closes the order: everything is shipped, or the rest is given up, cancelled or returned.
    """

    order_id: Identifier
    """Order number in the system of record."""
    order_revision: PositiveInteger | None = None
    """Revision of the order that was closed; left out when the source keeps none."""
    order_type: OrderType | None = None
    """Direction and business reason (code list order-type)."""
    closure: OrderClosure
    """How the order came to its end (code list order-closure)."""
    closed_at: Moment | None = None
    """When the order was closed, when the source says it."""
    lines: Annotated[
        list[OrderClosedLine] | None, Field(max_length=9999, min_length=1)
    ] = None
    """What became of each line, when the source says it. lineNumber is unique."""
    reason: Reason | None = None
    """Why the order was closed before everything was delivered."""
    source_code: SourceCode | None = None
    """The partner's own code of the state, untouched."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Remarks on the closing."""
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
