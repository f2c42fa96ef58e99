"""Tells whether components/transport_activity can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import DISTANCE_BASIS
from canonical._generated.predicates.components.quantity import is_Quantity


def is_TransportActivity(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "mass" in v:
        known += 1
        x1 = v["mass"]
        if not is_Quantity(x1):
            return False
    if "distance" in v:
        known += 1
        x2 = v["distance"]
        if not is_Quantity(x2):
            return False
    if "distanceBasis" in v:
        known += 1
        x3 = v["distanceBasis"]
        if not isinstance(x3, str) or x3 not in DISTANCE_BASIS:
            return False
    if "transportWork" in v:
        known += 1
        x4 = v["transportWork"]
        if not is_Quantity(x4):
            return False
    return len(v) == known
