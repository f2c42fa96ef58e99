"""Tells whether freight_charge_credited can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import NOTE_TYPE
from canonical._generated.predicates.components.charge_line import is_ChargeLine
from canonical._generated.predicates.components.charge_subject import is_ChargeSubject
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.document import is_Document
from canonical._generated.predicates.components.exchange_rate import is_ExchangeRate
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.invoice_ref import is_InvoiceRef
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.payment_terms import is_PaymentTerms
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.signed_money import is_SignedMoney
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import CURRENCY_CODE as CURRENCY_CODE_TEXT
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import LOCAL_DATE as LOCAL_DATE_TEXT


def is_FreightChargeCredited(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["payee"]
        x2 = v["currency"]
        x3 = v["creditNoteNumber"]
        x4 = v["creditNoteDate"]
        x5 = v["noteType"]
        x6 = v["totalNet"]
    except KeyError:
        return False
    if not is_Party(x1):
        return False
    if not isinstance(x2, str) or CURRENCY_CODE_TEXT(x2) is None:
        return False
    if not isinstance(x3, str) or not 1 <= len(x3) <= 64 or IDENTIFIER_TEXT(x3) is None:
        return False
    if not isinstance(x4, str) or LOCAL_DATE_TEXT(x4) is None:
        return False
    if not isinstance(x5, str) or x5 not in NOTE_TYPE:
        return False
    if not is_SignedMoney(x6):
        return False
    known = 6
    if "chargeId" in v:
        known += 1
        x7 = v["chargeId"]
        if not isinstance(x7, str) or not 1 <= len(x7) <= 64 or IDENTIFIER_TEXT(x7) is None:
            return False
    if "chargeRevision" in v:
        known += 1
        x8 = v["chargeRevision"]
        if not (x8.__class__ is int or x8.__class__ is float and x8.is_integer()) or x8 < 1 or x8 > 9007199254740991:
            return False
    if "payer" in v:
        known += 1
        x9 = v["payer"]
        if not is_Party(x9):
            return False
    if "subjectRefs" in v:
        known += 1
        x10 = v["subjectRefs"]
        if not is_ChargeSubject(x10):
            return False
    if "creditNoteId" in v:
        known += 1
        x11 = v["creditNoteId"]
        if not isinstance(x11, str) or not 1 <= len(x11) <= 64 or IDENTIFIER_TEXT(x11) is None:
            return False
    if "receivedAt" in v:
        known += 1
        x12 = v["receivedAt"]
        if not is_Moment(x12):
            return False
    if "correctsInvoices" in v:
        known += 1
        x13 = v["correctsInvoices"]
        if not isinstance(x13, list) or not 1 <= len(x13) <= 999:
            return False
        for x14 in x13:
            if not is_InvoiceRef(x14):
                return False
    if "disputeId" in v:
        known += 1
        x15 = v["disputeId"]
        if not isinstance(x15, str) or not 1 <= len(x15) <= 64 or IDENTIFIER_TEXT(x15) is None:
            return False
    if "dueDate" in v:
        known += 1
        x16 = v["dueDate"]
        if not isinstance(x16, str) or LOCAL_DATE_TEXT(x16) is None:
            return False
    if "paymentTerms" in v:
        known += 1
        x17 = v["paymentTerms"]
        if not is_PaymentTerms(x17):
            return False
    if "chargeLines" in v:
        known += 1
        x18 = v["chargeLines"]
        if not isinstance(x18, list) or not 1 <= len(x18) <= 999:
            return False
        for x19 in x18:
            if not is_ChargeLine(x19):
                return False
    if "totalTax" in v:
        known += 1
        x20 = v["totalTax"]
        if not is_SignedMoney(x20):
            return False
    if "totalGross" in v:
        known += 1
        x21 = v["totalGross"]
        if not is_SignedMoney(x21):
            return False
    if "exchangeRate" in v:
        known += 1
        x22 = v["exchangeRate"]
        if not is_ExchangeRate(x22):
            return False
    if "reason" in v:
        known += 1
        x23 = v["reason"]
        if not is_Reason(x23):
            return False
    if "sourceCode" in v:
        known += 1
        x24 = v["sourceCode"]
        if not is_SourceCode(x24):
            return False
    if "documents" in v:
        known += 1
        x25 = v["documents"]
        if not isinstance(x25, list) or not 1 <= len(x25) <= 50:
            return False
        for x26 in x25:
            if not is_Document(x26):
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
    return is_FreightChargeCredited(data)
