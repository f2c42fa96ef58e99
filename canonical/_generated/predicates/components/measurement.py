"""Tells whether components/measurement can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import MEASUREMENT_KIND
from canonical._generated.predicates.codes import MEASUREMENT_STATE
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.period import is_Period
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import DECIMAL as DECIMAL_TEXT
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import UNIT_CODE as UNIT_CODE_TEXT


def is_Measurement(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["kind"]
    except KeyError:
        return False
    if not isinstance(x1, str) or x1 not in MEASUREMENT_KIND:
        return False
    known = 1
    if "value" in v:
        known += 1
        x2 = v["value"]
        if not isinstance(x2, str) or DECIMAL_TEXT(x2) is None:
            return False
    if "unitCode" in v:
        known += 1
        x3 = v["unitCode"]
        if not isinstance(x3, str) or UNIT_CODE_TEXT(x3) is None:
            return False
    if "state" in v:
        known += 1
        x4 = v["state"]
        if not isinstance(x4, str) or x4 not in MEASUREMENT_STATE:
            return False
    if "min" in v:
        known += 1
        x5 = v["min"]
        if not isinstance(x5, str) or DECIMAL_TEXT(x5) is None:
            return False
    if "max" in v:
        known += 1
        x6 = v["max"]
        if not isinstance(x6, str) or DECIMAL_TEXT(x6) is None:
            return False
    if "mean" in v:
        known += 1
        x7 = v["mean"]
        if not isinstance(x7, str) or DECIMAL_TEXT(x7) is None:
            return False
    if "at" in v:
        known += 1
        x8 = v["at"]
        if not is_Moment(x8):
            return False
    if "period" in v:
        known += 1
        x9 = v["period"]
        if not is_Period(x9):
            return False
    if "deviceId" in v:
        known += 1
        x10 = v["deviceId"]
        if not isinstance(x10, str) or not 1 <= len(x10) <= 64 or IDENTIFIER_TEXT(x10) is None:
            return False
    if "sensorId" in v:
        known += 1
        x11 = v["sensorId"]
        if not isinstance(x11, str) or not 1 <= len(x11) <= 64 or IDENTIFIER_TEXT(x11) is None:
            return False
    if "sourceCode" in v:
        known += 1
        x12 = v["sourceCode"]
        if not is_SourceCode(x12):
            return False
    return len(v) == known
