"""Stop.

Generated from components/stop.json (sha256:5b80f062ec9b233d) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.stop_activity import StopActivity
from canonical.components._generated.scalars import Identifier, PositiveInteger
from canonical.components.model import CanonicalModel
from pydantic import Field

from .contact import Contact
from .date_reference import DateReference
from .handling_totals import HandlingTotals
from .instruction import Instruction
from .lading_line import LadingLine
from .location_ref import LocationRef
from .moment import Moment
from .party import Party
from .reference import Reference
from .source_code import SourceCode
from .stop_order import StopOrder
from .time_window import TimeWindow


class Stop(CanonicalModel):
    """A place where a load is worked on, in travel order."""

    stop_sequence: PositiveInteger
    """Position in travel order, from 1."""
    stop_id: Identifier | None = None
    """Number of the stop in the system of record."""
    location: LocationRef | None = None
    """Where the stop is."""
    activities: Annotated[list[StopActivity], Field(max_length=10, min_length=1)]
    """What is done there (code list stop-activity)."""
    shipment_ids: Annotated[
        list[Identifier] | None, Field(max_length=999, min_length=1)
    ] = None
    """Shipments worked on at the stop."""
    window: TimeWindow | None = None
    """When the vehicle may be there."""
    appointment_id: Identifier | None = None
    """Number of the appointment."""
    planned_arrival: Moment | None = None
    """Planned arrival of the vehicle."""
    planned_departure: Moment | None = None
    """Planned departure of the vehicle."""
    contacts: Annotated[list[Contact] | None, Field(max_length=20, min_length=1)] = None
    """Whom to reach at the stop."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Numbers that belong to the stop."""
    order_refs: Annotated[
        list[StopOrder] | None, Field(max_length=999, min_length=1)
    ] = None
    """Orders handled at the stop."""
    lading: Annotated[list[LadingLine] | None, Field(max_length=999, min_length=1)] = (
        None
    )
    """Goods handled at the stop that no order is named for."""
    totals: HandlingTotals | None = None
    """Sums of what is handled at the stop."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Instructions for the stop."""
    parties: Annotated[list[Party] | None, Field(max_length=20, min_length=1)] = None
    """Further parties at the stop."""
    dates: Annotated[list[DateReference] | None, Field(max_length=50, min_length=1)] = (
        None
    )
    """Further dates of the stop."""
    source_code: SourceCode | None = None
    """The partner's own code of the activity, untouched."""
