"""Random schemas of all of 2020-12, small changes of them, and a pool of documents near both; the same for each seed."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from random import Random

NAMES = ("a", "b", "ab", "c")
PATTERNS = ("^a", "b$", "^[ab]+$", "^.$", "^(a|b)?$", "[^a]", "^a{1,2}b*$", "c")
SCALARS = (None, True, False, 0, 1, 2, -1, 3, 0.5, 1.5, 2.25, "", "a", "b", "ab", "aa", "c", "abc")
VALUES = (*SCALARS, [], [1], ["a"], [1, 1], [1, 2], {}, {"a": 1}, {"a": "a", "b": 2}, {"b": []})
TYPES = ("null", "boolean", "integer", "number", "string", "array", "object")


def linked(random: Random, depth: int = 2) -> Any:
    """A schema with two definitions that refer to themselves and to each other, always a member or an item deeper."""
    _LINKS.append(("#/$defs/x", "#/$defs/y"))
    try:
        parts = [_deeper(random, depth) for _ in range(3)]
    finally:
        _LINKS.pop()
    root = random.choice([{"$ref": "#/$defs/x"}, parts[0] if isinstance(parts[0], dict) else {}])
    return {**root, "$defs": {"x": parts[1], "y": parts[2]}}


_LINKS: list[tuple[str, ...]] = []


def _deeper(random: Random, depth: int) -> Any:
    kind = random.choice(["array", "object"])
    found = {"type": random.choice([kind, [kind, "null"], [kind, "integer"]])}
    for _ in range(2):
        found.update(_LIMITS[kind](random, depth))
    return found


def schema(random: Random, depth: int = 2) -> Any:
    """A schema: a boolean now and then, one type's keywords mostly, a mixture at times."""
    roll = random.random()
    if _LINKS and _LINKS[-1] and random.random() < 0.35:
        return {"$ref": random.choice(_LINKS[-1])}
    if roll < 0.06 or depth < 0:
        return random.choice([True, False, {"const": random.choice(VALUES)}, {"type": random.choice(TYPES)}])
    if roll < 0.30 and depth > 0:
        return _combined(random, depth)
    kind = random.choice(TYPES[3:])
    found: dict[str, Any] = {}
    if random.random() < 0.75:
        found["type"] = kind if random.random() < 0.8 else [kind, random.choice(TYPES)]
    for _ in range(random.choice([1, 1, 2, 3])):
        found.update(_LIMITS[kind](random, depth))
    if random.random() < 0.1:
        found.update(_LIMITS[random.choice(TYPES[3:])](random, depth))
    if random.random() < 0.1 and depth > 0:
        extra = _combined(random, depth)
        found = {**extra, **found} if isinstance(extra, dict) else found
    if isinstance(found.get("type"), list):
        found["type"] = list(dict.fromkeys(found["type"]))
    return found


def _combined(random: Random, depth: int) -> Any:
    _LINKS.append(())  # a reference here would lead back to the same value
    try:
        return _combination(random, depth)
    finally:
        _LINKS.pop()


def _combination(random: Random, depth: int) -> Any:
    inner = lambda: schema(random, depth - 1)  # noqa: E731
    few = lambda: [inner() for _ in range(random.choice([1, 2, 2, 3]))]  # noqa: E731
    return random.choice(
        [
            lambda: {"allOf": few()},
            lambda: {"anyOf": few()},
            lambda: {"oneOf": few()},
            lambda: {"not": inner()},
            lambda: {"if": inner(), "then": inner(), "else": inner()},
            lambda: {"if": inner(), "then": inner()},
            lambda: {"enum": random.sample(VALUES, random.choice([1, 2, 3]))},
            lambda: {"const": random.choice(VALUES)},
            lambda: {"$ref": "#/$defs/x", "$defs": {"x": inner()}} if depth == 2 else inner(),
            lambda: {"anyOf": few(), "unevaluatedProperties": inner()},
            lambda: {"allOf": few(), "unevaluatedProperties": False},
            lambda: {"oneOf": few(), "unevaluatedItems": inner()},
            lambda: {"anyOf": few(), "unevaluatedItems": False},
        ]
    )()


