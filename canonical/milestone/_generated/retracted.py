"""MilestoneRetracted.

Generated from events/milestone/retracted.json (sha256:4739628e8133f68b) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.report_method import ReportMethod
from canonical.codes._generated.retraction_error import RetractionError
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import EventId, Identifier, KeyText
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.instruction import Instruction
from ...components._generated.milestone_subject import MilestoneSubject
from ...components._generated.moment import Moment
from ...components._generated.party import Party
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.source_code import SourceCode


class MilestoneRetracted(CanonicalModel):
    """
    Somebody takes a reported milestone back: it did not happen, was reported wrongly, or twice. The state is what it would be without that report.

    Owner: Visibility; system of record: Carrier, relayed by TMS or control tower; classification: internal; personal data: standard; published within PT15M of: The source says that a reported milestone did not occur or was wrong.
    """

    milestone_id: Identifier | None = None
    """Number of the wrong report in the system that sent it, when it keeps one."""
    subject_ref: MilestoneSubject
    """What the wrong report was about, as it said it; at least one number is given."""
    retracted_key: KeyText
    """Idempotency key of the report that is taken back, as its envelope has it. Names exactly one report, whichever way it came."""
    retracted_event_id: EventId | None = None
    """Id of the event that is taken back, when the source names it."""
    error_type: RetractionError | None = None
    """What was wrong (code list retraction-error); left out when the source only takes back."""
    corrective_keys: Annotated[
        list[KeyText] | None, Field(max_length=50, min_length=1)
    ] = None
    """Idempotency keys of the reports that hold instead."""
    corrective_event_ids: Annotated[
        list[EventId] | None, Field(max_length=50, min_length=1)
    ] = None
    """Ids of the events that hold instead, when the source names them."""
    retracted_at: Moment | None = None
    """When the report was taken back, when the source says it."""
    reported_by: Party | None = None
    """Who takes it back, usually who reported it."""
    report_method: ReportMethod | None = None
    """How the retraction reached us (code list report-method)."""
    reason: Reason | None = None
    """How the wrong report came about."""
    source_code: SourceCode | None = None
    """The partner's own code of the retraction, untouched."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Remarks on the retraction."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
