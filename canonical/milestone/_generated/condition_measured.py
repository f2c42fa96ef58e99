"""MilestoneConditionMeasured.

Generated from events/milestone/condition-measured.json (sha256:f3935c000191cfa9) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.report_method import ReportMethod
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.equipment import Equipment
from ...components._generated.geo_point import GeoPoint
from ...components._generated.location_ref import LocationRef
from ...components._generated.measurement import Measurement
from ...components._generated.milestone_subject import MilestoneSubject
from ...components._generated.moment import Moment
from ...components._generated.party import Party
from ...components._generated.reference import Reference
from ...components._generated.source_code import SourceCode
from ...components._generated.temperature_requirement import TemperatureRequirement


class MilestoneConditionMeasured(CanonicalModel):
    """
    What sensors read about the condition of goods or equipment at a moment: temperature, humidity, shock, light, door, battery. An excursion raises an exception; a reading changes no state.

    Owner: Quality; system of record: IoT platform, relayed by control tower; classification: internal; personal data: standard; published within PT60S of: A sensor or reefer unit sends readings.
    """

    measurement_id: Identifier | None = None
    """Number of this set of readings in the system that sent it, when it keeps one."""
    subject_ref: MilestoneSubject
    """What the sensors are on or in; at least one number is given."""
    device_id: Identifier | None = None
    """Device that read, for all measurements that name no other."""
    measured_at: Moment
    """When the readings were taken; for readings of a span, its end. Measurements at another moment say theirs."""
    measurements: Annotated[list[Measurement], Field(max_length=1000, min_length=1)]
    """The readings, in the order in which the device sends them."""
    requirement: TemperatureRequirement | None = None
    """What the goods need and the readings were compared with."""
    within_requirement: bool | None = None
    """True when all readings meet the requirement, false when one does not. Left out when nobody compared."""
    location: LocationRef | None = None
    """Where the readings were taken."""
    geo: GeoPoint | None = None
    """Position at the time of the readings, WGS 84."""
    equipment: Equipment | None = None
    """Trailer, container or other equipment that the sensors are on."""
    reported_by: Party | None = None
    """Who reports: carrier or sensor provider."""
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
