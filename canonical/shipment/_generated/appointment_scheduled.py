"""AppointmentScheduled.

Generated from events/shipment/appointment-scheduled.json (sha256:41acb9174d40f012) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.appointment_activity import AppointmentActivity
from canonical.codes._generated.appointment_status import AppointmentStatus
from canonical.codes._generated.appointment_type import AppointmentType
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier, PositiveInteger
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.contact import Contact
from ...components._generated.date_reference import DateReference
from ...components._generated.equipment import Equipment
from ...components._generated.handling_totals import HandlingTotals
from ...components._generated.instruction import Instruction
from ...components._generated.location_ref import LocationRef
from ...components._generated.moment import Moment
from ...components._generated.party import Party
from ...components._generated.reason import Reason
from ...components._generated.reference import Reference
from ...components._generated.source_code import SourceCode
from ...components._generated.storage_position import StoragePosition
from ...components._generated.time_window import TimeWindow


class AppointmentScheduled(CanonicalModel):
    """
    An appointment to pick up or deliver at a dock is requested, confirmed, changed or cancelled.

    Owner: Transport execution; system of record: TMS or dock scheduling; classification: confidential; personal data: standard; published within PT60S of: A slot is requested, confirmed, changed or cancelled.
    """

    appointment_id: Identifier | None = None
    """Number of the appointment, given by the site or the dock scheduling; left out when the source gives none, which a carrier's status message seldom does."""
    appointment_revision: PositiveInteger | None = None
    """Counts the statements about the appointment from 1; left out when the source keeps no count."""
    status: AppointmentStatus
    """Where the appointment stands after this statement (code list appointment-status)."""
    status_at: Moment | None = None
    """When the slot was requested, confirmed, changed or cancelled; not the slot itself."""
    activity: AppointmentActivity
    """Pickup or delivery (code list appointment-activity)."""
    appointment_type: AppointmentType | None = None
    """How the vehicle is handled, which tells how long the dock is taken (code list appointment-type)."""
    load_id: Identifier | None = None
    """Load that the appointment is for; a load or a shipment is given."""
    shipment_ids: Annotated[
        list[Identifier] | None, Field(max_length=999, min_length=1)
    ] = None
    """Shipments that the appointment is for, each once; a load or a shipment is given."""
    stop_sequence: PositiveInteger | None = None
    """Stop of the load that the appointment is for."""
    location: LocationRef | None = None
    """Where the vehicle is to come."""
    scheduled_for: Moment | None = None
    """The time of the appointment, when the source gives one time and no window."""
    window: TimeWindow | None = None
    """When the vehicle may come; one bound alone is enough, since status messages give them one by one."""
    previous_window: TimeWindow | None = None
    """Window that held before this change, when the source gives it."""
    dock: StoragePosition | None = None
    """Dock door or yard position to go to."""
    carrier: Party | None = None
    """Carrier that comes; SCAC or GLN."""
    reported_by: Party | None = None
    """Who states it, when that is not the system of record: the carrier or the site."""
    equipment: Equipment | None = None
    """Trailer or container that is to come, when it is named."""
    totals: HandlingTotals | None = None
    """What is to be handled at the dock: pallets, packages, weight."""
    contacts: Annotated[list[Contact] | None, Field(max_length=20, min_length=1)] = None
    """Whom to reach about the appointment."""
    reason: Reason | None = None
    """Why the slot is changed or cancelled, when the source says so."""
    source_code: SourceCode | None = None
    """The partner's own status code, untouched."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Remarks, such as what to show at the gate."""
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
