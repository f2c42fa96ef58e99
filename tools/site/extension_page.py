"""The page of the registered extensions: who owns a namespace, where it may stand, and what it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.site.html import html, joined, prose, table, tag

if TYPE_CHECKING:
    from tools.site.catalog import Catalog


def extensions_page(catalog: Catalog) -> str:
    """The registered extensions with the members of each."""
    lead = "Namespaces for what the common model does not have; [how to add one](guides/add-an-extension.md)."
    parts = ["# Extensions", lead]
    for namespace, schema in catalog.extensions.items():
        about = schema["x-extension"]
        where = joined(", ", [tag("code", one) for one in about["appliesTo"]])
        must = "must be understood" if about["mustUnderstand"] else "may be ignored by those who do not know it"
        rows: list[list[object]] = [
            [
                tag("code", member),
                "required" if member in schema.get("required", ()) else "optional",
                prose(inner["description"]),
            ]
            for member, inner in schema["properties"].items()
        ]
        parts += [
            f"## {namespace}",
            prose(schema["description"]),
            html(f"Owner: {about['owner']}. Stands in ", where, f"; {must}. Since {about['since']}."),
            table(["Member", "", "What it means"], rows),
        ]
    return "\n\n".join(parts)