def _number(random: Random, _: int) -> dict[str, Any]:
    keyword = random.choice(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"])
    if keyword == "multipleOf":
        return {keyword: random.choice([0.5, 1, 2, 3, 0.75])}
    return {keyword: random.choice([-1, 0, 1, 2, 0.5, 1.5])}


def _string(random: Random, _: int) -> dict[str, Any]:
    keyword = random.choice(["minLength", "maxLength", "pattern", "pattern"])
    return {keyword: random.choice(PATTERNS) if keyword == "pattern" else random.choice([0, 1, 2, 3])}


def _array(random: Random, depth: int) -> dict[str, Any]:
    inner = lambda: schema(random, depth - 1)  # noqa: E731
    return random.choice(
        [
            lambda: {"items": inner()},
            lambda: {"prefixItems": [inner() for _ in range(random.choice([1, 2]))]},
            lambda: {"minItems": random.choice([1, 2])},
            lambda: {"maxItems": random.choice([0, 1, 2])},
            lambda: {"uniqueItems": True},
            lambda: {"contains": inner()},
            lambda: {"contains": inner(), "minContains": random.choice([0, 1, 2])},
            lambda: {"contains": inner(), "maxContains": random.choice([1, 2])},
            lambda: {"unevaluatedItems": inner()},
        ]
    )()


def _object(random: Random, depth: int) -> dict[str, Any]:
    inner = lambda: schema(random, depth - 1)  # noqa: E731
    some = lambda: random.sample(NAMES, random.choice([1, 2]))  # noqa: E731
    return random.choice(
        [
            lambda: {"properties": {name: inner() for name in some()}},
            lambda: {"properties": {name: inner() for name in some()}, "additionalProperties": False},
            lambda: {"properties": {name: inner() for name in some()}, "required": some()},
            lambda: {"patternProperties": {random.choice(PATTERNS): inner()}},
            lambda: {"patternProperties": {random.choice(PATTERNS): inner()}, "additionalProperties": inner()},
            lambda: {"additionalProperties": inner()},
            lambda: {"required": some()},
            lambda: {"minProperties": random.choice([1, 2])},
            lambda: {"maxProperties": random.choice([0, 1, 2])},
            lambda: {"propertyNames": {"pattern": random.choice(PATTERNS)}},
            lambda: {"propertyNames": {"enum": some()}},
            lambda: {"dependentRequired": {random.choice(NAMES): some()}},
            lambda: {"dependentSchemas": {random.choice(NAMES): _combined(random, depth)}},
            lambda: {"unevaluatedProperties": inner()},
        ]
    )()


def linked_pair(random: Random) -> tuple[Any, Any]:
    """Two recursive schemas, mostly one change apart."""
    old = linked(random)
    if random.random() < 0.2:
        return old, linked(random)
    name = random.choice(["x", "y"])
    part = old["$defs"][name]
    new = {**old, "$defs": {**old["$defs"], name: changed(random, part) if isinstance(part, dict) else True}}
    return (old, new) if random.random() < 0.5 else (new, old)


_LIMITS = {"number": _number, "string": _string, "array": _array, "object": _object}


def pair(random: Random, depth: int = 2) -> tuple[Any, Any]:
    """An old and a new schema: mostly one keyword apart, at times strangers, at times respelled."""
    old, new = _pair(random, depth)
    return _rooted(old), _rooted(new)


def _rooted(value: Any) -> Any:
    """The schema with the definition that a change may have moved its references away from."""
    if isinstance(value, dict) and "#/$defs/x" in str(value) and "x" not in value.get("$defs", {}):
        return {**value, "$defs": {"x": {"type": ["string", "object"], "maxLength": 1}}}
    return value


def _pair(random: Random, depth: int) -> tuple[Any, Any]:
    old = schema(random, depth)
    roll = random.random()
    if roll < 0.25:
        return old, schema(random, depth)
    if roll < 0.35:
        return old, {"anyOf": [schema(random, 1), old]}
    if roll < 0.45:
        return {"allOf": [old, schema(random, 1)]}, old
    if roll < 0.5:
        return {"not": {"not": old}}, changed(random, old)
    return old, changed(random, old)


def changed(random: Random, value: Any) -> Any:
    """The schema with one keyword dropped, another added, or a change somewhere inside."""
    if not isinstance(value, dict) or not value:
        return schema(random, 1)
    keyword = random.choice(list(value))
    roll = random.random()
    if roll < 0.2:
        return {other: item for other, item in value.items() if other != keyword}
    if roll < 0.35:
        extra = schema(random, 1)
        return {**value, **extra} if isinstance(extra, dict) else value
    inner = value[keyword]
    if isinstance(inner, dict) and inner and keyword not in {"const", "dependentRequired"}:
        if keyword in {"properties", "patternProperties", "dependentSchemas", "$defs"}:
            name = random.choice(list(inner))
            return {**value, keyword: {**inner, name: changed(random, inner[name])}}
        return {**value, keyword: changed(random, inner)}
    if keyword in {"allOf", "anyOf", "oneOf", "prefixItems"}:
        index = random.randrange(len(inner))
        return {**value, keyword: [*inner[:index], changed(random, inner[index]), *inner[index + 1 :]]}
    if isinstance(inner, int | float) and not isinstance(inner, bool):
        return {**value, keyword: max(inner + random.choice([-1, 1]), 1 if keyword == "multipleOf" else 0)}
    return {**value, **_LIMITS[random.choice(TYPES[3:])](random, 1)}


def pool() -> list[Any]:
    """Some thousand small documents over the names, texts and numbers that the schemas speak of."""
    small = list(SCALARS)
    mid: list[Any] = [*small, [], {}, [1], ["a"], [[]], {"a": 1}, {"b": "a"}, {"ab": None}]
    found = list(mid)
    found += [[one, two] for one, two in product(mid, repeat=2)]
    found += [[one, two, three] for one, two, three in product([None, 1, 2, 0.5, "a", "ab", [], {}], repeat=3)]
    for first, second in (("a", "b"), ("a", "ab"), ("b", "c"), ("ab", "c"), ("aa", "a"), ("z", "a")):
        found += [{first: one} for one in mid]
        found += [{first: one, second: two} for one, two in product(mid[::2] + mid[-3:], repeat=2)]
    found += [{"a": x, "b": y, "c": z} for x, y, z in product([None, 1, "a", "ab", [], {}], repeat=3)]
    return found
