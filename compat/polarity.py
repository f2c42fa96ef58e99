"""Where in a schema a narrower part may make the whole wider, so that a part cannot be judged on its own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from compat.branches import tag_names, tag_values
from compat.errors import UnreadableError
from compat.keywords import children

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compat.document import Document
    from compat.pairs import Touch

_TURNING = frozenset({"not", "if", "oneOf", "contains"})
_Here = tuple[str, bool, str]
"""A pointer, whether the way there turns, and the tag that tells this alternative apart from its neighbours."""


class Polarity:
    """One document, walked once from its root along every reference."""

    def __init__(self, document: Document) -> None:
        """What counts is where a part is used, so definitions that nothing refers to count as turning."""
        self._document = document
        self.depends_on_company: bool = "unevaluated" in json.dumps(document.schema)
        self._known: dict[str, set[tuple[bool, str]]] = {}
        pending: list[_Here] = [] if self.depends_on_company else [("", False, "")]
        while pending:
            at, turned, tag = pending.pop()
            if (turned, tag) not in self._known.setdefault(at, set()):
                self._known[at].add((turned, tag))
                pending.extend(self._below(at, turned, tag))

    def turns(self, place: str, touches: Sequence[Touch]) -> bool:
        """Whether what is touched at a place may turn: always under ``not`` or ``if``, never along plain members.

        An alternative that a constant member tells apart can grow without meeting its neighbours, as long as that
        member stays.
        """
        if self.depends_on_company or place not in self._known:
            return True
        return any(turned or any(_is_about(touch, tag) for touch in touches) for turned, tag in self._known[place])

    def _below(self, at: str, turned: bool, tag: str) -> Iterator[_Here]:
        schema = self._document.at(at)
        if not isinstance(schema, dict):
            return
        tags = _telling_apart(schema, self._document)
        for step, _ in children(schema):
            keyword = step.split("/")[1]
            if keyword == "oneOf" and tags:
                yield at + step, turned, tags
            elif keyword not in {"$defs", "definitions"}:
                is_tag = (bool(tag) and keyword != "properties") or step == f"/properties/{tag}"
                yield at + step, turned or keyword in _TURNING or is_tag, ""
        if isinstance(schema.get("$ref"), str):
            try:
                yield self._document.target(schema["$ref"]), turned, tag
            except UnreadableError:
                return


def _telling_apart(schema: dict[str, object], document: Document) -> str:
    """The member that holds another constant in every alternative of ``oneOf``; empty if there is none."""
    branches = schema.get("oneOf")
    if not isinstance(branches, list):
        return ""
    try:
        found = [_target(branch, document) for branch in branches]
    except UnreadableError:
        return ""
    for name in sorted(tag_names(found)):
        values = tag_values(found, name)
        if len(set(values)) == len(found):
            return name
    return ""


def _target(branch: object, document: Document) -> object:
    if isinstance(branch, dict) and isinstance(branch.get("$ref"), str) and len(branch) == 1:
        return document.at(document.target(branch["$ref"]))
    return branch


def _is_about(touch: Touch, tag: str) -> bool:
    """Whether a touch may take the tag away."""
    return bool(tag) and touch.keyword in {"properties", "required", "$ref"} and touch.entry in {None, tag}
