"""OrderHoldReleased.

Generated from events/order/hold-released.json (sha256:88a0787140224f4f) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.order_type import OrderType
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier, PositiveInteger
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.date_reference import DateReference
from ...components._generated.instruction import Instruction
from ...components._generated.moment import Moment
from ...components._generated.party import Party
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.source_code import SourceCode


class OrderHoldReleased(CanonicalModel):
    """
    A hold was lifted; the order goes on where it was, unless another hold is open.

    Owner: Order management; system of record: ERP; classification: confidential; personal data: standard; published within PT5M of: A block is removed.
    """

    order_id: Identifier
    """Order number in the system of record."""
    order_revision: PositiveInteger | None = None
    """Revision of the order when the hold was lifted; left out when the source keeps none."""
    order_type: OrderType | None = None
    """Direction and business reason (code list order-type)."""
    hold_id: Identifier
    """The hold that is lifted, as it was named when it was set."""
    hold_round: PositiveInteger | None = None
    """Which round of the hold is lifted, as it was counted when it was set; left out where a name is never used again."""
    released_at: Moment | None = None
    """When the hold was lifted, when the source says it."""
    released_by: Party | None = None
    """Who lifted it."""
    reason: Reason | None = None
    """Why it was lifted, when the source says it."""
    source_code: SourceCode | None = None
    """The partner's own code of the block or its end, untouched."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Remarks on the end of the hold."""
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
