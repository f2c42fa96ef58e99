"""A schema as a small formula: equal parts of any schema in play are one and the same node.

A node says something about values of one kind and nothing about the others, as JSON Schema keywords do, or combines
other nodes. Because equal parts are one object, an unchanged part is recognised at once, however large it is.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from compat.document import KINDS, TYPE_KINDS

Literal: TypeAlias = "tuple[Node, bool]"
"""A node that must hold (True) or must not hold (False)."""

Goal: TypeAlias = "frozenset[Literal]"

NUMBERS = ("integer", "fraction")
LANES: dict[str, tuple[str, ...]] = {
    "range": NUMBERS,
    "length": ("string",),
    "pattern": ("string",),
    "items": ("array",),
    "size": ("array",),
    "contains": ("array",),
    "unique": ("array",),
    "members": ("object",),
    "required": ("object",),
    "count": ("object",),
    "names": ("object",),
}
"""Which kinds of values each operator limits; all other values satisfy it."""


class Node:
    """One operator with its arguments; compared by identity, made only by a `Forest`."""

    __slots__ = ("args", "number", "op", "truths")

    def __init__(self, op: str, args: tuple[Any, ...], number: int) -> None:
        self.op: str = op
        self.args: tuple[Any, ...] = args
        self.number: int = number
        self.truths: dict[str, bool | None] = {}

    def __repr__(self) -> str:
        """A short form for people who look at one."""
        return f"{self.op}{self.args!r}"[:200]


class Forest:
    """Makes nodes, each only once, and knows what the references stand for."""

    def __init__(self) -> None:
        self._known: dict[tuple[Any, ...], Node] = {}
        self.definitions: dict[Any, Node] = {}
        self.true: Node = self.make("true")
        self.false: Node = self.make("false")

    def make(self, op: str, *args: Any) -> Node:
        """The node of an operator and its arguments."""
        key = (op, *args)
        node = self._known.get(key)
        if node is None:
            node = self._known[key] = Node(op, args, len(self._known))
        return node

    def all_of(self, nodes: list[Node]) -> Node:
        """What holds when all of the nodes hold."""
        return self._joined("and", nodes, self.true, self.false)

    def any_of(self, nodes: list[Node]) -> Node:
        """What holds when one of the nodes holds."""
        return self._joined("or", nodes, self.false, self.true)

    def _joined(self, op: str, nodes: list[Node], neutral: Node, absorbing: Node) -> Node:
        flat: dict[Node, None] = {}
        for node in nodes:
            flat.update(dict.fromkeys(node.args if node.op == op else (node,)))
        flat.pop(neutral, None)
        if absorbing in flat:
            return absorbing
        if not flat:
            return neutral
        return next(iter(flat)) if len(flat) == 1 else self.make(op, *flat)

    def no(self, node: Node) -> Node:
        """What holds when the node does not."""
        if node is self.true:
            return self.false
        if node is self.false:
            return self.true
        found: Node = node.args[0] if node.op == "not" else self.make("not", node)
        return found

    def one_of(self, nodes: list[Node]) -> Node:
        """What holds when exactly one of the nodes holds."""
        nodes = [node for node in nodes if node is not self.false]
        return self.any_of(nodes) if len(nodes) < 2 else self.make("one", *nodes)

    def kinds(self, names: Any) -> Node:
        """What limits the kinds of values, from the argument of ``type``."""
        wanted = {kind for name in (names if isinstance(names, list) else [names]) for kind in TYPE_KINDS.get(name, ())}
        return self.only_kinds(wanted)

    def only_kinds(self, wanted: Any) -> Node:
        """What accepts every value of some kinds and no other."""
        kinds = tuple(kind for kind in KINDS if kind in wanted)
        return self.true if len(kinds) == len(KINDS) else self.make("kinds", kinds) if kinds else self.false
