"""Tells whether freight_charge_settlement_reversed can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import SETTLEMENT_REVERSAL_SCOPE
from canonical._generated.predicates.components.charge_subject import is_ChargeSubject
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.document import is_Document
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.ledger_account import is_LedgerAccount
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.settled_invoice import is_SettledInvoice
from canonical._generated.predicates.components.signed_money import is_SignedMoney
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import ACCOUNTING_PERIOD as ACCOUNTING_PERIOD_TEXT
from canonical._generated.predicates.patterns import CURRENCY_CODE as CURRENCY_CODE_TEXT
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import LOCAL_DATE as LOCAL_DATE_TEXT


def is_FreightChargeSettlementReversed(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["payee"]
        x2 = v["currency"]
        x3 = v["settlementId"]
        x4 = v["reversalId"]
        x5 = v["scope"]
        x6 = v["reversedAmount"]
        x7 = v["reason"]
    except KeyError:
        return False
    if not is_Party(x1):
        return False
    if not isinstance(x2, str) or CURRENCY_CODE_TEXT(x2) is None:
        return False
    if not isinstance(x3, str) or not 1 <= len(x3) <= 64 or IDENTIFIER_TEXT(x3) is None:
        return False
    if not isinstance(x4, str) or not 1 <= len(x4) <= 64 or IDENTIFIER_TEXT(x4) is None:
        return False
    if not isinstance(x5, str) or x5 not in SETTLEMENT_REVERSAL_SCOPE:
        return False
    if not is_SignedMoney(x6):
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
    if "payer" in v:
        known += 1
        x10 = v["payer"]
        if not is_Party(x10):
            return False
    if "subjectRefs" in v:
        known += 1
        x11 = v["subjectRefs"]
        if not is_ChargeSubject(x11):
            return False
    if "reversedAt" in v:
        known += 1
        x12 = v["reversedAt"]
        if not is_Moment(x12):
            return False
    if "settledAmount" in v:
        known += 1
        x13 = v["settledAmount"]
        if not is_SignedMoney(x13):
            return False
    if "invoices" in v:
        known += 1
        x14 = v["invoices"]
        if not isinstance(x14, list) or not 1 <= len(x14) <= 9999:
            return False
        for x15 in x14:
            if not is_SettledInvoice(x15):
                return False
    if "valueDate" in v:
        known += 1
        x16 = v["valueDate"]
        if not isinstance(x16, str) or LOCAL_DATE_TEXT(x16) is None:
            return False
    if "accountingDate" in v:
        known += 1
        x17 = v["accountingDate"]
        if not isinstance(x17, str) or LOCAL_DATE_TEXT(x17) is None:
            return False
    if "accountingPeriod" in v:
        known += 1
        x18 = v["accountingPeriod"]
        if not isinstance(x18, str) or ACCOUNTING_PERIOD_TEXT(x18) is None:
            return False
    if "ledger" in v:
        known += 1
        x19 = v["ledger"]
        if not is_LedgerAccount(x19):
            return False
    if "sourceCode" in v:
        known += 1
        x20 = v["sourceCode"]
        if not is_SourceCode(x20):
            return False
    if "documents" in v:
        known += 1
        x21 = v["documents"]
        if not isinstance(x21, list) or not 1 <= len(x21) <= 50:
            return False
        for x22 in x21:
            if not is_Document(x22):
                return False
    if "instructions" in v:
        known += 1
        x23 = v["instructions"]
        if not isinstance(x23, list) or not 1 <= len(x23) <= 50:
            return False
        for x24 in x23:
            if not is_Instruction(x24):
                return False
    if "dates" in v:
        known += 1
        x25 = v["dates"]
        if not isinstance(x25, list) or not 1 <= len(x25) <= 50:
            return False
        for x26 in x25:
            if not is_DateReference(x26):
                return False
    if "parties" in v:
        known += 1
        x27 = v["parties"]
        if not isinstance(x27, list) or not 1 <= len(x27) <= 30:
            return False
        for x28 in x27:
            if not is_Party(x28):
                return False
    if "references" in v:
        known += 1
        x29 = v["references"]
        if not isinstance(x29, list) or not 1 <= len(x29) <= 300:
            return False
        for x30 in x29:
            if not is_Reference(x30):
                return False
    if "extensions" in v:
        known += 1
        x31 = v["extensions"]
        if not is_Extensions(x31):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_FreightChargeSettlementReversed(data)
