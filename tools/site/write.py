"""Lay out the whole site as a folder of pages and a configuration that mkdocs builds without any hook."""

from __future__ import annotations

import json
import re
import shutil
from typing import TYPE_CHECKING, Any

from tools.site import overview_pages as overview
from tools.site.change_page import changes_page
from tools.site.edi_pages import findings_page, messages_page
from tools.site.event_page import event_page
from tools.site.examples import executed
from tools.site.extension_page import extensions_page
from tools.site.machine_pages import machine_page, machines_page
from tools.site.mapping_page import mapping_page
from tools.site.rule_pages import rules_page
from tools.site.shared_pages import codelist_page, component_page, scalars_page

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from tools.site.catalog import Catalog, EventType
    from tools.site.examples import Check

Nav = list[Any]
_ORDER = re.compile(r"^order: (\d+)$", re.MULTILINE)


def write(catalog: Catalog, check: Check, versions: Traversable, project: Path, out: Path) -> None:
    """Write ``out/pages`` and ``out/mkdocs.yml``; ``project`` holds docs/, mkdocs.yml and this tool's assets.

    ``check`` runs the rules over an event; it decides what the pages say about examples that break one.
    """
    shutil.rmtree(out, ignore_errors=True)
    pages = out / "pages"
    shutil.copytree(project / "docs", pages)
    shutil.copytree(project / "tools" / "site" / "assets", pages / "assets")
    for path, text in generated(catalog, check).items():
        _write(pages / path, text + "\n")
    for event in catalog.events:
        _schemas(event, versions, pages / "schema")
    site = (project / "build" / "site").resolve()
    config = {
        "INHERIT": str(project / "mkdocs.yml"),
        "docs_dir": "pages",
        "site_dir": str(site),
        "nav": nav(catalog, project / "docs"),
    }
    _write(out / "mkdocs.yml", json.dumps(config, indent=2) + "\n")


def generated(catalog: Catalog, check: Check) -> dict[str, str]:
    """Every page that is derived from the catalog, by its path."""
    pages = {
        "events/index.md": overview.events_page(catalog),
        "components/index.md": overview.components_page(catalog),
        "components/scalars.md": scalars_page(catalog),
        "codelists/index.md": overview.codelists_page(catalog),
        "mappings/index.md": overview.mappings_page(catalog),
        "extensions.md": extensions_page(catalog),
        "find.md": overview.finder_page(catalog),
        "rules.md": rules_page(catalog),
        "machines/index.md": machines_page(catalog),
        "compatibility-rules.md": changes_page(),
        "edi/findings.md": findings_page(),
        "edi/messages.md": messages_page(),
    }
    for event in catalog.events:
        pages[f"events/{event.path}.md"] = event_page(catalog, event, executed(event, check))
    for document in catalog.components:
        up = "../" if "/" in document.path else ""
        pages[document.path.replace(".json", ".md")] = component_page(catalog, document, up)
    for name, codes in catalog.codelists.items():
        pages[f"codelists/{name}.md"] = codelist_page(catalog, name, codes)
    for name, machine in catalog.machines.items():
        pages[f"machines/{name}.md"] = machine_page(catalog, name, machine)
    for mapping, rows in catalog.mappings.items():
        pages[f"mappings/{mapping.partition('@')[0]}.md"] = mapping_page(catalog, mapping, rows)
    return pages


def nav(catalog: Catalog, docs: Path) -> Nav:
    """The navigation: hand-written pages by their ``order``, catalog pages by name."""
    events: Nav = ["events/index.md"]
    for domain, members in catalog.domains.items():
        events.append({_words(domain): [{event.name: f"events/{event.path}.md"} for event in members]})
    parts = [document for document in catalog.components if "/" in document.path]
    paths = [part.path.replace(".json", ".md") for part in parts]
    components: Nav = ["components/index.md", "components/scalars.md", *paths]
    codelists: Nav = ["codelists/index.md", *[f"codelists/{name}.md" for name in catalog.codelists]]
    names = sorted(mapping.partition("@")[0] for mapping in catalog.mappings)
    return [
        {"Home": ["index.md", *_written(docs, "", skip="index.md"), "compatibility-rules.md"]},
        {"Guides": _written(docs, "guides")},
        {"Event types": [*events, "envelope.md", "rules.md", "extensions.md", "find.md"]},
        {"State machines": ["machines/index.md", *[f"machines/{name}.md" for name in catalog.machines]]},
        {"Components": components},
        {"Code lists": codelists},
        {"Mappings": ["mappings/index.md", *[{name: f"mappings/{name}.md"} for name in names]]},
        {"EDI": ["edi/messages.md", "edi/findings.md"]},
        {"Decisions": _written(docs, "decisions")},
    ]


def _written(docs: Path, folder: str, skip: str = "") -> Nav:
    def order(path: Path) -> tuple[int, str]:
        found = _ORDER.search(path.read_text("utf-8"))
        return (int(found[1]) if found else 1000, path.name)

    files = sorted((docs / folder).glob("*.md"), key=order)
    return [path.relative_to(docs).as_posix() for path in files if path.name != skip]


def _words(domain: str) -> str:
    return domain.replace("-", " ").capitalize()


def _schemas(event: EventType, versions: Traversable, folder: Path) -> None:
    target = folder / event.path
    _write(target / "working.json", json.dumps(event.schema, indent=2, ensure_ascii=False) + "\n")
    for version in event.versions:
        released = versions.joinpath(*event.path.split("/"), f"{version}.json")
        _write(target / f"{version}.json", released.read_text("utf-8"))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
