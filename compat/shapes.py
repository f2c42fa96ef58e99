"""A schema as a union of simple shapes, each of one kind of value, on which containment can be decided step by step.

A *conjunction* is a tuple of requirements that hold together: pointers into a document, or finite sets of values.
`Shapes.of` turns it into shapes. A shape may carry ``opaque`` marks for what it cannot say (``not``, ``if``,
overlapping ``oneOf``, ...): it then stands for at least the documents of the schema, and nothing is proven to fit it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from compat.document import KINDS, TYPE_KINDS, Document, canonical, exact, kind_of
from compat.keywords import escape
from compat.languages import Texts
from compat.numbers import Interval

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class Only:
    """A requirement of its own: the value is one of these (canonical JSON texts)."""

    values: tuple[str, ...]


Conjunction = tuple["str | Only", ...]


_ALL_TEXTS = Texts()
_ALL_NUMBERS = Interval()


@dataclass(frozen=True, slots=True)
class Shape:
    """Values of one kind, limited by everything that is said about that kind; ``values`` is a finite choice."""

    kind: str
    values: tuple[str, ...] | None = None
    texts: Texts = _ALL_TEXTS
    numbers: Interval = _ALL_NUMBERS
    items: Conjunction = ()
    properties: Mapping[str, Conjunction] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    additional: Conjunction = ()
    names: Conjunction = ()
    fewest: int = 0
    most: int | None = None
    opaque: frozenset[str] = frozenset()

    def member(self, name: str) -> Conjunction:
        """What the member ``name`` must satisfy if it is there."""
        return self.properties.get(name, self.additional)


class TooManyShapesError(Exception):
    """The schema has more alternatives than can be followed, or refers to itself without a step in between."""


_OPAQUE = {
    "$dynamicRef": KINDS,
    "$recursiveRef": KINDS,
    "not": KINDS,
    "if": KINDS,
    "contains": ("array",),
    "prefixItems": ("array",),
    "unevaluatedItems": ("array",),
    "uniqueItems": ("array",),
    "dependencies": ("object",),
    "dependentRequired": ("object",),
    "dependentSchemas": ("object",),
    "patternProperties": ("object",),
    "unevaluatedProperties": ("object",),
}
_COMPANIONS = {
    "if": ("if", "then", "else"),
    "contains": ("contains", "minContains", "maxContains"),
    "prefixItems": ("prefixItems", "items"),
    "patternProperties": ("patternProperties", "properties", "additionalProperties"),
}
_MOST_SHAPES = 400


class Shapes:
    """The shapes of every conjunction of one document, each worked out once."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._known: dict[Conjunction, tuple[Shape, ...]] = {}
        self._parsed: dict[str, tuple[Shape, ...]] = {}
        self._open: set[str] = set()
        self._tags: dict[Conjunction, frozenset[str] | None] = {}

    def of(self, conjunction: Conjunction) -> tuple[Shape, ...]:
        """The shapes that together hold exactly (opaque marks: at least) the values that satisfy all of it."""
        if conjunction not in self._known:
            shapes: tuple[Shape, ...] = tuple(Shape(kind) for kind in KINDS)
            for item in conjunction:
                more = self._at(item) if isinstance(item, str) else _finite(item.values)
                shapes = self._meet_all(shapes, more)
            self._known[conjunction] = shapes
        return self._known[conjunction]

    def _at(self, pointer: str) -> tuple[Shape, ...]:
        if pointer not in self._parsed:
            if pointer in self._open:
                raise TooManyShapesError(pointer)
            self._open.add(pointer)
            try:
                self._parsed[pointer] = self._parse(self.document.at(pointer), pointer)
            finally:
                self._open.discard(pointer)
        return self._parsed[pointer]

    def _parse(self, schema: Any, pointer: str) -> tuple[Shape, ...]:
        if not isinstance(schema, dict):
            return () if schema is False else tuple(Shape(kind) for kind in KINDS)
        shapes = tuple(self._plain(schema, kind, pointer) for kind in _kinds(schema.get("type")))
        for values in _choices(schema):
            shapes = self._meet_all(shapes, _finite(values))
        if isinstance(schema.get("$ref"), str):
            shapes = self._meet_all(shapes, self._at(self.document.target(schema["$ref"])))
        for index in range(len(schema.get("allOf", ()))):
            shapes = self._meet_all(shapes, self._at(f"{pointer}/allOf/{index}"))
        if "anyOf" in schema:
            shapes = self._meet_all(shapes, self._union(pointer, "anyOf", len(schema["anyOf"])))
        if "oneOf" in schema:
            shapes = self._meet_all(shapes, self._one_of(pointer, schema["oneOf"]))
        return shapes

    def _union(self, pointer: str, keyword: str, count: int) -> tuple[Shape, ...]:
        found: list[Shape] = []
        for index in range(count):
            found.extend(self._at(f"{pointer}/{keyword}/{index}"))
        return tuple(found)

    def _one_of(self, pointer: str, branches: list[Any]) -> tuple[Shape, ...]:
        alternatives = [self._at(f"{pointer}/oneOf/{index}") for index in range(len(branches))]
        apart = self._one_tag(alternatives) or all(
            self.disjoint(one, two)
            for index, left in enumerate(alternatives)
            for right in alternatives[index + 1 :]
            for one in left
            for two in right
        )
        shapes = tuple(shape for branch in alternatives for shape in branch)
        if apart:
            return shapes
        mark = frozenset({_mark({"oneOf": branches}, ("oneOf",), pointer, self.document)})
        return tuple(replace(shape, opaque=shape.opaque | mark) for shape in shapes)

    def _one_tag(self, alternatives: list[tuple[Shape, ...]]) -> bool:
        """Whether all alternatives are objects with one required member that has another value in each."""
        if any(len(shapes) != 1 or shapes[0].kind != "object" for shapes in alternatives):
            return False
        objects = [shapes[0] for shapes in alternatives]
        for name in sorted(frozenset.intersection(*(one.required for one in objects)) if objects else ()):
            found = [self.tags(one.member(name)) for one in objects]
            values = [value for tags in found for value in tags or ()]
            if None not in found and len(values) == len(set(values)):
                return True
        return False

    def disjoint(self, one: Shape, two: Shape) -> bool:
        """Whether it is certain that no value is in both: kinds, finite choices, or a tag tells them apart."""
        if one.kind != two.kind:
            return True
        names = one.required | two.required if one.kind == "object" else frozenset()
        tagged = any(self._apart(one.member(name), two.member(name)) for name in sorted(names))
        return tagged or not self._meet(one, two)

    def _apart(self, one: Conjunction, two: Conjunction) -> bool:
        # Only finite choices are compared here: a tag is a const or an enum, and looking deeper could not end.
        left, right = self.tags(one), self.tags(two)
        return left is not None and right is not None and not (left & right)

    def tags(self, conjunction: Conjunction) -> frozenset[str] | None:
        """The finite set of values that a conjunction can have, or None if it is not a finite choice."""
        if conjunction in self._tags:
            return self._tags[conjunction]
        try:
            found = self._values(self.of(conjunction))
        except TooManyShapesError:  # a schema that is being read right now: no tag
            return None
        self._tags[conjunction] = found
        return found

    def _values(self, shapes: Iterable[Shape]) -> frozenset[str] | None:
        found: set[str] = set()
        for shape in shapes:
            if shape.values is None:
                return None
            found.update(shape.values)
        return frozenset(found)

    def _plain(self, schema: dict[str, Any], kind: str, pointer: str) -> Shape:
        marks = [keyword for keyword, kinds in _OPAQUE.items() if keyword in schema and kind in kinds]
        marks += ["items"] if kind == "array" and isinstance(schema.get("items"), list) else []
        marks = [keyword for keyword in marks if keyword != "uniqueItems" or schema["uniqueItems"]]
        opaque = frozenset(
            _mark(schema, _COMPANIONS.get(keyword, (keyword,)), pointer, self.document) for keyword in marks
        )
        return _FACETS[kind](Shape(kind, opaque=opaque), schema, pointer)

    def _meet_all(self, left: Iterable[Shape], right: tuple[Shape, ...]) -> tuple[Shape, ...]:
        met = [shape for one in left for two in right if one.kind == two.kind for shape in self._meet(one, two)]
        if len(met) > _MOST_SHAPES:
            raise TooManyShapesError
        return tuple(met)

    def _meet(self, one: Shape, two: Shape) -> tuple[Shape, ...]:
        names = dict.fromkeys((*one.properties, *two.properties))
        met = Shape(
            one.kind,
            _common(one.values, two.values),
            _texts(one.texts, two.texts),
            one.numbers.meet(two.numbers),
            _both(one.items, two.items),
            {name: _both(one.member(name), two.member(name)) for name in names},
            one.required | two.required,
            _both(one.additional, two.additional),
            _both(one.names, two.names),
            max(one.fewest, two.fewest),
            _least(one.most, two.most),
            one.opaque | two.opaque,
        )
        if met.values is not None:
            met = replace(met, values=tuple(value for value in met.values if _fits(met, value)))
        return () if met.values == () else (met,)


