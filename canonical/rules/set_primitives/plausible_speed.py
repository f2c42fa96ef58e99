"""Nothing is at two places faster than it can move."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from canonical.rules.facts import instant
from canonical.rules.numbers import number
from canonical.rules.parts import part
from canonical.rules.paths import applies, first
from canonical.rules.set_primitives import Knowledge, SetFinding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from canonical.rules.facts import Fact
    from canonical.rules.gathered import Gathered

REQUIRED = frozenset({"positions", "by", "mode", "limits"})
OPTIONAL: frozenset[str] = frozenset()

_EARTH_RADIUS_KM = 6371.0088
"""Mean radius of the IUGG."""


class _Place(NamedTuple):
    time: datetime
    latitude: float
    longitude: float
    accuracy_km: float
    mode: str
    fact: Fact
    pointer: str


def find(gathered: Gathered, names: tuple[str, ...], parameters: dict[str, Any], _: Knowledge) -> Iterator[SetFinding]:
    """Report a position that lies too far from the one before it for the time between them.

    ``positions`` gives by event type ``geo``, ``at`` and a condition ``when``; ``by`` lists parts that tell what moves,
    absent ones alike; ``mode`` is a part. ``limits`` has kilometres per hour by mode, a ``default``, and
    ``toleranceKm``, a distance that is never too far. Where both modes are known the faster counts.
    """
    groups: dict[tuple[Any, ...], list[_Place]] = {}
    for fact in gathered.of(names):
        place = _place(fact, parameters["positions"].get(fact.name), parameters)
        if place is not None:
            groups.setdefault((fact.tenant, *(part(fact, one) for one in parameters["by"])), []).append(place)
    for found in groups.values():
        found.sort(key=lambda one: (one.time, one.latitude, one.longitude, one.fact.order))
        for before, after in pairwise(found):
            yield from _too_fast(before, after, parameters["limits"])


def _place(fact: Fact, wanted: dict[str, Any] | None, parameters: dict[str, Any]) -> _Place | None:
    if wanted is None or not applies(fact.data, wanted.get("when", {})):
        return None
    time, geo = instant(first(fact.data, wanted["at"])), first(fact.data, wanted["geo"])
    latitude, longitude = (number(first(geo, pointer)) for pointer in ("/latitude", "/longitude"))
    if time is None or latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 180:
        return None
    accuracy = number(first(geo, "/accuracyMetres")) or 0
    mode = part(fact, parameters["mode"]) or ""
    return _Place(time, float(latitude), float(longitude), float(accuracy) / 1000, mode, fact, wanted["geo"])


def _too_fast(before: _Place, after: _Place, limits: dict[str, Any]) -> Iterator[SetFinding]:
    known = limits["kilometresPerHour"]
    limit = max(float(known.get(one.mode, limits["default"])) for one in (before, after))
    hours = (after.time - before.time).total_seconds() / 3600
    distance = _distance(before, after)
    sure = distance - before.accuracy_km - after.accuracy_km - float(limits["toleranceKm"])
    if sure > limit * hours:
        speed = f"{distance / hours:.0f} km/h" if hours else "no time at all"
        mentions = {"value": f"{distance:.0f}", "speed": speed, "limit": f"{limit:.0f}"}
        yield SetFinding(after.fact, after.fact.at(after.pointer), mentions, (before.fact,))


def _distance(one: _Place, other: _Place) -> float:
    """Kilometres along a great circle, by the haversine formula."""
    north, south = math.radians(one.latitude), math.radians(other.latitude)
    across = math.radians(other.longitude - one.longitude)
    chord = math.sin((south - north) / 2) ** 2 + math.cos(north) * math.cos(south) * math.sin(across / 2) ** 2
    return 2 * _EARTH_RADIUS_KM * math.asin(math.sqrt(min(1.0, chord)))
