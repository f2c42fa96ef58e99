"""Tells whether components/party can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import PARTY_ROLE
from canonical._generated.predicates.components.address import is_Address
from canonical._generated.predicates.components.contact import is_Contact
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.party_identifier import is_PartyIdentifier
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import SHORT_TEXT as SHORT_TEXT_TEXT


def is_Party(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "roles" in v:
        known += 1
        x1 = v["roles"]
        if not isinstance(x1, list) or not 1 <= len(x1) <= 10:
            return False
        for x2 in x1:
            if not isinstance(x2, str) or x2 not in PARTY_ROLE:
                return False
    if "identifiers" in v:
        known += 1
        x3 = v["identifiers"]
        if not isinstance(x3, list) or not 1 <= len(x3) <= 10:
            return False
        for x4 in x3:
            if not is_PartyIdentifier(x4):
                return False
    if "name" in v:
        known += 1
        x5 = v["name"]
        if not isinstance(x5, str) or not 1 <= len(x5) <= 140 or SHORT_TEXT_TEXT(x5) is None:
            return False
    if "additionalName" in v:
        known += 1
        x6 = v["additionalName"]
        if not isinstance(x6, str) or not 1 <= len(x6) <= 140 or SHORT_TEXT_TEXT(x6) is None:
            return False
    if "address" in v:
        known += 1
        x7 = v["address"]
        if not is_Address(x7):
            return False
    if "contacts" in v:
        known += 1
        x8 = v["contacts"]
        if not isinstance(x8, list) or not 1 <= len(x8) <= 10:
            return False
        for x9 in x8:
            if not is_Contact(x9):
                return False
    if "isPerson" in v:
        known += 1
        x10 = v["isPerson"]
        if not isinstance(x10, bool):
            return False
    if "references" in v:
        known += 1
        x11 = v["references"]
        if not isinstance(x11, list) or not 1 <= len(x11) <= 50:
            return False
        for x12 in x11:
            if not is_Reference(x12):
                return False
    if "sourceCode" in v:
        known += 1
        x13 = v["sourceCode"]
        if not is_SourceCode(x13):
            return False
    if "extensions" in v:
        known += 1
        x14 = v["extensions"]
        if not is_Extensions(x14):
            return False
    return len(v) == known
