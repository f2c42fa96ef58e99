"""Every example of the catalog, wrapped into a full event."""

from __future__ import annotations

from typing import Any

from canonical._generated.catalog import EVENTS
from canonical._resources import resource
from compat.sources import Sources

ENVELOPE = {
    "specversion": "1.0",
    "id": "0123456789abcdef0123456789abcdef",
    "source": "//acme/tms",
    "subject": "SH-100482",
    "time": "2026-03-14T13:30:00Z",
    "timesource": "event",
    "datacontenttype": "application/json",
    "recordedtime": "2026-03-14T13:31:00Z",
    "partitionkey": "acme:SH-100482",
    "tenant": "acme",
    "sourcesystem": "tms",
    "idempotencykey": "acme:milestone.reported:SH-100482",
    "contenthash": "0" * 64,
}


def schema_of(name: str) -> dict[str, Any]:
    found: dict[str, Any] = Sources(resource("schemas")).json(f"events/{name.replace('.', '/')}.json")
    return found


def event(name: str, data: Any) -> dict[str, Any]:
    facts = EVENTS[name]
    about = {"type": facts["type"], "dataschema": facts["dataschema"], "dataclassification": facts["classification"]}
    return {**ENVELOPE, **about, "data": data}


VALID = [(name, number, data) for name in sorted(EVENTS) for number, data in enumerate(schema_of(name)["examples"])]
INVALID = [(name, one["title"], one) for name in sorted(EVENTS) for one in schema_of(name)["x-invalid-examples"]]
MILESTONE = next(data for name, _, data in VALID if name == "milestone.reported")
