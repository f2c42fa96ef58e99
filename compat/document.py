"""One parsed schema whose parts are addressed by JSON pointers, and JSON values compared the way schemas do."""

from __future__ import annotations

import json
from fractions import Fraction
from json.encoder import encode_basestring_ascii as _quoted
from typing import Any

from compat.errors import UnreadableError
from compat.keywords import Schema, resolve, walk

KINDS = ("null", "boolean", "integer", "fraction", "string", "array", "object")
"""The kinds of JSON values; ``fraction`` is a number that is not whole."""

DIALECT = "https://json-schema.org/draft/2020-12/schema"

TYPE_KINDS = {kind: (kind,) for kind in KINDS if kind != "fraction"} | {"number": ("integer", "fraction")}


def kind_of(value: Any) -> str:
    """The kind of a JSON value; 1.0 is an integer, as JSON Schema says since draft 6."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "integer" if value.is_integer() else "fraction"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"


def exact(value: Any) -> Fraction:
    """The decimal that was written, not its binary neighbour: 0.1 is a tenth.

    Raises ``UnreadableError`` for a number that a float cannot hold (1e400).
    """
    try:
        return Fraction(repr(value)) if isinstance(value, float) else Fraction(value)
    except (ValueError, OverflowError):
        raise UnreadableError("number", 0, f"{value} is no finite number") from None


def canonical(value: Any) -> str:
    """One text for all JSON values that are equal: members sorted, 1.0 written as 1."""
    if isinstance(value, str):
        return _quoted(value)
    return json.dumps(_whole(value), sort_keys=True, ensure_ascii=True, separators=(",", ":"))


def same(one: Any, two: Any) -> bool:
    """Whether two JSON values are equal as schemas see it: 1 is 1.0 and not true."""
    try:
        # By far the fastest, and nearly always enough.
        if json.dumps(one, sort_keys=True) == json.dumps(two, sort_keys=True):
            return True
        return canonical(one) == canonical(two)
    except RecursionError:
        return _same_deep(one, two)


DEEPEST = 400


def nests_too_deeply(value: Any) -> bool:
    """Whether a JSON value nests deeper than any call here follows; looked at without a call per level."""
    layer, depth = [value], 0
    while layer:
        depth += 1
        if depth > DEEPEST:
            return True
        layer = [
            item
            for one in layer
            if isinstance(one, dict | list)
            for item in (one.values() if isinstance(one, dict) else one)
            if isinstance(item, dict | list)
        ]
    return False


def _same_deep(one: Any, two: Any) -> bool:
    """The same for values that nest deeper than calls may."""
    pending = [(one, two)]
    while pending:
        left, right = pending.pop()
        if isinstance(left, dict) and isinstance(right, dict):
            if left.keys() != right.keys():
                return False
            pending += [(item, right[name]) for name, item in left.items()]
        elif isinstance(left, list) and isinstance(right, list):
            if len(left) != len(right):
                return False
            pending += zip(left, right, strict=True)
        elif isinstance(left, dict | list) or isinstance(right, dict | list) or canonical(left) != canonical(right):
            return False
    return True


def _whole(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [_whole(item) for item in value]
    if isinstance(value, dict):
        return {name: _whole(item) for name, item in value.items()}
    return value


class Document:
    """A self-contained schema; ``name`` says in messages which side it is."""

    def __init__(self, schema: Any, name: str = "schema") -> None:
        """Accepts an object or a boolean; anything else is no schema (``UnreadableError``)."""
        if not isinstance(schema, dict | bool):
            raise UnreadableError(name, 0, f"a schema is an object or a boolean, not {kind_of(schema)}")
        self.schema: Schema | bool = schema
        self.name = name
        self._anchors: dict[str, str] | None = None
        self._texts: dict[int, frozenset[str]] = {}

    def at(self, pointer: str) -> Any:
        """The part at a pointer; raises ``UnreadableError`` if there is none."""
        try:
            return resolve(self.schema, pointer)
        except KeyError as error:
            raise UnreadableError(self.name, 0, f"{pointer} is not there: no {error.args[0]!r}") from None

    def lists(self, values: list[Any], value: Any) -> bool:
        """Whether a list of this schema holds a value; the list is read once."""
        if isinstance(value, str) and len(values) < 50:  # nearly always: a short list of codes
            return value in values
        if id(values) not in self._texts:
            self._texts[id(values)] = frozenset(canonical(item) for item in values)
        return canonical(value) in self._texts[id(values)]

    def target(self, reference: str) -> str:
        """The pointer that a ``$ref`` stands for; only references inside the document are followed.

        Raises ``UnreadableError`` for one that leaves the document or has no target.
        """
        base = self.schema.get("$id", "") if isinstance(self.schema, dict) else ""
        if base and reference.startswith(base):
            reference = reference[len(base) :] or "#"
        if not reference.startswith("#"):
            raise UnreadableError(self.name, 0, f"$ref {reference!r} leaves the document; bundle it first")
        fragment = reference[1:]
        if fragment and not fragment.startswith("/"):
            fragment = self._anchor(fragment)
        if "%" in fragment:
            from urllib.parse import unquote

            fragment = unquote(fragment)
        self.at(fragment)
        return fragment

    def _anchor(self, name: str) -> str:
        if self._anchors is None:
            nodes = [(at, node) for at, node in walk(self.schema) if isinstance(node, dict)]
            found = [(node.get(key), at) for at, node in nodes for key in ("$anchor", "$dynamicAnchor")]
            self._anchors = {anchor: at for anchor, at in found if isinstance(anchor, str)}
        if name not in self._anchors:
            raise UnreadableError(self.name, 0, f"$ref '#{name}' has no $anchor of that name")
        return self._anchors[name]
