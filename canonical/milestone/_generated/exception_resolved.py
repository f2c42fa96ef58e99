"""MilestoneExceptionResolved.

Generated from events/milestone/exception-resolved.json (sha256:d9a0aec61f083daa) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.exception_resolution import ExceptionResolution
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier, KeyText, PositiveInteger
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.document import Document
from ...components._generated.exception_impact import ExceptionImpact
from ...components._generated.instruction import Instruction
from ...components._generated.milestone_subject import MilestoneSubject
from ...components._generated.moment import Moment
from ...components._generated.party import Party
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference


class MilestoneExceptionResolved(CanonicalModel):
    """
    An exception is closed, and how. A higher revision corrects an earlier resolution of the same exception.

    Owner: Visibility; system of record: Control tower; classification: confidential; personal data: standard; published within PT15M of: The control tower closes an exception or corrects how it was closed.
    """

    exception_id: Identifier
    """Number of the exception, as it was raised."""
    resolution_revision: PositiveInteger
    """Counts the resolutions of the exception from 1; the highest one holds."""
    subject_ref: MilestoneSubject
    """What the exception was about, as it was raised; at least one number is given."""
    resolution: ExceptionResolution
    """How it ended (code list exception-resolution)."""
    resolved_at: Moment
    """When it was resolved; not before it was detected."""
    detected_at: Moment | None = None
    """When it was found out, repeated from the exception when the source knows it."""
    reasons: Annotated[list[Reason] | None, Field(max_length=10, min_length=1)] = None
    """Why it had happened, as it turned out, and who answers for it."""
    impact: ExceptionImpact | None = None
    """Time, goods and money that it did cost."""
    claim_reference: Reference | None = None
    """Claim that goes on after the exception is closed."""
    resolving_keys: Annotated[
        list[KeyText] | None, Field(max_length=50, min_length=1)
    ] = None
    """Idempotency keys of the events that resolved it, such as a delivery."""
    resolved_by: Party | None = None
    """Who resolved it."""
    documents: Annotated[list[Document] | None, Field(max_length=50, min_length=1)] = (
        None
    )
    """Reports and papers on how it ended."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Remarks on the resolution."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
