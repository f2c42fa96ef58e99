"""Tells whether freight_charge_approved can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import DECISION_METHOD
from canonical._generated.predicates.components.charge_subject import is_ChargeSubject
from canonical._generated.predicates.components.exchange_rate import is_ExchangeRate
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.ledger_account import is_LedgerAccount
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.signed_money import is_SignedMoney
from canonical._generated.predicates.patterns import CURRENCY_CODE as CURRENCY_CODE_TEXT
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import LOCAL_DATE as LOCAL_DATE_TEXT


def is_FreightChargeApproved(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["payee"]
        x2 = v["payer"]
        x3 = v["subjectRefs"]
        x4 = v["currency"]
        x5 = v["approvalId"]
        x6 = v["approvedAmount"]
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
    if "invoiceId" in v:
        known += 1
        x9 = v["invoiceId"]
        if not isinstance(x9, str) or not 1 <= len(x9) <= 64 or IDENTIFIER_TEXT(x9) is None:
            return False
    if "invoiceNumber" in v:
        known += 1
        x10 = v["invoiceNumber"]
        if not isinstance(x10, str) or not 1 <= len(x10) <= 64 or IDENTIFIER_TEXT(x10) is None:
            return False
    if "invoiceRevision" in v:
        known += 1
        x11 = v["invoiceRevision"]
        if not (x11.__class__ is int or x11.__class__ is float and x11.is_integer()) or x11 < 1 or x11 > 9007199254740991:
            return False
    if "approvedAt" in v:
        known += 1
        x12 = v["approvedAt"]
        if not is_Moment(x12):
            return False
    if "approvalMethod" in v:
        known += 1
        x13 = v["approvalMethod"]
        if not isinstance(x13, str) or x13 not in DECISION_METHOD:
            return False
    if "approvedBy" in v:
        known += 1
        x14 = v["approvedBy"]
        if not is_Party(x14):
            return False
    if "voucherReference" in v:
        known += 1
        x15 = v["voucherReference"]
        if not is_Reference(x15):
            return False
    if "payNotBefore" in v:
        known += 1
        x16 = v["payNotBefore"]
        if not isinstance(x16, str) or LOCAL_DATE_TEXT(x16) is None:
            return False
    if "ledger" in v:
        known += 1
        x17 = v["ledger"]
        if not is_LedgerAccount(x17):
            return False
    if "exchangeRate" in v:
        known += 1
        x18 = v["exchangeRate"]
        if not is_ExchangeRate(x18):
            return False
    if "references" in v:
        known += 1
        x19 = v["references"]
        if not isinstance(x19, list) or not 1 <= len(x19) <= 300:
            return False
        for x20 in x19:
            if not is_Reference(x20):
                return False
    if "extensions" in v:
        known += 1
        x21 = v["extensions"]
        if not is_Extensions(x21):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_FreightChargeApproved(data)
