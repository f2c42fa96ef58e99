"""Matches the parts of two versions of a schema, so that a rule only has to look at one pair."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from compat.document import Document, canonical
from compat.errors import UnreadableError
from compat.keywords import Schema, escape

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Side = str
"""``old`` or ``new``."""

Example = tuple[Any, Any]
"""An old and a new schema or file that show what a rule is about; None for a file that is not there."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference, as a rule reports it: a sentence and where it is on both sides.

    ``keywords`` and ``detail`` say how a validator will report it, which ties the change to the document that
    proves it; ``detail`` is the member or value concerned and empty when any will do.
    """

    message: str
    old: str
    new: str
    keywords: tuple[str, ...] = ()
    detail: str = ""
    old_node: str = ""
    new_node: str = ""


@dataclass(frozen=True, slots=True)
class NodePair:
    """One part of the old schema and the part of the new one that stands in its place, references followed.

    ``old`` and ``new`` hold the keywords of the definition with those beside the reference on top; ``path`` is
    the place in a document.
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

    def where(self, side: Side, keyword: str = "") -> str:
        """The pointer of a keyword on one side, or of the part itself if the keyword is not there."""
        schema, beside = (self.old, self.beside_old) if side == "old" else (self.new, self.beside_new)
        site, node = (self.old_site, self.old_node) if side == "old" else (self.new_site, self.new_node)
        if keyword in beside:
            return f"{site}/{escape(keyword)}"
        return f"{node}/{escape(keyword)}" if keyword in schema else node

    def change(self, message: str, *keywords: str, detail: str = "", at: str = "") -> Change:
        """A change of the first keyword that is there; ``at`` is a pointer below the part, such as a member."""
        old = next((key for key in keywords if key in self.old), "")
        new = next((key for key in keywords if key in self.new), "")
        places = (self.where("old", old), self.where("new", new))
        if at:
            places = (self._below("old", at, places[0]), self._below("new", at, places[1]))
        return Change(message, *places, keywords, detail, self.old_node, self.new_node)

    def _below(self, side: Side, at: str, otherwise: str) -> str:
        from compat.keywords import resolve

        try:
            resolve(self.old if side == "old" else self.new, at)
        except KeyError:
            return otherwise
        return (self.old_node if side == "old" else self.new_node) + at

    def members(self, side: Side) -> Mapping[str, Any]:
        """The named members of one side; none if it is not an object."""
        found = (self.old if side == "old" else self.new).get("properties")
        return found if isinstance(found, dict) else {}

    def required(self, side: Side) -> list[str]:
        """The names that one side requires."""
        return list((self.old if side == "old" else self.new).get("required", ()))


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


def node_pairs(old: Document, new: Document) -> Iterator[NodePair]:
    """Every pair of parts that belong together, outermost first; each pair of definitions is entered once."""
    entered: set[tuple[str, str]] = set()
    pending = [("", "", "")]
    while pending:
        pair = _pair(old, new, *pending.pop(0))
        if pair is None:
            continue
        yield pair
        if (pair.old_node, pair.new_node) not in entered:
            entered.add((pair.old_node, pair.new_node))
            pending.extend(_inside(pair))


def _pair(old: Document, new: Document, old_at: str, new_at: str, path: str) -> NodePair | None:
    left, right = _followed(old, old_at), _followed(new, new_at)
    if left is None or right is None:
        return None
    old_node, old_schema, beside_old = left
    new_node, new_schema, beside_new = right
    return NodePair(old_schema, new_schema, path, old_at, new_at, old_node, new_node, beside_old, beside_new)


def _followed(document: Document, pointer: str) -> tuple[str, Schema, Schema] | None:
    """Where a part is defined, its keywords with those beside the references, and the latter alone."""
    beside: Schema = {}
    seen: set[str] = set()
    while pointer not in seen:
        seen.add(pointer)
        schema = document.at(pointer)
        if not isinstance(schema, dict):
            return None
        reference = schema.get("$ref")
        if not isinstance(reference, str):
            return pointer, {**schema, **beside}, beside
        beside = {**{key: value for key, value in schema.items() if key != "$ref"}, **beside}
        try:
            pointer = document.target(reference)
        except UnreadableError:
            return None
    return None


def _inside(pair: NodePair) -> Iterator[tuple[str, str, str]]:
    for name in pair.members("old"):
        if name in pair.members("new"):
            yield (
                pair.old_node + f"/properties/{escape(name)}",
                pair.new_node + f"/properties/{escape(name)}",
                (f"{pair.path}/{escape(name)}"),
            )
    steps = {"items": "/*", "additionalProperties": "/*", "propertyNames": "", "contains": "/*", "not": ""}
    for keyword, step in steps.items():
        if isinstance(pair.old.get(keyword), dict) and isinstance(pair.new.get(keyword), dict):
            yield f"{pair.old_node}/{keyword}", f"{pair.new_node}/{keyword}", pair.path + step
    for keyword in ("oneOf", "anyOf", "allOf", "prefixItems"):
        for left, right in matched_branches(pair, keyword):
            yield f"{pair.old_node}/{keyword}/{left}", f"{pair.new_node}/{keyword}/{right}", pair.path


def matched_branches(pair: NodePair, keyword: str) -> list[tuple[int, int]]:
    """The branches of both sides that belong together: by reference or title, by tag, else by place."""
    old, new = pair.old.get(keyword), pair.new.get(keyword)
    if not isinstance(old, list) or not isinstance(new, list):
        return []
    if keyword == "prefixItems":
        return [(index, index) for index in range(min(len(old), len(new)))]
    names = [branch_name(branch) for branch in new]
    found = [
        (index, names.index(branch_name(branch))) for index, branch in enumerate(old) if branch_name(branch) in names
    ]
    lost_old = [index for index in range(len(old)) if index not in {left for left, _ in found}]
    lost_new = [index for index in range(len(new)) if index not in {right for _, right in found}]
    plain = [(a, b) for a, b in zip(lost_old, lost_new, strict=False) if not (_named(old[a]) or _named(new[b]))]
    return found + plain


def branch_name(branch: Any) -> str:
    """What identifies a branch of a union: its reference, title or constant tags, else all of it."""
    if isinstance(branch, dict):
        if _named(branch):
            return str(branch.get("$ref") or branch.get("title"))
        properties = branch.get("properties", {})
        tags = {name: one["const"] for name, one in properties.items() if isinstance(one, dict) and "const" in one}
        if tags:
            return canonical(tags)
    return canonical(branch)


def _named(branch: Any) -> bool:
    return isinstance(branch, dict) and ("$ref" in branch or "title" in branch)
