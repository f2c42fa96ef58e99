"""Validates a JSON value by our own reading of JSON Schema 2020-12: a third opinion that needs no extra."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from compat.document import TYPE_KINDS, Document, canonical, exact, kind_of
from compat.keywords import escape
from compat.languages import matches

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class UnsupportedError(Exception):
    """The schema uses a keyword that this reading does not know; nothing is known about the value."""


@dataclass(frozen=True, slots=True)
class Violation:
    """One keyword that rejects: where in the value, which keyword, where in the schema, and which member or value."""

    pointer: str
    keyword: str
    schema_pointer: str
    detail: str = ""


_UNKNOWN = frozenset({"$dynamicRef", "$recursiveRef"})


def accepts(document: Document, value: Any, at: str = "") -> bool:
    """Whether the schema at ``at`` accepts ``value``; raises `UnsupportedError` if it cannot be told."""
    return next(violations(document, value, at), None) is None


def violations(document: Document, value: Any, at: str = "", pointer: str = "") -> Iterator[Violation]:
    """Every keyword of the schema at ``at`` that rejects ``value``, in document order."""
    schema = document.at(at)
    if schema is False:
        yield Violation(pointer, at.rpartition("/")[2] or "false", at)
    if not isinstance(schema, dict):
        return
    for keyword, argument in schema.items():
        if keyword in _UNKNOWN:
            raise UnsupportedError(f"{keyword} at {at}")
        if keyword in _NESTED:
            yield from _NESTED[keyword](_Site(document, schema, at, pointer), value, argument)
        elif keyword == "required" and isinstance(value, dict):
            missing = (name for name in argument if name not in value)
            yield from (Violation(pointer, keyword, f"{at}/required", name) for name in missing)
        elif keyword == "enum" and not document.lists(argument, value):
            yield Violation(pointer, keyword, f"{at}/enum", canonical(value))
        elif keyword in _PLAIN and not _PLAIN[keyword](value, argument):
            yield Violation(pointer, keyword, f"{at}/{keyword}", canonical(value) if keyword == "const" else "")


@dataclass(frozen=True, slots=True)
class _Site:
    """Where an evaluation stands: the schema object, its pointer, and the pointer of the value."""

    document: Document
    schema: dict[str, Any]
    at: str
    pointer: str

    def inside(self, value: Any, step: str, member: str = "") -> Iterator[Violation]:
        return violations(self.document, value, self.at + step, self.pointer + member)

    def holds(self, value: Any, step: str) -> bool:
        return next(self.inside(value, step), None) is None

    def fails(self, keyword: str) -> Iterator[Violation]:
        yield Violation(self.pointer, keyword, f"{self.at}/{keyword}")


def _type(value: Any, types: Any) -> bool:
    allowed = types if isinstance(types, list) else [types]
    return any(kind_of(value) in TYPE_KINDS.get(name, ()) for name in allowed)


def _number(check: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    def apply(value: Any, limit: Any) -> bool:
        return kind_of(value) not in {"integer", "fraction"} or check(exact(value), exact(limit))

    return apply


def _sized(kind: str, check: Callable[[int, int], bool]) -> Callable[[Any, Any], bool]:
    return lambda value, limit: kind_of(value) != kind or check(len(value), int(limit))


def _unique(value: Any, wanted: Any) -> bool:
    if not wanted or not isinstance(value, list):
        return True
    return len({canonical(item) for item in value}) == len(value)


_PLAIN: dict[str, Callable[[Any, Any], bool]] = {
    "type": _type,
    "const": lambda value, constant: canonical(value) == canonical(constant),
    "minimum": _number(lambda value, limit: value >= limit),
    "maximum": _number(lambda value, limit: value <= limit),
    "exclusiveMinimum": _number(lambda value, limit: value > limit),
    "exclusiveMaximum": _number(lambda value, limit: value < limit),
    "multipleOf": _number(lambda value, unit: (value / unit).denominator == 1),
    "minLength": _sized("string", lambda size, limit: size >= limit),
    "maxLength": _sized("string", lambda size, limit: size <= limit),
    "minItems": _sized("array", lambda size, limit: size >= limit),
    "maxItems": _sized("array", lambda size, limit: size <= limit),
    "minProperties": _sized("object", lambda size, limit: size >= limit),
    "maxProperties": _sized("object", lambda size, limit: size <= limit),
    "pattern": lambda value, pattern: not isinstance(value, str) or matches(pattern, value),
    "uniqueItems": _unique,
    "dependentRequired": lambda value, names: (
        not isinstance(value, dict) or all(n in value for key, needs in names.items() if key in value for n in needs)
    ),
}


def _reference(site: _Site, value: Any, reference: str) -> Iterator[Violation]:
    yield from violations(site.document, value, site.document.target(reference), site.pointer)


def _properties(site: _Site, value: Any, properties: dict[str, Any]) -> Iterator[Violation]:
    if isinstance(value, dict):
        for name in properties:
            if name in value:
                yield from site.inside(value[name], f"/properties/{escape(name)}", f"/{escape(name)}")


def _pattern_properties(site: _Site, value: Any, patterns: dict[str, Any]) -> Iterator[Violation]:
    if isinstance(value, dict):
        for pattern in patterns:
            for name in value:
                if matches(pattern, name):
                    yield from site.inside(value[name], f"/patternProperties/{escape(pattern)}", f"/{escape(name)}")


def _additional(site: _Site, value: Any, argument: Any) -> Iterator[Violation]:
    if not isinstance(value, dict):
        return
    patterns = site.schema.get("patternProperties", {})
    for name in value:
        if name in site.schema.get("properties", {}) or any(matches(pattern, name) for pattern in patterns):
            continue
        if argument is False:
            yield Violation(site.pointer, "additionalProperties", f"{site.at}/additionalProperties", name)
        else:
            yield from site.inside(value[name], "/additionalProperties", f"/{escape(name)}")


def _names(site: _Site, value: Any, _: Any) -> Iterator[Violation]:
    if isinstance(value, dict) and not all(site.holds(name, "/propertyNames") for name in value):
        yield from site.fails("propertyNames")
        for name in value:
            yield from site.inside(name, "/propertyNames")


def _prefix(site: _Site, value: Any, schemas: list[Any]) -> Iterator[Violation]:
    if isinstance(value, list):
        for index in range(min(len(schemas), len(value))):
            yield from site.inside(value[index], f"/prefixItems/{index}", f"/{index}")


def _items(site: _Site, value: Any, argument: Any) -> Iterator[Violation]:
    if isinstance(argument, list):
        raise UnsupportedError(f"a list of items at {site.at}")
    if isinstance(value, list):
        for index in range(len(site.schema.get("prefixItems", ())), len(value)):
            yield from site.inside(value[index], "/items", f"/{index}")


def _contains(site: _Site, value: Any, _: Any) -> Iterator[Violation]:
    if isinstance(value, list):
        count = sum(site.holds(item, "/contains") for item in value)
        if not site.schema.get("minContains", 1) <= count <= site.schema.get("maxContains", count):
            yield from site.fails("contains")


def _all_of(site: _Site, value: Any, branches: list[Any]) -> Iterator[Violation]:
    for index in range(len(branches)):
        yield from site.inside(value, f"/allOf/{index}")


def _any_of(site: _Site, value: Any, branches: list[Any]) -> Iterator[Violation]:
    if not any(site.holds(value, f"/anyOf/{index}") for index in range(len(branches))):
        yield from site.fails("anyOf")
        yield from _nearest(site, value, "anyOf", len(branches))


def _one_of(site: _Site, value: Any, branches: list[Any]) -> Iterator[Violation]:
    count = sum(site.holds(value, f"/oneOf/{index}") for index in range(len(branches)))
    if count != 1:
        yield from site.fails("oneOf")
    if count == 0:
        yield from _nearest(site, value, "oneOf", len(branches))


def _nearest(site: _Site, value: Any, keyword: str, count: int) -> Iterator[Violation]:
    """What is wrong by the only branch whose tag and type fit, so that a person sees the real reason."""
    found = [list(site.inside(value, f"/{keyword}/{index}")) for index in range(count)]
    near = [branch for branch in found if not any(one.keyword in {"const", "type"} for one in branch)]
    if len(near) == 1:
        yield from near[0]


def _not(site: _Site, value: Any, _: Any) -> Iterator[Violation]:
    if site.holds(value, "/not"):
        yield from site.fails("not")


def _condition(site: _Site, value: Any, _: Any) -> Iterator[Violation]:
    branch = "then" if site.holds(value, "/if") else "else"
    if branch in site.schema:
        yield from site.inside(value, f"/{branch}")


def _dependent(site: _Site, value: Any, schemas: dict[str, Any]) -> Iterator[Violation]:
    if isinstance(value, dict):
        for name in schemas:
            if name in value:
                yield from site.inside(value, f"/dependentSchemas/{escape(name)}")


def _unevaluated_members(site: _Site, value: Any, argument: Any) -> Iterator[Violation]:
    if not isinstance(value, dict):
        return
    seen = evaluated(site, value, "unevaluatedProperties")
    for name in value:
        if name not in seen and argument is False:
            yield Violation(site.pointer, "unevaluatedProperties", f"{site.at}/unevaluatedProperties", name)
        elif name not in seen:
            yield from site.inside(value[name], "/unevaluatedProperties", f"/{escape(name)}")


def _unevaluated_items(site: _Site, value: Any, argument: Any) -> Iterator[Violation]:
    if not isinstance(value, list):
        return
    seen = evaluated(site, value, "unevaluatedItems")
    for index, item in enumerate(value):
        if index not in seen and argument is False:
            yield Violation(site.pointer, "unevaluatedItems", f"{site.at}/unevaluatedItems", str(index))
        elif index not in seen:
            yield from site.inside(item, "/unevaluatedItems", f"/{index}")


def evaluated(site: _Site, value: Any, without: str = "") -> set[Any]:
    """The members or items of the value that the schema at the site has looked at, one keyword left aside."""
    schema = site.schema
    if isinstance(value, dict):
        every = {"additionalProperties", "unevaluatedProperties"} - {without}
        patterns = schema.get("patternProperties", {})
        seen: set[Any] = {n for n in value if n in schema.get("properties", {}) or any(matches(p, n) for p in patterns)}
    else:
        every = {"items", "unevaluatedItems"} - {without}
        seen = set(range(min(len(value), len(schema.get("prefixItems", ())))))
        if "contains" in schema:
            seen |= {index for index, item in enumerate(value) if site.holds(item, "/contains")}
    if every & schema.keys():
        return set(value) if isinstance(value, dict) else set(range(len(value)))
    for at in _applied(site, value):
        inner = site.document.at(at)
        if isinstance(inner, dict):
            seen |= evaluated(_Site(site.document, inner, at, site.pointer), value)
    return seen


def _applied(site: _Site, value: Any) -> Iterator[str]:
    """The pointers of all schemas that the schema applies to the value itself and that accept it."""
    schema = site.schema
    if "$ref" in schema:
        yield site.document.target(schema["$ref"])
    for keyword in ("allOf", "anyOf", "oneOf"):
        steps = (f"/{keyword}/{index}" for index in range(len(schema.get(keyword, ()))))
        yield from (site.at + step for step in steps if site.holds(value, step))
    if "if" in schema:
        passed = site.holds(value, "/if")
        yield from ([f"{site.at}/if"] if passed else [])
        branch = "then" if passed else "else"
        yield from ([f"{site.at}/{branch}"] if branch in schema else [])
    for name in schema.get("dependentSchemas", ()):
        if isinstance(value, dict) and name in value:
            yield f"{site.at}/dependentSchemas/{escape(name)}"


_NESTED: dict[str, Callable[[_Site, Any, Any], Iterator[Violation]]] = {
    "$ref": _reference,
    "properties": _properties,
    "patternProperties": _pattern_properties,
    "additionalProperties": _additional,
    "propertyNames": _names,
    "prefixItems": _prefix,
    "items": _items,
    "contains": _contains,
    "allOf": _all_of,
    "anyOf": _any_of,
    "oneOf": _one_of,
    "not": _not,
    "if": _condition,
    "dependentSchemas": _dependent,
    "unevaluatedProperties": _unevaluated_members,
    "unevaluatedItems": _unevaluated_items,
}
