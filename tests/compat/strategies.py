"""Random schemas of the dialect, small changes of them, and documents near both."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

NAMES = ("a", "b", "c")
PATTERNS = ("^[AB]*$", "^[A-C]+$", "^A(B|C)?$", "^[0-9]{1,3}$", "^(AB)+$", "^A{2,4}$")


def _bounds(low: str, high: str, most: int) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional={low: st.integers(0, most), high: st.integers(0, most)})


strings = st.one_of(
    _bounds("minLength", "maxLength", 4).map(lambda limits: {"type": "string", **limits}),
    st.builds(
        lambda pattern, limits: {"type": "string", "pattern": pattern, **limits},
        st.sampled_from(PATTERNS),
        _bounds("minLength", "maxLength", 4),
    ),
    st.lists(st.sampled_from(["A", "B", "AB", "1"]), min_size=1, max_size=3, unique=True).map(
        lambda values: {"type": "string", "enum": values}
    ),
)
numbers = st.builds(
    lambda limits, kind: {"type": kind, **limits},
    st.fixed_dictionaries(
        {},
        optional={
            "minimum": st.integers(-3, 3),
            "maximum": st.integers(-3, 3),
            "exclusiveMinimum": st.integers(-3, 3),
            "exclusiveMaximum": st.integers(-3, 3),
        },
    ),
    st.sampled_from(["integer", "integer", "number"]),
)
scalars = st.one_of(
    strings,
    numbers,
    st.just({"type": "boolean"}),
    st.sampled_from([{"const": "A"}, {"const": 1}, {"const": True}, {"type": ["string", "null"]}]),
)


def _object(properties: dict[str, Any], required: list[str], rest: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        **({"required": required} if required else {}),
        **({} if rest is None else {"additionalProperties": rest}),
    }


def _tagged(branches: list[tuple[str, dict[str, Any]]]) -> dict[str, Any]:
    return {
        "oneOf": [
            {**branch, "properties": {**branch["properties"], "kind": {"const": tag}}, "required": ["kind"]}
            for tag, branch in branches
        ]
    }


def _nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    objects = st.builds(
        _object,
        st.dictionaries(st.sampled_from(NAMES), inner, max_size=3),
        st.lists(st.sampled_from(NAMES), max_size=2, unique=True),
        st.one_of(st.just(False), st.just(False), st.none(), inner),
    )
    arrays = st.builds(
        lambda items, limits: {"type": "array", "items": items, **limits}, inner, _bounds("minItems", "maxItems", 3)
    )
    tagged = st.lists(
        st.tuples(st.sampled_from(["x", "y", "z"]), objects), min_size=1, max_size=3, unique_by=lambda pair: pair[0]
    ).map(_tagged)
    return st.one_of(objects, objects, arrays, tagged, st.builds(lambda one, two: {"anyOf": [one, two]}, inner, inner))


schemas = st.recursive(scalars, _nested, max_leaves=6)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Any, Any]:
    """An old schema and a new one that is another, or the old one with one part replaced."""
    old = draw(schemas)
    if draw(st.integers(0, 3)) == 0:
        return old, draw(schemas)
    return old, _changed(draw, old)


def _changed(draw: st.DrawFn, schema: Any) -> Any:
    """The schema with one keyword taken away, another limit, or another schema somewhere inside."""
    places = [name for name in schema if name in {"properties", "items", "oneOf", "anyOf", "additionalProperties"}]
    inside = [name for name in places if schema[name] and not isinstance(schema[name], bool)]
    go_deeper = draw(st.booleans())
    if inside and go_deeper:
        keyword = draw(st.sampled_from(inside))
        return {**schema, keyword: _changed_inside(draw, schema[keyword])}
    return draw(st.one_of(st.just(_without(draw, schema)), st.just(_limited(draw, schema)), schemas))


def _changed_inside(draw: st.DrawFn, value: Any) -> Any:
    if isinstance(value, list):
        index = draw(st.integers(0, len(value) - 1))
        return [*value[:index], _changed(draw, value[index]), *value[index + 1 :]]
    if "type" in value or "oneOf" in value or "anyOf" in value or "const" in value:
        return _changed(draw, value)
    name = draw(st.sampled_from(sorted(value)))
    if draw(st.integers(0, 4)) == 0:
        return {other: item for other, item in value.items() if other != name}
    return {**value, name: _changed(draw, value[name])}


def _without(draw: st.DrawFn, schema: Any) -> Any:
    keyword = draw(st.sampled_from(sorted(schema)))
    return {name: value for name, value in schema.items() if name != keyword}


def _limited(draw: st.DrawFn, schema: Any) -> Any:
    limits = {"minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum"} & schema.keys()
    if limits:
        keyword = draw(st.sampled_from(sorted(limits)))
        return {**schema, keyword: max(0, schema[keyword] + draw(st.sampled_from([-1, 1])))}
    if "required" in schema:
        return {**schema, "required": draw(st.lists(st.sampled_from(NAMES), max_size=2, unique=True))}
    if "enum" in schema:
        return {**schema, "enum": [*schema["enum"], "C"]}
    return schema


texts = st.one_of(st.text("ABC1", max_size=5), st.sampled_from(["A", "B", "AB", "1", "", "x", "y", "z"]))
leaves = st.one_of(texts, st.integers(-4, 4), st.sampled_from([0.5, -1.5, 2.0]), st.booleans(), st.none())
documents = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.sampled_from([*NAMES, "kind", "other"]), inner, max_size=4),
    ),
    max_leaves=6,
)


@st.composite
def fitting(draw: st.DrawFn, schema: Any) -> Any:
    """A document that follows the structure of a schema most of the time, so that it gets past the first type."""
    if not isinstance(schema, dict) or draw(st.integers(0, 19)) == 0:
        return draw(documents)
    for keyword in ("oneOf", "anyOf"):
        if keyword in schema:
            return draw(fitting(draw(st.sampled_from(schema[keyword]))))
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return draw(st.sampled_from(schema["enum"]))
    if schema.get("type") == "object":
        return _fitting_object(draw, schema)
    if schema.get("type") == "array":
        items = schema.get("items", True)
        return [draw(fitting(items)) for _ in range(draw(st.integers(0, 4)))]
    by_type: dict[str, st.SearchStrategy[Any]] = {
        "string": texts,
        "integer": st.integers(-4, 4),
        "boolean": st.booleans(),
    }
    return draw(by_type.get(str(schema.get("type")), leaves))


def _fitting_object(draw: st.DrawFn, schema: Any) -> Any:
    names = set(schema.get("required", ())) | {
        name for name in [*schema.get("properties", {}), "other"] if draw(st.booleans())
    }
    rest = schema.get("additionalProperties", True)
    listed = schema.get("properties", {})
    return {
        name: draw(fitting(listed.get(name, rest)))
        for name in sorted(names)
        if name in listed or rest is not False or draw(st.integers(0, 9)) == 0
    }
