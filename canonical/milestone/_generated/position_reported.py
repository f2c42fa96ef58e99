"""MilestonePositionReported.

Generated from events/milestone/position-reported.json (sha256:06b67c2023bdea0f) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.position_source import PositionSource
from canonical.codes._generated.report_method import ReportMethod
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Heading, Identifier, PositiveInteger
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.equipment import Equipment
from ...components._generated.geo_point import GeoPoint
from ...components._generated.location_ref import LocationRef
from ...components._generated.milestone_subject import MilestoneSubject
from ...components._generated.moment import Moment
from ...components._generated.party import Party
from ...components._generated.quantity import Quantity
from ...components._generated.reference import Reference
from ...components._generated.source_code import SourceCode
from ...components._generated.transport_means import TransportMeans


class MilestonePositionReported(CanonicalModel):
    """
    Where a vehicle, vessel, equipment or handling unit was at a moment. Positions of vehicles tell where a driver was and are personal data.

    Owner: Visibility; system of record: Telematics, relayed by control tower; classification: confidential; personal data: standard; published within PT60S of: A device, transponder or person reports a position.
    """

    position_id: Identifier | None = None
    """Number of the position in the system that sent it, when it keeps one."""
    subject_ref: MilestoneSubject
    """What was there; at least one number is given."""
    geo: GeoPoint
    """The position, WGS 84, with its accuracy when known."""
    position_at: Moment
    """When it was there; not when it was sent or received."""
    position_source: PositionSource | None = None
    """How the position was found (code list position-source)."""
    speed: Quantity | None = None
    """Speed over ground: KMH kilometres per hour, HM miles per hour, KNT knots, MTS metres per second."""
    heading: Heading | None = None
    """Direction of movement in degrees clockwise from true north."""
    device_id: Identifier | None = None
    """Device that found the position."""
    location: LocationRef | None = None
    """Known place at or near the position, such as a terminal or town."""
    next_stop_sequence: PositiveInteger | None = None
    """Stop of the load that it is on the way to, counted from 1."""
    transport_means: TransportMeans | None = None
    """Vehicle, vessel, train or aircraft."""
    equipment: Equipment | None = None
    """Trailer, container or other equipment."""
    reported_by: Party | None = None
    """Who reports: carrier, telematics or visibility provider."""
    report_method: ReportMethod | None = None
    """How the report reached us (code list report-method)."""
    source_code: SourceCode | None = None
    """The partner's own code, untouched."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
