"""Tells whether order_released can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import ORDER_TYPE
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.handling_totals import is_HandlingTotals
from canonical._generated.predicates.components.incoterm import is_Incoterm
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.location_ref import is_LocationRef
from canonical._generated.predicates.components.order_line import is_OrderLine
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.shipping_instruction import is_ShippingInstruction
from canonical._generated.predicates.components.temperature_requirement import is_TemperatureRequirement
from canonical._generated.predicates.components.time_window import is_TimeWindow
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_OrderReleased(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["orderId"]
        x2 = v["shipTo"]
        x3 = v["lines"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_LocationRef(x2):
        return False
    if not isinstance(x3, list) or not 1 <= len(x3) <= 9999:
        return False
    for x4 in x3:
        if not is_OrderLine(x4):
            return False
    known = 3
    if "orderRevision" in v:
        known += 1
        x5 = v["orderRevision"]
        if not (x5.__class__ is int or x5.__class__ is float and x5.is_integer()) or x5 < 1 or x5 > 9007199254740991:
            return False
    if "orderType" in v:
        known += 1
        x6 = v["orderType"]
        if not isinstance(x6, str) or x6 not in ORDER_TYPE:
            return False
    if "releaseNumber" in v:
        known += 1
        x7 = v["releaseNumber"]
        if not (x7.__class__ is int or x7.__class__ is float and x7.is_integer()) or x7 < 1 or x7 > 9007199254740991:
            return False
    if "releasedTo" in v:
        known += 1
        x8 = v["releasedTo"]
        if not is_Party(x8):
            return False
    if "shipFrom" in v:
        known += 1
        x9 = v["shipFrom"]
        if not is_LocationRef(x9):
            return False
    if "requestedShip" in v:
        known += 1
        x10 = v["requestedShip"]
        if not is_TimeWindow(x10):
            return False
    if "requestedDelivery" in v:
        known += 1
        x11 = v["requestedDelivery"]
        if not is_TimeWindow(x11):
            return False
    if "shippingInstructions" in v:
        known += 1
        x12 = v["shippingInstructions"]
        if not is_ShippingInstruction(x12):
            return False
    if "temperatureRequirement" in v:
        known += 1
        x13 = v["temperatureRequirement"]
        if not is_TemperatureRequirement(x13):
            return False
    if "dangerousGoods" in v:
        known += 1
        x14 = v["dangerousGoods"]
        if not isinstance(x14, bool):
            return False
    if "incoterm" in v:
        known += 1
        x15 = v["incoterm"]
        if not is_Incoterm(x15):
            return False
    if "totals" in v:
        known += 1
        x16 = v["totals"]
        if not is_HandlingTotals(x16):
            return False
    if "instructions" in v:
        known += 1
        x17 = v["instructions"]
        if not isinstance(x17, list) or not 1 <= len(x17) <= 50:
            return False
        for x18 in x17:
            if not is_Instruction(x18):
                return False
    if "dates" in v:
        known += 1
        x19 = v["dates"]
        if not isinstance(x19, list) or not 1 <= len(x19) <= 50:
            return False
        for x20 in x19:
            if not is_DateReference(x20):
                return False
    if "parties" in v:
        known += 1
        x21 = v["parties"]
        if not isinstance(x21, list) or not 1 <= len(x21) <= 30:
            return False
        for x22 in x21:
            if not is_Party(x22):
                return False
    if "references" in v:
        known += 1
        x23 = v["references"]
        if not isinstance(x23, list) or not 1 <= len(x23) <= 300:
            return False
        for x24 in x23:
            if not is_Reference(x24):
                return False
    if "extensions" in v:
        known += 1
        x25 = v["extensions"]
        if not is_Extensions(x25):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_OrderReleased(data)
