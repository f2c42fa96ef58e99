"""Gives a number for Protocol Buffers to every member that has none; those that were given stay as they are."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from canonical.exports.catalog import read
from canonical.exports.protobuf import field_types
from canonical.exports.protobuf_numbers import FILE, Message, document, read_numbers, renewed

if TYPE_CHECKING:
    from pathlib import Path

    from tools.generate.job import Job
    from tools.generate.output import Files

PATH = f"schemas/{FILE}"


def files(job: Job) -> Files:
    """``schemas/exports/protobuf.json``, which is committed and only ever grows."""
    messages = renewed(_given(job.root / PATH), field_types(read(job.root / "schemas")))
    return {PATH: _text(messages)}


def _given(place: Path) -> dict[str, Message]:
    return read_numbers(json.loads(place.read_text("utf-8"))) if place.is_file() else {}


def _text(messages: dict[str, Message]) -> str:
    """JSON with a row a line, so that a change is read in a line."""
    whole = document(messages)
    lines = [f'  "{key}": {json.dumps(whole[key])},' for key in ("title", "description")]
    blocks = []
    for name, message in whole["messages"].items():
        parts = ",\n".join(f'      "{key}": {_rows(rows)}' for key, rows in message.items())
        blocks.append(f'    "{name}": {{\n{parts}\n    }}')
    return "\n".join(["{", *lines, '  "messages": {', ",\n".join(blocks), "  }", "}"]) + "\n"


def _rows(rows: list[object]) -> str:
    if not rows:
        return "[]"
    return "[\n" + ",\n".join(f"        {json.dumps(row)}" for row in rows) + "\n      ]"
