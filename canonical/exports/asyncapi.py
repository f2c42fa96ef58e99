"""AsyncAPI 3.0.0: every event type as a message on a channel of its own, with its governance and examples.

A channel has the address that the partition key and the type suggest; a deployment binds it to its broker. Schemas are in
the default schema format of AsyncAPI: the dialect of the catalog is read by it without change.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from canonical.exports.openapi import information, schemas

if TYPE_CHECKING:
    from canonical.exports.catalog import EventType, ExportCatalog


def files(catalog: ExportCatalog) -> dict[str, bytes]:
    """One file, ``asyncapi.json``."""
    document = {
        "asyncapi": "3.0.0",
        "info": {**information(catalog), "tags": [{"name": domain} for domain in catalog.domain_names()]},
        "defaultContentType": "application/cloudevents+json",
        "channels": {event.name: _channel(event) for event in catalog.events},
        "operations": {event.name: _operation(event) for event in catalog.events},
        "components": {
            "messages": {event.title: _message(event) for event in catalog.events},
            "schemas": schemas(catalog),
        },
    }
    return {"asyncapi.json": (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode()}


def _channel(event: EventType) -> dict[str, Any]:
    return {
        "address": event.facts["type"],
        "title": event.title,
        "description": f"Events of type {event.facts['type']}, kept in order by partitionkey.",
        "messages": {event.title: {"$ref": f"#/components/messages/{event.title}"}},
        "tags": [{"name": event.facts["domain"]}],
    }


def _operation(event: EventType) -> dict[str, Any]:
    facts = event.facts
    return {
        "action": "send",
        "channel": {"$ref": f"#/channels/{event.name}"},
        "title": f"Publish {event.name}",
        "description": f"{facts['owner']} publishes it; {facts['system_of_record']} has the word.",
        "messages": [{"$ref": f"#/channels/{event.name}/messages/{event.title}"}],
    }


def _message(event: EventType) -> dict[str, Any]:
    facts = event.facts
    return {
        "name": facts["type"],
        "title": event.title,
        "summary": event.schema["description"],
        "contentType": "application/cloudevents+json",
        "payload": {"$ref": f"#/components/schemas/{event.title}Event"},
        "correlationId": {
            "description": "The flow that the event belongs to.",
            "location": "$message.payload#/correlationid",
        },
        "tags": [{"name": facts["domain"]}, {"name": facts["maturity"]}],
        "examples": [
            {"name": f"example-{number}", "payload": payload} for number, payload in enumerate(event.emitted(), 1)
        ],
        "x-governance": {
            "owner": facts["owner"],
            "systemOfRecord": facts["system_of_record"],
            "classification": facts["classification"],
            "personalData": facts["personal_data"],
            "publishedWithin": facts["sla"],
            "compensates": list(facts["compensates"]),
            "maturity": facts["maturity"],
            "dataschema": facts["dataschema"],
        },
    }
