"""Tells whether components/item_ref can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.item_identifier import is_ItemIdentifier
from canonical._generated.predicates.patterns import COUNTRY_CODE as COUNTRY_CODE_TEXT
from canonical._generated.predicates.patterns import GTIN as GTIN_TEXT
from canonical._generated.predicates.patterns import HS_CODE as HS_CODE_TEXT
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import SHORT_TEXT as SHORT_TEXT_TEXT
from canonical._generated.predicates.patterns import UNIT_CODE as UNIT_CODE_TEXT


def is_ItemRef(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "sku" in v:
        known += 1
        x1 = v["sku"]
        if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
            return False
    if "gtin" in v:
        known += 1
        x2 = v["gtin"]
        if not isinstance(x2, str) or GTIN_TEXT(x2) is None:
            return False
    if "identifiers" in v:
        known += 1
        x3 = v["identifiers"]
        if not isinstance(x3, list) or not 1 <= len(x3) <= 20:
            return False
        for x4 in x3:
            if not is_ItemIdentifier(x4):
                return False
    if "description" in v:
        known += 1
        x5 = v["description"]
        if not isinstance(x5, str) or not 1 <= len(x5) <= 140 or SHORT_TEXT_TEXT(x5) is None:
            return False
    if "hsCode" in v:
        known += 1
        x6 = v["hsCode"]
        if not isinstance(x6, str) or HS_CODE_TEXT(x6) is None:
            return False
    if "countryOfOrigin" in v:
        known += 1
        x7 = v["countryOfOrigin"]
        if not isinstance(x7, str) or COUNTRY_CODE_TEXT(x7) is None:
            return False
    if "baseUnit" in v:
        known += 1
        x8 = v["baseUnit"]
        if not isinstance(x8, str) or UNIT_CODE_TEXT(x8) is None:
            return False
    if "brandOwnerItemId" in v:
        known += 1
        x9 = v["brandOwnerItemId"]
        if not isinstance(x9, str) or not 1 <= len(x9) <= 64 or IDENTIFIER_TEXT(x9) is None:
            return False
    return len(v) == known
