"""Every file against the meta-schema of its kind, when the catalog carries meta-schemas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.document import Document
from compat.evaluate import UnsupportedError, violations

if TYPE_CHECKING:
    from compat.lint.work import Work

KINDS = {
    "components/scalars.json": "scalars",
    "components": "component",
    "events": "event",
    "extensions": "extension",
    "upcasts": "upcast",
    "codelists": "codelist",
    "rules/tables": "",
    "rules": "rule",
    "lifecycle": "lifecycle",
    "envelope.json": "component",
}


def run(work: Work) -> None:
    """Report where a file differs from ``meta/<kind>.json``."""
    for file, document in work.documents.items():
        kind = next((kind for prefix, kind in KINDS.items() if file == prefix or file.startswith(f"{prefix}/")), "")
        schema = work.documents.get(f"meta/{kind}.json")
        if schema is None:
            continue
        try:
            found = list(violations(Document(schema, f"meta/{kind}.json"), document))
        except UnsupportedError as error:
            work.add("meta-schema", file, "", f"meta/{kind}.json cannot be applied: {error}")
            continue
        for one in found:
            said = f" {one.detail}" if one.detail else ""
            work.add("meta-schema", file, one.pointer, f"{one.keyword}{said} (meta/{kind}.json{one.schema_pointer})")
