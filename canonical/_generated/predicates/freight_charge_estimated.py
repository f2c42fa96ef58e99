"""Tells whether freight_charge_estimated can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import ESTIMATE_QUALITY
from canonical._generated.predicates.components.charge_line import is_ChargeLine
from canonical._generated.predicates.components.charge_subject import is_ChargeSubject
from canonical._generated.predicates.components.exchange_rate import is_ExchangeRate
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.signed_money import is_SignedMoney
from canonical._generated.predicates.patterns import CURRENCY_CODE as CURRENCY_CODE_TEXT
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_FreightChargeEstimated(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["chargeId"]
        x2 = v["chargeRevision"]
        x3 = v["payee"]
        x4 = v["payer"]
        x5 = v["subjectRefs"]
        x6 = v["currency"]
        x7 = v["estimateQuality"]
        x8 = v["ratedAt"]
        x9 = v["chargeLines"]
        x10 = v["totalNet"]
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
    if not isinstance(x7, str) or x7 not in ESTIMATE_QUALITY:
        return False
    if not is_Moment(x8):
        return False
    if not isinstance(x9, list) or not 1 <= len(x9) <= 999:
        return False
    for x11 in x9:
        if not is_ChargeLine(x11):
            return False
    if not is_SignedMoney(x10):
        return False
    known = 10
    if "rateReference" in v:
        known += 1
        x12 = v["rateReference"]
        if not is_Reference(x12):
            return False
    if "validUntil" in v:
        known += 1
        x13 = v["validUntil"]
        if not is_Moment(x13):
            return False
    if "totalTax" in v:
        known += 1
        x14 = v["totalTax"]
        if not is_SignedMoney(x14):
            return False
    if "totalGross" in v:
        known += 1
        x15 = v["totalGross"]
        if not is_SignedMoney(x15):
            return False
    if "exchangeRate" in v:
        known += 1
        x16 = v["exchangeRate"]
        if not is_ExchangeRate(x16):
            return False
    if "references" in v:
        known += 1
        x17 = v["references"]
        if not isinstance(x17, list) or not 1 <= len(x17) <= 300:
            return False
        for x18 in x17:
            if not is_Reference(x18):
                return False
    if "extensions" in v:
        known += 1
        x19 = v["extensions"]
        if not is_Extensions(x19):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_FreightChargeEstimated(data)
