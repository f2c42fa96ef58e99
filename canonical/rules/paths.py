"""Finds the values that a rule speaks about: JSON pointers where ``*`` is every item and ``-1`` the last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.pointers import escape, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

Tree = dict[str, "Tree"]

_steps: dict[str, list[str]] = {}
_trees: dict[tuple[str, ...], Tree] = {}


def _tokens(pointer: str) -> list[str]:
    """The steps of a pointer of a rule; there are few of them, and each is used for every event."""
    if pointer not in _steps:
        _steps[pointer] = tokens(pointer)
    return _steps[pointer]


def select(value: Any, pointer: str) -> list[tuple[str, Any]]:
    """Every value that is there, with its JSON pointer relative to ``value``; other shapes hold none."""
    found = [("", value)]
    for name in _tokens(pointer):
        found = [step for here, node in found for step in _step(here, node, name)]
    return found


def values(value: Any, pointer: str) -> list[Any]:
    """The same values without their pointers, which cost more than the values do."""
    return gathered(value, (pointer,))


def gathered(value: Any, pointers: Sequence[str]) -> list[Any]:
    """The values at several pointers, in no order; what they have in common is walked once."""
    known = tuple(pointers)
    if known not in _trees:
        _trees[known] = _tree(map(_tokens, known))
    found: list[Any] = []
    _gather(value, _trees[known], found)
    return found


def _tree(ways: Iterable[list[str]]) -> Tree:
    """Steps by their names, one below the other; the empty name says that a pointer ends."""
    tree: Tree = {}
    for way in ways:
        node = tree
        for name in way:
            node = node.setdefault(name, {})
        node[""] = {}
    return tree


def _gather(value: Any, tree: Tree, found: list[Any]) -> None:
    for name, below in tree.items():
        if not name:
            found.append(value)
        elif isinstance(value, dict):
            if name in value:
                _gather(value[name], below, found)
        elif isinstance(value, list):
            for item in value if name == "*" else [inner for _, inner in _step("", value, name)]:
                _gather(item, below, found)


def first(value: Any, pointer: str) -> Any:
    """The value at a pointer without ``*``, or ``None`` when it is not there."""
    for name in _tokens(pointer):
        if isinstance(value, dict):
            value = value.get(name)
        elif isinstance(value, list) and name.lstrip("-").isdigit():
            index = int(name)
            value = value[index] if -len(value) <= index < len(value) else None
        else:
            return None
    return value


def is_given(value: Any) -> bool:
    """Whether a value says anything: it is there and not an empty text, list or object."""
    return bool(value) or (value is not None and isinstance(value, (bool, int)))


def applies(value: Any, when: Mapping[str, Any]) -> bool:
    """Whether each pointer has one of the listed values, is present (``true``) or is absent (``false``)."""
    for pointer, wanted in when.items():
        found = first(value, pointer)
        if wanted is True or wanted is False:
            if (found is not None) is not wanted:
                return False
        elif not any(type(found) is type(one) and found == one for one in wanted):
            return False
    return True


def _step(here: str, node: Any, name: str) -> Iterator[tuple[str, Any]]:
    if isinstance(node, dict):
        if name in node:
            yield f"{here}/{escape(name)}", node[name]
    elif isinstance(node, list):
        if name == "*":
            yield from ((f"{here}/{index}", item) for index, item in enumerate(node))
        elif name.lstrip("-").isdigit() and -len(node) <= int(name) < len(node):
            index = int(name) % len(node)
            yield f"{here}/{index}", node[index]


def in_turn(value: Any, items: str, number: str) -> list[tuple[int, str, Any]]:
    """The items that ``items`` selects, by the whole number at ``number`` inside each: number, pointer, item.

    None at all when two items have one number: which comes first is then not known.
    """
    found = [(first(item, number), place, item) for place, item in select(value, items)]
    numbered = [one for one in found if isinstance(one[0], int) and not isinstance(one[0], bool)]
    if len({one[0] for one in numbered}) < len(numbered):
        return []
    return sorted(numbered, key=lambda one: one[0])
