"""Tells whether freight_charge_accrued can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import ACCRUAL_BASIS
from canonical._generated.predicates.components.charge_line import is_ChargeLine
from canonical._generated.predicates.components.charge_subject import is_ChargeSubject
from canonical._generated.predicates.components.exchange_rate import is_ExchangeRate
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.ledger_account import is_LedgerAccount
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.signed_money import is_SignedMoney
from canonical._generated.predicates.patterns import ACCOUNTING_PERIOD as ACCOUNTING_PERIOD_TEXT
from canonical._generated.predicates.patterns import CURRENCY_CODE as CURRENCY_CODE_TEXT
from canonical._generated.predicates.patterns import EVENT_ID as EVENT_ID_TEXT
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import LOCAL_DATE as LOCAL_DATE_TEXT


def is_FreightChargeAccrued(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["chargeId"]
        x2 = v["chargeRevision"]
        x3 = v["payee"]
        x4 = v["payer"]
        x5 = v["subjectRefs"]
        x6 = v["currency"]
        x7 = v["accrualId"]
        x8 = v["accountingDate"]
        x9 = v["accountingPeriod"]
        x10 = v["basis"]
        x11 = v["ledger"]
        x12 = v["chargeLines"]
        x13 = v["totalNet"]
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
    if not isinstance(x8, str) or LOCAL_DATE_TEXT(x8) is None:
        return False
    if not isinstance(x9, str) or ACCOUNTING_PERIOD_TEXT(x9) is None:
        return False
    if not isinstance(x10, str) or x10 not in ACCRUAL_BASIS:
        return False
    if not is_LedgerAccount(x11):
        return False
    if not isinstance(x12, list) or not 1 <= len(x12) <= 999:
        return False
    for x14 in x12:
        if not is_ChargeLine(x14):
            return False
    if not is_SignedMoney(x13):
        return False
    known = 13
    if "accruedAt" in v:
        known += 1
        x15 = v["accruedAt"]
        if not is_Moment(x15):
            return False
    if "totalTax" in v:
        known += 1
        x16 = v["totalTax"]
        if not is_SignedMoney(x16):
            return False
    if "totalGross" in v:
        known += 1
        x17 = v["totalGross"]
        if not is_SignedMoney(x17):
            return False
    if "exchangeRate" in v:
        known += 1
        x18 = v["exchangeRate"]
        if not is_ExchangeRate(x18):
            return False
    if "triggerEventIds" in v:
        known += 1
        x19 = v["triggerEventIds"]
        if not isinstance(x19, list) or not 1 <= len(x19) <= 100:
            return False
        for x20 in x19:
            if not isinstance(x20, str) or not 1 <= len(x20) <= 64 or EVENT_ID_TEXT(x20) is None:
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
    return is_FreightChargeAccrued(data)
