"""Applies one change alone: the old schema with only that change, or the new one without it."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any

from compat.document import canonical
from compat.errors import UnreadableError
from compat.keywords import SCHEMA_LIST, Schema, children, rebuild, resolve, unescape

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compat.document import Document
    from compat.pairs import Side, Touch

_NAMES = frozenset({"enum", "required", "type"})
"""Keywords whose list is a set of values."""

# A place below one of these is not simply narrower when the schema there is.
_TURNING = frozenset({"not", "if", "oneOf", "contains"})


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


def turning_places(document: Document) -> Callable[[str], bool]:
    """Tells for a pointer whether a narrower schema there may make the whole wider, or the other way round."""
    if "unevaluated" in json.dumps(document.schema):
        return lambda _: True
    known: set[tuple[str, bool]] = set()
    pending = [("", False)]
    while pending:
        here = pending.pop()
        if here in known:
            continue
        known.add(here)
        pending.extend(_below(document, *here))
    return lambda pointer: (pointer, True) in known or (pointer, False) not in known


def _below(document: Document, at: str, turned: bool) -> list[tuple[str, bool]]:
    schema = document.at(at)
    if not isinstance(schema, dict):
        return []
    found = [
        (at + step, turned or step.split("/")[1] in _TURNING)
        for step, _ in children(schema)
        if not step.startswith(("/$defs/", "/definitions/"))
    ]
    if isinstance(schema.get("$ref"), str):
        try:
            found.append((document.target(schema["$ref"]), turned))
        except UnreadableError:
            return found
    return found


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
    value = _value(here.get(touch.keyword), there.get(touch.keyword), touch, places)
    rest = {key: one for key, one in schema.items() if key != touch.keyword}
    return rest if value is None else {**rest, touch.keyword: value[0]}


def _value(here: Any, there: Any, touch: Touch, places: tuple[int | None, int | None]) -> tuple[Any] | None:
    """What the keyword says afterwards, in a tuple, or None if it is gone."""
    if touch.keyword in SCHEMA_LIST and places != (None, None):
        found = _branches(touch.keyword, here, there, places)
        return (found,) if found else None if touch.keyword in {"allOf", "prefixItems"} else ([False],)
    if touch.entry is None:
        return None if there is None else (there,)
    if touch.keyword in _NAMES:
        return _listed(touch.keyword, _as_list(here), _as_list(there), touch.entry)
    entries = {name: one for name, one in (here or {}).items() if name != touch.entry}
    if touch.entry in (there or {}):
        entries[touch.entry] = there[touch.entry]
    return (entries,) if entries or there is not None else None


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


def _listed(keyword: str, here: list[Any], there: list[Any], entry: str) -> tuple[Any] | None:
    def is_it(value: Any) -> bool:
        return entry in {value, canonical(value)} if isinstance(value, str) else entry == canonical(value)

    found = [value for value in here if not is_it(value)] + [value for value in there if is_it(value)]
    return (found,) if found or keyword == "enum" else None


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
