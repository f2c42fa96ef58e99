"""Tells whether freight_charge_matched can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import DECISION_METHOD
from canonical._generated.predicates.codes import MATCH_TYPE
from canonical._generated.predicates.components.charge_subject import is_ChargeSubject
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.match_line import is_MatchLine
from canonical._generated.predicates.components.match_tolerance import is_MatchTolerance
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.signed_money import is_SignedMoney
from canonical._generated.predicates.patterns import CURRENCY_CODE as CURRENCY_CODE_TEXT
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_FreightChargeMatched(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["payee"]
        x2 = v["payer"]
        x3 = v["subjectRefs"]
        x4 = v["currency"]
        x5 = v["matchId"]
        x6 = v["matchType"]
        x7 = v["lines"]
        x8 = v["totalVariance"]
        x9 = v["tolerance"]
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
    if not isinstance(x6, str) or x6 not in MATCH_TYPE:
        return False
    if not isinstance(x7, list) or not 1 <= len(x7) <= 999:
        return False
    for x10 in x7:
        if not is_MatchLine(x10):
            return False
    if not is_SignedMoney(x8):
        return False
    if not is_MatchTolerance(x9):
        return False
    known = 9
    if "chargeId" in v:
        known += 1
        x11 = v["chargeId"]
        if not isinstance(x11, str) or not 1 <= len(x11) <= 64 or IDENTIFIER_TEXT(x11) is None:
            return False
    if "chargeRevision" in v:
        known += 1
        x12 = v["chargeRevision"]
        if not (x12.__class__ is int or x12.__class__ is float and x12.is_integer()) or x12 < 1 or x12 > 9007199254740991:
            return False
    if "invoiceId" in v:
        known += 1
        x13 = v["invoiceId"]
        if not isinstance(x13, str) or not 1 <= len(x13) <= 64 or IDENTIFIER_TEXT(x13) is None:
            return False
    if "invoiceNumber" in v:
        known += 1
        x14 = v["invoiceNumber"]
        if not isinstance(x14, str) or not 1 <= len(x14) <= 64 or IDENTIFIER_TEXT(x14) is None:
            return False
    if "invoiceRevision" in v:
        known += 1
        x15 = v["invoiceRevision"]
        if not (x15.__class__ is int or x15.__class__ is float and x15.is_integer()) or x15 < 1 or x15 > 9007199254740991:
            return False
    if "matchMethod" in v:
        known += 1
        x16 = v["matchMethod"]
        if not isinstance(x16, str) or x16 not in DECISION_METHOD:
            return False
    if "matchedBy" in v:
        known += 1
        x17 = v["matchedBy"]
        if not is_Party(x17):
            return False
    if "matchedAt" in v:
        known += 1
        x18 = v["matchedAt"]
        if not is_Moment(x18):
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
    return is_FreightChargeMatched(data)
