"""Random schemas of all keywords, and single edits of them: one keyword at one place is set, changed or taken away."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import strategies as st

from compat.keywords import resolve, walk

small = st.sampled_from(
    [
        {"type": "string"},
        {"type": "integer"},
        {"type": "boolean"},
        {"const": "A"},
        {"type": "string", "maxLength": 2},
        {"type": ["string", "null"]},
        {"minimum": 2},
        {"enum": ["A", 1]},
        {"required": ["a"]},
        {},
    ]
)
counts = st.integers(0, 3)
names = st.sampled_from(["a", "b", "c"])
KEYWORDS: dict[str, st.SearchStrategy[Any]] = {
    "type": st.sampled_from(
        ["string", "integer", "number", "array", "object", ["string", "null"], ["integer", "string"]]
    ),
    "enum": st.lists(st.sampled_from(["A", "B", 1, None, True]), min_size=1, max_size=3, unique_by=repr),
    "const": st.sampled_from(["A", 1, None, True]),
    "minimum": st.integers(-3, 3),
    "maximum": st.integers(-3, 3),
    "exclusiveMinimum": st.integers(-3, 3),
    "exclusiveMaximum": st.integers(-3, 3),
    "multipleOf": st.sampled_from([1, 2, 3, 4, 0.5]),
    "minLength": counts,
    "maxLength": counts,
    "pattern": st.sampled_from(["^A", "^[AB]*$", "B$", "^A{2,3}$"]),
    "properties": st.dictionaries(names, small, min_size=1, max_size=2),
    "required": st.lists(names, min_size=1, max_size=2, unique=True),
    "additionalProperties": st.one_of(st.booleans(), small),
    "patternProperties": st.dictionaries(st.sampled_from(["^a", "^[bc]"]), small, min_size=1, max_size=2),
    "propertyNames": st.sampled_from([{"maxLength": 1}, {"pattern": "^a"}, {"enum": ["a", "b"]}]),
    "minProperties": counts,
    "maxProperties": counts,
    "dependentRequired": st.dictionaries(names, st.lists(names, min_size=1, max_size=2, unique=True), min_size=1),
    "dependentSchemas": st.dictionaries(names, small, min_size=1, max_size=2),
    "items": st.one_of(st.booleans(), small),
    "prefixItems": st.lists(small, min_size=1, max_size=2),
    "minItems": counts,
    "maxItems": counts,
    "uniqueItems": st.booleans(),
    "contains": small,
    "minContains": counts,
    "maxContains": counts,
    "anyOf": st.lists(small, min_size=1, max_size=3),
    "oneOf": st.lists(small, min_size=1, max_size=3),
    "allOf": st.lists(small, min_size=1, max_size=2),
    "not": small,
    "if": small,
    "then": small,
    "else": small,
    "title": st.sampled_from(["One", "Two"]),
    "default": st.sampled_from(["A", 1]),
    "format": st.sampled_from(["date", "uri"]),
    "deprecated": st.booleans(),
    "description": st.sampled_from(["one", "two"]),
}


@st.composite
def objects(draw: st.DrawFn) -> dict[str, Any]:
    """A schema object of a few keywords, most of which speak of the same kind of value."""
    kinds = {
        "string": ["minLength", "maxLength", "pattern", "enum"],
        "integer": ["minimum", "maximum", "multipleOf", "exclusiveMinimum"],
        "object": [
            "properties",
            "required",
            "additionalProperties",
            "patternProperties",
            "dependentRequired",
            "minProperties",
        ],
        "array": ["items", "prefixItems", "minItems", "maxItems", "contains", "uniqueItems"],
    }
    kind = draw(st.sampled_from(sorted(kinds)))
    chosen = draw(st.lists(st.sampled_from(kinds[kind]), max_size=3, unique=True))
    if draw(st.integers(0, 3)) == 0:
        chosen.append(draw(st.sampled_from(["anyOf", "oneOf", "allOf", "not", "const", "description"])))
    return {"type": kind, **{keyword: draw(KEYWORDS[keyword]) for keyword in chosen}}


@st.composite
def edits(draw: st.DrawFn) -> tuple[Any, Any, str, str]:
    """An old schema, the new one, the pointer of the edited object and the edited keyword."""
    old = draw(objects())
    for _ in range(draw(st.integers(0, 2))):
        old = draw(st.sampled_from(WRAPPERS))(old)
    if draw(st.integers(0, 3)) == 0:
        old = {"$ref": "#/$defs/inner", "$defs": {"inner": old}}
    places = [at for at, node in walk(old) if isinstance(node, dict)]
    at = draw(st.sampled_from(places))
    new = copy.deepcopy(old)
    node = resolve(new, at)
    present = sorted(key for key in node if key in KEYWORDS)
    if present and draw(st.integers(0, 2)) == 0:
        keyword = draw(st.sampled_from(present))
        del node[keyword]
    else:
        keyword = draw(st.sampled_from(present if present and draw(st.booleans()) else sorted(KEYWORDS)))
        node[keyword] = draw(KEYWORDS[keyword])
    return old, new, at, keyword


WRAPPERS = [
    lambda inner: {"type": "object", "properties": {"x": inner}, "additionalProperties": False},
    lambda inner: {"type": "object", "properties": {"x": inner}, "required": ["x"]},
    lambda inner: {"type": "array", "items": inner},
    lambda inner: {"oneOf": [{"const": 77}, inner]},
    lambda inner: {"anyOf": [{"const": 77}, inner]},
    lambda inner: {"allOf": [inner]},
    lambda inner: {"not": inner},
]
