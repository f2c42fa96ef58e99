"""Tells whether freight_charge_dispute_resolved can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import DISPUTE_OUTCOME
from canonical._generated.predicates.components.charge_subject import is_ChargeSubject
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.document import is_Document
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.money import is_Money
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.signed_money import is_SignedMoney
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import CURRENCY_CODE as CURRENCY_CODE_TEXT
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_FreightChargeDisputeResolved(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["payee"]
        x2 = v["currency"]
        x3 = v["disputeId"]
        x4 = v["outcome"]
    except KeyError:
        return False
    if not is_Party(x1):
        return False
    if not isinstance(x2, str) or CURRENCY_CODE_TEXT(x2) is None:
        return False
    if not isinstance(x3, str) or not 1 <= len(x3) <= 64 or IDENTIFIER_TEXT(x3) is None:
        return False
    if not isinstance(x4, str) or x4 not in DISPUTE_OUTCOME:
        return False
    known = 4
    if "chargeId" in v:
        known += 1
        x5 = v["chargeId"]
        if not isinstance(x5, str) or not 1 <= len(x5) <= 64 or IDENTIFIER_TEXT(x5) is None:
            return False
    if "chargeRevision" in v:
        known += 1
        x6 = v["chargeRevision"]
        if not (x6.__class__ is int or x6.__class__ is float and x6.is_integer()) or x6 < 1 or x6 > 9007199254740991:
            return False
    if "payer" in v:
        known += 1
        x7 = v["payer"]
        if not is_Party(x7):
            return False
    if "subjectRefs" in v:
        known += 1
        x8 = v["subjectRefs"]
        if not is_ChargeSubject(x8):
            return False
    if "resolutionRevision" in v:
        known += 1
        x9 = v["resolutionRevision"]
        if not (x9.__class__ is int or x9.__class__ is float and x9.is_integer()) or x9 < 1 or x9 > 9007199254740991:
            return False
    if "resolvedAt" in v:
        known += 1
        x10 = v["resolvedAt"]
        if not is_Moment(x10):
            return False
    if "invoiceId" in v:
        known += 1
        x11 = v["invoiceId"]
        if not isinstance(x11, str) or not 1 <= len(x11) <= 64 or IDENTIFIER_TEXT(x11) is None:
            return False
    if "invoiceNumber" in v:
        known += 1
        x12 = v["invoiceNumber"]
        if not isinstance(x12, str) or not 1 <= len(x12) <= 64 or IDENTIFIER_TEXT(x12) is None:
            return False
    if "invoiceRevision" in v:
        known += 1
        x13 = v["invoiceRevision"]
        if not (x13.__class__ is int or x13.__class__ is float and x13.is_integer()) or x13 < 1 or x13 > 9007199254740991:
            return False
    if "invoicedTotal" in v:
        known += 1
        x14 = v["invoicedTotal"]
        if not is_SignedMoney(x14):
            return False
    if "agreedAmount" in v:
        known += 1
        x15 = v["agreedAmount"]
        if not is_SignedMoney(x15):
            return False
    if "creditExpected" in v:
        known += 1
        x16 = v["creditExpected"]
        if not is_Money(x16):
            return False
    if "reason" in v:
        known += 1
        x17 = v["reason"]
        if not is_Reason(x17):
            return False
    if "sourceCode" in v:
        known += 1
        x18 = v["sourceCode"]
        if not is_SourceCode(x18):
            return False
    if "documents" in v:
        known += 1
        x19 = v["documents"]
        if not isinstance(x19, list) or not 1 <= len(x19) <= 50:
            return False
        for x20 in x19:
            if not is_Document(x20):
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
    return is_FreightChargeDisputeResolved(data)
