"""How long a comparison of large schemas takes: python -m benchmarks.compat_scale; the cost follows the change."""

from __future__ import annotations

import copy
import json
from time import perf_counter
from typing import Any

from compat.decide import decide

GOALS = {"unchanged": 20, "1,000 properties": 250, "60 events": 400}
"""Milliseconds that a question of this kind may take."""

_KINDS: tuple[dict[str, Any], ...] = (
    {"type": "string", "maxLength": 35},
    {"type": "integer", "minimum": 0},
    {"type": "array", "items": {"$ref": "#/$defs/line"}},
    {"enum": ["A", "B", "C"]},
    {"type": "string", "pattern": "^[A-Z]{3}$"},
)
_DEFINITIONS = {
    "line": {
        "type": "object",
        "properties": {"sku": {"type": "string", "pattern": "^[A-Z0-9]{4,12}$"}, "quantity": {"type": "integer"}},
        "required": ["sku"],
        "additionalProperties": False,
    }
}


def wide(count: int) -> dict[str, Any]:
    """A closed object with many properties, some of them required."""
    names = [f"field{number:04d}" for number in range(count)]
    return {
        "type": "object",
        "properties": {
            name: {"description": f"What {name} is about.", **copy.deepcopy(_KINDS[number % 5])}
            for number, name in enumerate(names)
        },
        "required": names[::7],
        "additionalProperties": False,
        "$defs": copy.deepcopy(_DEFINITIONS),
    }


def events(count: int, members: int) -> dict[str, Any]:
    """A union of event types that a tag tells apart."""
    branches = []
    for number in range(count):
        properties: dict[str, Any] = {"type": {"const": f"event-{number}"}}
        properties |= {f"member{index:02d}": copy.deepcopy(_KINDS[index % 5]) for index in range(members)}
        for one in properties.values():
            one["description"] = "What this member is about."
        branch = {"type": "object", "properties": properties, "required": ["type", "member00"]}
        branches.append({"title": f"Event{number}", **branch, "additionalProperties": False})
    return {"oneOf": branches, "$defs": copy.deepcopy(_DEFINITIONS)}


def cases() -> list[tuple[str, str, Any, Any]]:
    """Kind, what was edited, and both schemas."""
    flat, union = wide(1000), events(60, 20)
    narrow_flat, narrow_union, grown = copy.deepcopy(flat), copy.deepcopy(union), copy.deepcopy(union)
    narrow_flat["properties"]["field0500"]["maxLength"] = 30
    narrow_union["oneOf"][30]["properties"]["member00"]["maxLength"] = 30
    grown["oneOf"].append(copy.deepcopy(grown["oneOf"][0]))
    grown["oneOf"][-1]["properties"]["type"] = {"const": "event-new"}
    optional = copy.deepcopy(union)
    optional["oneOf"][30]["properties"]["added"] = {"type": "string"}
    return [
        ("unchanged", "nothing", union, copy.deepcopy(union)),
        ("1,000 properties", "one narrowed", flat, narrow_flat),
        ("1,000 properties", "one widened", narrow_flat, flat),
        ("60 events", "one narrowed", union, narrow_union),
        ("60 events", "one widened", narrow_union, union),
        ("60 events", "a member added", union, optional),
        ("60 events", "an event added", union, grown),
        ("60 events", "an event removed", grown, union),
    ]


def main() -> None:
    """Print the best of three runs of every case beside its goal."""
    for kind, edit, old, new in cases():
        times = []
        for _ in range(3):
            left, right = copy.deepcopy(old), copy.deepcopy(new)
            start = perf_counter()
            answer = decide(left, right).answer
            times.append((perf_counter() - start) * 1000)
        size = len(json.dumps(old)) / 1000
        print(f"{kind:18} {edit:18} {size:5.0f} kB {min(times):7.1f} ms (goal {GOALS[kind]}) {answer}")


if __name__ == "__main__":
    main()
