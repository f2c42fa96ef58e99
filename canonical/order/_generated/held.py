"""OrderHeld.

Generated from events/order/held.json (sha256:b26afb1361dc87a0) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.hold_type import HoldType
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


class OrderHeld(CanonicalModel):
    """
    An order or lines of it were held: nothing new may be done for it until the hold is lifted.

    Owner: Order management; system of record: ERP; classification: confidential; personal data: standard; published within PT5M of: A credit, compliance, quality or customer block is set.
    """

    order_id: Identifier
    """Order number in the system of record."""
    order_revision: PositiveInteger | None = None
    """Revision of the order that is held; left out when the source keeps none."""
    order_type: OrderType | None = None
    """Direction and business reason (code list order-type)."""
    hold_id: Identifier
    """Names the hold; where the source does not number its holds, the code of its block."""
    hold_round: PositiveInteger | None = None
    """Counts how often the hold of this name was set for the order, from 1; left out where a name is never used again."""
    hold_type: HoldType
    """What kind of block it is (code list hold-type)."""
    held_at: Moment | None = None
    """When the order was held, when the source says it."""
    held_by: Party | None = None
    """Who held it: a credit desk, an authority, the customer."""
    line_numbers: Annotated[
        list[Identifier] | None, Field(max_length=9999, min_length=1)
    ] = None
    """Lines that are held, each once; the whole order when left out."""
    reason: Reason
    """Why it is held; UNKNOWN when the source does not say."""
    source_code: SourceCode | None = None
    """The partner's own code of the block, untouched."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Remarks on the hold."""
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
