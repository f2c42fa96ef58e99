"""Which element of a message fills which field, as one JSON file that tools read without this library.

The form is described by `SCHEMA`, and the guide docs/guides/who-is-hurt.md shows what it is for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.exports.facts import TEXT, file_of, listed

if TYPE_CHECKING:
    from canonical.exports.catalog import ExportCatalog
    from canonical.mapping.lineage import LineageRow

KINDS = ("direct", "each", "const", "counter", "fill", "drop", "skip")

SCHEMA: dict[str, Any] = file_of(
    "lineage",
    "Every row of every mapping between messages and events.",
    rows=listed(
        "A row, or what is knowingly left out: its event is then empty.",
        {
            "mapping": {**TEXT, "description": "The mapping and its version, such as x12-214@1."},
            "event": {"type": "string", "description": "The event type, such as milestone.reported."},
            "target": {
                "type": "string",
                "description": "The JSON pointer of the field in the data of the event; * is any item.",
            },
            "item": {
                "type": "string",
                "description": "Which item of a list: its number, or scheme=scac. Empty for every item.",
            },
            "source": {"type": "string", "description": "The path of the element in the message, with its condition."},
            "kind": {"enum": list(KINDS)},
            "directions": {
                "type": "array",
                "minItems": 1,
                "uniqueItems": True,
                "items": {"enum": ["read", "write"]},
                "description": "read: from the message to the event; write: back.",
            },
            "certainty": {"enum": ["S", "D", "P"], "description": "S: standard, D: two sources, P: one source."},
            "note": {"type": "string"},
        },
    ),
)
"""The JSON Schema of the file."""


def files(catalog: ExportCatalog) -> dict[str, bytes]:
    """One file, ``lineage.json``."""
    from canonical import mappers
    from canonical.exports.facts import text_of
    from canonical.mapping.lineage import lineage_of

    found = [_row(row, mapping.writes) for mapping in map(mappers.get, mappers.names()) for row in lineage_of(mapping)]
    return {"lineage.json": text_of("lineage", catalog.release, rows=found)}


def _row(row: LineageRow, writes: bool) -> dict[str, Any]:
    known = {member: row[member] for member in ("mapping", "event", "source", "kind", "certainty", "note")}
    target, item = _target(row["target"])
    return {**known, "target": target, "item": item, "directions": _directions(row["kind"], writes)}


def _target(pointer: str) -> tuple[str, str]:
    """The pointer with ``*`` for every item, and which items are meant."""
    steps = pointer.split("/")
    named = [step for step in steps if step.isdigit() or "=" in step]
    return "/".join("*" if step in named else step for step in steps), " ".join(named)


def _directions(kind: str, writes: bool) -> list[str]:
    if kind == "fill":
        return ["write"]
    both = writes and kind in {"direct", "each"}
    return ["read", "write"] if both else ["read"]
