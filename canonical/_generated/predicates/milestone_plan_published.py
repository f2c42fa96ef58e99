"""Tells whether milestone_plan_published can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.milestone_plan_entry import is_MilestonePlanEntry
from canonical._generated.predicates.components.milestone_subject import is_MilestoneSubject
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_MilestonePlanPublished(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["planId"]
        x2 = v["planRevision"]
        x3 = v["subjectRef"]
        x4 = v["entries"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not (x2.__class__ is int or x2.__class__ is float and x2.is_integer()) or x2 < 1 or x2 > 9007199254740991:
        return False
    if not is_MilestoneSubject(x3):
        return False
    if not isinstance(x4, list) or not 1 <= len(x4) <= 200:
        return False
    for x5 in x4:
        if not is_MilestonePlanEntry(x5):
            return False
    known = 4
    if "publishedAt" in v:
        known += 1
        x6 = v["publishedAt"]
        if not is_Moment(x6):
            return False
    if "publishedBy" in v:
        known += 1
        x7 = v["publishedBy"]
        if not is_Party(x7):
            return False
    if "references" in v:
        known += 1
        x8 = v["references"]
        if not isinstance(x8, list) or not 1 <= len(x8) <= 300:
            return False
        for x9 in x8:
            if not is_Reference(x9):
                return False
    if "extensions" in v:
        known += 1
        x10 = v["extensions"]
        if not is_Extensions(x10):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_MilestonePlanPublished(data)
