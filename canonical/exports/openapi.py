"""OpenAPI 3.1: the schemas of every event and of all that they share, to be referred to by the documents of services.

OpenAPI 3.1 schemas are JSON Schema 2020-12, so they are the catalog's own with other references.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from canonical.exports.catalog import ExportCatalog, Schema


def files(catalog: ExportCatalog) -> dict[str, bytes]:
    """One file, ``openapi.json``."""
    document = {
        "openapi": "3.1.0",
        "info": information(catalog),
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "components": {"schemas": schemas(catalog)},
    }
    return {"openapi.json": (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode()}


def information(catalog: ExportCatalog) -> dict[str, Any]:
    """The block ``info``, which OpenAPI and AsyncAPI share."""
    return {
        "title": f"{catalog.namespace} events",
        "version": catalog.release,
        "description": "The events of order, inventory, shipment, milestone and freight charge.",
        "license": {"name": "Apache-2.0", "url": "https://www.apache.org/licenses/LICENSE-2.0"},
    }


def schemas(catalog: ExportCatalog) -> dict[str, Schema]:
    """Every schema by name: definitions, the data of each event type, and each whole event, sorted."""
    found = {**catalog.shared, **catalog.payloads}
    for event in catalog.events:
        found[f"{event.title}Event"] = catalog.event_schema(event)
    return {name: _relocated(found[name]) for name in sorted(found)}


def _relocated(value: Any) -> Any:
    if isinstance(value, list):
        return [_relocated(item) for item in value]
    if not isinstance(value, dict):
        return value
    moved = {key: _relocated(item) for key, item in value.items()}
    if isinstance(value.get("$ref"), str):
        moved["$ref"] = value["$ref"].replace("#/$defs/", "#/components/schemas/")
    return moved
