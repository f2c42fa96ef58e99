"""The page of one mapping: where each value comes from, and what is left out and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.site.catalog import normalised
from tools.site.html import Html, html, link, path, prose, slug, table, tag
from tools.site.words import CERTAINTY

if TYPE_CHECKING:
    from tools.site.catalog import Catalog, Row

UP = "../"
LAWS = {
    "iso": "writing gives back exactly what was read",
    "norm": "writing gives back the same value; its spelling may change",
    "lossy": "some values cannot be written back",
}
DROPPED = {
    "structural": "structural: carries no fact of its own",
    "redundant": "redundant: the same fact is taken from another element",
    "organisational": "organisational: means something only inside the sender's organisation",
    "display": "display: text for people that repeats coded data",
    "uncertain": "uncertain: its spelling or meaning is not known for sure, so nothing is made of it",
    "no-target": "no target: no event type has a field for it yet",
    "next-release": "next release: belongs to an event type that is not released yet",
}


def mapping_page(catalog: Catalog, mapping: str, rows: list[Row]) -> str:
    """The rows of a mapping by event type, then what it drops."""
    known = {event.name: event for event in catalog.events}
    mapped = [row for row in rows if row["target"]]
    filled = [row for row in rows if row["kind"] == "fill"]
    dropped = [row for row in rows if row["kind"] in {"drop", "skip"}]
    parts = [f"# {mapping}", _summary(mapped, dropped)]
    for name in dict.fromkeys(str(row["event"]) for row in mapped):
        address = f"{UP}events/{known[name].path}.html" if name in known else None
        cells = [_row(row, address) for row in mapped if row["event"] == name]
        parts.append(f"## Into {name}")
        if address:
            parts.append(tag("p", "All fields of ", link(name, address), "."))
        parts.append(table(["Source", "Field", "How", "Law", "Note", "Known from"], cells, class_="rows"))
    if filled:
        parts.append("## Written although no field holds it")
        parts.append("Elements that the format demands; `@` names a fact of the partner profile.")
        parts.append(table(["Element", "Value", "Why", "Known from"], [_fill(row) for row in filled], class_="rows"))
    if dropped:
        parts.append("## Read but left out")
        parts.append(
            "Nothing is dropped silently: each element that is read and has no place in an event is listed here."
        )
        parts.append(table(["Source", "Why", "Note"], [_drop(row) for row in dropped], class_="rows"))
    return "\n\n".join(parts)


def _summary(mapped: list[Row], dropped: list[Row]) -> str:
    events = ", ".join(f"`{name}`" for name in dict.fromkeys(str(row["event"]) for row in mapped))
    return f"{len(mapped)} rows into {events}; {len(dropped)} source elements are read and left out with a reason."


def _row(row: Row, address: str | None) -> list[object]:
    field = path(row["target"])
    target = link(field, f"{address}#{slug(normalised(row['target']))}" if address else None)
    lost = html("loses ", row["loses"]) if row["loses"] else html()
    return [
        path(row["source"] or "implied by the message", row["anchor"]),
        target,
        _how(row),
        html(
            tag("abbr", row["law"], title=LAWS.get(row["law"])),
            " ",
            tag("div", lost, class_="lost") if lost else html(),
        ),
        prose(row["note"]),
        _known_from(row),
    ]


def _how(row: Row) -> Html:
    if row["kind"] == "const":
        return html("always ", tag("code", row["codec"]))
    if row["kind"] == "each":
        return html("one item for each occurrence")
    return tag("code", row["codec"] or row["kind"])


def _known_from(row: Row) -> Html:
    """The citation, and how sure it is in words."""
    sure = tag("small", CERTAINTY.get(row["certainty"], ""))
    return html(tag("cite", row["citation"]), Html("<br>"), sure) if row["citation"] else sure


def _fill(row: Row) -> list[object]:
    return [
        path(row["source"], row["anchor"]),
        tag("code", row["codec"]),
        prose(row["note"]),
        _known_from(row),
    ]


def _drop(row: Row) -> list[object]:
    why = DROPPED.get(row["codec"], row["codec"]) if row["kind"] == "drop" else "makes no event in this release"
    return [path(row["source"], row["anchor"]), why, prose(row["note"])]
