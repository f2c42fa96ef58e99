"""Tells whether freight_charge_reconciled can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.charge_subject import is_ChargeSubject
from canonical._generated.predicates.components.exchange_rate import is_ExchangeRate
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.ledger_account import is_LedgerAccount
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.signed_money import is_SignedMoney
from canonical._generated.predicates.patterns import ACCOUNTING_PERIOD as ACCOUNTING_PERIOD_TEXT
from canonical._generated.predicates.patterns import CURRENCY_CODE as CURRENCY_CODE_TEXT
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import LOCAL_DATE as LOCAL_DATE_TEXT


def is_FreightChargeReconciled(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["chargeId"]
        x2 = v["chargeRevision"]
        x3 = v["payee"]
        x4 = v["payer"]
        x5 = v["subjectRefs"]
        x6 = v["currency"]
        x7 = v["reconciliationId"]
        x8 = v["accruedTotal"]
        x9 = v["invoicedTotal"]
        x10 = v["creditedTotal"]
        x11 = v["settledTotal"]
        x12 = v["openBalance"]
        x13 = v["accrualVariance"]
        x14 = v["accountingPeriod"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not (x2.__class__ is int or x2.__class__ is float and x2.is_integer()) or x2 < 1 or x2 > 9007199254740991:
        return False
    if not is_Party(x3):
        return False
    if not is_Party(x4):
        return False
    if not is_ChargeSubject(x5):
        return False
    if not isinstance(x6, str) or CURRENCY_CODE_TEXT(x6) is None:
        return False
    if not isinstance(x7, str) or not 1 <= len(x7) <= 64 or IDENTIFIER_TEXT(x7) is None:
        return False
    if not is_SignedMoney(x8):
        return False
    if not is_SignedMoney(x9):
        return False
    if not is_SignedMoney(x10):
        return False
    if not is_SignedMoney(x11):
        return False
    if not is_SignedMoney(x12):
        return False
    if not is_SignedMoney(x13):
        return False
    if not isinstance(x14, str) or ACCOUNTING_PERIOD_TEXT(x14) is None:
        return False
    known = 14
    if "reconciledAt" in v:
        known += 1
        x15 = v["reconciledAt"]
        if not is_Moment(x15):
            return False
    if "invoicedTax" in v:
        known += 1
        x16 = v["invoicedTax"]
        if not is_SignedMoney(x16):
            return False
    if "accountingDate" in v:
        known += 1
        x17 = v["accountingDate"]
        if not isinstance(x17, str) or LOCAL_DATE_TEXT(x17) is None:
            return False
    if "ledger" in v:
        known += 1
        x18 = v["ledger"]
        if not is_LedgerAccount(x18):
            return False
    if "exchangeRate" in v:
        known += 1
        x19 = v["exchangeRate"]
        if not is_ExchangeRate(x19):
            return False
    if "reason" in v:
        known += 1
        x20 = v["reason"]
        if not is_Reason(x20):
            return False
    if "references" in v:
        known += 1
        x21 = v["references"]
        if not isinstance(x21, list) or not 1 <= len(x21) <= 300:
            return False
        for x22 in x21:
            if not is_Reference(x22):
                return False
    if "extensions" in v:
        known += 1
        x23 = v["extensions"]
        if not is_Extensions(x23):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_FreightChargeReconciled(data)
