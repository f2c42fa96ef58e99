"""Show the fields of a document as one table: nested rows, each with an address of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.site.catalog import SCALARS, Catalog, EventType
from tools.site.html import Html, html, link, prose, slug, tag, wrapped
from tools.site.words import constraints

if TYPE_CHECKING:
    from tools.site.catalog import Document, Row
    from tools.site.fields import Field

COLUMNS = ("Field", "Type", "", "What it means")


def field_table(catalog: Catalog, document: Document, up: str) -> Html:
    """All fields of a document; ``up`` leads from its page to the root of the site, such as ``../../``."""
    head = tag("tr", *[tag("th", column, scope="col") for column in COLUMNS])
    body = [html(_row(catalog, document, field, up), Html("\n")) for field in document.fields]
    inner = tag("table", tag("thead", head), tag("tbody", *body), class_="fields")
    return wrapped(inner)


def _type(field: Field, up: str) -> Html:
    """The type of a field, linked to the page that explains it."""
    name = link(field.type_name, _address(field, up))
    if field.codelist is not None:
        listed = link(field.codelist, f"{up}codelists/{field.codelist}.html")
        name = html(name, " ", tag("span", "code of ", listed, class_="code-of"))
    return html(f"{field.many} of ", name) if field.many else name


def _address(field: Field, up: str) -> str | None:
    if field.origin is None:
        return None
    file, pointer = field.origin
    if file == SCALARS:
        return f"{up}components/scalars.html#{pointer.rpartition('/')[2].lower()}"
    if file.startswith("components/") and not pointer:
        return f"{up}{file.removesuffix('.json')}.html"
    return None


def _row(catalog: Catalog, document: Document, field: Field, up: str) -> Html:
    anchor = slug(field.pointer)
    fold = tag("button", "", class_="fold", type="button", aria_label=f"Fold {field.name}")
    name = html(
        fold if field.has_children else html(),
        tag("code", field.name),
        tag("a", "#", href=f"#{anchor}", class_="anchor", aria_label=f"Link to {field.pointer}"),
    )
    said = tag("span", "required", class_="must") if field.required else tag("span", "optional", class_="may")
    explanation = html(prose(field.description), _details(field), _sources(catalog, document, field, up))
    cells = [
        tag("th", tag("div", name, style=f"--depth:{field.depth}", class_="name"), scope="row"),
        tag("td", _type(field, up), class_="type"),
        tag("td", said),
        tag("td", explanation),
    ]
    return tag(
        "tr",
        *cells,
        id=anchor,
        data_depth=str(field.depth),
        data_part=_part(field),
        data_search_exclude="" if field.inside_shared else None,
    )


def _part(field: Field) -> str | None:
    """Marks the fields of shared components, which the page folds at first."""
    shared = field.has_children and field.origin is not None and field.origin[0].startswith("components/")
    return "shared" if shared else None


def _details(field: Field) -> Html:
    schema = field.schema if field.many else {**field.schema, **field.outer}
    asked = constraints(schema, patterns=not _is_scalar(field))
    if field.many:
        asked = [*constraints({k: v for k, v in field.outer.items() if k in {"minItems", "maxItems"}}), *asked]
    if field.has_children:
        asked = [phrase for phrase in asked if phrase != "no other members"]
    notes = [tag("span", phrase, class_="asked") for phrase in asked]
    notes.extend(_badges(field))
    return tag("div", *notes, class_="notes") if notes else html()


def _is_scalar(field: Field) -> bool:
    return field.origin is not None and field.origin[0] == SCALARS


def _badges(field: Field) -> list[Html]:
    found = []
    personal = field.annotation("x-personal-data")
    if personal and personal != "none":
        found.append(tag("span", f"personal data: {personal}", class_="badge personal"))
    if field.outer.get("x-classification"):
        found.append(tag("span", field.outer["x-classification"], class_="badge"))
    if field.annotation("deprecated"):
        found.append(tag("span", "deprecated", class_="badge personal"))
    if field.outer.get("x-since"):
        found.append(tag("span", f"since {field.outer['x-since']}", class_="badge quiet"))
    return found


def _sources(catalog: Catalog, document: Document, field: Field, up: str) -> Html:
    if not isinstance(document, EventType):
        return html()
    rows = catalog.feeds.get((document.name, field.pointer), [])
    # Two events of one message may fill the field from the same element; once is enough here.
    distinct = {(row["mapping"], row["source"], row["codec"]): row for row in reversed(rows)}
    chips = [_chip(row, up) for row in reversed(distinct.values())]
    if field.has_children:
        inner = catalog.feeding_inside(document.name, field.pointer)
        chips.extend(tag("span", tag("b", name), " inside", class_="chip inner") for name in inner)
    return tag("div", *chips, class_="feeds") if chips else html()


def _chip(row: Row, up: str) -> Html:
    short = str(row["mapping"]).partition("@")[0]
    words = ", ".join(filter(None, [row["codec"] or row["kind"], row["law"], row["note"]]))
    place = html(tag("b", short), " ", row["source"] or f"always {row['codec']}")
    return tag("a", place, class_="chip", href=f"{up}mappings/{short}.html#{row['anchor']}", title=words)
