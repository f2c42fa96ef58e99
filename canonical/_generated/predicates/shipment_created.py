"""Tells whether shipment_created can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import PAYMENT_METHOD
from canonical._generated.predicates.codes import TRANSPORT_MODE
from canonical._generated.predicates.components.customs_info import is_CustomsInfo
from canonical._generated.predicates.components.dangerous_goods import is_DangerousGoods
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.handling_totals import is_HandlingTotals
from canonical._generated.predicates.components.incoterm import is_Incoterm
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.item_ref import is_ItemRef
from canonical._generated.predicates.components.location_ref import is_LocationRef
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.order_line_ref import is_OrderLineRef
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.stock_selector import is_StockSelector
from canonical._generated.predicates.components.temperature_requirement import is_TemperatureRequirement
from canonical._generated.predicates.components.time_window import is_TimeWindow
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import SHORT_TEXT as SHORT_TEXT_TEXT


def is_ShipmentCreated(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["shipmentId"]
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
        if not is_ShipmentCreatedLine(x4):
            return False
    known = 3
    if "shipmentRevision" in v:
        known += 1
        x5 = v["shipmentRevision"]
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
    if "createdAt" in v:
        known += 1
        x8 = v["createdAt"]
        if not is_Moment(x8):
            return False
    if "shipFrom" in v:
        known += 1
        x9 = v["shipFrom"]
        if not is_LocationRef(x9):
            return False
    if "parties" in v:
        known += 1
        x10 = v["parties"]
        if not isinstance(x10, list) or not 1 <= len(x10) <= 30:
            return False
        for x11 in x10:
            if not is_Party(x11):
                return False
    if "plannedShip" in v:
        known += 1
        x12 = v["plannedShip"]
        if not is_TimeWindow(x12):
            return False
    if "plannedDelivery" in v:
        known += 1
        x13 = v["plannedDelivery"]
        if not is_TimeWindow(x13):
            return False
    if "carrier" in v:
        known += 1
        x14 = v["carrier"]
        if not is_Party(x14):
            return False
    if "transportMode" in v:
        known += 1
        x15 = v["transportMode"]
        if not isinstance(x15, str) or x15 not in TRANSPORT_MODE:
            return False
    if "serviceLevel" in v:
        known += 1
        x16 = v["serviceLevel"]
        if not isinstance(x16, str) or not 1 <= len(x16) <= 140 or SHORT_TEXT_TEXT(x16) is None:
            return False
    if "paymentMethod" in v:
        known += 1
        x17 = v["paymentMethod"]
        if not isinstance(x17, str) or x17 not in PAYMENT_METHOD:
            return False
    if "incoterm" in v:
        known += 1
        x18 = v["incoterm"]
        if not is_Incoterm(x18):
            return False
    if "totals" in v:
        known += 1
        x19 = v["totals"]
        if not is_HandlingTotals(x19):
            return False
    if "dangerousGoods" in v:
        known += 1
        x20 = v["dangerousGoods"]
        if not isinstance(x20, list) or not 1 <= len(x20) <= 50:
            return False
        for x21 in x20:
            if not is_DangerousGoods(x21):
                return False
    if "temperatureRequirement" in v:
        known += 1
        x22 = v["temperatureRequirement"]
        if not is_TemperatureRequirement(x22):
            return False
    if "customs" in v:
        known += 1
        x23 = v["customs"]
        if not is_CustomsInfo(x23):
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


def is_ShipmentCreatedLine(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["shipmentLineId"]
        x2 = v["item"]
        x3 = v["plannedQuantity"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_ItemRef(x2):
        return False
    if not is_Quantity(x3):
        return False
    known = 3
    if "orderRef" in v:
        known += 1
        x4 = v["orderRef"]
        if not is_OrderLineRef(x4):
            return False
    if "stockRequirement" in v:
        known += 1
        x5 = v["stockRequirement"]
        if not is_StockSelector(x5):
            return False
    if "grossWeight" in v:
        known += 1
        x6 = v["grossWeight"]
        if not is_Quantity(x6):
            return False
    if "netWeight" in v:
        known += 1
        x7 = v["netWeight"]
        if not is_Quantity(x7):
            return False
    if "volume" in v:
        known += 1
        x8 = v["volume"]
        if not is_Quantity(x8):
            return False
    if "packageCount" in v:
        known += 1
        x9 = v["packageCount"]
        if not (x9.__class__ is int or x9.__class__ is float and x9.is_integer()) or x9 < 0 or x9 > 9007199254740991:
            return False
    if "customs" in v:
        known += 1
        x10 = v["customs"]
        if not is_CustomsInfo(x10):
            return False
    if "dangerousGoods" in v:
        known += 1
        x11 = v["dangerousGoods"]
        if not isinstance(x11, list) or not 1 <= len(x11) <= 20:
            return False
        for x12 in x11:
            if not is_DangerousGoods(x12):
                return False
    if "instructions" in v:
        known += 1
        x13 = v["instructions"]
        if not isinstance(x13, list) or not 1 <= len(x13) <= 50:
            return False
        for x14 in x13:
            if not is_Instruction(x14):
                return False
    if "references" in v:
        known += 1
        x15 = v["references"]
        if not isinstance(x15, list) or not 1 <= len(x15) <= 100:
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
    return is_ShipmentCreated(data)
