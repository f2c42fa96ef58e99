"""Tells whether shipment_ship_confirmation_reversed can be accepted.

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


def is_ShipConfirmationReversed(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["shipmentId"]
        x2 = v["reason"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_Reason(x2):
        return False
    known = 2
    if "shipmentRevision" in v:
        known += 1
        x3 = v["shipmentRevision"]
        if not (x3.__class__ is int or x3.__class__ is float and x3.is_integer()) or x3 < 1 or x3 > 9007199254740991:
            return False
    if "shipConfirmationId" in v:
        known += 1
        x4 = v["shipConfirmationId"]
        if not isinstance(x4, str) or not 1 <= len(x4) <= 64 or IDENTIFIER_TEXT(x4) is None:
            return False
    if "confirmedRevision" in v:
        known += 1
        x5 = v["confirmedRevision"]
        if not (x5.__class__ is int or x5.__class__ is float and x5.is_integer()) or x5 < 1 or x5 > 9007199254740991:
            return False
    if "orderRefs" in v:
        known += 1
        x6 = v["orderRefs"]
        if not isinstance(x6, list) or not 1 <= len(x6) <= 999:
            return False
        for x7 in x6:
            if not is_OrderLineRef(x7):
                return False
    if "facility" in v:
        known += 1
        x8 = v["facility"]
        if not is_LocationRef(x8):
            return False
    if "reversedAt" in v:
        known += 1
        x9 = v["reversedAt"]
        if not is_Moment(x9):
            return False
    if "references" in v:
        known += 1
        x10 = v["references"]
        if not isinstance(x10, list) or not 1 <= len(x10) <= 300:
            return False
        for x11 in x10:
            if not is_Reference(x11):
                return False
    if "extensions" in v:
        known += 1
        x12 = v["extensions"]
        if not is_Extensions(x12):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_ShipConfirmationReversed(data)
