"""Tells whether shipment_ship_confirmed can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import PAYMENT_METHOD
from canonical._generated.predicates.codes import TRANSPORT_MODE
from canonical._generated.predicates.components.dangerous_goods import is_DangerousGoods
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.document import is_Document
from canonical._generated.predicates.components.equipment import is_Equipment
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.handling_totals import is_HandlingTotals
from canonical._generated.predicates.components.handling_unit import is_HandlingUnit
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.item_ref import is_ItemRef
from canonical._generated.predicates.components.location_ref import is_LocationRef
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.order_line_ref import is_OrderLineRef
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.signed_quantity import is_SignedQuantity
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.components.stock_quantity import is_StockQuantity
from canonical._generated.predicates.components.transport_means import is_TransportMeans
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import SHORT_TEXT as SHORT_TEXT_TEXT


def is_ShipConfirmed(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["shipmentId"]
        x2 = v["facility"]
        x3 = v["shipTo"]
        x4 = v["shippedAt"]
        x5 = v["lines"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_LocationRef(x2):
        return False
    if not is_LocationRef(x3):
        return False
    if not is_Moment(x4):
        return False
    if not isinstance(x5, list) or not 1 <= len(x5) <= 9999:
        return False
    for x6 in x5:
        if not is_ShipConfirmedLine(x6):
            return False
    known = 5
    if "shipmentRevision" in v:
        known += 1
        x7 = v["shipmentRevision"]
        if not (x7.__class__ is int or x7.__class__ is float and x7.is_integer()) or x7 < 1 or x7 > 9007199254740991:
            return False
    if "shipConfirmationId" in v:
        known += 1
        x8 = v["shipConfirmationId"]
        if not isinstance(x8, str) or not 1 <= len(x8) <= 64 or IDENTIFIER_TEXT(x8) is None:
            return False
    if "orderRefs" in v:
        known += 1
        x9 = v["orderRefs"]
        if not isinstance(x9, list) or not 1 <= len(x9) <= 999:
            return False
        for x10 in x9:
            if not is_OrderLineRef(x10):
                return False
    if "carrier" in v:
        known += 1
        x11 = v["carrier"]
        if not is_Party(x11):
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
    if "transportMeans" in v:
        known += 1
        x15 = v["transportMeans"]
        if not is_TransportMeans(x15):
            return False
    if "equipment" in v:
        known += 1
        x16 = v["equipment"]
        if not isinstance(x16, list) or not 1 <= len(x16) <= 20:
            return False
        for x17 in x16:
            if not is_Equipment(x17):
                return False
    if "handlingUnits" in v:
        known += 1
        x18 = v["handlingUnits"]
        if not isinstance(x18, list) or not 1 <= len(x18) <= 9999:
            return False
        for x19 in x18:
            if not is_HandlingUnit(x19):
                return False
    if "totals" in v:
        known += 1
        x20 = v["totals"]
        if not is_HandlingTotals(x20):
            return False
    if "trackingNumbers" in v:
        known += 1
        x21 = v["trackingNumbers"]
        if not isinstance(x21, list) or not 1 <= len(x21) <= 999:
            return False
        for x22 in x21:
            if not is_Reference(x22):
                return False
    if "billOfLading" in v:
        known += 1
        x23 = v["billOfLading"]
        if not is_Document(x23):
            return False
    if "finalShipment" in v:
        known += 1
        x24 = v["finalShipment"]
        if not isinstance(x24, bool):
            return False
    if "instructions" in v:
        known += 1
        x25 = v["instructions"]
        if not isinstance(x25, list) or not 1 <= len(x25) <= 50:
            return False
        for x26 in x25:
            if not is_Instruction(x26):
                return False
    if "dates" in v:
        known += 1
        x27 = v["dates"]
        if not isinstance(x27, list) or not 1 <= len(x27) <= 50:
            return False
        for x28 in x27:
            if not is_DateReference(x28):
                return False
    if "parties" in v:
        known += 1
        x29 = v["parties"]
        if not isinstance(x29, list) or not 1 <= len(x29) <= 30:
            return False
        for x30 in x29:
            if not is_Party(x30):
                return False
    if "references" in v:
        known += 1
        x31 = v["references"]
        if not isinstance(x31, list) or not 1 <= len(x31) <= 300:
            return False
        for x32 in x31:
            if not is_Reference(x32):
                return False
    if "extensions" in v:
        known += 1
        x33 = v["extensions"]
        if not is_Extensions(x33):
            return False
    return len(v) == known


def is_ShipConfirmedLine(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["shipmentLineId"]
        x2 = v["item"]
        x3 = v["shippedQuantity"]
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
    if "orderedQuantity" in v:
        known += 1
        x5 = v["orderedQuantity"]
        if not is_Quantity(x5):
            return False
    if "quantityDifference" in v:
        known += 1
        x6 = v["quantityDifference"]
        if not is_SignedQuantity(x6):
            return False
    if "reasons" in v:
        known += 1
        x7 = v["reasons"]
        if not isinstance(x7, list) or not 1 <= len(x7) <= 10:
            return False
        for x8 in x7:
            if not is_Reason(x8):
                return False
    if "sourceCode" in v:
        known += 1
        x9 = v["sourceCode"]
        if not is_SourceCode(x9):
            return False
    if "stock" in v:
        known += 1
        x10 = v["stock"]
        if not isinstance(x10, list) or not 1 <= len(x10) <= 999:
            return False
        for x11 in x10:
            if not is_StockQuantity(x11):
                return False
    if "grossWeight" in v:
        known += 1
        x12 = v["grossWeight"]
        if not is_Quantity(x12):
            return False
    if "netWeight" in v:
        known += 1
        x13 = v["netWeight"]
        if not is_Quantity(x13):
            return False
    if "volume" in v:
        known += 1
        x14 = v["volume"]
        if not is_Quantity(x14):
            return False
    if "packageCount" in v:
        known += 1
        x15 = v["packageCount"]
        if not (x15.__class__ is int or x15.__class__ is float and x15.is_integer()) or x15 < 0 or x15 > 9007199254740991:
            return False
    if "handlingUnitIds" in v:
        known += 1
        x16 = v["handlingUnitIds"]
        if not isinstance(x16, list) or not 1 <= len(x16) <= 999:
            return False
        for x17 in x16:
            if not isinstance(x17, str) or not 1 <= len(x17) <= 64 or IDENTIFIER_TEXT(x17) is None:
                return False
    if "dangerousGoods" in v:
        known += 1
        x18 = v["dangerousGoods"]
        if not isinstance(x18, list) or not 1 <= len(x18) <= 20:
            return False
        for x19 in x18:
            if not is_DangerousGoods(x19):
                return False
    if "references" in v:
        known += 1
        x20 = v["references"]
        if not isinstance(x20, list) or not 1 <= len(x20) <= 100:
            return False
        for x21 in x20:
            if not is_Reference(x21):
                return False
    if "extensions" in v:
        known += 1
        x22 = v["extensions"]
        if not is_Extensions(x22):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_ShipConfirmed(data)
