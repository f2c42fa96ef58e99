"""Trees of segments and of data: walk them, look into them, and bring segments back into their original order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.mapping.plan import Branch, PlanNode, Roster

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.formats.structure import Loop, Node


def scope_nodes(branch: Branch | Roster) -> Iterator[PlanNode]:
    """What stands in a branch and its sub-objects, without going into arrays that follow a loop."""
    for child in branch.children():
        if isinstance(child, (Branch, Roster)):
            yield from scope_nodes(child)
        else:
            yield child


def member(data: Any, target: str) -> Any:
    """The value at ``location/address/lines[0]`` or ``identifiers[scheme=scac]/value``; None when any part is absent."""
    for key in target.replace("[", "/[").split("/"):
        data = _item_of(data, key.strip("[]")) if key[:1] == "[" else data.get(key) if isinstance(data, dict) else None
    return data


def _item_of(data: Any, name: str) -> Any:
    if not isinstance(data, list):
        return None
    key, equals, value = name.partition("=")
    if not equals:
        return data[int(name)] if int(name) < len(data) else None
    return next((one for one in data if isinstance(one, dict) and one.get(key) == value), None)


def flatten(loop: Loop, node: Node) -> Iterator[list[Any]]:
    """The segments of a tree in the order of the structure."""
    for part in loop.parts:
        held = node[part.slot]
        if held is None:
            continue
        if part.loop is None:
            yield held
        else:
            for one in held:
                yield from flatten(part.loop, one)


def merge(original: list[list[Any]], strays: list[Any], flat: list[list[Any]]) -> list[list[Any]]:
    """The original order of segments with removed ones gone and new ones after the segment they follow in ``flat``."""
    kept = {id(item) for item in flat} | {id(item) for item in strays}
    merged = [item for item in original if id(item) in kept]
    known = {id(item) for item in original}
    before: list[Any] | None = None
    for item in flat:
        if id(item) not in known:
            at = next((index for index, one in enumerate(merged) if one is before), -1) + 1
            merged.insert(at, item)
        before = item
    return merged
