"""Tells whether freight_charge_invoiced can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import INVOICE_TYPE
from canonical._generated.predicates.codes import PAYMENT_METHOD
from canonical._generated.predicates.components.charge_line import is_ChargeLine
from canonical._generated.predicates.components.charge_subject import is_ChargeSubject
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.document import is_Document
from canonical._generated.predicates.components.equipment import is_Equipment
from canonical._generated.predicates.components.exchange_rate import is_ExchangeRate
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.handling_totals import is_HandlingTotals
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.payment_terms import is_PaymentTerms
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.signed_money import is_SignedMoney
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.components.stop import is_Stop
from canonical._generated.predicates.patterns import CURRENCY_CODE as CURRENCY_CODE_TEXT
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import LOCAL_DATE as LOCAL_DATE_TEXT


def is_FreightChargeInvoiced(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["payee"]
        x2 = v["subjectRefs"]
        x3 = v["currency"]
        x4 = v["invoiceNumber"]
        x5 = v["invoiceDate"]
        x6 = v["chargeLines"]
        x7 = v["totalNet"]
    except KeyError:
        return False
    if not is_Party(x1):
        return False
    if not is_ChargeSubject(x2):
        return False
    if not isinstance(x3, str) or CURRENCY_CODE_TEXT(x3) is None:
        return False
    if not isinstance(x4, str) or not 1 <= len(x4) <= 64 or IDENTIFIER_TEXT(x4) is None:
        return False
    if not isinstance(x5, str) or LOCAL_DATE_TEXT(x5) is None:
        return False
    if not isinstance(x6, list) or not 1 <= len(x6) <= 999:
        return False
    for x8 in x6:
        if not is_ChargeLine(x8):
            return False
    if not is_SignedMoney(x7):
        return False
    known = 7
    if "chargeId" in v:
        known += 1
        x9 = v["chargeId"]
        if not isinstance(x9, str) or not 1 <= len(x9) <= 64 or IDENTIFIER_TEXT(x9) is None:
            return False
    if "chargeRevision" in v:
        known += 1
        x10 = v["chargeRevision"]
        if not (x10.__class__ is int or x10.__class__ is float and x10.is_integer()) or x10 < 1 or x10 > 9007199254740991:
            return False
    if "payer" in v:
        known += 1
        x11 = v["payer"]
        if not is_Party(x11):
            return False
    if "invoiceId" in v:
        known += 1
        x12 = v["invoiceId"]
        if not isinstance(x12, str) or not 1 <= len(x12) <= 64 or IDENTIFIER_TEXT(x12) is None:
            return False
    if "invoiceRevision" in v:
        known += 1
        x13 = v["invoiceRevision"]
        if not (x13.__class__ is int or x13.__class__ is float and x13.is_integer()) or x13 < 1 or x13 > 9007199254740991:
            return False
    if "invoiceType" in v:
        known += 1
        x14 = v["invoiceType"]
        if not isinstance(x14, str) or x14 not in INVOICE_TYPE:
            return False
    if "dueDate" in v:
        known += 1
        x15 = v["dueDate"]
        if not isinstance(x15, str) or LOCAL_DATE_TEXT(x15) is None:
            return False
    if "paymentTerms" in v:
        known += 1
        x16 = v["paymentTerms"]
        if not is_PaymentTerms(x16):
            return False
    if "paymentMethod" in v:
        known += 1
        x17 = v["paymentMethod"]
        if not isinstance(x17, str) or x17 not in PAYMENT_METHOD:
            return False
    if "totalAdvances" in v:
        known += 1
        x18 = v["totalAdvances"]
        if not is_SignedMoney(x18):
            return False
    if "totalPrepaid" in v:
        known += 1
        x19 = v["totalPrepaid"]
        if not is_SignedMoney(x19):
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
    if "handlingTotals" in v:
        known += 1
        x23 = v["handlingTotals"]
        if not is_HandlingTotals(x23):
            return False
    if "stops" in v:
        known += 1
        x24 = v["stops"]
        if not isinstance(x24, list) or not 1 <= len(x24) <= 999:
            return False
        for x25 in x24:
            if not is_Stop(x25):
                return False
    if "equipment" in v:
        known += 1
        x26 = v["equipment"]
        if not isinstance(x26, list) or not 1 <= len(x26) <= 20:
            return False
        for x27 in x26:
            if not is_Equipment(x27):
                return False
    if "shipmentEvidence" in v:
        known += 1
        x28 = v["shipmentEvidence"]
        if not isinstance(x28, list) or not 1 <= len(x28) <= 100:
            return False
        for x29 in x28:
            if not is_Reference(x29):
                return False
    if "documents" in v:
        known += 1
        x30 = v["documents"]
        if not isinstance(x30, list) or not 1 <= len(x30) <= 50:
            return False
        for x31 in x30:
            if not is_Document(x31):
                return False
    if "instructions" in v:
        known += 1
        x32 = v["instructions"]
        if not isinstance(x32, list) or not 1 <= len(x32) <= 50:
            return False
        for x33 in x32:
            if not is_Instruction(x33):
                return False
    if "sourceCode" in v:
        known += 1
        x34 = v["sourceCode"]
        if not is_SourceCode(x34):
            return False
    if "dates" in v:
        known += 1
        x35 = v["dates"]
        if not isinstance(x35, list) or not 1 <= len(x35) <= 50:
            return False
        for x36 in x35:
            if not is_DateReference(x36):
                return False
    if "parties" in v:
        known += 1
        x37 = v["parties"]
        if not isinstance(x37, list) or not 1 <= len(x37) <= 30:
            return False
        for x38 in x37:
            if not is_Party(x38):
                return False
    if "references" in v:
        known += 1
        x39 = v["references"]
        if not isinstance(x39, list) or not 1 <= len(x39) <= 300:
            return False
        for x40 in x39:
            if not is_Reference(x40):
                return False
    if "extensions" in v:
        known += 1
        x41 = v["extensions"]
        if not is_Extensions(x41):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_FreightChargeInvoiced(data)
