"""Schemas and alternatives that accept nothing, or the same values, as far as the set algebra can tell."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from compat.branches import are_apart, matched_branches
from compat.bundle import annotations_stripped
from compat.presence import alike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import NodePair, Side

_MOST_CHARACTERS = 20_000
_MOST_QUESTIONS = 100


def is_empty(schema: Any) -> bool:
    """Whether a schema is known to accept nothing; False also when that is not known, or too large to ask."""
    return _answer(schema) == "yes"


def emptied_branches(pair: NodePair) -> Iterator[tuple[str, int]]:
    """The alternatives that could apply, or were not there, and can never apply now."""
    for keyword in ("oneOf", "anyOf"):
        old, new = pair.old.get(keyword), pair.new.get(keyword)
        before = {right: left for left, right in matched_branches(old, new, keyword)}
        for index, branch in enumerate(new if isinstance(new, list) else ()):
            was = old[before[index]] if isinstance(old, list) and index in before else True
            if not alike(was, branch) and is_empty(branch) and not is_empty(was):
                yield keyword, index


def overlaps_created(pair: NodePair, before: Side, after: Side) -> Iterator[tuple[int, int]]:
    """The alternatives of a ``oneOf``, by their places on both sides, that share values with another only now."""
    old, new = (_alternatives(pair, side) for side in (before, after))
    matched = matched_branches(old, new, "oneOf")
    questions = _MOST_QUESTIONS
    for left, right in matched:
        if alike(old[left], new[right]):
            continue
        for was, now in matched:
            if now == right or are_apart(new[right], new[now]):
                continue
            questions -= 1
            if questions >= 0 and _share([new[right], new[now]]) == "no" and _share([old[left], old[was]]) == "yes":
                yield left, right
                break


def _alternatives(pair: NodePair, side: Side) -> list[Any]:
    found = (pair.old if side == "old" else pair.new).get("oneOf")
    return found if isinstance(found, list) else []


def _share(branches: list[Any]) -> str:
    """Whether alternatives are known to have nothing in common: yes, no or unknown."""
    return _answer({"allOf": branches})


def _answer(schema: Any) -> str:
    from compat.algebra import covers

    text = json.dumps(schema)
    refers = '"$ref": "#/$defs/' in text and not (isinstance(schema, dict) and "$defs" in schema)
    if len(text) > _MOST_CHARACTERS or refers:
        return "unknown"
    return covers(False, annotations_stripped(schema))
