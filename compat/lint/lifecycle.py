"""State machines: every name that a row uses exists, every state can be reached, and what is over stays over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.lint.work import Work

NONE = "none"
TARGETS = frozenset({"same", "before-it", "retracted-unless-shown", "baseline"})
"""What a row may lead to beside a state."""


def run(work: Work) -> None:
    """Report rows that name what is not there, states that nothing leads to, and ways back that are not declared."""
    known = {file.removeprefix("events/").removesuffix(".json").replace("/", ".") for file, _ in work.below("events")}
    ids: dict[str, str] = {}
    for file, document in work.below("lifecycle"):
        try:
            findings = [*_events(document, known), *_rows(document), *_reached(document), *_ways_back(document)]
        except (KeyError, TypeError, AttributeError):
            continue  # the meta-schema says what is wrong
        for rule, pointer, message in findings:
            work.add(rule, file, pointer, message)
        for place, row in enumerate(document["transitions"]):
            if ids.setdefault(row["id"], file) != file or _is_repeated(document, row["id"], place):
                work.add("lifecycle-row-repeated", file, f"/transitions/{place}/id", f"{row['id']} is there already")


Found = tuple[str, str, str]


def _is_repeated(document: dict[str, Any], name: str, place: int) -> bool:
    return any(row["id"] == name for row in document["transitions"][:place])


def _events(document: dict[str, Any], known: set[str]) -> Iterator[Found]:
    taken = [one["type"] for one in document["events"]]
    for place, name in enumerate(taken):
        if name not in known:
            yield "lifecycle-event-unknown", f"/events/{place}/type", f"the catalog has no event {name}"
    for place, row in enumerate(document["transitions"]):
        for name in _events_of(row):
            if name not in taken:
                yield (
                    "lifecycle-event-unknown",
                    f"/transitions/{place}",
                    f"{row['id']} names {name}, which is not taken",
                )


def _events_of(row: dict[str, Any]) -> Iterator[str]:
    yield from row["events"]
    yield from row.get("undoes", {}).get("events", ())
    for guard in row.get("guards", ()):
        yield from (*guard.get("of", ()), *guard.get("closedBy", ()), *guard.get("add", ()))
    if "expects" in row:
        yield row["expects"]["event"]


def _rows(document: dict[str, Any]) -> Iterator[Found]:
    states = {one["name"] for one in document["states"]} | {NONE}
    for place, row in enumerate(document["transitions"]):
        for name in row["from"]:
            if name not in states:
                yield "lifecycle-state-unknown", f"/transitions/{place}/from", f"{row['id']} starts in {name}, no state"
        for name in _targets(row):
            if name not in states | TARGETS:
                yield "lifecycle-state-unknown", f"/transitions/{place}/to", f"{row['id']} leads to {name}, no state"


def _targets(row: dict[str, Any]) -> list[str]:
    to = row["to"]
    if to == "retracted-unless-shown":
        return ["retracted"]
    return to if isinstance(to, list) else [to]


def _reached(document: dict[str, Any]) -> Iterator[Found]:
    reached, more = {NONE}, True
    while more:
        new = {name for row in document["transitions"] if reached & {*row["from"]} for name in _targets(row)}
        more = not new <= reached
        reached |= new
    for place, state in enumerate(document["states"]):
        if state["name"] not in reached:
            yield "lifecycle-state-unreached", f"/states/{place}", f"nothing leads to {state['name']}"


def _ways_back(document: dict[str, Any]) -> Iterator[Found]:
    ranks = {one["name"]: one.get("rank") for one in document["states"]}
    terminal = {one["name"] for one in document["states"] if one.get("terminal")}
    for place, row in enumerate(document["transitions"]):
        to = row["to"] if isinstance(row["to"], str) else None
        out = sorted({*row["from"]} & terminal - {to})
        if out and to in ranks and not row.get("reopens") and to not in terminal:
            yield "lifecycle-way-back", f"/transitions/{place}", f"{row['id']} leads out of {', '.join(out)}"
        rank = ranks.get(to) if to is not None else None
        higher = sorted(name for name in row["from"] if rank is not None and (ranks.get(name) or 0) > rank)
        if higher and not (row.get("returns") or row.get("reopens")):
            yield "lifecycle-way-back", f"/transitions/{place}", f"{row['id']} leads back from {', '.join(higher)}"
