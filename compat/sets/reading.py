"""Reads plain schemas into nodes; definitions of two documents that mean the same become one reference."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any

from compat.document import KINDS, Document, canonical, exact, kind_of
from compat.keywords import children, is_annotation, rebuild
from compat.numbers import Interval
from compat.patterns import leading_look_ahead
from compat.sets.errors import OpenError
from compat.sets.unevaluated import unevaluated_items, unevaluated_properties

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.sets.nodes import Forest, Node

Place = tuple[int, str]
"""Which document, and where in it."""


class Reading:
    """The nodes of some documents in one forest."""

    def __init__(self, forest: Forest, documents: list[Document]) -> None:
        self.forest: Forest = forest
        self.documents: list[Document] = documents
        self.targets: dict[Place, list[Place]] = {}
        self.texts: dict[Place, str] = {}
        self.nodes: dict[tuple[int, int], Node] = {}
        self.busy: set[tuple[int, int]] = set()
        self.later: set[tuple[int, int]] = set()
        for index in range(len(documents)):
            self._collect((index, ""))
        self.classes: dict[Place, int] = _classes(self.texts, self.targets)
        for place, number in self.classes.items():
            if number not in forest.definitions:
                forest.definitions[number] = self._compiled(place)
        for key in self.later:
            forest.definitions[key] = self.nodes[key]
        self._refuse_loops()

    def root(self, index: int) -> Node:
        """The node of a whole document."""
        return self.forest.definitions[self.classes[index, ""]]

    def _collect(self, start: Place) -> None:
        pending = [start]
        while pending:
            place = pending.pop()
            if place in self.targets:
                continue
            document, schema = self.documents[place[0]], self.documents[place[0]].at(place[1])
            found = [node["$ref"] for node in _sites(schema) if isinstance(node, dict) and "$ref" in node]
            self.targets[place] = [(place[0], document.target(reference)) for reference in found]
            self.texts[place] = json.dumps(_stripped(schema), sort_keys=True)
            pending += self.targets[place]

    def _compiled(self, place: Place) -> Node:
        schema = self.documents[place[0]].at(place[1])
        self.read(place[0], schema)
        return self.node(place[0], schema)

    def read(self, index: int, schema: Any) -> None:
        """Make the nodes of a schema and of all schemas inside it."""
        for site in reversed(list(_sites(schema))):
            key = (index, id(site))  # two documents may share parts whose references mean different things
            if isinstance(site, dict) and key not in self.nodes and key not in self.busy:
                self.busy.add(key)
                self.nodes[key] = _Site(self, index, site).read()

    def node(self, index: int, schema: Any) -> Node:
        """The node of a part that was read before."""
        if isinstance(schema, bool):
            return self.forest.true if schema else self.forest.false
        if not isinstance(schema, dict):
            raise OpenError(f"{str(schema)[:40]} is no schema")
        key = (index, id(schema))
        if key in self.busy and key not in self.nodes:  # it is being read further up: a reference stands in for it
            self.later.add(key)
            return self.forest.make("ref", key)
        if key not in self.nodes:
            self.read(index, schema)
        return self.nodes[key]

    def _refuse_loops(self) -> None:
        """A schema that refers to itself without a member or an item in between says nothing that can be decided."""
        direct = {number: _referred(node) for number, node in self.forest.definitions.items()}
        while True:
            settled = {number for number, others in direct.items() if not others & direct.keys()}
            if not settled:
                break
            direct = {number: others for number, others in direct.items() if number not in settled}
        if direct:
            raise OpenError("a schema refers to itself without a member or an item in between")

    def known(self, index: int, schema: Any) -> Node | None:
        """The node of a part, or None when it has not been read."""
        if isinstance(schema, bool):
            return self.forest.true if schema else self.forest.false
        return self.nodes.get((index, id(schema)))

    def reference(self, index: int, reference: str) -> Node:
        """The node that stands for a reference."""
        return self.forest.make("ref", self.classes[index, self.documents[index].target(reference)])


def _referred(node: Node) -> set[Any]:
    """The definitions that a node refers to for the same value."""
    found, seen, pending = set(), set(), [node]
    while pending:
        one = pending.pop()
        if one in seen:
            continue
        seen.add(one)
        if one.op == "ref":
            found.add(one.args[0])
        elif one.op in {"and", "or", "one", "not"}:
            pending += one.args
    return found


def _sites(schema: Any) -> Iterator[Any]:
    """The schema and all schemas inside it that take part, definitions left aside; outer ones first."""
    pending = [schema]
    while pending:
        node = pending.pop()
        yield node
        pending.extend(child for step, child in children(node) if not step.startswith(_ASIDE))


_ASIDE = ("/$defs/", "/definitions/", "/contentSchema")


def _stripped(schema: Any) -> Any:
    if not isinstance(schema, dict):
        return schema
    drop = {"$defs", "definitions", "contentSchema", "$anchor", "$dynamicAnchor"}
    kept = {keyword: value for keyword, value in schema.items() if not is_annotation(keyword) and keyword not in drop}
    return rebuild(kept, lambda _, child: _stripped(child))


def _classes(texts: dict[Place, str], targets: dict[Place, list[Place]]) -> dict[Place, int]:
    """Places with equal numbers say the same: equal texts, and references to places with equal numbers."""
    numbers: dict[Any, int] = {}
    found = {place: numbers.setdefault(text, len(numbers)) for place, text in texts.items()}
    while True:
        keys = {place: (number, tuple(found[target] for target in targets[place])) for place, number in found.items()}
        numbers = {}
        finer = {place: numbers.setdefault(key, len(numbers)) for place, key in keys.items()}
        if len(numbers) == len(set(found.values())):
            return found
        found = finer


class _Site:
    """One schema object that is being read; the schemas inside it have been."""

    def __init__(self, reading: Reading, index: int, schema: dict[str, Any]) -> None:
        self.reading, self.index, self.schema, self.forest = reading, index, schema, reading.forest

    def read(self) -> Node:
        parts = [node for keyword, value in self.schema.items() for node in self.keyword(keyword, value)]
        parts += self.items() + self.members()
        base = self.forest.all_of(parts)
        if "unevaluatedProperties" in self.schema:
            base = self.forest.all_of([base, unevaluated_properties(self.reading, self.index, self.schema)])
        if "unevaluatedItems" in self.schema:
            base = self.forest.all_of([base, unevaluated_items(self.reading, self.index, self.schema)])
        return base

    def keyword(self, keyword: str, value: Any) -> list[Node]:
        """What one keyword says, apart from those that are read together."""
        simple = _SIMPLE.get(keyword)
        if simple is not None:
            found: list[Node] = simple(self, value)
            return found
        if keyword in {"allOf", "anyOf", "oneOf"}:
            combine = {"allOf": self.forest.all_of, "anyOf": self.forest.any_of, "oneOf": self.forest.one_of}[keyword]
            return [combine([self.node(one) for one in value])]
        return []

    def node(self, schema: Any) -> Node:
        """The node of a schema inside this one."""
        return self.reading.node(self.index, schema)

    def number(self, keyword: str, value: Any) -> list[Node]:
        limit = exact(value)
        if keyword == "multipleOf":
            return [self.forest.make("range", Interval(units=frozenset({limit})))]
        is_open = keyword.startswith("exclusive")
        low = keyword.lower().endswith("minimum")
        bounds = Interval(low=limit, low_open=is_open) if low else Interval(high=limit, high_open=is_open)
        return [self.forest.make("range", bounds)]

    def enum(self, values: list[Any]) -> list[Node]:
        texts = tuple(sorted({canonical(value) for value in values}))
        return [self.forest.make("in", texts) if texts else self.forest.false]

    def condition(self, value: Any) -> list[Node]:
        test, forest = self.node(value), self.forest
        then, other = (self.node(self.schema.get(key, True)) for key in ("then", "else"))
        return [forest.any_of([forest.no(test), then]), forest.any_of([test, other])]

    def contains(self, value: Any) -> list[Node]:
        least, most = _count(self.schema.get("minContains", 1)), self.schema.get("maxContains")
        if least == 0 and most is None:
            return []
        node, found = self.node(value), []
        if least:
            found.append(self.forest.make("contains", node, least, None))
        if most is not None:
            found.append(self.forest.make("contains", node, 0, _count(most)))
        return found

    def dependent(self, name: str, then: Node) -> Node:
        forest = self.forest
        present = forest.all_of([forest.only_kinds({"object"}), forest.make("required", name)])
        return forest.any_of([forest.no(present), then])

    def items(self) -> list[Node]:
        """``prefixItems`` and ``items`` belong together."""
        prefix = tuple(self.node(one) for one in self.schema.get("prefixItems", ()))
        rest = self.node(self.schema.get("items", True))
        plain = rest is self.forest.true and all(one is self.forest.true for one in prefix)
        return [] if plain else [self.forest.make("items", prefix, rest)]

    def members(self) -> list[Node]:
        """``properties``, ``patternProperties`` and ``additionalProperties`` belong together."""
        node, schema = self.node, self.schema
        named = tuple((name, node(schema["properties"][name])) for name in sorted(schema.get("properties", ())))
        patterns = schema.get("patternProperties", {})
        matched = tuple((pattern, node(patterns[pattern])) for pattern in sorted(patterns))
        rest = node(schema.get("additionalProperties", True))
        return self.limits(named, matched, rest)

    def limits(
        self, named: tuple[tuple[str, Node], ...], matched: tuple[tuple[str, Node], ...], rest: Node
    ) -> list[Node]:
        true = self.forest.true
        if rest is true:
            named = tuple(pair for pair in named if pair[1] is not true)
            matched = tuple(pair for pair in matched if pair[1] is not true)
        return [self.forest.make("members", named, matched, rest)] if named or matched or rest is not true else []


def _number(keyword: str, site: _Site, value: Any) -> list[Node]:
    return site.number(keyword, value)


def _count(value: Any) -> int:
    return int(exact(value))


def _names(site: _Site, names: list[str]) -> list[Node]:
    return [site.forest.make("required", name) for name in dict.fromkeys(names)]


def _sizes(op: str, low: str, high: str) -> dict[str, Any]:
    return {
        low: lambda site, value: [site.forest.make(op, _count(value), None)] if _count(value) > 0 else [],
        high: lambda site, value: [site.forest.make(op, 0, _count(value))],
    }


_SIMPLE: dict[str, Any] = {
    "type": lambda site, value: [site.forest.kinds(value)],
    "enum": lambda site, value: site.enum(value),
    "const": lambda site, value: site.enum([value]),
    **{
        keyword: partial(_number, keyword)
        for keyword in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
    },
    **_sizes("length", "minLength", "maxLength"),
    **_sizes("size", "minItems", "maxItems"),
    **_sizes("count", "minProperties", "maxProperties"),
    "pattern": lambda site, value: [pattern_node(site.forest, value)],
    "uniqueItems": lambda site, value: [site.forest.make("unique")] if value is True else [],
    "contains": lambda site, value: site.contains(value),
    "required": _names,
    "propertyNames": lambda site, value: [site.forest.make("names", site.node(value))],
    "dependentRequired": lambda site, value: [
        site.dependent(name, site.forest.all_of(_names(site, needs))) for name, needs in value.items()
    ],
    "dependentSchemas": lambda site, value: [site.dependent(name, site.node(schema)) for name, schema in value.items()],
    "not": lambda site, value: [site.forest.no(site.node(value))],
    "if": lambda site, value: site.condition(value),
    "$ref": lambda site, value: [site.reading.reference(site.index, value)],
}


def pattern_node(forest: Forest, pattern: str) -> Node:
    """A pattern; a look-ahead right at its start is a pattern of its own that must, or must not, match as well."""
    ahead = leading_look_ahead(pattern)
    if ahead is None:
        return forest.make("pattern", pattern)
    inner, is_wanted, rest = ahead
    also = pattern_node(forest, f"^(?:{inner})")
    if not is_wanted:
        also = forest.any_of([forest.only_kinds(set(KINDS) - {"string"}), forest.no(also)])
    return forest.all_of([also, pattern_node(forest, f"^{rest}")])


def of_value(forest: Forest, text: str) -> Node:
    """What holds for exactly one value, said by its members and items; for scalars by the value itself."""
    value = json.loads(text)
    kind = kind_of(value)
    if kind == "array":
        parts = [of_value(forest, canonical(item)) for item in value]
        size = [forest.make("size", len(value), None)] if value else []
        return forest.all_of([forest.only_kinds({kind}), forest.make("items", tuple(parts), forest.false), *size])
    if kind == "object":
        named = tuple((name, of_value(forest, canonical(value[name]))) for name in sorted(value))
        required = [forest.make("required", name) for name in value]
        return forest.all_of([forest.only_kinds({kind}), forest.make("members", named, (), forest.false), *required])
    return forest.make("in", (text,))
