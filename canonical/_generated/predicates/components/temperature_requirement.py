"""Tells whether components/temperature_requirement can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import TEMPERATURE_MONITORING
from canonical._generated.predicates.codes import TEMPERATURE_UNIT
from canonical._generated.predicates.patterns import DECIMAL as DECIMAL_TEXT
from canonical._generated.predicates.patterns import NON_NEGATIVE_DECIMAL as NON_NEGATIVE_DECIMAL_TEXT


def is_TemperatureRequirement(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["unitCode"]
    except KeyError:
        return False
    if not isinstance(x1, str) or x1 not in TEMPERATURE_UNIT:
        return False
    known = 1
    if "min" in v:
        known += 1
        x2 = v["min"]
        if not isinstance(x2, str) or DECIMAL_TEXT(x2) is None:
            return False
    if "max" in v:
        known += 1
        x3 = v["max"]
        if not isinstance(x3, str) or DECIMAL_TEXT(x3) is None:
            return False
    if "setPoint" in v:
        known += 1
        x4 = v["setPoint"]
        if not isinstance(x4, str) or DECIMAL_TEXT(x4) is None:
            return False
    if "humidityMin" in v:
        known += 1
        x5 = v["humidityMin"]
        if not isinstance(x5, str) or NON_NEGATIVE_DECIMAL_TEXT(x5) is None:
            return False
    if "humidityMax" in v:
        known += 1
        x6 = v["humidityMax"]
        if not isinstance(x6, str) or NON_NEGATIVE_DECIMAL_TEXT(x6) is None:
            return False
    if "monitoring" in v:
        known += 1
        x7 = v["monitoring"]
        if not isinstance(x7, str) or x7 not in TEMPERATURE_MONITORING:
            return False
    return len(v) == known
