"""Tells whether components/transport_means can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import TRANSPORT_MODE
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import IMO_NUMBER as IMO_NUMBER_TEXT
from canonical._generated.predicates.patterns import SHORT_TEXT as SHORT_TEXT_TEXT


def is_TransportMeans(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "mode" in v:
        known += 1
        x1 = v["mode"]
        if not isinstance(x1, str) or x1 not in TRANSPORT_MODE:
            return False
    if "vehicleId" in v:
        known += 1
        x2 = v["vehicleId"]
        if not isinstance(x2, str) or not 1 <= len(x2) <= 64 or IDENTIFIER_TEXT(x2) is None:
            return False
    if "licencePlate" in v:
        known += 1
        x3 = v["licencePlate"]
        if not isinstance(x3, str) or not 1 <= len(x3) <= 64 or IDENTIFIER_TEXT(x3) is None:
            return False
    if "vesselImo" in v:
        known += 1
        x4 = v["vesselImo"]
        if not isinstance(x4, str) or IMO_NUMBER_TEXT(x4) is None:
            return False
    if "vesselName" in v:
        known += 1
        x5 = v["vesselName"]
        if not isinstance(x5, str) or not 1 <= len(x5) <= 140 or SHORT_TEXT_TEXT(x5) is None:
            return False
    if "voyageNumber" in v:
        known += 1
        x6 = v["voyageNumber"]
        if not isinstance(x6, str) or not 1 <= len(x6) <= 64 or IDENTIFIER_TEXT(x6) is None:
            return False
    if "flightNumber" in v:
        known += 1
        x7 = v["flightNumber"]
        if not isinstance(x7, str) or not 1 <= len(x7) <= 64 or IDENTIFIER_TEXT(x7) is None:
            return False
    if "trainNumber" in v:
        known += 1
        x8 = v["trainNumber"]
        if not isinstance(x8, str) or not 1 <= len(x8) <= 64 or IDENTIFIER_TEXT(x8) is None:
            return False
    if "operator" in v:
        known += 1
        x9 = v["operator"]
        if not is_Party(x9):
            return False
    if "sourceCode" in v:
        known += 1
        x10 = v["sourceCode"]
        if not is_SourceCode(x10):
            return False
    return len(v) == known
