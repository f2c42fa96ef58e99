"""Tells whether components/emissions can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import EMISSIONS_BOUNDARY
from canonical._generated.predicates.codes import EMISSIONS_DATA_QUALITY
from canonical._generated.predicates.codes import EMISSIONS_STANDARD
from canonical._generated.predicates.codes import EMISSIONS_UNIT
from canonical._generated.predicates.codes import ENERGY_CARRIER
from canonical._generated.predicates.components.emissions_verification import is_EmissionsVerification
from canonical._generated.predicates.components.transport_activity import is_TransportActivity
from canonical._generated.predicates.patterns import NON_NEGATIVE_DECIMAL as NON_NEGATIVE_DECIMAL_TEXT
from canonical._generated.predicates.patterns import SHORT_TEXT as SHORT_TEXT_TEXT


def is_Emissions(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["value"]
        x2 = v["unit"]
        x3 = v["standard"]
        x4 = v["boundary"]
    except KeyError:
        return False
    if not isinstance(x1, str) or NON_NEGATIVE_DECIMAL_TEXT(x1) is None:
        return False
    if not isinstance(x2, str) or x2 not in EMISSIONS_UNIT:
        return False
    if not isinstance(x3, str) or x3 not in EMISSIONS_STANDARD:
        return False
    if not isinstance(x4, str) or x4 not in EMISSIONS_BOUNDARY:
        return False
    known = 4
    if "standardEdition" in v:
        known += 1
        x5 = v["standardEdition"]
        if not isinstance(x5, str) or not 1 <= len(x5) <= 140 or SHORT_TEXT_TEXT(x5) is None:
            return False
    if "quality" in v:
        known += 1
        x6 = v["quality"]
        if not isinstance(x6, str) or x6 not in EMISSIONS_DATA_QUALITY:
            return False
    if "activity" in v:
        known += 1
        x7 = v["activity"]
        if not is_TransportActivity(x7):
            return False
    if "energyCarrier" in v:
        known += 1
        x8 = v["energyCarrier"]
        if not isinstance(x8, str) or x8 not in ENERGY_CARRIER:
            return False
    if "verification" in v:
        known += 1
        x9 = v["verification"]
        if not is_EmissionsVerification(x9):
            return False
    return len(v) == known
