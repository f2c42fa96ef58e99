"""MilestoneReported.

Generated from events/milestone/reported.json (sha256:9cd135338ba98b03) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.milestone_classifier import MilestoneClassifier
from canonical.codes._generated.milestone_code import MilestoneCode
from canonical.codes._generated.place_in_journey import PlaceInJourney
from canonical.codes._generated.report_method import ReportMethod
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import (
    Identifier,
    PositiveInteger,
    TimeZone,
)
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.date_reference import DateReference
from ...components._generated.document import Document
from ...components._generated.equipment import Equipment
from ...components._generated.handling_totals import HandlingTotals
from ...components._generated.instruction import Instruction
from ...components._generated.location_ref import LocationRef
from ...components._generated.milestone_subject import MilestoneSubject
from ...components._generated.moment import Moment
from ...components._generated.party import Party
from ...components._generated.quantity import Quantity
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.source_code import SourceCode
from ...components._generated.transport_means import TransportMeans


class MilestoneReported(CanonicalModel):
    """
    A carrier, terminal, telematics system or visibility provider reports that something happened to a shipment, load, equipment or handling unit, or is planned, expected or asked for.

    Owner: Visibility; system of record: Carrier, relayed by TMS or control tower; classification: internal; personal data: standard; published within PT15M of: A carrier, terminal, telematics system or visibility provider reports a milestone.
    """

    milestone_id: Identifier | None = None
    """Number of this report in the system that sent it, when it keeps one."""
    subject_ref: MilestoneSubject
    """What the milestone is about; at least one number is given."""
    code: MilestoneCode
    """What happened or will happen (code list milestone-code)."""
    classifier: MilestoneClassifier
    """Planned, estimated, requested or actual (code list milestone-classifier)."""
    occurs_at: Moment
    """When it happened or is expected; may lie in the future unless the classifier is actual."""
    local_time_zone: TimeZone | None = None
    """Zone of the place for display, when it is known apart from occursAt."""
    stop_sequence: PositiveInteger | None = None
    """Stop of the load, counted from 1."""
    leg_sequence: PositiveInteger | None = None
    """Leg of the load, counted from 1."""
    location: LocationRef | None = None
    """Where it happened."""
    place_in_journey: PlaceInJourney | None = None
    """Whether that is where the transport begins, on the way, or where it ends (code list place-in-journey); tells gate-in at origin from gate-in at destination. Left out when not said."""
    transport_means: TransportMeans | None = None
    """Vehicle, vessel, train or aircraft."""
    equipment: Equipment | None = None
    """Trailer, container or other equipment, laden or empty."""
    handling_unit_ids: Annotated[
        list[Identifier] | None, Field(max_length=999, min_length=1)
    ] = None
    """Pallets, cartons or parcels concerned."""
    quantity: Quantity | None = None
    """Pieces or weight concerned."""
    totals: HandlingTotals | None = None
    """Weight, packages and volume of the shipment as the report states them."""
    is_partial: bool | None = None
    """True when only a part of the shipment is concerned; then quantity or handlingUnitIds say which. Left out when not said."""
    reasons: Annotated[list[Reason] | None, Field(max_length=10, min_length=1)] = None
    """Why; expected for codes of the exception group."""
    reported_by: Party
    """Who reports, usually the carrier."""
    report_method: ReportMethod
    """How the report reached us (code list report-method)."""
    source_code: SourceCode
    """The partner's own status code, untouched."""
    documents: Annotated[list[Document] | None, Field(max_length=50, min_length=1)] = (
        None
    )
    """Documents and photographs that belong to the milestone."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Remarks and handling instructions of the report."""
    parties: Annotated[list[Party] | None, Field(max_length=30, min_length=1)] = None
    """Further parties that the message names, each with its roles."""
    dates: Annotated[list[DateReference] | None, Field(max_length=50, min_length=1)] = (
        None
    )
    """Other dates and times that the message names, each with what it is about."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
