"""Which instances of a machine an event is about, and what of the event concerns each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from canonical.envelope.keys import escaped
from canonical.pointers import tokens
from canonical.rules.paths import first, values

if TYPE_CHECKING:
    from canonical.lifecycle.facts import Fact
    from canonical.lifecycle.machine import Naming


class Part(NamedTuple):
    """What of an event concerns one instance: its name, where in the data it stands, and the members to look at."""

    instance: str
    pointer: str
    view: dict[str, Any]


def parts_of(fact: Fact, naming: Naming) -> list[Part]:
    """Every instance that the event names by its own members; the same one several times when several lines do."""
    found = []
    for pointer, view in _alternatives(fact.data, naming.each):
        found += [Part(name, pointer, view) for name in _names(fact.tenant, view, naming.parts)]
    return found


def given(view: dict[str, Any], pointers: str | list[str]) -> Any:
    """The first of the alternatives that is there."""
    for pointer in [pointers] if isinstance(pointers, str) else pointers:
        found = first(view, pointer)
        if found is not None:
            return found
    return None


def _names(tenant: str, view: dict[str, Any], parts: list[list[str]]) -> list[str]:
    leading = _all(view, parts[0])
    rest = [str(next(iter(_all(view, part)), "")) for part in parts[1:]]
    return [":".join(escaped(str(part)) for part in (tenant, one, *rest)) for one in leading]


def _all(view: dict[str, Any], pointers: list[str]) -> list[Any]:
    for pointer in pointers:
        found = [value for value in values(view, pointer) if isinstance(value, (str, int))]
        if found:
            return list(dict.fromkeys(found))
    return []


def _alternatives(data: dict[str, Any], each: list[str]) -> list[tuple[str, dict[str, Any]]]:
    """The items of the first list; of the next ones, those in which nothing of an earlier one was found."""
    found: list[tuple[str, dict[str, Any]]] = []
    for one in each:
        inside = [pointer for pointer, _ in found]
        views = _views(data, one)
        found += [view for view in views if not any(pointer.startswith(f"{view[0]}/") for pointer in inside)]
    return found


def _views(data: dict[str, Any], each: str) -> list[tuple[str, dict[str, Any]]]:
    """The data, or each item of a list in it with the members of what surrounds it."""
    found: list[tuple[str, dict[str, Any], Any]] = [("", data, data)]
    for step in tokens(each):
        inner: list[tuple[str, dict[str, Any], Any]] = []
        for pointer, view, node in found:
            if step != "*":
                inner += [(f"{pointer}/{step}", view, node[step])] if isinstance(node, dict) and step in node else []
            elif isinstance(node, list):
                items = [(place, item) for place, item in enumerate(node) if isinstance(item, dict)]
                inner += [(f"{pointer}/{place}", {**view, **item}, item) for place, item in items]
        found = inner
    return [(pointer, view) for pointer, view, _ in found]
