"""Tells whether components/settled_invoice can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.invoice_ref import is_InvoiceRef
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.signed_money import is_SignedMoney
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_SettledInvoice(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["settledAmount"]
    except KeyError:
        return False
    if not is_SignedMoney(x1):
        return False
    known = 1
    if "invoice" in v:
        known += 1
        x2 = v["invoice"]
        if not is_InvoiceRef(x2):
            return False
    if "creditNoteNumber" in v:
        known += 1
        x3 = v["creditNoteNumber"]
        if not isinstance(x3, str) or not 1 <= len(x3) <= 64 or IDENTIFIER_TEXT(x3) is None:
            return False
    if "chargeId" in v:
        known += 1
        x4 = v["chargeId"]
        if not isinstance(x4, str) or not 1 <= len(x4) <= 64 or IDENTIFIER_TEXT(x4) is None:
            return False
    if "paidAmount" in v:
        known += 1
        x5 = v["paidAmount"]
        if not is_SignedMoney(x5):
            return False
    if "discountTaken" in v:
        known += 1
        x6 = v["discountTaken"]
        if not is_SignedMoney(x6):
            return False
    if "withheldTax" in v:
        known += 1
        x7 = v["withheldTax"]
        if not is_SignedMoney(x7):
            return False
    if "reason" in v:
        known += 1
        x8 = v["reason"]
        if not is_Reason(x8):
            return False
    if "references" in v:
        known += 1
        x9 = v["references"]
        if not isinstance(x9, list) or not 1 <= len(x9) <= 100:
            return False
        for x10 in x9:
            if not is_Reference(x10):
                return False
    if "extensions" in v:
        known += 1
        x11 = v["extensions"]
        if not is_Extensions(x11):
            return False
    return len(v) == known
