"""Tells whether shipment_cancelled can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.order_line_ref import is_OrderLineRef
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_ShipmentCancelled(v: Any) -> bool:
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
    if "orderRefs" in v:
        known += 1
        x4 = v["orderRefs"]
        if not isinstance(x4, list) or not 1 <= len(x4) <= 999:
            return False
        for x5 in x4:
            if not is_OrderLineRef(x5):
                return False
    if "cancelledRevision" in v:
        known += 1
        x6 = v["cancelledRevision"]
        if not (x6.__class__ is int or x6.__class__ is float and x6.is_integer()) or x6 < 1 or x6 > 9007199254740991:
            return False
    if "cancelledAt" in v:
        known += 1
        x7 = v["cancelledAt"]
        if not is_Moment(x7):
            return False
    if "restockRequired" in v:
        known += 1
        x8 = v["restockRequired"]
        if not isinstance(x8, bool):
            return False
    if "instructions" in v:
        known += 1
        x9 = v["instructions"]
        if not isinstance(x9, list) or not 1 <= len(x9) <= 50:
            return False
        for x10 in x9:
            if not is_Instruction(x10):
                return False
    if "dates" in v:
        known += 1
        x11 = v["dates"]
        if not isinstance(x11, list) or not 1 <= len(x11) <= 50:
            return False
        for x12 in x11:
            if not is_DateReference(x12):
                return False
    if "parties" in v:
        known += 1
        x13 = v["parties"]
        if not isinstance(x13, list) or not 1 <= len(x13) <= 30:
            return False
        for x14 in x13:
            if not is_Party(x14):
                return False
    if "references" in v:
        known += 1
        x15 = v["references"]
        if not isinstance(x15, list) or not 1 <= len(x15) <= 300:
            return False
        for x16 in x15:
            if not is_Reference(x16):
                return False
    if "extensions" in v:
        known += 1
        x17 = v["extensions"]
        if not is_Extensions(x17):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_ShipmentCancelled(data)
