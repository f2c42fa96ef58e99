"""How a story is told of a machine: which instance it is about."""

from __future__ import annotations

from tests.lifecycle.story import Story

INSTANCES = {
    "order": "acme:O",
    "stock": "acme:W:I::EA",
    "shipment": "acme:S",
    "load": "acme:S",
    "tender": "acme:S:A",
    "appointment": "acme:S:delivery:",
    "milestone": "acme:S:DELIVERED::",
    "exception": "acme:S",
    "charge": "acme:S",
}


def stories(machine: str, *rows: tuple[str, ...]) -> list[Story]:
    return [Story(machine, *row, *[""] * (4 - len(row)), instance=INSTANCES[machine]) for row in rows]
