"""Moment.

Generated from components/moment.json (sha256:88ade05d5fe7d663) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.moment_precision import MomentPrecision
from canonical.codes._generated.zone_source import ZoneSource
from canonical.components._generated.scalars import LocalDateTime, Timestamp, TimeZone
from canonical.components.behaviour.moment import MomentBehaviour


class Moment(MomentBehaviour):
    """A point in time exactly as well as the source knows it: an instant when it is certain, else the local date or date and time. Exactly one of instant and local is given; no midnight and no zone is ever made up."""

    instant: Timestamp | None = None
    """The instant with its offset, when date, time and zone are all known."""
    local: LocalDateTime | None = None
    """What a clock or calendar at the place shows, when the hour or the zone is not known."""
    time_zone: TimeZone | None = None
    """Zone of the place, when it is known; tells how to read local and how to show instant."""
    precision: MomentPrecision
    """How exactly the source knows the moment (code list moment-precision)."""
    zone_source: ZoneSource
    """Where the zone comes from: stated by the source, taken from the location, agreed with the partner, or unknown (code list zone-source)."""
