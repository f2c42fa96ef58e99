"""Tells whether shipment_proof_of_delivery_recorded can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import DELIVERY_CONDITION
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.document import is_Document
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.item_ref import is_ItemRef
from canonical._generated.predicates.components.location_ref import is_LocationRef
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.order_line_ref import is_OrderLineRef
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.signatory import is_Signatory
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_DeliveredLine(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["shipmentLineId"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    known = 1
    if "item" in v:
        known += 1
        x2 = v["item"]
        if not is_ItemRef(x2):
            return False
    if "deliveredQuantity" in v:
        known += 1
        x3 = v["deliveredQuantity"]
        if not is_Quantity(x3):
            return False
    if "refusedQuantity" in v:
        known += 1
        x4 = v["refusedQuantity"]
        if not is_Quantity(x4):
            return False
    if "damagedQuantity" in v:
        known += 1
        x5 = v["damagedQuantity"]
        if not is_Quantity(x5):
            return False
    if "missingQuantity" in v:
        known += 1
        x6 = v["missingQuantity"]
        if not is_Quantity(x6):
            return False
    if "references" in v:
        known += 1
        x7 = v["references"]
        if not isinstance(x7, list) or not 1 <= len(x7) <= 100:
            return False
        for x8 in x7:
            if not is_Reference(x8):
                return False
    if "extensions" in v:
        known += 1
        x9 = v["extensions"]
        if not is_Extensions(x9):
            return False
    return len(v) == known


def is_ProofOfDeliveryRecorded(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["shipmentId"]
        x2 = v["deliveredAt"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_Moment(x2):
        return False
    known = 2
    if "podId" in v:
        known += 1
        x3 = v["podId"]
        if not isinstance(x3, str) or not 1 <= len(x3) <= 64 or IDENTIFIER_TEXT(x3) is None:
            return False
    if "loadId" in v:
        known += 1
        x4 = v["loadId"]
        if not isinstance(x4, str) or not 1 <= len(x4) <= 64 or IDENTIFIER_TEXT(x4) is None:
            return False
    if "stopSequence" in v:
        known += 1
        x5 = v["stopSequence"]
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
    if "recordedAt" in v:
        known += 1
        x8 = v["recordedAt"]
        if not is_Moment(x8):
            return False
    if "location" in v:
        known += 1
        x9 = v["location"]
        if not is_LocationRef(x9):
            return False
    if "carrier" in v:
        known += 1
        x10 = v["carrier"]
        if not is_Party(x10):
            return False
    if "signatory" in v:
        known += 1
        x11 = v["signatory"]
        if not is_Signatory(x11):
            return False
    if "condition" in v:
        known += 1
        x12 = v["condition"]
        if not isinstance(x12, str) or x12 not in DELIVERY_CONDITION:
            return False
    if "lines" in v:
        known += 1
        x13 = v["lines"]
        if not isinstance(x13, list) or not 1 <= len(x13) <= 9999:
            return False
        for x14 in x13:
            if not is_DeliveredLine(x14):
                return False
    if "handlingUnitIds" in v:
        known += 1
        x15 = v["handlingUnitIds"]
        if not isinstance(x15, list) or not 1 <= len(x15) <= 9999:
            return False
        for x16 in x15:
            if not isinstance(x16, str) or not 1 <= len(x16) <= 64 or IDENTIFIER_TEXT(x16) is None:
                return False
    if "documents" in v:
        known += 1
        x17 = v["documents"]
        if not isinstance(x17, list) or not 1 <= len(x17) <= 50:
            return False
        for x18 in x17:
            if not is_Document(x18):
                return False
    if "exceptions" in v:
        known += 1
        x19 = v["exceptions"]
        if not isinstance(x19, list) or not 1 <= len(x19) <= 50:
            return False
        for x20 in x19:
            if not is_Reason(x20):
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
    return is_ProofOfDeliveryRecorded(data)
