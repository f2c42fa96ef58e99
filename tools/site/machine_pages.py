"""A page for each state machine: its states, its transitions, and how events name its instances."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tools.site.html import Html, html, joined, link, prose, table, tag

if TYPE_CHECKING:
    from tools.site.catalog import Catalog, EventType, Schema


def machine_page(catalog: Catalog, name: str, machine: Schema) -> str:
    """Everything that one file of ``schemas/lifecycle`` says."""
    facts: list[list[object]] = [
        ["Owner", machine["owner"]],
        ["An instance is", machine["entity"]],
        ["It has", "a quantity in each state" if machine["holds"] == "quantities" else "one state"],
        ["Id", tag("code", name)],
        ["Since", machine["since"]],
    ]
    parts = [
        f"# {machine['title']}",
        prose(machine["description"]),
        table(["", ""], facts, class_="plain"),
        "## States",
        table(["State", "Meaning", "Rank"], [_state(state) for state in machine["states"]]),
        "## Transitions",
        "Rows about the same event are tried from top to bottom; `none` is before anything was heard.",
        table(
            ["Row", "From", "Event and condition", "To", "Out of order", "Why"],
            [_transition(catalog, row) for row in machine["transitions"]],
        ),
        "## Instances",
        "The parts of the name of an instance; the first member of a part that is given counts.",
        table(["Event", "Name"], [[_event(catalog, one["type"]), _names(one)] for one in machine["events"]]),
    ]
    return "\n\n".join(parts)


def machines_page(catalog: Catalog) -> str:
    """All machines with their numbers of states and transitions."""
    rows: list[list[object]] = [
        [link(machine["title"], f"{name}.html"), len(machine["states"]), len(machine["transitions"]), machine["owner"]]
        for name, machine in sorted(catalog.machines.items())
    ]
    lead = (
        "Which event may follow which, and what happens to one that comes out of order. "
        "See [how to follow a state](../guides/lifecycle.md)."
    )
    return "\n\n".join(["# State machines", lead, table(["Machine", "States", "Transitions", "Owner"], rows)])


def transitions_of(catalog: Catalog, event: EventType, up: str) -> str:
    """The section of an event type's page that says what it does to states."""
    rows: list[list[object]] = [
        [
            link(machine["title"], f"{up}machines/{name}.html"),
            link(tag("code", row["id"]), f"{up}machines/{name}.html#{row['id']}"),
            joined(", ", row["from"]),
            joined(" or ", row["to"] if isinstance(row["to"], list) else [row["to"]]),
            prose(row["why"]),
        ]
        for name, machine in catalog.machines.items()
        for row in machine["transitions"]
        if event.name in row["events"]
    ]
    return f"## What it changes\n\n{table(['Machine', 'Row', 'From', 'To', 'Why'], rows)}" if rows else ""


def _state(state: Schema) -> list[object]:
    rank = "over" if state.get("terminal") and "rank" not in state else state.get("rank", "beside the way")
    return [tag("code", state["name"]), prose(state["description"]), rank]


def _transition(catalog: Catalog, row: Schema) -> list[object]:
    events = joined(" or ", [_event(catalog, name) for name in row["events"]])
    said = [
        html(" when ", tag("code", pointer), " is ", _choice(value)) for pointer, value in row.get("when", {}).items()
    ]
    said += [
        html(" unless ", tag("code", pointer), " is ", _choice(value))
        for pointer, value in row.get("unless", {}).items()
    ]
    said += [html("; guard ", tag("code", guard["name"])) for guard in row.get("guards", ())]
    if "undoes" in row:
        said.append(html("; undoes ", joined(", ", [_event(catalog, name) for name in row["undoes"]["events"]])))
    return [
        tag("code", row["id"], id=row["id"]),
        joined(", ", row["from"]),
        html(events, *said),
        joined(" or ", row["to"] if isinstance(row["to"], list) else [row["to"]]),
        _policy(row),
        prose(row["why"]),
    ]


def _policy(row: Schema) -> Html:
    found: list[object] = [tag("code", row["policy"])]
    if "timeout" in row:
        then = "; taken as it is" if row["timeout"]["then"] == "stub" else ""
        found.append(html("; after ", row["timeout"]["after"], ": ", row["timeout"]["exception"], then))
    if "expects" in row:
        expects = row["expects"]
        found.append(html("; ", expects["event"], " within ", expects["within"], ", else ", expects["exception"]))
    if "raises" in row:
        found.append(html("; ", row["raises"]["on"], ": ", row["raises"]["exception"]))
    return html(*found)


def _choice(value: Any) -> Html:
    if isinstance(value, bool):
        return html("given" if value else "absent")
    if isinstance(value, dict):
        return html("a code that ", tag("code", value["member"]), " marks")
    return joined(" or ", [tag("code", json.dumps(one)) for one in value])


def _names(one: Schema) -> Html:
    parts = [joined(" or ", [tag("code", pointer) for pointer in part]) for part in one["names"]]
    through = html("that of what it undoes, else ") if "through" in one else html()
    lists = [tag("code", each) for each in one.get("each", ()) if each]
    each = html("for each of ", joined(", or ", lists), ": ") if lists else html()
    return html(through, each, joined(" and ", parts))


def _event(catalog: Catalog, name: str) -> Html:
    known = {event.name: event for event in catalog.events}
    return link(name, f"../events/{known[name].path}.html" if name in known else None)
