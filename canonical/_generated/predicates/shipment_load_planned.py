"""Tells whether shipment_load_planned can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import PAYMENT_METHOD
from canonical._generated.predicates.codes import PLAN_TYPE
from canonical._generated.predicates.codes import TRANSPORT_MODE
from canonical._generated.predicates.components.dangerous_goods import is_DangerousGoods
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.emissions import is_Emissions
from canonical._generated.predicates.components.equipment import is_Equipment
from canonical._generated.predicates.components.equipment_requirement import is_EquipmentRequirement
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.handling_totals import is_HandlingTotals
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.leg import is_Leg
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.money import is_Money
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.special_service import is_SpecialService
from canonical._generated.predicates.components.stop import is_Stop
from canonical._generated.predicates.components.temperature_requirement import is_TemperatureRequirement
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import SHORT_TEXT as SHORT_TEXT_TEXT


def is_LoadPlanned(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["loadId"]
        x2 = v["loadRevision"]
        x3 = v["stops"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not (x2.__class__ is int or x2.__class__ is float and x2.is_integer()) or x2 < 1 or x2 > 9007199254740991:
        return False
    if not isinstance(x3, list) or not 2 <= len(x3) <= 999:
        return False
    for x4 in x3:
        if not is_Stop(x4):
            return False
    known = 3
    if "plannedAt" in v:
        known += 1
        x5 = v["plannedAt"]
        if not is_Moment(x5):
            return False
    if "shipmentIds" in v:
        known += 1
        x6 = v["shipmentIds"]
        if not isinstance(x6, list) or not 1 <= len(x6) <= 999:
            return False
        for x7 in x6:
            if not isinstance(x7, str) or not 1 <= len(x7) <= 64 or IDENTIFIER_TEXT(x7) is None:
                return False
    if "planType" in v:
        known += 1
        x8 = v["planType"]
        if not isinstance(x8, str) or x8 not in PLAN_TYPE:
            return False
    if "transportMode" in v:
        known += 1
        x9 = v["transportMode"]
        if not isinstance(x9, str) or x9 not in TRANSPORT_MODE:
            return False
    if "serviceLevel" in v:
        known += 1
        x10 = v["serviceLevel"]
        if not isinstance(x10, str) or not 1 <= len(x10) <= 140 or SHORT_TEXT_TEXT(x10) is None:
            return False
    if "paymentMethod" in v:
        known += 1
        x11 = v["paymentMethod"]
        if not isinstance(x11, str) or x11 not in PAYMENT_METHOD:
            return False
    if "carrier" in v:
        known += 1
        x12 = v["carrier"]
        if not is_Party(x12):
            return False
    if "legs" in v:
        known += 1
        x13 = v["legs"]
        if not isinstance(x13, list) or not 1 <= len(x13) <= 99:
            return False
        for x14 in x13:
            if not is_Leg(x14):
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
    if "totals" in v:
        known += 1
        x18 = v["totals"]
        if not is_HandlingTotals(x18):
            return False
    if "plannedDistance" in v:
        known += 1
        x19 = v["plannedDistance"]
        if not is_Quantity(x19):
            return False
    if "plannedEmissions" in v:
        known += 1
        x20 = v["plannedEmissions"]
        if not is_Emissions(x20):
            return False
    if "temperatureRequirement" in v:
        known += 1
        x21 = v["temperatureRequirement"]
        if not is_TemperatureRequirement(x21):
            return False
    if "dangerousGoods" in v:
        known += 1
        x22 = v["dangerousGoods"]
        if not isinstance(x22, list) or not 1 <= len(x22) <= 99:
            return False
        for x23 in x22:
            if not is_DangerousGoods(x23):
                return False
    if "specialServices" in v:
        known += 1
        x24 = v["specialServices"]
        if not isinstance(x24, list) or not 1 <= len(x24) <= 50:
            return False
        for x25 in x24:
            if not is_SpecialService(x25):
                return False
    if "estimatedCost" in v:
        known += 1
        x26 = v["estimatedCost"]
        if not is_Money(x26):
            return False
    if "instructions" in v:
        known += 1
        x27 = v["instructions"]
        if not isinstance(x27, list) or not 1 <= len(x27) <= 50:
            return False
        for x28 in x27:
            if not is_Instruction(x28):
                return False
    if "dates" in v:
        known += 1
        x29 = v["dates"]
        if not isinstance(x29, list) or not 1 <= len(x29) <= 50:
            return False
        for x30 in x29:
            if not is_DateReference(x30):
                return False
    if "parties" in v:
        known += 1
        x31 = v["parties"]
        if not isinstance(x31, list) or not 1 <= len(x31) <= 30:
            return False
        for x32 in x31:
            if not is_Party(x32):
                return False
    if "references" in v:
        known += 1
        x33 = v["references"]
        if not isinstance(x33, list) or not 1 <= len(x33) <= 300:
            return False
        for x34 in x33:
            if not is_Reference(x34):
                return False
    if "extensions" in v:
        known += 1
        x35 = v["extensions"]
        if not is_Extensions(x35):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_LoadPlanned(data)
