"""Tells whether freight_charge_invoice_voided can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import INVOICE_TYPE
from canonical._generated.predicates.components.charge_subject import is_ChargeSubject
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.document import is_Document
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.invoice_ref import is_InvoiceRef
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.signed_money import is_SignedMoney
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import CURRENCY_CODE as CURRENCY_CODE_TEXT
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import LOCAL_DATE as LOCAL_DATE_TEXT


def is_FreightChargeInvoiceVoided(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["payee"]
        x2 = v["invoiceNumber"]
        x3 = v["reason"]
    except KeyError:
        return False
    if not is_Party(x1):
        return False
    if not isinstance(x2, str) or not 1 <= len(x2) <= 64 or IDENTIFIER_TEXT(x2) is None:
        return False
    if not is_Reason(x3):
        return False
    known = 3
    if "chargeId" in v:
        known += 1
        x4 = v["chargeId"]
        if not isinstance(x4, str) or not 1 <= len(x4) <= 64 or IDENTIFIER_TEXT(x4) is None:
            return False
    if "chargeRevision" in v:
        known += 1
        x5 = v["chargeRevision"]
        if not (x5.__class__ is int or x5.__class__ is float and x5.is_integer()) or x5 < 1 or x5 > 9007199254740991:
            return False
    if "payer" in v:
        known += 1
        x6 = v["payer"]
        if not is_Party(x6):
            return False
    if "subjectRefs" in v:
        known += 1
        x7 = v["subjectRefs"]
        if not is_ChargeSubject(x7):
            return False
    if "currency" in v:
        known += 1
        x8 = v["currency"]
        if not isinstance(x8, str) or CURRENCY_CODE_TEXT(x8) is None:
            return False
    if "invoiceId" in v:
        known += 1
        x9 = v["invoiceId"]
        if not isinstance(x9, str) or not 1 <= len(x9) <= 64 or IDENTIFIER_TEXT(x9) is None:
            return False
    if "invoiceRevision" in v:
        known += 1
        x10 = v["invoiceRevision"]
        if not (x10.__class__ is int or x10.__class__ is float and x10.is_integer()) or x10 < 1 or x10 > 9007199254740991:
            return False
    if "invoiceType" in v:
        known += 1
        x11 = v["invoiceType"]
        if not isinstance(x11, str) or x11 not in INVOICE_TYPE:
            return False
    if "invoiceDate" in v:
        known += 1
        x12 = v["invoiceDate"]
        if not isinstance(x12, str) or LOCAL_DATE_TEXT(x12) is None:
            return False
    if "voidedAt" in v:
        known += 1
        x13 = v["voidedAt"]
        if not is_Moment(x13):
            return False
    if "voidedTotal" in v:
        known += 1
        x14 = v["voidedTotal"]
        if not is_SignedMoney(x14):
            return False
    if "replacedBy" in v:
        known += 1
        x15 = v["replacedBy"]
        if not is_InvoiceRef(x15):
            return False
    if "sourceCode" in v:
        known += 1
        x16 = v["sourceCode"]
        if not is_SourceCode(x16):
            return False
    if "documents" in v:
        known += 1
        x17 = v["documents"]
        if not isinstance(x17, list) or not 1 <= len(x17) <= 50:
            return False
        for x18 in x17:
            if not is_Document(x18):
                return False
    if "instructions" in v:
        known += 1
        x19 = v["instructions"]
        if not isinstance(x19, list) or not 1 <= len(x19) <= 50:
            return False
        for x20 in x19:
            if not is_Instruction(x20):
                return False
    if "dates" in v:
        known += 1
        x21 = v["dates"]
        if not isinstance(x21, list) or not 1 <= len(x21) <= 50:
            return False
        for x22 in x21:
            if not is_DateReference(x22):
                return False
    if "parties" in v:
        known += 1
        x23 = v["parties"]
        if not isinstance(x23, list) or not 1 <= len(x23) <= 30:
            return False
        for x24 in x23:
            if not is_Party(x24):
                return False
    if "references" in v:
        known += 1
        x25 = v["references"]
        if not isinstance(x25, list) or not 1 <= len(x25) <= 300:
            return False
        for x26 in x25:
            if not is_Reference(x26):
                return False
    if "extensions" in v:
        known += 1
        x27 = v["extensions"]
        if not is_Extensions(x27):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_FreightChargeInvoiceVoided(data)
