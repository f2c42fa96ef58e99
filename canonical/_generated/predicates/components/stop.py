"""Tells whether components/stop can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import STOP_ACTIVITY
from canonical._generated.predicates.components.contact import is_Contact
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.handling_totals import is_HandlingTotals
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.lading_line import is_LadingLine
from canonical._generated.predicates.components.location_ref import is_LocationRef
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.components.stop_order import is_StopOrder
from canonical._generated.predicates.components.time_window import is_TimeWindow
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_Stop(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["stopSequence"]
        x2 = v["activities"]
    except KeyError:
        return False
    if not (x1.__class__ is int or x1.__class__ is float and x1.is_integer()) or x1 < 1 or x1 > 9007199254740991:
        return False
    if not isinstance(x2, list) or not 1 <= len(x2) <= 10:
        return False
    for x3 in x2:
        if not isinstance(x3, str) or x3 not in STOP_ACTIVITY:
            return False
    known = 2
    if "stopId" in v:
        known += 1
        x4 = v["stopId"]
        if not isinstance(x4, str) or not 1 <= len(x4) <= 64 or IDENTIFIER_TEXT(x4) is None:
            return False
    if "location" in v:
        known += 1
        x5 = v["location"]
        if not is_LocationRef(x5):
            return False
    if "shipmentIds" in v:
        known += 1
        x6 = v["shipmentIds"]
        if not isinstance(x6, list) or not 1 <= len(x6) <= 999:
            return False
        for x7 in x6:
            if not isinstance(x7, str) or not 1 <= len(x7) <= 64 or IDENTIFIER_TEXT(x7) is None:
                return False
    if "window" in v:
        known += 1
        x8 = v["window"]
        if not is_TimeWindow(x8):
            return False
    if "appointmentId" in v:
        known += 1
        x9 = v["appointmentId"]
        if not isinstance(x9, str) or not 1 <= len(x9) <= 64 or IDENTIFIER_TEXT(x9) is None:
            return False
    if "plannedArrival" in v:
        known += 1
        x10 = v["plannedArrival"]
        if not is_Moment(x10):
            return False
    if "plannedDeparture" in v:
        known += 1
        x11 = v["plannedDeparture"]
        if not is_Moment(x11):
            return False
    if "contacts" in v:
        known += 1
        x12 = v["contacts"]
        if not isinstance(x12, list) or not 1 <= len(x12) <= 20:
            return False
        for x13 in x12:
            if not is_Contact(x13):
                return False
    if "references" in v:
        known += 1
        x14 = v["references"]
        if not isinstance(x14, list) or not 1 <= len(x14) <= 300:
            return False
        for x15 in x14:
            if not is_Reference(x15):
                return False
    if "orderRefs" in v:
        known += 1
        x16 = v["orderRefs"]
        if not isinstance(x16, list) or not 1 <= len(x16) <= 999:
            return False
        for x17 in x16:
            if not is_StopOrder(x17):
                return False
    if "lading" in v:
        known += 1
        x18 = v["lading"]
        if not isinstance(x18, list) or not 1 <= len(x18) <= 999:
            return False
        for x19 in x18:
            if not is_LadingLine(x19):
                return False
    if "totals" in v:
        known += 1
        x20 = v["totals"]
        if not is_HandlingTotals(x20):
            return False
    if "instructions" in v:
        known += 1
        x21 = v["instructions"]
        if not isinstance(x21, list) or not 1 <= len(x21) <= 50:
            return False
        for x22 in x21:
            if not is_Instruction(x22):
                return False
    if "parties" in v:
        known += 1
        x23 = v["parties"]
        if not isinstance(x23, list) or not 1 <= len(x23) <= 20:
            return False
        for x24 in x23:
            if not is_Party(x24):
                return False
    if "dates" in v:
        known += 1
        x25 = v["dates"]
        if not isinstance(x25, list) or not 1 <= len(x25) <= 50:
            return False
        for x26 in x25:
            if not is_DateReference(x26):
                return False
    if "sourceCode" in v:
        known += 1
        x27 = v["sourceCode"]
        if not is_SourceCode(x27):
            return False
    return len(v) == known