def _kinds(types: Any) -> tuple[str, ...]:
    if types is None:
        return KINDS
    names = types if isinstance(types, list) else [types]
    wanted = {kind for name in names for kind in TYPE_KINDS.get(name, ())}
    return tuple(kind for kind in KINDS if kind in wanted)


def _choices(schema: dict[str, Any]) -> Iterable[tuple[str, ...]]:
    if "enum" in schema:
        yield tuple(dict.fromkeys(canonical(value) for value in schema["enum"]))
    if "const" in schema:
        yield (canonical(schema["const"]),)


def _finite(values: tuple[str, ...]) -> tuple[Shape, ...]:
    import json

    by_kind: dict[str, list[str]] = {}
    for value in values:
        by_kind.setdefault(kind_of(json.loads(value)), []).append(value)
    return tuple(Shape(kind, tuple(texts)) for kind, texts in by_kind.items())


def _fits(shape: Shape, text: str) -> bool:
    """Whether a finite value can be in the shape; for arrays and objects "maybe" counts as yes."""
    import json

    value = json.loads(text)
    if shape.kind == "string":
        return value in shape.texts
    return shape.kind not in {"integer", "fraction"} or exact(value) in shape.numbers


def _mark(schema: dict[str, Any], keywords: tuple[str, ...], pointer: str, document: Document) -> str:
    """Equal marks mean equal requirements; one with a reference is equal only to itself."""
    text = canonical({keyword: schema[keyword] for keyword in keywords if keyword in schema})
    if keywords[0].startswith("unevaluated"):  # its meaning hangs on all other keywords
        return f"{document.name} {pointer} {text}"
    refers = any(f'"{keyword}"' in text for keyword in ("$ref", "$dynamicRef", "$recursiveRef"))
    return f"{document.name} {pointer} {text}" if refers else text


