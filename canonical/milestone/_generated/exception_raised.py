"""MilestoneExceptionRaised.

Generated from events/milestone/exception-raised.json (sha256:31bc4c11717448a8) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.exception_severity import ExceptionSeverity
from canonical.codes._generated.exception_type import ExceptionType
from canonical.codes._generated.milestone_code import MilestoneCode
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import (
    EventId,
    Identifier,
    KeyText,
    PositiveInteger,
)
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.document import Document
from ...components._generated.exception_impact import ExceptionImpact
from ...components._generated.instruction import Instruction
from ...components._generated.location_ref import LocationRef
from ...components._generated.milestone_subject import MilestoneSubject
from ...components._generated.moment import Moment
from ...components._generated.party import Party
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.source_code import SourceCode


class MilestoneExceptionRaised(CanonicalModel):
    """
    Something went wrong or is about to: delay, damage, shortage, excursion, hold, no-show. It stays open until it is resolved.

    Owner: Visibility; system of record: Control tower; classification: confidential; personal data: standard; published within PT5M of: A report, a reading, a missing event or a person shows that something is wrong.
    """

    exception_id: Identifier
    """Number of the exception. Given by the control tower; one exception has one number for good, and one that comes back has a new one."""
    subject_ref: MilestoneSubject
    """What the exception is about; at least one number is given."""
    exception_type: ExceptionType
    """What went wrong (code list exception-type)."""
    severity: ExceptionSeverity
    """How bad it is (code list exception-severity). Set by the rules of the control tower."""
    milestone_code: MilestoneCode | None = None
    """Milestone by which it was reported, when there is one (code list milestone-code, groups exception and customs)."""
    detected_at: Moment
    """When it was found out."""
    began_at: Moment | None = None
    """When it began, where that is known to differ from when it was found out."""
    stop_sequence: PositiveInteger | None = None
    """Stop of the load, counted from 1."""
    leg_sequence: PositiveInteger | None = None
    """Leg of the load, counted from 1."""
    location: LocationRef | None = None
    """Where it happened."""
    handling_unit_ids: Annotated[
        list[Identifier] | None, Field(max_length=999, min_length=1)
    ] = None
    """Pallets, cartons or parcels concerned."""
    impact: ExceptionImpact | None = None
    """Time, goods and money that it costs, as far as known."""
    reasons: Annotated[list[Reason] | None, Field(max_length=10, min_length=1)] = None
    """Why, and who answers for it."""
    trigger_keys: Annotated[
        list[KeyText] | None, Field(max_length=50, min_length=1)
    ] = None
    """Idempotency keys of the events that showed it."""
    trigger_event_ids: Annotated[
        list[EventId] | None, Field(max_length=50, min_length=1)
    ] = None
    """Ids of the events that showed it."""
    resolve_by: Moment | None = None
    """When it has to be resolved, by the service level for its severity."""
    detected_by: Party | None = None
    """Who found it out, when that was a party and not the control tower."""
    parties: Annotated[list[Party] | None, Field(max_length=30, min_length=1)] = None
    """Further parties concerned, each with its roles."""
    documents: Annotated[list[Document] | None, Field(max_length=50, min_length=1)] = (
        None
    )
    """Photographs, reports and papers that show it."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Remarks and what is to be done."""
    source_code: SourceCode | None = None
    """The partner's own code of the exception, untouched."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
