"""Tells whether shipment_tendered can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import PAYMENT_METHOD
from canonical._generated.predicates.codes import TENDER_PURPOSE
from canonical._generated.predicates.codes import TRANSPORT_MODE
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.equipment import is_Equipment
from canonical._generated.predicates.components.equipment_requirement import is_EquipmentRequirement
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.handling_totals import is_HandlingTotals
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.money import is_Money
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.special_service import is_SpecialService
from canonical._generated.predicates.components.stop import is_Stop
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import SHORT_TEXT as SHORT_TEXT_TEXT


def is_ShipmentTendered(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["loadId"]
        x2 = v["carrier"]
        x3 = v["stops"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_Party(x2):
        return False
    if not isinstance(x3, list) or not 1 <= len(x3) <= 999:
        return False
    for x4 in x3:
        if not is_Stop(x4):
            return False
    known = 3
    if "tenderId" in v:
        known += 1
        x5 = v["tenderId"]
        if not isinstance(x5, str) or not 1 <= len(x5) <= 64 or IDENTIFIER_TEXT(x5) is None:
            return False
    if "tenderRound" in v:
        known += 1
        x6 = v["tenderRound"]
        if not (x6.__class__ is int or x6.__class__ is float and x6.is_integer()) or x6 < 1 or x6 > 9007199254740991:
            return False
    if "loadRevision" in v:
        known += 1
        x7 = v["loadRevision"]
        if not (x7.__class__ is int or x7.__class__ is float and x7.is_integer()) or x7 < 1 or x7 > 9007199254740991:
            return False
    if "purpose" in v:
        known += 1
        x8 = v["purpose"]
        if not isinstance(x8, str) or x8 not in TENDER_PURPOSE:
            return False
    if "respondBy" in v:
        known += 1
        x9 = v["respondBy"]
        if not is_Moment(x9):
            return False
    if "offeredRate" in v:
        known += 1
        x10 = v["offeredRate"]
        if not is_Money(x10):
            return False
    if "rateReference" in v:
        known += 1
        x11 = v["rateReference"]
        if not is_Reference(x11):
            return False
    if "transportMode" in v:
        known += 1
        x12 = v["transportMode"]
        if not isinstance(x12, str) or x12 not in TRANSPORT_MODE:
            return False
    if "serviceLevel" in v:
        known += 1
        x13 = v["serviceLevel"]
        if not isinstance(x13, str) or not 1 <= len(x13) <= 140 or SHORT_TEXT_TEXT(x13) is None:
            return False
    if "paymentMethod" in v:
        known += 1
        x14 = v["paymentMethod"]
        if not isinstance(x14, str) or x14 not in PAYMENT_METHOD:
            return False
    if "equipmentRequirement" in v:
        known += 1
        x15 = v["equipmentRequirement"]
        if not is_EquipmentRequirement(x15):
            return False
    if "equipment" in v:
        known += 1
        x16 = v["equipment"]
        if not isinstance(x16, list) or not 1 <= len(x16) <= 20:
            return False
        for x17 in x16:
            if not is_Equipment(x17):
                return False
    if "handlingTotals" in v:
        known += 1
        x18 = v["handlingTotals"]
        if not is_HandlingTotals(x18):
            return False
    if "specialServices" in v:
        known += 1
        x19 = v["specialServices"]
        if not isinstance(x19, list) or not 1 <= len(x19) <= 50:
            return False
        for x20 in x19:
            if not is_SpecialService(x20):
                return False
    if "instructions" in v:
        known += 1
        x21 = v["instructions"]
        if not isinstance(x21, list) or not 1 <= len(x21) <= 50:
            return False
        for x22 in x21:
            if not is_Instruction(x22):
                return False
    if "dates" in v:
        known += 1
        x23 = v["dates"]
        if not isinstance(x23, list) or not 1 <= len(x23) <= 50:
            return False
        for x24 in x23:
            if not is_DateReference(x24):
                return False
    if "parties" in v:
        known += 1
        x25 = v["parties"]
        if not isinstance(x25, list) or not 1 <= len(x25) <= 30:
            return False
        for x26 in x25:
            if not is_Party(x26):
                return False
    if "references" in v:
        known += 1
        x27 = v["references"]
        if not isinstance(x27, list) or not 1 <= len(x27) <= 300:
            return False
        for x28 in x27:
            if not is_Reference(x28):
                return False
    if "extensions" in v:
        known += 1
        x29 = v["extensions"]
        if not is_Extensions(x29):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_ShipmentTendered(data)
