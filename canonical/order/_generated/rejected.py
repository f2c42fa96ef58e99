"""OrderRejected.

Generated from events/order/rejected.json (sha256:582e99d877e8b218) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
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
from ...components._generated.item_ref import ItemRef
from ...components._generated.moment import Moment
from ...components._generated.party import Party
from ...components._generated.quantity import Quantity
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.source_code import SourceCode


class OrderRejectedLine(CanonicalModel):
    """A refused line: how much of it, and why."""

    line_number: Identifier
    """Line of the order; one of lineNumbers when only lines are refused."""
    item: ItemRef | None = None
    """What was ordered, when the answer repeats it."""
    rejected_quantity: Quantity | None = None
    """How much of the line is refused; more than zero. All of it when left out."""
    reason: Reason | None = None
    """Why this line was refused, when it differs from the event's reason."""
    source_code: SourceCode | None = None
    """The partner's own answer code, untouched."""
    references: Annotated[
        list[Reference] | None, Field(max_length=100, min_length=1)
    ] = None
    """Numbers that belong to the line."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""


class OrderRejected(CanonicalModel):
    """
    Those who were to execute an order refused it, wholly or in lines.

    Owner: Warehouse operations; system of record: WMS; classification: internal; personal data: standard; published within PT2M of: Warehouse, 3PL or supplier cannot or will not execute the order or its release.
    """

    order_id: Identifier
    """Order number in the system of record."""
    order_revision: PositiveInteger | None = None
    """Revision of the order that is refused; left out when it is not repeated."""
    order_type: OrderType | None = None
    """Direction and business reason (code list order-type)."""
    release_number: PositiveInteger | None = None
    """Release of the order that is answered, as it was numbered when it was released; left out when it is not repeated."""
    acknowledgement_id: Identifier | None = None
    """Number of the answer in the system of those who refuse."""
    rejected_at: Moment | None = None
    """When the order was refused, when the source says it."""
    rejected_by: Party | None = None
    """Who refuses: warehouse operator, supplier or carrier."""
    scope: CancellationScope
    """Whether the whole release or order is refused, or lines of it (code list cancellation-scope)."""
    line_numbers: Annotated[
        list[Identifier] | None, Field(max_length=9999, min_length=1)
    ] = None
    """Lines that are refused, wholly or in part, each once; given exactly when scope is lines."""
    lines: Annotated[
        list[OrderRejectedLine] | None, Field(max_length=9999, min_length=1)
    ] = None
    """How much of each line is refused and why, when the answer says it. lineNumber is unique."""
    reason: Reason
    """Why it was refused; UNKNOWN when the source does not say."""
    source_code: SourceCode | None = None
    """The partner's own answer code, untouched."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Remarks on the refusal."""
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
