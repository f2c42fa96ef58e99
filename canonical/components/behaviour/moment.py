"""Makes moments from Python dates and times without inventing an hour or a zone, and reads them back."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Self

from canonical.components.model import CanonicalModel

if TYPE_CHECKING:
    from canonical.codes import MomentPrecision, ZoneSource
    from canonical.components._generated.scalars import LocalDateTime, Timestamp, TimeZone

_UNITS = {"day": 10, "minute": 16, "second": 19}


class MomentBehaviour(CanonicalModel):
    """What `canonical.components.Moment` can do."""

    if TYPE_CHECKING:
        instant: Timestamp | None = None
        local: LocalDateTime | None = None
        time_zone: TimeZone | None = None
        precision: MomentPrecision
        zone_source: ZoneSource

    @classmethod
    def at(
        cls,
        when: datetime,
        *,
        precision: str = "second",
        zone_source: str | None = None,
        time_zone: str | None = None,
    ) -> Self:
        """The moment of a datetime: an instant when it has an offset, else what the clock at the place shows.

        ``precision`` is ``second`` or ``minute``, ``time_zone`` an IANA name such as ``America/Chicago``; an offset
        counts as ``stated`` unless ``zone_source`` says otherwise, and without one the zone is ``unknown``.
        Raises `canonical.errors.ValidationError` for a value that is not in its list.
        """
        from canonical.codes import MomentPrecision, ZoneSource

        certain = when.utcoffset() is not None
        source = zone_source or ("stated" if certain else "unknown")
        return cls(
            instant=when if certain else None,
            local=None if certain else _local_text(when, precision),
            time_zone=time_zone,
            precision=MomentPrecision(precision),
            zone_source=ZoneSource(source),
        )

    @classmethod
    def on(cls, day: date, *, zone_source: str = "unknown", time_zone: str | None = None) -> Self:
        """The moment of a calendar day whose hour is not known; no midnight is made up."""
        from canonical.codes import MomentPrecision, ZoneSource

        return cls(
            local=date(day.year, day.month, day.day).isoformat(),
            time_zone=time_zone,
            precision=MomentPrecision("day"),
            zone_source=ZoneSource(zone_source),
        )

    @property
    def certain(self) -> bool:
        """Whether the instant is known; only then may the moment be compared with others."""
        return self.instant is not None

    @property
    def day(self) -> date:
        """The calendar day at the place, or in the offset of the instant."""
        if self.instant is not None:
            return self.instant.date()
        return date.fromisoformat((self.local or "")[:10])

    @property
    def clock(self) -> datetime | None:
        """What a clock at the place shows, without a zone; None when only the day is known."""
        if self.instant is not None:
            return self.instant.replace(tzinfo=None)
        return datetime.fromisoformat(self.local) if self.local and "T" in self.local else None


def _local_text(when: datetime, precision: str) -> str:
    """As many parts as the precision says; an unknown precision is refused by the field."""
    return when.isoformat(timespec="seconds")[: _UNITS.get(precision, 19)]
