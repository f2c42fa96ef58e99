"""Leg.

Generated from components/leg.json (sha256:097e76f3012de798) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.transport_mode import TransportMode
from canonical.components._generated.scalars import PositiveInteger
from canonical.components.model import CanonicalModel
from pydantic import Field

from .moment import Moment
from .party import Party
from .quantity import Quantity
from .reference import Reference
from .transport_means import TransportMeans


class Leg(CanonicalModel):
    """A part of a load's way, from one of its stops to a later one, with one means of transport. A load that one vehicle carries all the way needs no legs."""

    leg_sequence: PositiveInteger
    """Position in travel order, from 1."""
    from_stop: PositiveInteger
    """stopSequence of the stop where the leg starts."""
    to_stop: PositiveInteger
    """stopSequence of the stop where the leg ends; the next leg starts there."""
    mode: TransportMode | None = None
    """Mode of transport on the leg (code list transport-mode)."""
    carrier: Party | None = None
    """Who carries the leg; SCAC or GLN. Left out while nobody is chosen."""
    transport_means: TransportMeans | None = None
    """Vehicle, vessel, train or aircraft, as far as it is known when the load is planned."""
    distance: Quantity | None = None
    """Planned distance of the leg, a length; the transport system says by which network."""
    planned_departure: Moment | None = None
    """Planned departure from fromStop."""
    planned_arrival: Moment | None = None
    """Planned arrival at toStop."""
    references: Annotated[
        list[Reference] | None, Field(max_length=50, min_length=1)
    ] = None
    """Numbers that belong to the leg, such as a booking or an air waybill."""
