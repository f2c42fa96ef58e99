"""Matches the parts of two versions of a schema, so that a rule only has to look at one pair."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from compat.branches import matched_branches
from compat.document import Document, same
from compat.errors import UnreadableError
from compat.keywords import SCHEMA_LIST, Schema, escape, is_annotation, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from compat.sides import Side as Sided

Side = str
"""``old`` or ``new``."""

Example = tuple[Any, Any]
"""An old and a new schema or file that show what a rule is about; None for a file that is not there."""


@dataclass(frozen=True, slots=True)
class Touch:
    """What of one part a change is about, so that the change can be replayed alone.

    A whole ``keyword``; or its member or listed value called ``entry``; or the alternatives at the places ``old``
    and ``new`` of a list of schemas, of which one is None when it has no counterpart.
    """

    pair: NodePair
    keyword: str
    entry: str | None = None
    old: int | None = None
    new: int | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One difference, as a rule reports it: a sentence, where it is on both sides, and what it touches.

    ``keywords`` and ``detail`` say how a validator will report it, which ties the change to the document that
    proves it; ``detail`` is the member or value concerned and empty when any will do.
    """

    message: str
    old: str
    new: str
    keywords: tuple[str, ...] = ()
    detail: str = ""
    touches: tuple[Touch, ...] = ()


@dataclass(frozen=True, slots=True)
class NodePair:
    """One part of the old schema and the part of the new one that stands in its place, references followed.

    ``old`` and ``new`` hold the keywords of the definition with those beside the reference on top; ``path`` is
    the place in a document, ``old_ref`` and ``new_ref`` the references that led here, empty if there was none.
    """

    old: Schema
    new: Schema
    path: str
    old_site: str
    new_site: str
    old_node: str
    new_node: str
    beside_old: Schema = field(default_factory=dict)
    beside_new: Schema = field(default_factory=dict)
    old_ref: str = ""
    new_ref: str = ""

    def touch(self, keyword: str, entry: str | None = None) -> Touch:
        """What a change is about: a whole keyword, or one entry of it."""
        return Touch(self, keyword, entry)

    def says(self, side: Side, keyword: str) -> Schema:
        """A keyword of one side with its value, as an object; empty if it is not there."""
        if keyword == "$ref":
            reference = self.old_ref if side == "old" else self.new_ref
            return {keyword: reference} if reference else {}
        schema = self.old if side == "old" else self.new
        return {keyword: schema[keyword]} if keyword in schema else {}

    def place(self, side: Side, keyword: str) -> str:
        """The pointer of the schema object that holds, or would hold, a keyword on one side."""
        site, node = (self.old_site, self.old_node) if side == "old" else (self.new_site, self.new_node)
        return site if keyword == "$ref" or keyword in self.beside_old or keyword in self.beside_new else node

    def where(self, side: Side, keyword: str = "") -> str:
        """The pointer of a keyword on one side, or of the part itself if the keyword is not there."""
        schema, beside = (self.old, self.beside_old) if side == "old" else (self.new, self.beside_new)
        site, node = (self.old_site, self.old_node) if side == "old" else (self.new_site, self.new_node)
        if keyword in beside:
            return f"{site}/{escape(keyword)}"
        return f"{node}/{escape(keyword)}" if keyword in schema else node

    def change(
        self, message: str, *keywords: str, detail: str = "", at: str = "", touches: tuple[Touch, ...] = ()
    ) -> Change:
        """A change of the first keyword that is there; ``at`` is a pointer below the part, such as a member.

        What it touches is what ``at`` points to, else every one of the keywords, unless ``touches`` says it.
        """
        old = next((key for key in keywords if key in self.old), "")
        new = next((key for key in keywords if key in self.new), "")
        places = (self.where("old", old), self.where("new", new))
        if at:
            places = (self._below("old", at, places[0]), self._below("new", at, places[1]))
        return Change(message, *places, keywords, detail, touches or tuple(Touch(self, key) for key in keywords))

    def member_change(self, message: str, keyword: str, name: str, *others: str) -> Change:
        """A change of one entry of a keyword that maps names to schemas, and of the same name in ``others``."""
        touches = tuple(Touch(self, key, name) for key in (keyword, *others))
        seen = ("additionalProperties", *others) if keyword == "properties" else (keyword, *others)
        return self.change(message, *seen, detail=name, at=f"/{keyword}/{escape(name)}", touches=touches)

    def listed_change(self, message: str, keyword: str, value: str, index: int | None = None) -> Change:
        """A change of one value of a list such as ``enum`` or ``required``; ``value`` as canonical or plain text."""
        at = "" if index is None else f"/{keyword}/{index}"
        return self.change(message, keyword, detail=value, at=at, touches=(Touch(self, keyword, value),))

    def branch_change(self, message: str, keyword: str, old: int | None, new: int | None) -> Change:
        """A change of one alternative of a list of schemas, at these places on both sides."""
        at = f"/{keyword}/{old if old is not None else new}"
        return self.change(message, keyword, at=at, touches=(Touch(self, keyword, None, old, new),))

    def _below(self, side: Side, at: str, otherwise: str) -> str:
        try:
            resolve(self.old if side == "old" else self.new, at)
        except KeyError:
            return otherwise
        return self.place(side, at.split("/")[1]) + at

    def entries(self, side: Side, keyword: str) -> Mapping[str, Any]:
        """What a keyword of one side maps names to; nothing if it is not there."""
        found = (self.old if side == "old" else self.new).get(keyword)
        return found if isinstance(found, dict) else {}

    def members(self, side: Side) -> Mapping[str, Any]:
        """The named members of one side; none if it is not an object."""
        return self.entries(side, "properties")

    def required(self, side: Side) -> list[str]:
        """The names that one side requires."""
        return list((self.old if side == "old" else self.new).get("required", ()))


