"""Tells whether shipment_appointment_scheduled can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import APPOINTMENT_ACTIVITY
from canonical._generated.predicates.codes import APPOINTMENT_STATUS
from canonical._generated.predicates.codes import APPOINTMENT_TYPE
from canonical._generated.predicates.components.contact import is_Contact
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.equipment import is_Equipment
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.handling_totals import is_HandlingTotals
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.location_ref import is_LocationRef
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.components.storage_position import is_StoragePosition
from canonical._generated.predicates.components.time_window import is_TimeWindow
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_AppointmentScheduled(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["status"]
        x2 = v["activity"]
    except KeyError:
        return False
    if not isinstance(x1, str) or x1 not in APPOINTMENT_STATUS:
        return False
    if not isinstance(x2, str) or x2 not in APPOINTMENT_ACTIVITY:
        return False
    known = 2
    if "appointmentId" in v:
        known += 1
        x3 = v["appointmentId"]
        if not isinstance(x3, str) or not 1 <= len(x3) <= 64 or IDENTIFIER_TEXT(x3) is None:
            return False
    if "appointmentRevision" in v:
        known += 1
        x4 = v["appointmentRevision"]
        if not (x4.__class__ is int or x4.__class__ is float and x4.is_integer()) or x4 < 1 or x4 > 9007199254740991:
            return False
    if "statusAt" in v:
        known += 1
        x5 = v["statusAt"]
        if not is_Moment(x5):
            return False
    if "appointmentType" in v:
        known += 1
        x6 = v["appointmentType"]
        if not isinstance(x6, str) or x6 not in APPOINTMENT_TYPE:
            return False
    if "loadId" in v:
        known += 1
        x7 = v["loadId"]
        if not isinstance(x7, str) or not 1 <= len(x7) <= 64 or IDENTIFIER_TEXT(x7) is None:
            return False
    if "shipmentIds" in v:
        known += 1
        x8 = v["shipmentIds"]
        if not isinstance(x8, list) or not 1 <= len(x8) <= 999:
            return False
        for x9 in x8:
            if not isinstance(x9, str) or not 1 <= len(x9) <= 64 or IDENTIFIER_TEXT(x9) is None:
                return False
    if "stopSequence" in v:
        known += 1
        x10 = v["stopSequence"]
        if not (x10.__class__ is int or x10.__class__ is float and x10.is_integer()) or x10 < 1 or x10 > 9007199254740991:
            return False
    if "location" in v:
        known += 1
        x11 = v["location"]
        if not is_LocationRef(x11):
            return False
    if "scheduledFor" in v:
        known += 1
        x12 = v["scheduledFor"]
        if not is_Moment(x12):
            return False
    if "window" in v:
        known += 1
        x13 = v["window"]
        if not is_TimeWindow(x13):
            return False
    if "previousWindow" in v:
        known += 1
        x14 = v["previousWindow"]
        if not is_TimeWindow(x14):
            return False
    if "dock" in v:
        known += 1
        x15 = v["dock"]
        if not is_StoragePosition(x15):
            return False
    if "carrier" in v:
        known += 1
        x16 = v["carrier"]
        if not is_Party(x16):
            return False
    if "reportedBy" in v:
        known += 1
        x17 = v["reportedBy"]
        if not is_Party(x17):
            return False
    if "equipment" in v:
        known += 1
        x18 = v["equipment"]
        if not is_Equipment(x18):
            return False
    if "totals" in v:
        known += 1
        x19 = v["totals"]
        if not is_HandlingTotals(x19):
            return False
    if "contacts" in v:
        known += 1
        x20 = v["contacts"]
        if not isinstance(x20, list) or not 1 <= len(x20) <= 20:
            return False
        for x21 in x20:
            if not is_Contact(x21):
                return False
    if "reason" in v:
        known += 1
        x22 = v["reason"]
        if not is_Reason(x22):
            return False
    if "sourceCode" in v:
        known += 1
        x23 = v["sourceCode"]
        if not is_SourceCode(x23):
            return False
    if "instructions" in v:
        known += 1
        x24 = v["instructions"]
        if not isinstance(x24, list) or not 1 <= len(x24) <= 50:
            return False
        for x25 in x24:
            if not is_Instruction(x25):
                return False
    if "dates" in v:
        known += 1
        x26 = v["dates"]
        if not isinstance(x26, list) or not 1 <= len(x26) <= 50:
            return False
        for x27 in x26:
            if not is_DateReference(x27):
                return False
    if "references" in v:
        known += 1
        x28 = v["references"]
        if not isinstance(x28, list) or not 1 <= len(x28) <= 300:
            return False
        for x29 in x28:
            if not is_Reference(x29):
                return False
    if "extensions" in v:
        known += 1
        x30 = v["extensions"]
        if not is_Extensions(x30):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_AppointmentScheduled(data)
