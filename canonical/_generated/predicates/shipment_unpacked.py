"""Tells whether shipment_unpacked can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.location_ref import is_LocationRef
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.order_line_ref import is_OrderLineRef
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_ShipmentUnpacked(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["shipmentId"]
        x2 = v["handlingUnitIds"]
        x3 = v["reason"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not isinstance(x2, list) or not 1 <= len(x2) <= 9999:
        return False
    for x4 in x2:
        if not isinstance(x4, str) or not 1 <= len(x4) <= 64 or IDENTIFIER_TEXT(x4) is None:
            return False
    if not is_Reason(x3):
        return False
    known = 3
    if "shipmentRevision" in v:
        known += 1
        x5 = v["shipmentRevision"]
        if not (x5.__class__ is int or x5.__class__ is float and x5.is_integer()) or x5 < 1 or x5 > 9007199254740991:
            return False
    if "packSessionId" in v:
        known += 1
        x6 = v["packSessionId"]
        if not isinstance(x6, str) or not 1 <= len(x6) <= 64 or IDENTIFIER_TEXT(x6) is None:
            return False
    if "unpackId" in v:
        known += 1
        x7 = v["unpackId"]
        if not isinstance(x7, str) or not 1 <= len(x7) <= 64 or IDENTIFIER_TEXT(x7) is None:
            return False
    if "orderRefs" in v:
        known += 1
        x8 = v["orderRefs"]
        if not isinstance(x8, list) or not 1 <= len(x8) <= 999:
            return False
        for x9 in x8:
            if not is_OrderLineRef(x9):
                return False
    if "facility" in v:
        known += 1
        x10 = v["facility"]
        if not is_LocationRef(x10):
            return False
    if "unpackedAt" in v:
        known += 1
        x11 = v["unpackedAt"]
        if not is_Moment(x11):
            return False
    if "references" in v:
        known += 1
        x12 = v["references"]
        if not isinstance(x12, list) or not 1 <= len(x12) <= 300:
            return False
        for x13 in x12:
            if not is_Reference(x13):
                return False
    if "extensions" in v:
        known += 1
        x14 = v["extensions"]
        if not is_Extensions(x14):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_ShipmentUnpacked(data)