def _both(one: Conjunction, two: Conjunction) -> Conjunction:
    return tuple(dict.fromkeys((*one, *two)))


def _common(one: tuple[str, ...] | None, two: tuple[str, ...] | None) -> tuple[str, ...] | None:
    if one is None or two is None:
        return two if one is None else one
    return tuple(value for value in one if value in set(two))


def _texts(one: Texts, two: Texts) -> Texts:
    return Texts(one.patterns | two.patterns, max(one.minimum, two.minimum), _least(one.maximum, two.maximum))


def _least(one: int | None, two: int | None) -> int | None:
    return min((limit for limit in (one, two) if limit is not None), default=None)


def _limit(schema: dict[str, Any], keyword: str) -> int | None:
    return int(schema[keyword]) if keyword in schema else None


def _string(shape: Shape, schema: dict[str, Any], _: str) -> Shape:
    patterns = frozenset({schema["pattern"]} if "pattern" in schema else ())
    texts = Texts(patterns, _limit(schema, "minLength") or 0, _limit(schema, "maxLength"))
    return replace(shape, texts=texts)


def _number(shape: Shape, schema: dict[str, Any], _: str) -> Shape:
    found = Interval()
    for keyword in ("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"):
        if keyword in schema:
            limit, is_open = exact(schema[keyword]), keyword.startswith("exclusive")
            low = keyword.lower().endswith("minimum")
            found = found.meet(
                Interval(low=limit, low_open=is_open) if low else Interval(high=limit, high_open=is_open)
            )
    units = frozenset({exact(schema["multipleOf"])} if "multipleOf" in schema else ())
    return replace(shape, numbers=replace(found, units=units))


def _array(shape: Shape, schema: dict[str, Any], pointer: str) -> Shape:
    plain = "items" in schema and "prefixItems" not in schema and not isinstance(schema["items"], list)
    items: Conjunction = (f"{pointer}/items",) if plain else ()
    return replace(shape, items=items, fewest=_limit(schema, "minItems") or 0, most=_limit(schema, "maxItems"))


def _object(shape: Shape, schema: dict[str, Any], pointer: str) -> Shape:
    closed = "additionalProperties" in schema and "patternProperties" not in schema
    return replace(
        shape,
        properties={
            name: (f"{pointer}/properties/{escape(name)}",)
            for name in (() if "patternProperties" in schema else schema.get("properties", {}))
        },
        required=frozenset(schema.get("required", ())),
        additional=(f"{pointer}/additionalProperties",) if closed else (),
        names=(f"{pointer}/propertyNames",) if "propertyNames" in schema else (),
        fewest=_limit(schema, "minProperties") or 0,
        most=_limit(schema, "maxProperties"),
    )


def _as_it_is(shape: Shape, _schema: dict[str, Any], _pointer: str) -> Shape:
    return shape


_FACETS = {
    "null": _as_it_is,
    "boolean": _as_it_is,
    "integer": _number,
    "fraction": _number,
    "string": _string,
    "array": _array,
    "object": _object,
}
