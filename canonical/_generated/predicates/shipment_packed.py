"""Tells whether shipment_packed can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.handling_totals import is_HandlingTotals
from canonical._generated.predicates.components.handling_unit import is_HandlingUnit
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.location_ref import is_LocationRef
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.order_line_ref import is_OrderLineRef
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.seal import is_Seal
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_ShipmentPacked(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["shipmentId"]
        x2 = v["facility"]
        x3 = v["handlingUnits"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_LocationRef(x2):
        return False
    if not isinstance(x3, list) or not 1 <= len(x3) <= 9999:
        return False
    for x4 in x3:
        if not is_HandlingUnit(x4):
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
    if "orderRefs" in v:
        known += 1
        x7 = v["orderRefs"]
        if not isinstance(x7, list) or not 1 <= len(x7) <= 999:
            return False
        for x8 in x7:
            if not is_OrderLineRef(x8):
                return False
    if "packedAt" in v:
        known += 1
        x9 = v["packedAt"]
        if not is_Moment(x9):
            return False
    if "totals" in v:
        known += 1
        x10 = v["totals"]
        if not is_HandlingTotals(x10):
            return False
    if "seals" in v:
        known += 1
        x11 = v["seals"]
        if not isinstance(x11, list) or not 1 <= len(x11) <= 50:
            return False
        for x12 in x11:
            if not is_Seal(x12):
                return False
    if "instructions" in v:
        known += 1
        x13 = v["instructions"]
        if not isinstance(x13, list) or not 1 <= len(x13) <= 50:
            return False
        for x14 in x13:
            if not is_Instruction(x14):
                return False
    if "dates" in v:
        known += 1
        x15 = v["dates"]
        if not isinstance(x15, list) or not 1 <= len(x15) <= 50:
            return False
        for x16 in x15:
            if not is_DateReference(x16):
                return False
    if "parties" in v:
        known += 1
        x17 = v["parties"]
        if not isinstance(x17, list) or not 1 <= len(x17) <= 30:
            return False
        for x18 in x17:
            if not is_Party(x18):
                return False
    if "references" in v:
        known += 1
        x19 = v["references"]
        if not isinstance(x19, list) or not 1 <= len(x19) <= 300:
            return False
        for x20 in x19:
            if not is_Reference(x20):
                return False
    if "extensions" in v:
        known += 1
        x21 = v["extensions"]
        if not is_Extensions(x21):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_ShipmentPacked(data)
