"""Tells whether shipment_completed can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import DELIVERY_PUNCTUALITY
from canonical._generated.predicates.codes import SHIPMENT_OUTCOME
from canonical._generated.predicates.components.emissions import is_Emissions
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.item_ref import is_ItemRef
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.order_line_ref import is_OrderLineRef
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.patterns import DURATION as DURATION_TEXT
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_ShipmentCompleted(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["shipmentId"]
        x2 = v["outcome"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not isinstance(x2, str) or x2 not in SHIPMENT_OUTCOME:
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
    if "completedAt" in v:
        known += 1
        x6 = v["completedAt"]
        if not is_Moment(x6):
            return False
    if "lines" in v:
        known += 1
        x7 = v["lines"]
        if not isinstance(x7, list) or not 1 <= len(x7) <= 9999:
            return False
        for x8 in x7:
            if not is_ShipmentCompletedLine(x8):
                return False
    if "actualDistance" in v:
        known += 1
        x9 = v["actualDistance"]
        if not is_Quantity(x9):
            return False
    if "actualEmissions" in v:
        known += 1
        x10 = v["actualEmissions"]
        if not is_Emissions(x10):
            return False
    if "transitTime" in v:
        known += 1
        x11 = v["transitTime"]
        if not isinstance(x11, str) or not 0 <= len(x11) <= 40 or DURATION_TEXT(x11) is None:
            return False
    if "onTime" in v:
        known += 1
        x12 = v["onTime"]
        if not isinstance(x12, str) or x12 not in DELIVERY_PUNCTUALITY:
            return False
    if "references" in v:
        known += 1
        x13 = v["references"]
        if not isinstance(x13, list) or not 1 <= len(x13) <= 300:
            return False
        for x14 in x13:
            if not is_Reference(x14):
                return False
    if "extensions" in v:
        known += 1
        x15 = v["extensions"]
        if not is_Extensions(x15):
            return False
    return len(v) == known


def is_ShipmentCompletedLine(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["shipmentLineId"]
        x2 = v["shippedQuantity"]
        x3 = v["deliveredQuantity"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_Quantity(x2):
        return False
    if not is_Quantity(x3):
        return False
    known = 3
    if "item" in v:
        known += 1
        x4 = v["item"]
        if not is_ItemRef(x4):
            return False
    if "returnedQuantity" in v:
        known += 1
        x5 = v["returnedQuantity"]
        if not is_Quantity(x5):
            return False
    if "lostQuantity" in v:
        known += 1
        x6 = v["lostQuantity"]
        if not is_Quantity(x6):
            return False
    if "damagedQuantity" in v:
        known += 1
        x7 = v["damagedQuantity"]
        if not is_Quantity(x7):
            return False
    if "disposedQuantity" in v:
        known += 1
        x8 = v["disposedQuantity"]
        if not is_Quantity(x8):
            return False
    if "references" in v:
        known += 1
        x9 = v["references"]
        if not isinstance(x9, list) or not 1 <= len(x9) <= 100:
            return False
        for x10 in x9:
            if not is_Reference(x10):
                return False
    if "extensions" in v:
        known += 1
        x11 = v["extensions"]
        if not is_Extensions(x11):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_ShipmentCompleted(data)
