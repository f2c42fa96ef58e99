"""Which members every rule, state machine and key uses, as one JSON file that tools read without this library.

A use names an event type (``envelope`` for the attributes around the data) or a component wherever it occurs, and a
JSON pointer into it; ``values`` are those that a condition asks for. The form is described by `SCHEMA`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.exports.facts import TEXT, file_of, listed

if TYPE_CHECKING:
    from canonical.exports.catalog import ExportCatalog

USES = listed(
    "A member that is used.",
    {
        "event": {**TEXT, "description": "The event type, or envelope."},
        "component": {**TEXT, "description": "A component, wherever it occurs."},
        "pointer": {"type": "string", "description": "Where in it; * is any item."},
        "values": {"type": "array", "minItems": 1, "description": "The values that a condition asks for."},
    },
    optional=("event", "component", "values"),
)

SCHEMA: dict[str, Any] = file_of(
    "rules",
    "What rules, state machines and keys use of events.",
    rules=listed("A rule.", {"id": TEXT, "title": TEXT, "severity": {"enum": ["error", "warning"]}, "uses": USES}),
    machines=listed(
        "A state machine: how it names instances, and its transitions.",
        {
            "name": TEXT,
            "title": TEXT,
            "uses": USES,
            "transitions": listed(
                "A transition.",
                {
                    "id": TEXT,
                    "events": {"type": "array", "minItems": 1, "items": TEXT},
                    "from": {"type": "array", "items": TEXT},
                    "to": {"type": "array", "items": TEXT},
                    "why": TEXT,
                    "uses": USES,
                },
            ),
        },
    ),
    keys=listed("What identifies, orders or dates an event.", {"event": TEXT, "name": TEXT, "uses": USES}),
)
"""The JSON Schema of the file."""


def files(catalog: ExportCatalog) -> dict[str, bytes]:
    """One file, ``rules.json``."""
    from canonical._resources import resource
    from canonical.exports.facts import text_of
    from canonical.exports.uses import Schemas, key_uses, machine_uses, rule_uses, transition_uses
    from canonical.lifecycle.source import machine_data
    from canonical.rules.rule import load_rules

    schemas = Schemas(resource("schemas"))
    rules = [
        {"id": rule.id, "title": rule.title, "severity": rule.severity, "uses": rule_uses(rule, schemas)}
        for rule in load_rules(resource("schemas"))
    ]
    machines = [
        {
            "name": name,
            "title": data["title"],
            "uses": machine_uses(data, schemas),
            "transitions": [_transition(one, transition_uses(one, data, schemas)) for one in data["transitions"]],
        }
        for name, data in machine_data(resource("schemas")).items()
    ]
    keys = [
        {"event": event.name, "name": name, "uses": uses}
        for event in catalog.events
        for name, uses in key_uses(event.name, schemas)
    ]
    return {"rules.json": text_of("rules", catalog.release, rules=rules, machines=machines, keys=keys)}


def _transition(row: dict[str, Any], uses: list[dict[str, Any]]) -> dict[str, Any]:
    to = row["to"] if isinstance(row["to"], list) else [row["to"]]
    return {"id": row["id"], "events": row["events"], "from": row["from"], "to": to, "why": row["why"], "uses": uses}