@dataclass(frozen=True, slots=True)
class DocumentPair:
    """Both versions as a whole, with every pair of parts that differ; for what no single part shows."""

    old: Sided
    new: Sided
    nodes: tuple[NodePair, ...]

    def change(self, message: str, old: str, new: str, *touches: Touch) -> Change:
        """A change at two pointers."""
        return Change(message, old, new, touches=touches)

    def root(self, side: Side) -> Schema:
        """The outermost schema of one side as it was written; a boolean has no keywords."""
        schema = (self.old if side == "old" else self.new).original
        return schema if isinstance(schema, dict) else {}


@dataclass(frozen=True, slots=True)
class FilePair:
    """One file of the catalog before and after, None when it is not there; ``kind`` is event-type, code-list, ..."""

    kind: str
    name: str
    old: Any
    new: Any

    def change(self, message: str, old: str = "", new: str = "") -> Change:
        """A change at two pointers of the file."""
        return Change(message, old, new)

    def rows(self, side: Side, member: str, key: str) -> dict[str, tuple[str, Any]]:
        """The rows of a list by their key, each with its pointer."""
        found = (self.old if side == "old" else self.new) or {}
        return {row[key]: (f"/{member}/{index}", row) for index, row in enumerate(found.get(member, ())) if key in row}


_DEEPEST = 600


def node_pairs(old: Document, new: Document) -> Iterator[NodePair]:
    """Every pair of parts that belong together and differ, outermost first; each pair of definitions once.

    Raises ``RecursionError`` for parts that nest deeper than anybody reads.
    """
    entered: set[tuple[str, str]] = set()
    pending = [("", "", "")]
    while pending:
        places = pending.pop(0)
        if places[0].count("/") > _DEEPEST:
            raise RecursionError(places[0][:200])
        for pair in _pairs(old, new, *places):
            is_same = same(pair.old, pair.new)
            if not is_same or pair.old_ref != pair.new_ref:
                yield pair
            if is_same and not _refers(pair.old):
                continue
            if (pair.old_node, pair.new_node) not in entered:
                entered.add((pair.old_node, pair.new_node))
                if isinstance(old.at(pair.old_node), dict) and isinstance(new.at(pair.new_node), dict):
                    pending.extend(_inside(pair))  # true and false have nothing inside


