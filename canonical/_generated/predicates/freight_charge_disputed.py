"""Tells whether freight_charge_disputed can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.charge_subject import is_ChargeSubject
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.disputed_line import is_DisputedLine
from canonical._generated.predicates.components.document import is_Document
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.money import is_Money
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import CURRENCY_CODE as CURRENCY_CODE_TEXT
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_FreightChargeDisputed(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["payee"]
        x2 = v["payer"]
        x3 = v["subjectRefs"]
        x4 = v["currency"]
        x5 = v["disputeId"]
        x6 = v["disputedTotal"]
        x7 = v["reason"]
    except KeyError:
        return False
    if not is_Party(x1):
        return False
    if not is_Party(x2):
        return False
    if not is_ChargeSubject(x3):
        return False
    if not isinstance(x4, str) or CURRENCY_CODE_TEXT(x4) is None:
        return False
    if not isinstance(x5, str) or not 1 <= len(x5) <= 64 or IDENTIFIER_TEXT(x5) is None:
        return False
    if not is_Money(x6):
        return False
    if not is_Reason(x7):
        return False
    known = 7
    if "chargeId" in v:
        known += 1
        x8 = v["chargeId"]
        if not isinstance(x8, str) or not 1 <= len(x8) <= 64 or IDENTIFIER_TEXT(x8) is None:
            return False
    if "chargeRevision" in v:
        known += 1
        x9 = v["chargeRevision"]
        if not (x9.__class__ is int or x9.__class__ is float and x9.is_integer()) or x9 < 1 or x9 > 9007199254740991:
            return False
    if "disputedAt" in v:
        known += 1
        x10 = v["disputedAt"]
        if not is_Moment(x10):
            return False
    if "disputedBy" in v:
        known += 1
        x11 = v["disputedBy"]
        if not is_Party(x11):
            return False
    if "invoiceId" in v:
        known += 1
        x12 = v["invoiceId"]
        if not isinstance(x12, str) or not 1 <= len(x12) <= 64 or IDENTIFIER_TEXT(x12) is None:
            return False
    if "invoiceNumber" in v:
        known += 1
        x13 = v["invoiceNumber"]
        if not isinstance(x13, str) or not 1 <= len(x13) <= 64 or IDENTIFIER_TEXT(x13) is None:
            return False
    if "invoiceRevision" in v:
        known += 1
        x14 = v["invoiceRevision"]
        if not (x14.__class__ is int or x14.__class__ is float and x14.is_integer()) or x14 < 1 or x14 > 9007199254740991:
            return False
    if "matchId" in v:
        known += 1
        x15 = v["matchId"]
        if not isinstance(x15, str) or not 1 <= len(x15) <= 64 or IDENTIFIER_TEXT(x15) is None:
            return False
    if "disputedLines" in v:
        known += 1
        x16 = v["disputedLines"]
        if not isinstance(x16, list) or not 1 <= len(x16) <= 999:
            return False
        for x17 in x16:
            if not is_DisputedLine(x17):
                return False
    if "respondBy" in v:
        known += 1
        x18 = v["respondBy"]
        if not is_Moment(x18):
            return False
    if "sourceCode" in v:
        known += 1
        x19 = v["sourceCode"]
        if not is_SourceCode(x19):
            return False
    if "documents" in v:
        known += 1
        x20 = v["documents"]
        if not isinstance(x20, list) or not 1 <= len(x20) <= 50:
            return False
        for x21 in x20:
            if not is_Document(x21):
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
    if "parties" in v:
        known += 1
        x26 = v["parties"]
        if not isinstance(x26, list) or not 1 <= len(x26) <= 30:
            return False
        for x27 in x26:
            if not is_Party(x27):
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
    return is_FreightChargeDisputed(data)
