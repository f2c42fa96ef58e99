"""Keywords and entries that came or went, shared by the rules that each explain one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compat.branches import matched_branches
from compat.document import canonical
from compat.keywords import ONE_SCHEMA, SCHEMA_LIST, SCHEMA_MAP, is_annotation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, NodePair, Side

_FREE: dict[str, Any] = {
    "additionalProperties": True,
    "items": True,
    "readOnly": False,
    "unevaluatedItems": True,
    "unevaluatedProperties": True,
    "uniqueItems": False,
    "writeOnly": False,
}
"""Values that say the same as leaving the keyword out."""


def introduced(pair: NodePair, keyword: str, message: str) -> Iterator[Change]:
    """The keyword says something now and did not before; one that closes everything has a rule of its own."""
    if is_free(pair, "old", keyword) and not is_free(pair, "new", keyword) and pair.new[keyword] is not False:
        yield pair.change(message, keyword)


def dropped(pair: NodePair, keyword: str, message: str) -> Iterator[Change]:
    """The keyword says nothing any more."""
    if is_free(pair, "new", keyword) and not is_free(pair, "old", keyword) and pair.old[keyword] is not False:
        yield pair.change(message, keyword)


def closed(pair: NodePair, keyword: str, message: str) -> Iterator[Change]:
    """What the keyword speaks of is not accepted at all any more."""
    if pair.old.get(keyword, True) is not False and pair.new.get(keyword) is False:
        yield pair.change(message, keyword)


def opened(pair: NodePair, keyword: str, message: str) -> Iterator[Change]:
    """What the keyword speaks of was not accepted at all and is now."""
    if pair.old.get(keyword) is False and pair.new.get(keyword, True) is not False:
        yield pair.change(message, keyword)


def is_free(pair: NodePair, side: Side, keyword: str) -> bool:
    """Whether one side says nothing by the keyword."""
    schema = pair.old if side == "old" else pair.new
    return keyword not in schema or (keyword in _FREE and schema[keyword] is _FREE[keyword])


def entries_added(pair: NodePair, keyword: str, what: str) -> Iterator[Change]:
    """Names that a keyword maps to schemas now and did not before."""
    for name in pair.entries("new", keyword):
        if name not in pair.entries("old", keyword):
            yield pair.member_change(f"{what} {name!r} is new", keyword, name)


def entries_removed(pair: NodePair, keyword: str, what: str) -> Iterator[Change]:
    """Names that a keyword does not map to schemas any more."""
    for name in pair.entries("old", keyword):
        if name not in pair.entries("new", keyword):
            yield pair.member_change(f"{what} {name!r} is gone", keyword, name)


def branches_added(pair: NodePair, keyword: str) -> Iterator[tuple[int, Any]]:
    """The places and schemas of a list that has them on both sides, without a counterpart in the old one."""
    if isinstance(pair.old.get(keyword), list) and isinstance(pair.new.get(keyword), list):
        matched = {right for _, right in matched_branches(pair.old[keyword], pair.new[keyword], keyword)}
        yield from ((index, branch) for index, branch in enumerate(pair.new[keyword]) if index not in matched)


def branches_removed(pair: NodePair, keyword: str) -> Iterator[tuple[int, Any]]:
    """The places and schemas of a list that has them on both sides, without a counterpart in the new one."""
    if isinstance(pair.old.get(keyword), list) and isinstance(pair.new.get(keyword), list):
        matched = {left for left, _ in matched_branches(pair.old[keyword], pair.new[keyword], keyword)}
        yield from ((index, branch) for index, branch in enumerate(pair.old[keyword]) if index not in matched)


def parts_added(pair: NodePair, before: Side, after: Side) -> Iterator[int]:
    """The places of ``allOf`` that only the second side has; no list is a list of nothing."""
    old, new = (_listed(pair, side, "allOf") for side in (before, after))
    if next(replaced_combinator(pair), None) is None:
        matched = {right for _, right in matched_branches(old, new, "allOf")}
        yield from (index for index in range(len(new)) if index not in matched)


def places_added(pair: NodePair, before: Side, after: Side) -> Iterator[int]:
    """The places of ``prefixItems`` that only the second side has."""
    yield from range(len(_listed(pair, before, "prefixItems")), len(_listed(pair, after, "prefixItems")))


def _listed(pair: NodePair, side: Side, keyword: str) -> list[Any]:
    found = (pair.old if side == "old" else pair.new).get(keyword)
    return found if isinstance(found, list) else []


def replaced_combinator(pair: NodePair) -> Iterator[tuple[str, str]]:
    """The keyword that combined alternatives and the one that combines some of them now."""
    words = ("oneOf", "anyOf", "allOf")
    lost = [word for word in words if word in pair.old and word not in pair.new]
    gained = [word for word in words if word in pair.new and word not in pair.old]
    if len(lost) == len(gained) == 1:
        known = {canonical(one) for one in _listed(pair, "old", lost[0])}
        if any(canonical(one) in known for one in _listed(pair, "new", gained[0])):
            yield lost[0], gained[0]


def rekeyed_patterns(pair: NodePair) -> list[tuple[str, str]]:
    """Patterns of names that are gone, each with a new one that has the same schema."""
    old, new = pair.entries("old", "patternProperties"), pair.entries("new", "patternProperties")
    gained = [name for name in new if name not in old]
    found = []
    for name in old:
        twin = next((one for one in gained if name not in new and alike(old[name], new[one])), None)
        if twin is not None:
            gained.remove(twin)
            found.append((name, twin))
    return found


def pattern_entries(pair: NodePair, side: Side) -> list[str]:
    """The patterns of names that only one side has, and that did not just change."""
    mine, other = pair.entries(side, "patternProperties"), pair.entries(_OTHER[side], "patternProperties")
    rekeyed = {name for both in rekeyed_patterns(pair) for name in both}
    return [name for name in mine if name not in other and name not in rekeyed]


_OTHER = {"old": "new", "new": "old"}


def needs(pair: NodePair, side: Side) -> dict[tuple[str, str], None]:
    """Each member of one side with each name that must be there when the member is."""
    found = pair.entries(side, "dependentRequired")
    return {(name, other): None for name, others in found.items() for other in others}


def rewritten_keywords(pair: NodePair) -> Iterator[str]:
    """The keywords that differ on the part itself: schemas inside it are pairs of their own."""
    ours = {*pair.old, *pair.new} - {"$defs", "$id", "$ref", "$schema", "definitions"}
    for keyword in sorted(key for key in ours if not is_annotation(key) or key in _FREE or key == "deprecated"):
        on_both = keyword in pair.old and keyword in pair.new
        if keyword in SCHEMA_LIST or keyword in SCHEMA_MAP:
            if not on_both:
                yield keyword
        elif keyword not in ONE_SCHEMA or not (on_both and isinstance(pair.old[keyword], dict)):
            yield keyword


def alike(one: Any, two: Any) -> bool:
    """Whether two schemas accept the same documents because they are the same up to annotations."""
    from compat.bundle import annotations_stripped

    return canonical(annotations_stripped(one)) == canonical(annotations_stripped(two))
