"""Tells whether components/document can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import DOCUMENT_TYPE
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import MEDIA_TYPE as MEDIA_TYPE_TEXT
from canonical._generated.predicates.patterns import SHA256 as SHA256_TEXT
from canonical._generated.predicates.patterns import SHORT_TEXT as SHORT_TEXT_TEXT
from canonical._generated.predicates.patterns import URI as URI_TEXT


def is_Document(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["documentType"]
    except KeyError:
        return False
    if not isinstance(x1, str) or x1 not in DOCUMENT_TYPE:
        return False
    known = 1
    if "documentId" in v:
        known += 1
        x2 = v["documentId"]
        if not isinstance(x2, str) or not 1 <= len(x2) <= 140 or SHORT_TEXT_TEXT(x2) is None:
            return False
    if "uri" in v:
        known += 1
        x3 = v["uri"]
        if not isinstance(x3, str) or not 0 <= len(x3) <= 2048 or URI_TEXT(x3) is None:
            return False
    if "mediaType" in v:
        known += 1
        x4 = v["mediaType"]
        if not isinstance(x4, str) or not 0 <= len(x4) <= 127 or MEDIA_TYPE_TEXT(x4) is None:
            return False
    if "sha256" in v:
        known += 1
        x5 = v["sha256"]
        if not isinstance(x5, str) or SHA256_TEXT(x5) is None:
            return False
    if "issuedAt" in v:
        known += 1
        x6 = v["issuedAt"]
        if not is_Moment(x6):
            return False
    if "issuer" in v:
        known += 1
        x7 = v["issuer"]
        if not is_Party(x7):
            return False
    if "sourceCode" in v:
        known += 1
        x8 = v["sourceCode"]
        if not is_SourceCode(x8):
            return False
    return len(v) == known
