"""Tells whether components/location_ref can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import LOCATION_KIND
from canonical._generated.predicates.components.address import is_Address
from canonical._generated.predicates.components.facility_code import is_FacilityCode
from canonical._generated.predicates.components.geo_point import is_GeoPoint
from canonical._generated.predicates.components.party_identifier import is_PartyIdentifier
from canonical._generated.predicates.patterns import GLN as GLN_TEXT
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import SHORT_TEXT as SHORT_TEXT_TEXT
from canonical._generated.predicates.patterns import TIME_ZONE as TIME_ZONE_TEXT
from canonical._generated.predicates.patterns import UNLOCODE as UNLOCODE_TEXT


def is_LocationRef(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "locationId" in v:
        known += 1
        x1 = v["locationId"]
        if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
            return False
    if "gln" in v:
        known += 1
        x2 = v["gln"]
        if not isinstance(x2, str) or GLN_TEXT(x2) is None:
            return False
    if "unLocode" in v:
        known += 1
        x3 = v["unLocode"]
        if not isinstance(x3, str) or UNLOCODE_TEXT(x3) is None:
            return False
    if "facilityCode" in v:
        known += 1
        x4 = v["facilityCode"]
        if not is_FacilityCode(x4):
            return False
    if "identifiers" in v:
        known += 1
        x5 = v["identifiers"]
        if not isinstance(x5, list) or not 0 <= len(x5) <= 10:
            return False
        for x6 in x5:
            if not is_PartyIdentifier(x6):
                return False
    if "name" in v:
        known += 1
        x7 = v["name"]
        if not isinstance(x7, str) or not 1 <= len(x7) <= 140 or SHORT_TEXT_TEXT(x7) is None:
            return False
    if "kind" in v:
        known += 1
        x8 = v["kind"]
        if not isinstance(x8, str) or x8 not in LOCATION_KIND:
            return False
    if "address" in v:
        known += 1
        x9 = v["address"]
        if not is_Address(x9):
            return False
    if "geo" in v:
        known += 1
        x10 = v["geo"]
        if not is_GeoPoint(x10):
            return False
    if "timeZone" in v:
        known += 1
        x11 = v["timeZone"]
        if not isinstance(x11, str) or not 0 <= len(x11) <= 64 or TIME_ZONE_TEXT(x11) is None:
            return False
    return len(v) == known
