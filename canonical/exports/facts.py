"""What the exported files of facts (lineage and rules) have in common: their head, their schema, and one fact a line."""

from __future__ import annotations

import json
from typing import Any

TEXT: dict[str, Any] = {"type": "string", "minLength": 1}
FORM = 1
"""The version of both forms; another number is another form."""

Schema = dict[str, Any]


def text_of(kind: str, release: str, **lists: list[dict[str, Any]]) -> bytes:
    """The file: its head, and each list with one entry a line, so that two of them can be compared."""
    head = f'{{\n"kind": "{kind}",\n"form": {FORM},\n"release": "{release}"'
    bodies = [f'"{name}": [\n{_lines(entries)}\n]' for name, entries in lists.items()]
    return (",\n".join([head, *bodies]) + "\n}\n").encode()


def _lines(entries: list[dict[str, Any]]) -> str:
    return ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries)


def file_of(kind: str, description: str, **lists: Schema) -> Schema:
    """The JSON Schema of such a file."""
    head = {
        "kind": {"const": kind},
        "form": {"const": FORM, "description": "Another number is another form."},
        "release": {**TEXT, "description": "The newest release of the library that wrote the file."},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:canonical-logistics:export:{kind}",
        "title": kind,
        **record(description, {**head, **lists}),
    }


def listed(description: str, properties: Schema, optional: tuple[str, ...] = ()) -> Schema:
    """A list of objects with these members."""
    return {"type": "array", "items": record(description, properties, optional)}


def record(description: str, properties: Schema, optional: tuple[str, ...] = ()) -> Schema:
    """A closed object."""
    required = [name for name in properties if name not in optional]
    about = {"description": description, "type": "object", "additionalProperties": False}
    return {**about, "required": required, "properties": properties}
