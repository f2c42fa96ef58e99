"""Tells whether shipment_tender_countered can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import COUNTER_OFFER_KIND
from canonical._generated.predicates.codes import TENDER_TERM
from canonical._generated.predicates.components.charge_line import is_ChargeLine
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.equipment_requirement import is_EquipmentRequirement
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.handling_totals import is_HandlingTotals
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.money import is_Money
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.components.stop import is_Stop
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import SHORT_TEXT as SHORT_TEXT_TEXT


def is_TenderCountered(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["loadId"]
        x2 = v["carrier"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_Party(x2):
        return False
    known = 2
    if "tenderId" in v:
        known += 1
        x3 = v["tenderId"]
        if not isinstance(x3, str) or not 1 <= len(x3) <= 64 or IDENTIFIER_TEXT(x3) is None:
            return False
    if "tenderRound" in v:
        known += 1
        x4 = v["tenderRound"]
        if not (x4.__class__ is int or x4.__class__ is float and x4.is_integer()) or x4 < 1 or x4 > 9007199254740991:
            return False
    if "responseId" in v:
        known += 1
        x5 = v["responseId"]
        if not isinstance(x5, str) or not 1 <= len(x5) <= 64 or IDENTIFIER_TEXT(x5) is None:
            return False
    if "respondedAt" in v:
        known += 1
        x6 = v["respondedAt"]
        if not is_Moment(x6):
            return False
    if "kind" in v:
        known += 1
        x7 = v["kind"]
        if not isinstance(x7, str) or x7 not in COUNTER_OFFER_KIND:
            return False
    if "changedTerms" in v:
        known += 1
        x8 = v["changedTerms"]
        if not isinstance(x8, list) or not 1 <= len(x8) <= 20:
            return False
        for x9 in x8:
            if not isinstance(x9, str) or x9 not in TENDER_TERM:
                return False
    if "proposedRate" in v:
        known += 1
        x10 = v["proposedRate"]
        if not is_Money(x10):
            return False
    if "proposedCharges" in v:
        known += 1
        x11 = v["proposedCharges"]
        if not isinstance(x11, list) or not 1 <= len(x11) <= 99:
            return False
        for x12 in x11:
            if not is_ChargeLine(x12):
                return False
    if "proposedStops" in v:
        known += 1
        x13 = v["proposedStops"]
        if not isinstance(x13, list) or not 1 <= len(x13) <= 999:
            return False
        for x14 in x13:
            if not is_Stop(x14):
                return False
    if "proposedEquipment" in v:
        known += 1
        x15 = v["proposedEquipment"]
        if not is_EquipmentRequirement(x15):
            return False
    if "proposedServiceLevel" in v:
        known += 1
        x16 = v["proposedServiceLevel"]
        if not isinstance(x16, str) or not 1 <= len(x16) <= 140 or SHORT_TEXT_TEXT(x16) is None:
            return False
    if "proposedTotals" in v:
        known += 1
        x17 = v["proposedTotals"]
        if not is_HandlingTotals(x17):
            return False
    if "validUntil" in v:
        known += 1
        x18 = v["validUntil"]
        if not is_Moment(x18):
            return False
    if "carrierReference" in v:
        known += 1
        x19 = v["carrierReference"]
        if not is_Reference(x19):
            return False
    if "reason" in v:
        known += 1
        x20 = v["reason"]
        if not is_Reason(x20):
            return False
    if "sourceCode" in v:
        known += 1
        x21 = v["sourceCode"]
        if not is_SourceCode(x21):
            return False
    if "instructions" in v:
        known += 1
        x22 = v["instructions"]
        if not isinstance(x22, list) or not 1 <= len(x22) <= 50:
            return False
        for x23 in x22:
            if not is_Instruction(x23):
                return False
    if "dates" in v:
        known += 1
        x24 = v["dates"]
        if not isinstance(x24, list) or not 1 <= len(x24) <= 50:
            return False
        for x25 in x24:
            if not is_DateReference(x25):
                return False
    if "references" in v:
        known += 1
        x26 = v["references"]
        if not isinstance(x26, list) or not 1 <= len(x26) <= 300:
            return False
        for x27 in x26:
            if not is_Reference(x27):
                return False
    if "extensions" in v:
        known += 1
        x28 = v["extensions"]
        if not is_Extensions(x28):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_TenderCountered(data)
