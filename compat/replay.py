"""Applies one change alone: the old schema with only that change, or the new one without it."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any

from compat.document import canonical
from compat.keywords import Schema, children, rebuild, resolve, unescape

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compat.document import Document
    from compat.pairs import Side, Touch

_NAMES = frozenset({"enum", "required", "type"})
"""Keywords whose list is a set of values."""


def alone(old: Document, new: Document, touches: Sequence[Touch]) -> Any:
    """The old schema with only what ``touches`` say taken from the new one."""
    return _changed(old, new, touches, "old")


def without(old: Document, new: Document, touches: Sequence[Touch]) -> Any:
    """The new schema with what ``touches`` say as it was in the old one."""
    return _changed(new, old, touches, "new")


def local(old: Document, new: Document, touches: Sequence[Touch]) -> tuple[str, Any, Any] | None:
    """The place of a change in the old schema, and that part alone before and after the change.

    None when the change touches several parts, or a part that refers to others.
    """
    places = {touch.pair.place("old", touch.keyword) for touch in touches}
    if len(places) != 1:
        return None
    place = places.pop()
    before = old.at(place)
    after = resolve(alone(old, new, touches), place)
    if any(word in json.dumps([before, after]) for word in ('"$ref"', '"$dynamicRef"', '"$anchor"')):
        return None
    return place, before, after


def _changed(base: Document, other: Document, touches: Sequence[Touch], side: Side) -> Any:
    graft = _Graft(base, other)
    schema: Any = base.schema
    for touch in touches:
        place = touch.pair.place(side, touch.keyword)
        schema = _edited(schema, place.split("/")[1:], partial(_touched, touch=touch, side=side, graft=graft))
    return graft.into(schema)


def _edited(value: Any, tokens: list[str], edit: Callable[[Any], Any]) -> Any:
    """A copy in which the part at the tokens is edited; everything beside the way there is shared."""
    if not tokens:
        return edit(value)
    token, rest = unescape(tokens[0]), tokens[1:]
    if isinstance(value, list):
        index = int(token)
        return [*value[:index], _edited(value[index], rest, edit), *value[index + 1 :]]
    return {**value, token: _edited(value[token], rest, edit)}


def _touched(node: Any, touch: Touch, side: Side, graft: _Graft) -> Any:
    schema: Schema = node if isinstance(node, dict) else {} if node else {"not": {}}
    there = graft.imported(touch.pair.says("new" if side == "old" else "old", touch.keyword))
    here = {**touch.pair.says(side, touch.keyword), **schema}
    places = (touch.old, touch.new) if side == "old" else (touch.new, touch.old)
    rest = {key: one for key, one in schema.items() if key != touch.keyword}
    if touch.entry is None and places == (None, None):
        return {**rest, **there}
    value = _part(here.get(touch.keyword), there.get(touch.keyword), touch, places)
    return rest if value is None else {**rest, touch.keyword: value}


def _part(here: Any, there: Any, touch: Touch, places: tuple[int | None, int | None]) -> Any:
    """What a keyword says when one entry of it is as on the other side; None if nothing is left to say."""
    if places != (None, None):
        found = _branches(touch.keyword, here, there, places)
        return found or (None if touch.keyword in {"allOf", "prefixItems"} else [False])
    if touch.keyword in _NAMES:
        return _listed(touch.keyword, _as_list(here), _as_list(there), touch.entry)
    entries = {name: one for name, one in (here or {}).items() if name != touch.entry}
    if touch.entry in (there or {}):
        entries[touch.entry] = there[touch.entry]
    return entries if entries or there is not None else None


def _branches(keyword: str, here: Any, there: Any, places: tuple[int | None, int | None]) -> list[Any]:
    mine, other = places
    branches = list(here or ())
    if keyword == "prefixItems" and mine is None:
        return [*branches, *there[len(branches) : (other or 0) + 1]]
    if keyword == "prefixItems" and other is None:
        return branches[:mine]
    if mine is None:
        return [*branches, there[other]]
    if other is None:
        return branches[:mine] + branches[mine + 1 :]
    return [*branches[:mine], there[other], *branches[mine + 1 :]]


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _listed(keyword: str, here: list[Any], there: list[Any], entry: str | None) -> list[Any] | None:
    def is_it(value: Any) -> bool:
        return entry in {value, canonical(value)} if isinstance(value, str) else entry == canonical(value)

    found = [value for value in here if not is_it(value)] + [value for value in there if is_it(value)]
    return found if found or keyword == "enum" else None


class _Graft:
    """Takes parts of another document over, with every definition that they refer to."""

    def __init__(self, base: Document, other: Document) -> None:
        self.base, self.other = base, other
        self.names: dict[str, str] = {}
        self.definitions: Schema = {}

    def imported(self, schema: Any) -> Any:
        """The schema with its references led to where they will be in the base document."""
        if not isinstance(schema, dict):
            return schema
        if isinstance(schema.get("$ref"), str):
            schema = {**schema, "$ref": self._reference(schema["$ref"])}
        kept = {key: value for key, value in schema.items() if key not in {"$id", "$anchor", "$defs", "definitions"}}
        return rebuild(kept, lambda _, child: self.imported(child))

    def _reference(self, reference: str) -> str:
        target = self.other.target(reference)
        if self._is_shared(target, set()):
            return _fragment(target)
        if target not in self.names:
            self.names[target] = f"_taken{len(self.names)}"
            self.definitions[self.names[target]] = self.imported(self.other.at(target))
        return f"#/$defs/{self.names[target]}"

    def _is_shared(self, target: str, seen: set[str]) -> bool:
        """Whether both documents define the same there, down to the last reference."""
        if target in seen:
            return True
        seen.add(target)
        try:
            mine, theirs = resolve(self.base.schema, target), resolve(self.other.schema, target)
        except KeyError:
            return False
        if json.dumps(mine, sort_keys=True) != json.dumps(theirs, sort_keys=True):
            return False
        return all(self._is_shared(self.other.target(one), seen) for one in _references(theirs))

    def into(self, schema: Any) -> Any:
        """The base with the definitions that were taken over."""
        if not self.definitions:
            return schema
        return {**schema, "$defs": {**schema.get("$defs", {}), **self.definitions}}


def _references(schema: Any) -> list[str]:
    found, pending = [], [schema]
    while pending:
        node = pending.pop()
        if isinstance(node, dict) and isinstance(node.get("$ref"), str):
            found.append(node["$ref"])
        pending.extend(child for _, child in children(node))
    return found


def _fragment(pointer: str) -> str:
    from urllib.parse import quote

    return "#" + "/".join(quote(token, safe="~!$&'()*+,;=:@-._") for token in pointer.split("/"))
