"""LoadCancelled.

Generated from events/shipment/load-cancelled.json (sha256:f892417f1bd9c4b5) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier, PositiveInteger
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.date_reference import DateReference
from ...components._generated.instruction import Instruction
from ...components._generated.moment import Moment
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.source_code import SourceCode


class LoadCancelled(CanonicalModel):
    """
    The plan of a load is dissolved; its shipments are free to be planned anew.

    Owner: Transport planning; system of record: TMS; classification: confidential; personal data: none; published within PT2M of: The planner or the TMS dissolves a load.
    """

    load_id: Identifier
    """Load that is cancelled."""
    load_revision: PositiveInteger
    """Revision of the plan that is cancelled: the newest one, not a new one."""
    cancelled_at: Moment | None = None
    """When the load was cancelled."""
    shipment_ids: Annotated[
        list[Identifier] | None, Field(max_length=999, min_length=1)
    ] = None
    """Shipments that were on the load and are to be planned anew, each once."""
    reason: Reason
    """Why the load is not carried out; UNKNOWN when the source does not say."""
    replacement_load_ids: Annotated[
        list[Identifier] | None, Field(max_length=99, min_length=1)
    ] = None
    """Loads that carry the shipments instead, when they are known."""
    source_code: SourceCode | None = None
    """The partner's own code of the cancellation, untouched."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Remarks on the cancellation."""
    dates: Annotated[list[DateReference] | None, Field(max_length=50, min_length=1)] = (
        None
    )
    """Further dates and times that the source names."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
