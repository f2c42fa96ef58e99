"""What a schema says about the kinds of values and about texts, compared between two versions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compat.document import KINDS, TYPE_KINDS, kind_of
from compat.languages import BudgetError, Texts, shortest
from compat.meaning import said
from compat.patterns import PatternError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.keywords import Schema
    from compat.pairs import Change, NodePair


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


def type_relation(old: dict[str, Any], new: dict[str, Any]) -> str:
    """The id of the rule that says how the kinds of values changed; empty if they did not."""
    if {"type", "enum", "const"}.isdisjoint({*old, *new}) or any(one.get("not") in ({}, True) for one in (old, new)):
        return ""
    before, after = kinds(old), kinds(new)
    lost, gained = before - after, after - before
    if lost and gained:
        return "type-changed"
    return _SPECIAL.get((lost, gained), "type-narrowed" if lost else "type-widened" if gained else "")


_NULL, _FRACTION, _NOTHING = frozenset({"null"}), frozenset({"fraction"}), frozenset[str]()
_SPECIAL = {
    (_NOTHING, _NULL): "null-allowed",
    (_NULL, _NOTHING): "null-forbidden",
    (_NOTHING, _FRACTION): "integer-to-number",
    (_FRACTION, _NOTHING): "number-to-integer",
}


def type_change(pair: NodePair, rule: str) -> Iterator[Change]:
    """The change of kinds, if it is the one that the rule called ``rule`` explains."""
    if type_relation(pair.old, pair.new) != rule:
        return
    touches = tuple(pair.touch(key) for key in ("type", "enum", "const") if key in pair.old or key in pair.new)
    yield pair.change(f"type was {_types(pair.old)} and is {_types(pair.new)}", "type", touches=touches)


def _types(schema: Schema) -> str:
    """The types of values as a person reads them."""
    if "type" in schema:
        return said(schema["type"])
    found = kinds(schema)
    if found == frozenset(KINDS):
        return "any"
    names = sorted(found - {"integer", "fraction"} | {"number"} if found >= {"integer", "fraction"} else found)
    return said(names[0] if len(names) == 1 else names)


def pattern_relation(old: dict[str, Any], new: dict[str, Any]) -> str:
    """narrowed, widened, rewritten (the same texts), replaced or irregular; empty when it is not another."""
    if "pattern" not in old or "pattern" not in new or old["pattern"] == new["pattern"]:
        return ""
    before, after = Texts(frozenset({old["pattern"]})), Texts(frozenset({new["pattern"]}))
    try:
        lost, gained = shortest(before, [after]) is not None, shortest(after, [before]) is not None
    except (BudgetError, PatternError):
        return "irregular"
    return {(True, True): "replaced", (True, False): "narrowed", (False, True): "widened"}.get(
        (lost, gained), "rewritten"
    )
