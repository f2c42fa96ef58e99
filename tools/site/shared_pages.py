"""The pages of what event types share: components, scalars, code lists and rules."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from tools.site.html import Html, html, joined, link, prose, table, tag
from tools.site.rows import field_table
from tools.site.rule_pages import rules_of
from tools.site.words import CERTAINTY, constraints

if TYPE_CHECKING:
    from tools.site.catalog import Catalog, Document, Schema

UP = "../"


def component_page(catalog: Catalog, document: Document, up: str) -> str:
    """One component, or the envelope: its fields and who uses it."""
    parts = [
        f"# {document.title}",
        tag("p", prose(document.description), class_="lead"),
        "## Fields",
        field_table(catalog, document, up),
        rules_of(catalog, document, up),
    ]
    users = catalog.users(document.path)
    if users:
        links = [link(user.name, f"{up}{_address(user)}") for user in users]
        parts.extend(["## Used by", tag("p", joined(", ", links))])
    return "\n\n".join(parts)


def _address(document: Document) -> str:
    path = document.path.removesuffix(".json")
    return f"{path}.html" if path.startswith("components/") else f"events/{path}.html"


def scalars_page(catalog: Catalog) -> str:
    """Every named single value: what it means and what it must look like."""
    parts = ["# Scalars", "The named single values that all event types are built from."]
    for name, schema in sorted(catalog.scalars.items()):
        parts.extend([f"## {name} {{ #{name.lower()} }}", _scalar(schema)])
    return "\n\n".join(parts)


def _scalar(schema: Schema) -> Html:
    rows: list[list[object]] = [["Meaning", prose(str(schema.get("description", "")))]]
    if "x-codelist" in schema:
        rows.append(["Code list", link(schema["x-codelist"], f"{UP}codelists/{schema['x-codelist']}.html")])
        rows.append(["Other codes", "accepted by tolerant readers" if schema.get("x-extensible") else "refused"])
    asked = constraints(schema)
    if asked:
        rows.append(["Asked of it", joined("; ", asked)])
    if schema.get("x-source"):
        rows.append(["Source", prose(_plain(schema["x-source"]))])
    if schema.get("examples"):
        rows.append(["Examples", joined(", ", [tag("code", example) for example in schema["examples"]])])
    return table(["", ""], rows, class_="plain")


def codelist_page(catalog: Catalog, name: str, codes: Schema) -> str:
    """One code list with its meanings, dates and the codes of partners."""
    rows = [_code(code) for code in codes["codes"]]
    grows = bool(codes.get("extensible"))
    openness = "may grow: a tolerant reader keeps codes that it does not know" if grows else "is closed"
    users = [event for event in catalog.events if name in event.codelists]
    links = [link(event.name, f"{UP}events/{event.path}.html") for event in users]
    parts = [
        f"# {codes.get('title', name)}",
        tag("p", prose(str(codes.get("description", ""))), class_="lead"),
        tag("p", f"Owner: {codes.get('owner', '')}. Source: {_plain(codes.get('source', ''))}. This list {openness}."),
        "## Codes",
        table(["Code", "Meaning", "Partner codes"], rows, class_="codes"),
    ]
    if links:
        parts.extend(["## Used by", tag("p", joined(", ", links))])
    return "\n\n".join(parts)


def _words(key: str) -> str:
    """A camelCase name as words: ``startsTransit`` is "starts transit"."""
    return re.sub(r"(?<=[a-z])([A-Z])", lambda found: f" {found[1].lower()}", key)


def _code(code: Schema) -> list[object]:
    shown = ("code", "meaning", "partner", "since", "retired")
    facts = [_fact(key, value) for key, value in code.items() if key not in shown and value is not False]
    since = f"since {code.get('since', '')}" + (f", retired {code['retired']}" if code.get("retired") else "")
    notes = tag("div", *facts, tag("span", since, class_="badge quiet"), class_="notes")
    partner = [
        tag("div", tag("span", scheme, class_="scheme"), " ", joined(", ", map(_partner, rows)))
        for scheme, rows in code.get("partner", {}).items()
    ]
    meaning = html(prose(str(code.get("meaning", ""))), notes)
    return [tag("code", code["code"]), meaning, html(*partner)]


def _fact(key: str, value: Any) -> Html:
    text = _words(key) if value is True else f"{_words(key)} {_plain(value)}"
    return tag("span", text, class_="badge quiet")


def _partner(row: Schema) -> Html:
    told = [f"{key} {row[key]}" for key in ("classifier", "condition") if row.get(key)]
    told.extend(["preferred when writing"] if row.get("preferred") else [])
    certainty = CERTAINTY.get(str(row.get("certainty")))
    words = html(f" {', '.join(told)}" if told else "")
    source = "; ".join(filter(None, [certainty, _plain(row.get("source", ""))]))
    return tag("span", tag("code", row["code"]), words, title=source)


def _plain(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