def _refers(schema: Schema) -> bool:
    """Whether anything in it is defined elsewhere, and so may differ although the text is the same."""
    return '"$ref"' in json.dumps(schema)


def _pairs(old: Document, new: Document, old_at: str, new_at: str, path: str) -> Iterator[NodePair]:
    """The pair at two places; two pairs, the reference's company and its target, when both limit the same."""
    left, right = _followed(old, old_at), _followed(new, new_at)
    if left is None or right is None:
        return
    old_node, old_schema, beside_old, old_ref = left
    new_node, new_schema, beside_new, new_ref = right
    refs = (old_ref, new_ref)
    if not _limit_twice(old_schema, beside_old) and not _limit_twice(new_schema, beside_new):
        merged = ({**old_schema, **beside_old}, {**new_schema, **beside_new})
        yield NodePair(*merged, path, old_at, new_at, old_node, new_node, beside_old, beside_new, *refs)
        return
    yield NodePair(beside_old, beside_new, path, old_at, new_at, old_at, new_at)
    yield NodePair(old_schema, new_schema, path, old_node, new_node, old_node, new_node, {}, {}, *refs)


def _limit_twice(schema: Schema, beside: Schema) -> bool:
    return any(keyword in schema and not is_annotation(keyword) for keyword in beside)


def _followed(document: Document, pointer: str) -> tuple[str, Schema, Schema, str] | None:
    """Where a part is defined, its keywords, those beside the references, and the first reference."""
    beside: Schema = {}
    first = ""
    seen: set[str] = set()
    while pointer not in seen:
        seen.add(pointer)
        schema = document.at(pointer)
        if isinstance(schema, bool):
            schema = {} if schema else {"not": {}}
        reference = schema.get("$ref")
        if not isinstance(reference, str):
            return pointer, schema, beside, first
        first = first or reference
        beside = {**{key: value for key, value in schema.items() if key != "$ref"}, **beside}
        try:
            pointer = document.target(reference)
        except UnreadableError:
            return None
    return None


_STEPS = {
    "items": "/*",
    "additionalProperties": "/*",
    "unevaluatedItems": "/*",
    "unevaluatedProperties": "/*",
    "contains": "/*",
    "propertyNames": "",
    "not": "",
    "if": "",
    "then": "",
    "else": "",
}
_MAPS = {"properties": "/{}", "patternProperties": "/*", "dependentSchemas": ""}


def _inside(pair: NodePair) -> Iterator[tuple[str, str, str]]:
    for keyword, step in _MAPS.items():
        there = pair.entries("new", keyword)
        for name, schema in pair.entries("old", keyword).items():
            if name in there and not (keyword == "properties" and False in (schema, there[name])):
                below = f"/{keyword}/{escape(name)}"
                yield (*_below_both(pair, keyword, below, below), pair.path + step.format(escape(name)))
    for keyword, step in _STEPS.items():
        if keyword in pair.old and keyword in pair.new and _both_limit(pair.old[keyword], pair.new[keyword], keyword):
            yield (*_below_both(pair, keyword, f"/{keyword}", f"/{keyword}"), pair.path + step)
    for keyword in sorted(SCHEMA_LIST):
        for left, right in matched_branches(pair.old.get(keyword), pair.new.get(keyword), keyword):
            step = f"/{left}" if keyword == "prefixItems" else ""
            yield (*_below_both(pair, keyword, f"/{keyword}/{left}", f"/{keyword}/{right}"), pair.path + step)


def _below_both(pair: NodePair, keyword: str, old: str, new: str) -> tuple[str, str]:
    return pair.place("old", keyword) + old, pair.place("new", keyword) + new


def _both_limit(old: Any, new: Any, keyword: str) -> bool:
    """Whether both are schemas; what is left free, or closed, on one side is a change of the part around it."""
    if keyword in {"items", "additionalProperties", "unevaluatedItems", "unevaluatedProperties"}:
        return isinstance(old, dict) and isinstance(new, dict)
    return True
