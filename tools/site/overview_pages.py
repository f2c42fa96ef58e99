"""The pages that lead to all others: the overview of event types, the lists of the rest, and the field finder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.site.html import Html, html, link, prose, slug, table, tag

if TYPE_CHECKING:
    from tools.site.catalog import Catalog, Document, EventType
    from tools.site.fields import Field


def events_page(catalog: Catalog) -> str:
    """A table of event types for each domain."""
    lead = (
        f"{len(catalog.events)} event types in {len(catalog.domains)} domains. Each is one JSON document in a "
        "CloudEvents [envelope](../envelope.md); open one for fields, examples and the source elements that feed it."
    )
    parts = ["# Event types", lead]
    head = ["Event type", "Published when", "Owner", "Promise", "Version"]
    for domain, events in catalog.domains.items():
        parts.append(f"## {domain.replace('-', ' ').capitalize()}")
        parts.append(table(head, [_event(event) for event in events]))
    return "\n\n".join(parts)


def _event(event: EventType) -> list[object]:
    facts = event.facts
    return [
        link(tag("code", event.name), f"{event.path}.html"),
        prose(str(facts.get("trigger", ""))),
        str(facts.get("owner", "")),
        tag("code", facts.get("sla", {}).get("target", "")),
        html(event.version, " ", tag("span", facts.get("maturity", ""), class_="badge quiet")),
    ]


def components_page(catalog: Catalog) -> str:
    """A table of components with how many event types use each."""
    documents = [document for document in catalog.components if document.path.startswith("components/")]
    rows = [_component(catalog, document) for document in documents]
    lead = "The parts that event types share, so that an address or an amount of money looks the same everywhere. "
    scalars = "Single values such as identifiers, decimals and timestamps are on the page of [scalars](scalars.md)."
    head = ["Component", "What it is", "Fields", "Event types"]
    return "\n\n".join(["# Components", lead + scalars, table(head, rows)])


def _component(catalog: Catalog, document: Document) -> list[object]:
    name = document.path.removeprefix("components/").removesuffix(".json")
    used = sum(document.path in event.components for event in catalog.events)
    own = sum(field.depth == 0 for field in document.fields)
    return [link(document.title, f"{name}.html"), prose(document.description), str(own), str(used)]


def codelists_page(catalog: Catalog) -> str:
    """A table of code lists."""
    rows: list[list[object]] = []
    for name, codes in catalog.codelists.items():
        schemes = sorted({scheme for code in codes["codes"] for scheme in code.get("partner", {})})
        rows.append(
            [
                link(codes.get("title", name), f"{name}.html"),
                prose(str(codes.get("description", ""))),
                str(len(codes["codes"])),
                "may grow" if codes.get("extensible") else "closed",
                ", ".join(schemes),
            ]
        )
    lead = "Every code has a meaning, a source and, where partners use another one, its counterpart."
    return "\n\n".join(["# Code lists", lead, table(["List", "What it says", "Codes", "", "Partner codes"], rows)])


def mappings_page(catalog: Catalog) -> str:
    """A table of mappings."""
    rows: list[list[object]] = []
    for mapping, lines in catalog.mappings.items():
        events = dict.fromkeys(str(line["event"]) for line in lines if line.get("target"))
        mapped = sum(bool(line["target"]) for line in lines)
        dropped = sum(line["kind"] in {"drop", "skip"} for line in lines)
        address = f"{mapping.partition('@')[0]}.html"
        rows.append([link(mapping, address), ", ".join(events), str(mapped), str(dropped)])
    lead = "Each mapping is one declaration; reading, writing, the loss report and these pages are derived from it."
    return "\n\n".join(["# Mappings", lead, table(["Mapping", "Event types", "Rows", "Left out"], rows)])


def finder_page(catalog: Catalog) -> str:
    """One table of the fields of all event types and components, which a small script filters."""
    hint = "name, type, code list, meaning ..."
    search = Html(f'<input type="search" id="finder" placeholder="{hint}" aria-label="Find a field">')
    head = tag(
        "tr", *[tag("th", cell, scope="col") for cell in ("Event type or component", "Field", "Type", "What it means")]
    )
    documents = [*catalog.events, *(part for part in catalog.components if "/" in part.path)]
    body = [_found(one, field) for one in documents for field in one.fields if not field.inside_shared]
    grid = tag("table", tag("thead", head), tag("tbody", *body), class_="finder")
    count = tag("p", f"{len(body)} fields", id="finder-count", aria_live="polite")
    parts = [
        "---\ntitle: Find a field\nsearch:\n  exclude: true\nhide:\n  - toc\n---",
        "# Find a field",
        "Type a part of a name, a type, a code list or a meaning; several words must all occur.",
        tag("div", search, count, tag("div", grid, class_="wide", tabindex="0")),
    ]
    return "\n\n".join(parts)


def _found(document: Document, field: Field) -> Html:
    page = f"events/{document.path}" if document.name != document.title else document.path.removesuffix(".json")
    address = f"{page}.html#{slug(field.pointer)}"
    kind = f"{field.many} of {field.type_name}" if field.many else field.type_name
    cells = [document.name, link(tag("code", field.pointer), address), kind, prose(field.description)]
    return html(tag("tr", *[tag("td", cell) for cell in cells]), Html("\n"))
