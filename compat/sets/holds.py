"""Whether a node holds for one value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compat.document import canonical, exact, kind_of
from compat.languages import matches
from compat.sets.nodes import LANES

if TYPE_CHECKING:
    from collections.abc import Callable

    from compat.sets.nodes import Forest, Goal, Node


def fits(forest: Forest, goal: Goal, value: Any) -> bool:
    """Whether the value satisfies every literal of a goal."""
    return all(holds(forest, node, value) is sign for node, sign in goal)


def holds(forest: Forest, node: Node, value: Any) -> bool:
    """Whether the node holds for the value."""
    op = node.op
    if op in LANES:
        return kind_of(value) not in LANES[op] or _CHECKS[op](forest, node, value)
    if op in {"true", "false"}:
        return op == "true"
    if op == "kinds":
        return kind_of(value) in node.args[0]
    if op == "in":
        return canonical(value) in node.args[0]
    if op == "not":
        return not holds(forest, node.args[0], value)
    if op == "ref":
        return holds(forest, forest.definitions[node.args[0]], value)
    found = (holds(forest, part, value) for part in node.args)
    return all(found) if op == "and" else any(found) if op == "or" else sum(found) == 1


def limits_on(node: Node, name: str) -> list[Node]:
    """What a ``members`` node demands of the member called ``name``."""
    named, matched, rest = node.args
    found = [inner for other, inner in named if other == name]
    found += [inner for pattern, inner in matched if matches(pattern, name)]
    return found or [rest]


def _between(low: int, size: int, high: int | None) -> bool:
    return low <= size and (high is None or size <= high)


def _items(forest: Forest, node: Node, value: list[Any]) -> bool:
    prefix, rest = node.args
    return all(holds(forest, prefix[index] if index < len(prefix) else rest, item) for index, item in enumerate(value))


_CHECKS: dict[str, Callable[[Forest, Node, Any], bool]] = {
    "range": lambda _, node, value: exact(value) in node.args[0],
    "length": lambda _, node, value: _between(node.args[0], len(value), node.args[1]),
    "pattern": lambda _, node, value: matches(node.args[0], value),
    "items": _items,
    "size": lambda _, node, value: _between(node.args[0], len(value), node.args[1]),
    "contains": lambda forest, node, value: _between(
        node.args[1], sum(holds(forest, node.args[0], item) for item in value), node.args[2]
    ),
    "unique": lambda _, __, value: len({canonical(item) for item in value}) == len(value),
    "members": lambda forest, node, value: all(
        holds(forest, inner, item) for name, item in value.items() for inner in limits_on(node, name)
    ),
    "required": lambda _, node, value: node.args[0] in value,
    "count": lambda _, node, value: _between(node.args[0], len(value), node.args[1]),
    "names": lambda forest, node, value: all(holds(forest, node.args[0], name) for name in value),
}
