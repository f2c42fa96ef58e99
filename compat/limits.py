"""Changes of lower and upper limits, shared by the rules that each explain one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compat.document import exact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, NodePair

_NONE = {"minLength": 0, "minItems": 0, "minProperties": 0, "minContains": 1}


def raised(pair: NodePair, keyword: str) -> Iterator[Change]:
    """The limit is higher than before; for an upper limit, "none" is the highest."""
    yield from _moved(pair, keyword, 1)


def lowered(pair: NodePair, keyword: str) -> Iterator[Change]:
    """The limit is lower than before; for a lower limit, "none" is the lowest."""
    yield from _moved(pair, keyword, -1)


def multiple_relation(old: dict[str, Any], new: dict[str, Any]) -> str:
    """introduced, dropped, coarsened (fewer numbers), refined (more numbers) or changed; empty if it is the same."""
    if "multipleOf" not in old or "multipleOf" not in new:
        return "introduced" if "multipleOf" in new else "dropped" if "multipleOf" in old else ""
    before, after = exact(old["multipleOf"]), exact(new["multipleOf"])
    if before == after:
        return ""
    if (after / before).denominator == 1:
        return "coarsened"
    return "refined" if (before / after).denominator == 1 else "changed"


def multiple_change(pair: NodePair, relation: str) -> Iterator[Change]:
    """The change of the step, if it is this one."""
    if multiple_relation(pair.old, pair.new) == relation:
        old, new = (one.get("multipleOf", "not set") for one in (pair.old, pair.new))
        yield pair.change(f"multipleOf was {old} and is {new}", "multipleOf")


def _moved(pair: NodePair, keyword: str, sign: int) -> Iterator[Change]:
    exclusive = {"minimum": "exclusiveMinimum", "maximum": "exclusiveMaximum"}.get(keyword)
    names = (keyword, exclusive) if exclusive else (keyword,)
    old, new = _limit(pair.old, keyword, exclusive), _limit(pair.new, keyword, exclusive)
    if (new > old) if sign > 0 else (new < old):
        said = f"{keyword} was {_said(pair.old, names)} and is {_said(pair.new, names)}"
        yield pair.change(said, *names)


def _limit(schema: dict[str, Any], keyword: str, exclusive: str | None) -> tuple[Any, ...]:
    """A limit that compares like the set it cuts off: (is it infinite, value, is the end left out)."""
    lower = keyword.startswith("min")
    found = [(0, exact(schema[keyword]), 0)] if keyword in schema else []
    if exclusive and exclusive in schema:
        found.append((0, exact(schema[exclusive]), 1 if lower else -1))
    if keyword in _NONE and not found:
        found = [(0, exact(_NONE[keyword]), 0)]
    if not found:
        return (-1, 0, 0) if lower else (1, 0, 0)
    return max(found) if lower else min(found)


def _said(schema: dict[str, Any], keywords: tuple[str, ...]) -> str:
    said = [
        f"{schema[keyword]}" + (" (excluded)" if "exclusive" in keyword else "")
        for keyword in keywords
        if keyword in schema
    ]
    return " and ".join(said) or "not set"
