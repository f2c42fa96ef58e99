"""Large schemas with one edit, as they come out of a catalog of events: their size is the point, not their trickiness."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

Case = tuple[str, Any, Any, bool, list[Any]]
"""Title, old, new, whether the new one contains the old one by the way it was made, and documents to try."""


def member(number: int) -> dict[str, Any]:
    """One property; seven shapes take turns."""
    shapes: list[dict[str, Any]] = [
        {"type": "string", "minLength": 1, "maxLength": 20 + number % 15},
        {"type": "integer", "minimum": 0, "maximum": 1000 + number},
        {"type": "string", "enum": [f"CODE{number}{letter}" for letter in "ABCD"]},
        {"type": "boolean"},
        {"type": "array", "maxItems": 5, "items": {"type": "string", "maxLength": 35}},
        {"type": "number", "minimum": 0},
        {
            "type": "object",
            "properties": {"code": {"type": "string", "maxLength": 3}, "value": {"type": "number"}},
            "required": ["code"],
            "additionalProperties": False,
        },
    ]
    return shapes[number % len(shapes)]


def wide(count: int) -> dict[str, Any]:
    """A closed object of so many properties, every tenth required."""
    return {
        "type": "object",
        "properties": {f"field{number}": member(number) for number in range(count)},
        "required": [f"field{number}" for number in range(0, count, 10)],
        "additionalProperties": False,
    }


def events(count: int) -> dict[str, Any]:
    """So many closed event types of 20 properties, told apart by the value of one."""
    branches = []
    for number in range(count):
        branch = wide(20)
        branch["properties"] = {"eventType": {"enum": [f"event{number}"]}, **branch["properties"]}
        branch["required"] = ["eventType", *branch["required"]]
        branches.append(branch)
    return {"oneOf": branches}


def tree() -> dict[str, Any]:
    """A shipment of packages that hold packages; the root is no reference, since some checkers read none there."""
    package = wide(12)
    packages = {"type": "array", "items": {"$ref": "#/$defs/package"}}
    package["properties"]["packages"] = packages
    root = {"type": "object", "properties": {"packages": packages}, "required": ["packages"]}
    return {**root, "additionalProperties": False, "$defs": {"package": package}}


def _filled(schema: dict[str, Any]) -> dict[str, Any]:
    """A document of the required properties, as ``member`` makes them."""
    values = {"string": "x", "integer": 1, "boolean": True, "array": [], "number": 1, "object": {"code": "x"}}
    found = {}
    for name in schema["required"]:
        part = schema["properties"][name]
        found[name] = part["enum"][0] if "enum" in part else values[part["type"]]
    return found


def cases() -> Iterator[Case]:
    """Every case; the same each time."""
    for count in (200, 1000):
        yield from _wide_cases(count)
    for count in (20, 60):
        yield from _event_cases(count)
    same = events(60)
    size = len(json.dumps(same)) // 1000
    yield f"unchanged, {size} kB", same, copy.deepcopy(same), True, []
    told = copy.deepcopy(same)
    told["oneOf"][30]["properties"]["field4"]["description"] = "Told more clearly."
    yield f"one description, {size} kB", same, told, True, []
    yield from _tree_cases()
    yield from _pattern_cases()


def _wide_cases(count: int) -> Iterator[Case]:
    old, looser, tighter = wide(count), wide(count), wide(count)
    looser["properties"]["field7"]["maxLength"] += 10
    yield f"{count} properties, a text may be longer", old, looser, True, []
    tighter["properties"]["field8"]["maximum"] -= 1
    document = {**_filled(old), "field8": old["properties"]["field8"]["maximum"]}
    yield f"{count} properties, a number is bounded", old, tighter, False, [document]


def _event_cases(count: int) -> Iterator[Case]:
    old, looser, tighter = events(count), events(count), events(count)
    looser["oneOf"][count // 2]["properties"]["added"] = {"type": "string", "maxLength": 35}
    yield f"{count} events, an optional property", old, looser, True, []
    tighter["oneOf"][count // 2]["required"].append("field3")
    yield f"{count} events, a property is required", old, tighter, False, [_filled(old["oneOf"][count // 2])]


def _tree_cases() -> Iterator[Case]:
    old, looser, tighter = tree(), tree(), tree()
    package = old["$defs"]["package"]
    looser["$defs"]["package"]["properties"]["field7"]["maxLength"] += 10
    yield "recursive tree, a text may be longer", old, looser, True, []
    inner = tighter["$defs"]["package"]["properties"]
    inner["packages"] = {**inner["packages"], "maxItems": 2}
    document = {"packages": [{**_filled(package), "packages": [_filled(package)] * 3}]}
    yield "recursive tree, few inside", old, tighter, False, [document]


def _pattern_cases() -> Iterator[Case]:
    container = ("^[A-Z]{3}U[0-9]{7}$", "^[A-Z]{3}[UJZ][0-9]{7}$", "ABCJ1234567")
    carrier = ("^[A-Z]{4}$", "^[A-Z]{2,4}$", "AB")
    for title, (narrow, loose, between) in (("container number", container), ("carrier code", carrier)):
        one, two = ({"type": "string", "pattern": pattern} for pattern in (narrow, loose))
        yield f"{title}, pattern widened", one, two, True, []
        yield f"{title}, pattern narrowed", two, one, False, [between]
