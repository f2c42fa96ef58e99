"""Rules over sets of events: the event types and the pointers that they name exist.

The members of a check are its own business, so that the check is read by form: a text that starts with ``/`` is a
pointer; a list ``events``, or a member that is called like an event type, says where the pointers beside and below it
lead (with ``through``, to the events of the scope as well); a pointer may start at a line that ``lines`` names.
``{"table": name}`` stands for that table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compat.lint.governance import exists

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.lint.work import Work

ANY = "*"
_FROM = ("lines", "stock")
"""Members of a check that hold the place from which other pointers start."""

Place = tuple[str, str, tuple[str, ...], str]
"""A pointer into the rule's file, ``event`` or ``pointer``, the event types that it is about, and the text."""


def check(work: Work, file: str, document: dict[str, Any]) -> None:
    """Report every event type and every pointer of a rule over sets that does not exist."""
    scope = document.get("scope")
    for index, one in enumerate(scope if isinstance(scope, list) else [scope]):
        names = one.get("set") if isinstance(one, dict) else None
        if names is None:
            continue
        at = f"/scope/{index}/set" if isinstance(scope, list) else "/scope/set"
        if not isinstance(names, list) or not names or not all(isinstance(name, str) for name in names):
            work.add("invariant-malformed", file, at, f"a set lists event types, or {ANY!r} for all")
            continue
        for name in names:
            if name != ANY and _file(name) not in work.documents:
                work.add("invariant-malformed", file, at, f"there is no event type {name!r}")
        declared = _with_tables(work, document.get("check"))
        starts = ["", *_starts(declared)]
        for place in _places(declared, "/check", tuple(names)):
            _place(work, file, place, starts)


def _place(work: Work, file: str, place: Place, starts: list[str]) -> None:
    at, kind, names, text = place
    known = [_file(name) for name in names if _file(name) in work.documents] if ANY not in names else []
    if kind == "event" and text != ANY and _file(text) not in work.documents:
        work.add("invariant-malformed", file, at, f"there is no event type {text!r}")
    if kind == "pointer" and known and not any(exists(work, one, start + text) for one in known for start in starts):
        work.add("invariant-malformed", file, at, f"{text!r} points at no field of {' or '.join(names)}")


def _file(name: str) -> str:
    return f"events/{name.replace('.', '/')}.json"


def _with_tables(work: Work, value: Any) -> Any:
    if isinstance(value, list):
        return [_with_tables(work, one) for one in value]
    if not isinstance(value, dict):
        return value
    if set(value) == {"table"}:
        table = work.documents.get(f"rules/tables/{value['table']}.json")
        return {name: one for name, one in table.items() if name != "source"} if isinstance(table, dict) else {}
    return {name: _with_tables(work, one) for name, one in value.items()}


def _starts(value: Any) -> list[str]:
    """The places from which pointers may start: of lines, and of what is inside a line."""
    found: list[str] = []
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        found += _starts(one)
    if isinstance(value, dict):
        lines, inner = (value.get(member) for member in _FROM)
        found += [lines] if isinstance(lines, str) else []
        found += [lines + inner] if isinstance(lines, str) and isinstance(inner, str) else []
    return sorted({*found})


def _places(value: Any, at: str, names: tuple[str, ...]) -> Iterator[Place]:
    if isinstance(value, str) and value.startswith("/"):
        yield at, "pointer", names, value
    elif isinstance(value, list):
        for index, one in enumerate(value):
            yield from _places(one, f"{at}/{index}", names)
    elif isinstance(value, dict):
        own = value.get("events")
        if isinstance(own, list):
            yield from ((f"{at}/events", "event", (), one) for one in own if isinstance(one, str))
            told = tuple(one for one in own if isinstance(one, str))
            names = (*told, *names) if at == "/check" or "through" in value else told
        for member, one in value.items():
            yield from _member(member, one, at, names)


def _member(member: str, value: Any, at: str, names: tuple[str, ...]) -> Iterator[Place]:
    if member.startswith("/"):
        yield at, "pointer", names, member
        return
    if "." in member and "/" not in member and " " not in member:
        yield at, "event", (), member
        names = (member,)
    if member != "attribute":
        yield from _places(value, f"{at}/{member}", names)
