"""What can be told about a node without a search: for one kind of value, for finite choices, for tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.document import KINDS
from compat.sets.nodes import LANES

if TYPE_CHECKING:
    from compat.sets.nodes import Forest, Node

_KIND_OF_TEXT = {"n": "null", "t": "boolean", "f": "boolean", '"': "string", "[": "array", "{": "object"}
_MOST_VALUES = 5000


def text_kind(text: str) -> str:
    """The kind of a value in its canonical text."""
    kind = _KIND_OF_TEXT.get(text[0])
    return kind or ("integer" if text.lstrip("-").isdigit() else "fraction")


def truth(forest: Forest, node: Node, kind: str) -> bool | None:
    """Whether the node holds for all values of a kind (True) or for none of them (False), when that is plain."""
    if kind not in node.truths:
        node.truths[kind] = None  # a reference back to here: nothing is known
        node.truths[kind] = _truth(forest, node, kind)
    return node.truths[kind]


def _truth(forest: Forest, node: Node, kind: str) -> bool | None:
    op = node.op
    if op in LANES:
        return None if kind in LANES[op] else True
    if op in {"true", "false"}:
        return op == "true"
    if op == "kinds":
        return kind in node.args[0]
    if op == "in":
        return None if any(text_kind(text) == kind for text in node.args[0]) else False
    if op == "not":
        inner = truth(forest, node.args[0], kind)
        return None if inner is None else not inner
    if op == "ref":
        return truth(forest, forest.definitions[node.args[0]], kind)
    return _combined(op, [truth(forest, part, kind) for part in node.args])


def _combined(op: str, parts: list[bool | None]) -> bool | None:
    if op == "and":
        return False if False in parts else True if all(parts) else None
    if op == "or":
        return True if True in parts else False if all(part is False for part in parts) else None
    sure = parts.count(True)
    if sure > 1 or all(part is False for part in parts):
        return False
    return True if sure == 1 and parts.count(False) == len(parts) - 1 else None


def finite(forest: Forest, node: Node, depth: int = 0) -> tuple[str, ...] | None:
    """A finite set of values (canonical texts) outside of which the node does not hold; None: no such set is plain."""
    if node.op == "in":
        values: tuple[str, ...] = node.args[0]
        return values
    if node.op == "false":
        return ()
    if node.op == "kinds" and set(node.args[0]) <= {"null", "boolean"}:
        texts = {"null": ("null",), "boolean": ("false", "true")}
        return tuple(text for kind in node.args[0] for text in texts[kind])
    if depth > 50:
        return None
    if node.op == "ref":
        return finite(forest, forest.definitions[node.args[0]], depth + 1)
    if node.op == "and":
        found = [one for part in node.args if (one := finite(forest, part, depth + 1)) is not None]
        return min(found, key=len, default=None)
    if node.op in {"or", "one"}:
        parts = [finite(forest, part, depth + 1) for part in node.args]
        joined = dict.fromkeys(text for part in parts if part is not None for text in part)
        return None if None in parts or len(joined) > _MOST_VALUES else tuple(joined)
    return None


def tags(forest: Forest, node: Node, depth: int = 0) -> dict[str, frozenset[str]] | None:
    """The required members that have a finite choice of values, of a node that holds for objects only (else None)."""
    while node.op == "ref" and depth < 20:
        node, depth = forest.definitions[node.args[0]], depth + 1
    if any(truth(forest, node, kind) is not False for kind in KINDS if kind != "object"):
        return None
    found: dict[str, frozenset[str]] = {}
    required: set[str] = set()
    _collect(forest, node, found, required, depth)
    return {name: values for name, values in found.items() if name in required}


def _collect(forest: Forest, node: Node, found: dict[str, frozenset[str]], required: set[str], depth: int) -> None:
    if node.op == "ref" and depth < 20:
        _collect(forest, forest.definitions[node.args[0]], found, required, depth + 1)
    elif node.op == "and":
        for part in node.args:
            _collect(forest, part, found, required, depth)
    elif node.op == "required":
        required.add(node.args[0])
    elif node.op == "members":
        for name, inner in node.args[0]:
            values = finite(forest, inner)
            if values is not None:
                found[name] = found.get(name, frozenset(values)) & frozenset(values)


def apart(forest: Forest, nodes: list[Node]) -> bool:
    """Whether it is plain that no value satisfies two of the nodes: their kinds, choices or tags tell them apart."""
    known = [tags(forest, node) for node in nodes]
    values = [finite(forest, node) for node in nodes]
    kinds = [{kind for kind in KINDS if truth(forest, node, kind) is not False} for node in nodes]
    shared = _shared_tag(known)
    if shared:
        return True
    if len(nodes) > 200:
        return False
    return all(
        not kinds[i] & kinds[j] or _differ(values[i], values[j]) or _tags_differ(known[i], known[j])
        for i in range(len(nodes))
        for j in range(i)
    )


def _shared_tag(known: list[dict[str, frozenset[str]] | None]) -> bool:
    if any(one is None for one in known):
        return False
    names = set.intersection(*(set(one) for one in known if one is not None))
    for name in names:
        sets = [one[name] for one in known if one is not None]
        if len(frozenset().union(*sets)) == sum(map(len, sets)):
            return True
    return False


def _differ(one: tuple[str, ...] | None, two: tuple[str, ...] | None) -> bool:
    return one is not None and two is not None and not set(one) & set(two)


def _tags_differ(one: dict[str, frozenset[str]] | None, two: dict[str, frozenset[str]] | None) -> bool:
    if one is None or two is None:
        return False
    return any(not one[name] & two[name] for name in one.keys() & two.keys())
