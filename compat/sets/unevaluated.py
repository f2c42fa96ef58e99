"""Says ``unevaluatedProperties`` and ``unevaluatedItems`` by plain keywords, one case per set of branches that hold."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Any

from compat.sets.errors import OpenError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compat.sets.nodes import Literal, Node
    from compat.sets.reading import Reading

_MOST_CASES = 3000


@dataclass(frozen=True)
class Seen:
    """What has been evaluated: members by name and pattern, or all; leading items, matching items, or all."""

    names: frozenset[str] = frozenset()
    patterns: frozenset[str] = frozenset()
    all_members: bool = False
    leading: int = 0
    matching: frozenset[Node] = frozenset()
    all_items: bool = False

    def __or__(self, other: Seen) -> Seen:
        """What either has evaluated."""
        return Seen(
            self.names | other.names,
            self.patterns | other.patterns,
            self.all_members or other.all_members,
            max(self.leading, other.leading),
            self.matching | other.matching,
            self.all_items or other.all_items,
        )


Case = tuple[frozenset["Literal"], Seen]
_NOTHING = Seen()


def unevaluated_properties(reading: Reading, index: int, schema: dict[str, Any]) -> Node:
    """The node of the keyword with all its neighbours."""
    forest, rest = reading.forest, reading.node(index, schema["unevaluatedProperties"])

    def limit(seen: Seen) -> Node:
        if seen.all_members or rest is forest.true:
            return forest.true
        named = tuple((name, forest.true) for name in sorted(seen.names))
        matched = tuple((pattern, forest.true) for pattern in sorted(seen.patterns))
        return forest.make("members", named, matched, rest)

    return _by_case(reading, _cases(reading, index, schema, own="unevaluatedProperties"), limit)


def unevaluated_items(reading: Reading, index: int, schema: dict[str, Any]) -> Node:
    """The node of the keyword with all its neighbours."""
    forest, rest = reading.forest, reading.node(index, schema["unevaluatedItems"])

    def limit(seen: Seen) -> Node:
        if seen.all_items or rest is forest.true:
            return forest.true
        matching = sorted(seen.matching, key=lambda node: node.number)
        return forest.make("items", (forest.true,) * seen.leading, forest.any_of([*matching, rest]))

    return _by_case(reading, _cases(reading, index, schema, own="unevaluatedItems"), limit)


def _by_case(reading: Reading, cases: Iterable[Case], limit: Any) -> Node:
    forest = reading.forest
    found = []
    for conditions, seen in cases:
        literals = sorted(conditions, key=lambda literal: (literal[0].number, literal[1]))
        found.append(forest.all_of([*(n if sign else forest.no(n) for n, sign in literals), limit(seen)]))
    return forest.any_of(found)


def _cases(reading: Reading, index: int, schema: Any, own: str = "", depth: int = 0) -> list[Case]:
    """What a schema evaluates when it holds: one case per set of branches, exactly one of which applies."""
    if not isinstance(schema, dict):
        return [(frozenset(), _NOTHING)]
    if depth > 40:
        raise OpenError("unevaluated members or items depend on a schema that refers to itself")
    cases: list[Case] = [(frozenset(), _own(reading, index, schema, own))]
    for more in _applied(reading, index, schema, depth + 1):
        cases = _both(cases, more)
    return cases


def _own(reading: Reading, index: int, schema: dict[str, Any], own: str) -> Seen:
    every = [key for key in ("additionalProperties", "unevaluatedProperties") if key in schema and key != own]
    items = [key for key in ("items", "unevaluatedItems") if key in schema and key != own]
    matching = frozenset({reading.node(index, schema["contains"])} if "contains" in schema else ())
    return Seen(
        frozenset(schema.get("properties", ())),
        frozenset(schema.get("patternProperties", ())),
        bool(every),
        len(schema.get("prefixItems", ())),
        matching,
        bool(items),
    )


def _applied(reading: Reading, index: int, schema: dict[str, Any], depth: int) -> Iterable[list[Case]]:
    """The cases of each schema that is applied to the same value."""
    if "$ref" in schema:
        document = reading.documents[index]
        target = document.at(document.target(schema["$ref"]))
        reading.read(index, target)
        yield _cases(reading, index, target, depth=depth)
    for part in schema.get("allOf", ()):
        yield _cases(reading, index, part, depth=depth)
    for keyword in ("anyOf", "oneOf"):
        for part in schema.get(keyword, ()):
            yield _optional(reading, _cases(reading, index, part, depth=depth), reading.node(index, part))
    if "if" in schema:
        test = reading.node(index, schema["if"])
        yes = _cases(reading, index, schema["if"], depth=depth)
        yes = _both(yes, _cases(reading, index, schema.get("then", True), depth=depth))
        no = _cases(reading, index, schema.get("else", True), depth=depth)
        yield _split(yes, no, test)
    for name, part in schema.get("dependentSchemas", {}).items():
        forest = reading.forest
        present = forest.all_of([forest.only_kinds({"object"}), forest.make("required", name)])
        yield _optional(reading, _cases(reading, index, part, depth=depth), present)


def _optional(reading: Reading, cases: list[Case], condition: Node) -> list[Case]:
    if condition is reading.forest.true:
        return cases
    return _split(cases, [(frozenset(), _NOTHING)], condition)


def _split(yes: list[Case], no: list[Case], condition: Node) -> list[Case]:
    if all(seen == _NOTHING for _, seen in (*yes, *no)):
        return [(frozenset(), _NOTHING)]
    return [(conditions | {(condition, True)}, seen) for conditions, seen in yes] + [
        (conditions | {(condition, False)}, seen) for conditions, seen in no
    ]


def _both(one: list[Case], two: list[Case]) -> list[Case]:
    if len(one) * len(two) > _MOST_CASES:
        raise OpenError("unevaluated members or items depend on too many branches")
    return [
        (left | right, seen | more)
        for (left, seen), (right, more) in product(one, two)
        if not any((node, not sign) in left for node, sign in right)
    ]
