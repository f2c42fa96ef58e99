"""Who is hurt by the changes of one event type: mappings, rules, transitions and keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from compat.impact.members import is_below

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compat.impact.changes import MemberChange, Shapes
    from compat.impact.facts import Facts

Row = dict[str, Any]
GONE = frozenset({"removed", "renamed", "moved"})


@dataclass(frozen=True, slots=True)
class Hurt:
    """One that is hurt: ``who`` it is (mapping, rule, transition, machine, key), how badly, and why.

    ``effect`` is breaks (it does not work any more) or may-break (it depends on the data). ``source`` is where a mapping
    takes the member from.
    """

    who: str
    name: str
    event: str
    effect: str
    message: str
    change: MemberChange
    source: str = ""

    def as_dict(self) -> dict[str, Any]:
        """A JSON-ready form."""
        found: dict[str, Any] = {
            "who": self.who,
            "name": self.name,
            "event": self.event,
            "effect": self.effect,
            "message": self.message,
            "change": self.change.as_dict(),
        }
        return found | ({"source": self.source} if self.source else {})


def by_lineage(event: str, found: list[MemberChange], lineage: Facts) -> Iterator[Hurt]:
    """The mappings that cannot fill what must be there, or that fill or read what is not there any more."""
    rows = [row for row in lineage["rows"] if row["event"] == event and row["target"]]
    for mapping in dict.fromkeys(row["mapping"] for row in rows):
        mine = [row for row in rows if row["mapping"] == mapping]
        for change in found:
            yield from _mapping(mapping, event, mine, change)


def _mapping(mapping: str, event: str, rows: list[Row], change: MemberChange) -> Iterator[Hurt]:
    at = [row for row in rows if is_below(row["target"], change.path)]
    if change.what == "required" and not at and _fills_around(rows, change.path):
        yield Hurt("mapping", mapping, event, "breaks", "cannot fill it: no row has it as target", change)
    elif change.what == "demanded" and not at and _fills_around(rows, change.path):
        yield Hurt("mapping", mapping, event, "breaks", "never fills it: no row has it as target", change)
    elif change.what == "demanded" and at:
        yield Hurt("mapping", mapping, event, "may-break", "leaves it out where its source is empty", change, _from(at))
    elif change.what in GONE and at:
        yield Hurt("mapping", mapping, event, "breaks", _used(at), change, _from(at))
    elif change.what == "narrowed" and at:
        yield Hurt("mapping", mapping, event, "may-break", "may fill it with what is refused now", change, _from(at))


def _fills_around(rows: list[Row], path: str) -> bool:
    """Whether the object that must have the member is filled at all."""
    parent = path.rpartition("/")[0]
    return not parent or any(is_below(row["target"], parent) for row in rows)


def _used(rows: list[Row]) -> str:
    directions = {direction for row in rows for direction in row["directions"]}
    if directions == {"read", "write"}:
        return "fills it when reading and needs it when writing"
    return "needs it when writing" if directions == {"write"} else "fills it"


def _from(rows: list[Row]) -> str:
    return ", ".join(dict.fromkeys(row["source"] for row in rows if row["source"]))


def by_rules(event: str, both: Shapes, found: list[MemberChange], rules: Facts) -> Iterator[Hurt]:
    """The rules, machines, transitions and keys that use what changed."""
    for rule in rules["rules"]:
        yield from _users("rule", rule["id"], rule["uses"], event, both, found)
    for machine in rules["machines"]:
        yield from _users("machine", machine["name"], machine["uses"], event, both, found)
        for row in machine["transitions"]:
            yield from _users("transition", row["id"], row["uses"], event, both, found)
    for key in rules["keys"]:
        if key["event"] == event:
            yield from _users("key", key["name"], key["uses"], event, both, found)


def _users(
    who: str, name: str, uses: Iterable[Row], event: str, both: Shapes, found: list[MemberChange]
) -> Iterator[Hurt]:
    for change in found:
        for use in uses:
            hurt = _used_by(use, event, both, change)
            if hurt:
                yield Hurt(who, name, event, *hurt, change)
                break


def _used_by(use: Row, event: str, both: Shapes, change: MemberChange) -> tuple[str, str] | None:
    if not any(_meets(place, change.path) for place in _places(use, event, both, change.path)):
        return None
    if change.what in GONE:
        return "breaks", f"looks at {use['pointer'] or 'it'}"
    lost = [value for value in use.get("values", ()) if value in change.lost]
    if lost:
        return "breaks", f"asks for {', '.join(map(str, lost))}, which is gone"
    return None


def _meets(place: str, path: str) -> bool:
    """Whether a change of one member is felt by who uses the other: it is it, is around it, or is inside it."""
    return is_below(place, path) or is_below(path, place)


def _places(use: Row, event: str, both: Shapes, path: str) -> Iterator[str]:
    """Where in the event the used member is; a component may be at any place around the change."""
    if use.get("event") == event:
        yield use["pointer"]
    elif "component" in use:
        around = path
        while around:
            if use["component"] in both.names_at(around):
                yield around + use["pointer"]
            around = around.rpartition("/")[0]


def by_absence(event: str, lineage: Facts | None, rules: Facts | None, change: MemberChange) -> Iterator[Hurt]:
    """Who is hurt when an event type is gone as a whole."""
    for mapping in dict.fromkeys(row["mapping"] for row in (lineage or {}).get("rows", ()) if row["event"] == event):
        yield Hurt("mapping", mapping, event, "breaks", "makes it", change)
    for rule in (rules or {}).get("rules", ()):
        if any(use.get("event") == event for use in rule["uses"]):
            yield Hurt("rule", rule["id"], event, "breaks", "is about it", change)
    for machine in (rules or {}).get("machines", ()):
        for row in machine["transitions"]:
            if event in row.get("events", ()):
                yield Hurt("transition", row["id"], event, "breaks", "starts with it", change)
