"""A catalog of one event type with one release, made of two schemas."""

from __future__ import annotations

import json

import pytest

DIALECT = "https://json-schema.org/draft/2020-12/schema"
MOMENT = {
    "title": "Moment",
    "type": "object",
    "additionalProperties": False,
    "properties": {"instant": {"type": "string", "maxLength": 30}, "zone": {"type": "string"}},
    "required": ["instant"],
}
SCHEMA = {
    "$schema": DIALECT,
    "title": "OrderCreated",
    "type": "object",
    "additionalProperties": False,
    "required": ["orderId", "status", "lines"],
    "properties": {
        "orderId": {"type": "string", "minLength": 1},
        "status": {"type": "string", "enum": ["new", "changed"]},
        "note": {"type": "string", "maxLength": 40},
        "createdAt": {"$ref": "#/$defs/Moment"},
        "changedAt": {"$ref": "#/$defs/Moment"},
        "lines": {
            "type": "array",
            "minItems": 1,
            "maxItems": 99,
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["sku"],
                "properties": {"sku": {"type": "string"}, "quantity": {"type": "string"}},
            },
        },
    },
    "x-event": {"maturity": "stable"},
    "$defs": {"Moment": MOMENT},
}
LINEAGE = {
    "kind": "lineage",
    "form": 1,
    "release": "1.0.0",
    "rows": [
        {
            "mapping": mapping,
            "event": "order.created",
            "target": target,
            "item": "",
            "source": source,
            "kind": "direct",
            "directions": directions,
            "certainty": "S",
            "note": "",
        }
        for mapping, target, source, directions in (
            ("edi-1@1", "/orderId", "B1-01", ["read", "write"]),
            ("edi-1@1", "/status", "B1-02", ["read"]),
            ("edi-1@1", "/createdAt/instant", "D1-01", ["read"]),
            ("edi-1@1", "/lines/*/sku", "L1-01", ["read"]),
            ("edi-2@1", "/orderId", "X1-01", ["read"]),
            ("edi-2@1", "/note", "X1-09", ["write"]),
        )
    ],
}
RULES = {
    "kind": "rules",
    "form": 1,
    "release": "1.0.0",
    "rules": [
        {
            "id": "moment-plausible",
            "title": "A moment is plausible",
            "severity": "error",
            "uses": [{"component": "Moment", "pointer": "/instant"}],
        },
        {
            "id": "changed-has-note",
            "title": "A change has a note",
            "severity": "warning",
            "uses": [
                {"event": "order.created", "pointer": "/status", "values": ["changed"]},
                {"event": "order.created", "pointer": "/note"},
            ],
        },
    ],
    "machines": [
        {
            "name": "order",
            "title": "Order",
            "uses": [{"event": "order.created", "pointer": "/orderId"}],
            "transitions": [
                {
                    "id": "order-01",
                    "events": ["order.created"],
                    "from": ["none"],
                    "to": ["created"],
                    "why": "It is new.",
                    "uses": [{"event": "order.created", "pointer": "/status", "values": ["new"]}],
                }
            ],
        }
    ],
    "keys": [
        {"event": "order.created", "name": "businessKey", "uses": [{"event": "order.created", "pointer": "/orderId"}]}
    ],
}
CONSUMER = """\
name = "{name}"
owner = "Shop floor"
contact = "shop-floor@example.com"
release = "1.0.0"
tolerance = "{tolerance}"

[[reads]]
event = "order.created"
members = [{members}]
"""


def edited(schema, *changes):
    """A copy in which each change (a pointer and a value, None to take it away) is made."""
    copy = json.loads(json.dumps(schema))
    for pointer, value in changes:
        *steps, last = pointer.split("/")[1:]
        node = copy
        for step in steps:
            node = node[step]
        if value is None:
            del node[last]
        else:
            node[last] = value
    return copy


@pytest.fixture
def catalog(tmp_path):
    """Writes a catalog: what is released, what is there now (None: nothing), and gives its folder."""

    def write(new, old=SCHEMA):
        folder = tmp_path / "catalog"
        files = {
            "versions/order/created/1.0.0.json": old,
            "versions/releases/1.0.0.json": {"release": "1.0.0", "types": {"order/created": "1.0.0"}},
            "schemas/events/stock/counted.json": {"title": "StockCounted", "type": "object"},
        }
        if new is not None:
            files["schemas/events/order/created.json"] = new
        (folder / "schemas/events/order/created.json").unlink(missing_ok=True)
        for path, content in files.items():
            place = folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(json.dumps(content))
        return folder

    return write


@pytest.fixture
def facts(tmp_path):
    """The files of lineage and rules, as arguments."""
    for name, content in (("lineage", LINEAGE), ("rules", RULES)):
        (tmp_path / f"{name}.json").write_text(json.dumps(content))
    return ["--lineage", str(tmp_path / "lineage.json"), "--rules", str(tmp_path / "rules.json")]


@pytest.fixture
def consumers(tmp_path):
    """Writes consumer files and gives their folder."""

    def write(**members):
        folder = tmp_path / "consumers"
        folder.mkdir(exist_ok=True)
        for name, (tolerance, pointers) in members.items():
            listed = ", ".join(f'"{pointer}"' for pointer in pointers)
            text = CONSUMER.format(name=name, tolerance=tolerance, members=listed)
            (folder / f"{name}.toml").write_text(text)
        return folder

    return write
