"""Tells whether components/geo_point can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.patterns import DECIMAL as DECIMAL_TEXT
from canonical._generated.predicates.patterns import LATITUDE as LATITUDE_TEXT
from canonical._generated.predicates.patterns import LONGITUDE as LONGITUDE_TEXT
from canonical._generated.predicates.patterns import NON_NEGATIVE_DECIMAL as NON_NEGATIVE_DECIMAL_TEXT


def is_GeoPoint(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["latitude"]
        x2 = v["longitude"]
    except KeyError:
        return False
    if not isinstance(x1, str) or LATITUDE_TEXT(x1) is None:
        return False
    if not isinstance(x2, str) or LONGITUDE_TEXT(x2) is None:
        return False
    known = 2
    if "accuracyMetres" in v:
        known += 1
        x3 = v["accuracyMetres"]
        if not isinstance(x3, str) or NON_NEGATIVE_DECIMAL_TEXT(x3) is None:
            return False
    if "altitudeMetres" in v:
        known += 1
        x4 = v["altitudeMetres"]
        if not isinstance(x4, str) or DECIMAL_TEXT(x4) is None:
            return False
    return len(v) == known
