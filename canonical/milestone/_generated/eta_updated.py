"""MilestoneEtaUpdated.

Generated from events/milestone/eta-updated.json (sha256:5f758fcce17b9360) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.eta_method import EtaMethod
from canonical.codes._generated.milestone_code import MilestoneCode
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import (
    Identifier,
    Integer,
    NonNegativeDecimal,
    PositiveInteger,
    ShortText,
)
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.location_ref import LocationRef
from ...components._generated.milestone_subject import MilestoneSubject
from ...components._generated.moment import Moment
from ...components._generated.party import Party
from ...components._generated.period import Period
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.source_code import SourceCode
from ...components._generated.transport_means import TransportMeans


class MilestoneEtaUpdated(CanonicalModel):
    """
    A new prediction of when something will happen, usually an arrival. It replaces the earlier predictions of the same milestone and changes no state.

    Owner: Visibility; system of record: Control tower; classification: internal; personal data: standard; published within PT60S of: A prediction changes by more than the threshold agreed, usually 15 minutes.
    """

    milestone_id: Identifier | None = None
    """Number of this prediction in the system that made it, when it keeps one."""
    subject_ref: MilestoneSubject
    """What is predicted; at least one number is given."""
    stop_sequence: PositiveInteger | None = None
    """Stop of the load, counted from 1; left out for the last stop of a transport without counted stops."""
    leg_sequence: PositiveInteger | None = None
    """Leg of the load, counted from 1."""
    code: MilestoneCode
    """What is predicted, such as ARRIVED_AT_PICKUP, ARRIVED_AT_DELIVERY, ARRIVED_AT_STOP, DEPARTED_STOP, VESSEL_ARRIVED or DELIVERED (code list milestone-code)."""
    eta: Moment
    """When it is now expected."""
    predicted_at: Moment
    """When the prediction was made; of two predictions the later one holds."""
    method: EtaMethod
    """How the prediction was made (code list eta-method)."""
    model: ShortText | None = None
    """Name and version of the model, timetable or provider, in the words of who predicts."""
    window: Period | None = None
    """Span in which it will happen with the given confidence."""
    confidence: NonNegativeDecimal | None = None
    """How sure the prediction is, 0 to 1: share of such predictions that hold within the window."""
    previous_eta: Moment | None = None
    """What was expected before."""
    delta_minutes: Integer | None = None
    """eta less previousEta in minutes; more than zero is later."""
    location: LocationRef | None = None
    """Where it will happen."""
    transport_means: TransportMeans | None = None
    """Vehicle, vessel, train or aircraft that the prediction is about."""
    reasons: Annotated[list[Reason] | None, Field(max_length=10, min_length=1)] = None
    """Why the prediction changed."""
    predicted_by: Party | None = None
    """Who predicts: carrier, provider or control tower."""
    source_code: SourceCode | None = None
    """The partner's own code of the milestone, untouched."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
