"""What a schema says about the kinds of values and about texts, compared between two versions."""

from __future__ import annotations

from typing import Any

from compat.document import KINDS, TYPE_KINDS, kind_of
from compat.languages import BudgetError, Texts, shortest
from compat.patterns import PatternError

# Every keyword by which a nested schema can reject; a rule that cannot know which one names them all.
VALIDATING = (
    "type",
    "enum",
    "const",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "required",
    "additionalProperties",
    "propertyNames",
    "minItems",
    "maxItems",
    "oneOf",
    "anyOf",
    "not",
)


def kinds(schema: Any) -> frozenset[str]:
    """The kinds of values that ``type`` allows; else those of the listed values or alternatives, else all."""
    if not isinstance(schema, dict):
        return frozenset(KINDS)
    if "type" in schema:
        names = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        return frozenset(kind for name in names for kind in TYPE_KINDS.get(name, ()))
    values = schema["enum"] if "enum" in schema else [schema["const"]] if "const" in schema else None
    if values is not None:
        return frozenset(kind_of(value) for value in values)
    branches = schema.get("oneOf", schema.get("anyOf"))
    return frozenset(KINDS) if branches is None else frozenset().union(*(kinds(branch) for branch in branches))


def pattern_relation(old: dict[str, Any], new: dict[str, Any]) -> str:
    """narrowed, widened, rewritten (the same texts) or replaced; empty when the pattern is not another."""
    if "pattern" not in old or "pattern" not in new or old["pattern"] == new["pattern"]:
        return ""
    before, after = Texts(frozenset({old["pattern"]})), Texts(frozenset({new["pattern"]}))
    try:
        lost, gained = shortest(before, [after]) is not None, shortest(after, [before]) is not None
    except (BudgetError, PatternError):
        return "replaced"
    return {(True, True): "replaced", (True, False): "narrowed", (False, True): "widened"}.get(
        (lost, gained), "rewritten"
    )
