"""Tells whether components/invoice_ref can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import LOCAL_DATE as LOCAL_DATE_TEXT


def is_InvoiceRef(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "invoiceId" in v:
        known += 1
        x1 = v["invoiceId"]
        if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
            return False
    if "invoiceNumber" in v:
        known += 1
        x2 = v["invoiceNumber"]
        if not isinstance(x2, str) or not 1 <= len(x2) <= 64 or IDENTIFIER_TEXT(x2) is None:
            return False
    if "invoiceRevision" in v:
        known += 1
        x3 = v["invoiceRevision"]
        if not (x3.__class__ is int or x3.__class__ is float and x3.is_integer()) or x3 < 1 or x3 > 9007199254740991:
            return False
    if "invoiceDate" in v:
        known += 1
        x4 = v["invoiceDate"]
        if not isinstance(x4, str) or LOCAL_DATE_TEXT(x4) is None:
            return False
    return len(v) == known
