"""The page of one event type."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from tools.site.html import Html, html, joined, link, prose, table, tag
from tools.site.machine_pages import transitions_of
from tools.site.rows import field_table
from tools.site.rule_pages import rules_of

if TYPE_CHECKING:
    from tools.site.catalog import Catalog, EventType, Row, Schema
    from tools.site.examples import Shown

UP = "../../"


def event_page(catalog: Catalog, event: EventType, shown: list[Shown]) -> str:
    """The Markdown of the page; ``shown`` are its examples, already executed."""
    return "\n\n".join(
        [
            _front_matter(event),
            f"# {event.name}",
            _lead(event),
            _facts(event),
            _use(event),
            "## Fields",
            field_table(catalog, event, UP),
            transitions_of(catalog, event, UP),
            rules_of(catalog, event, UP),
            _examples(shown),
            _sources(catalog, event),
            _parts(catalog, event),
            _downloads(event),
        ]
    ).replace("\n\n\n", "\n\n")


def _front_matter(event: EventType) -> str:
    summary = json.dumps(event.description.replace("\n", " "))
    return f"---\ntitle: {event.name}\ndescription: {summary}\nsearch:\n  boost: 2\n---"


def _lead(event: EventType) -> str:
    return tag("p", prose(event.description), class_="lead")


def _facts(event: EventType) -> Html:
    facts = event.facts
    rows: list[tuple[str, object]] = [
        ("Published when", prose(str(facts.get("trigger", "")))),
        ("Owner", facts.get("owner", "")),
        ("System of record", facts.get("systemOfRecord", "")),
        ("Promise", _sla(facts.get("sla", {}))),
        ("Classification", facts.get("classification", "")),
        ("Personal data", facts.get("personalData", "")),
        ("Subject (business key)", _key(facts.get("businessKey", []))),
        ("Idempotency key", _key(facts.get("idempotencyKey", []))),
        ("Partition key", _key(facts.get("partitionKey", []))),
        ("Event time", _key(facts.get("time", []))),
        ("Revision of the subject", _key([facts["revision"]]) if facts.get("revision") else "has none"),
        (
            "Undoes",
            ", ".join((facts.get("compensates") or {}).get("events", ())) or "nothing: it states a fact of its own",
        ),
        ("Maturity", html(facts.get("maturity", ""), f", since {facts.get('since', '')}")),
        ("Version", tag("code", event.version)),
        ("CloudEvents type", tag("code", event.type)),
        ("dataschema", tag("code", event.dataschema) if event.versions else "none before the first release"),
        ("Also known as", html(", ".join(str(anchor) for anchor in facts.get("anchors", ())))),
    ]
    cards = [tag("div", tag("dt", name), tag("dd", value)) for name, value in rows if str(value)]
    return tag("dl", *cards, class_="facts")


def _sla(sla: Schema) -> Html:
    target = str(sla.get("target", ""))
    note = f" {sla['note']}" if sla.get("note") else ""
    promise = html("published within ", tag("code", target), " of the trigger (95 of 100).") if target else html()
    return html(promise, note)


def _key(parts: list[Any]) -> Html:
    """One line a part; of several pointers in a part, the first that is present counts."""
    lines = [joined(" else ", map(_pointer, [part] if isinstance(part, str | dict) else part)) for part in parts]
    return tag("ul", *[tag("li", line) for line in lines], class_="key") if lines else html()


def _pointer(part: str | dict[str, Any]) -> Html:
    if isinstance(part, str):
        return tag("code", part)
    when = part.get("when")
    condition = html(" when ", tag("code", when["pointer"]), " is ", tag("code", when["equals"])) if when else html()
    return html(tag("code", part["pointer"]), condition)


def _use(event: EventType) -> str:
    module = event.domain.replace("-", "_")
    return f"```python\nfrom canonical.{module} import {event.title}\n```"


def _examples(shown: list[Shown]) -> str:
    blocks = ["## Examples", "Every example on this page was executed when the page was made."]
    blocks.extend(_tab(example.title, example.data) for example in shown if example.valid)
    blocks.append("## What is refused or warned about")
    for example in shown:
        if not example.valid:
            place = f"at `{example.pointer}`" if example.pointer else "at the top"
            finding = f"`{example.rule}` {place}: {_literal(example.message)}"
            blocks.append(_tab(example.title, example.data, finding, example.severity))
    return "\n\n".join(blocks)


def _tab(title: str, data: Any, finding: str = "", severity: str = "") -> str:
    text = json.dumps(data, indent=2, ensure_ascii=False)
    box = "warning" if severity == "warning" else "failure"
    lines = [f'!!! {box} ""', f"    {finding}", ""] if finding else []
    body = "\n".join(f"    {line}" if line else "" for line in [*lines, "```json", *text.splitlines(), "```"])
    return f'=== "{title.replace(chr(34), chr(39))}"\n\n{body}'


def _literal(message: str) -> str:
    """A message as Markdown that cannot be mistaken for markup."""
    return (
        re.sub(r"([\\`*_{}\[\]<>#|~!$])", r"\\\1", message.replace("\n", " "))
        .replace("\\<", "&lt;")
        .replace("\\>", "&gt;")
    )


def _sources(catalog: Catalog, event: EventType) -> str:
    rows = [row for row in catalog.lineage if row["event"] == event.name]
    if not rows:
        return "## Where the values come from\n\nNo mapping makes this event yet; services publish it themselves."
    names = list(dict.fromkeys(str(row["mapping"]) for row in rows))
    cells: list[list[object]] = []
    for name in names:
        mine = [row for row in rows if row["mapping"] == name]
        cells.append(
            [
                link(name, f"{UP}mappings/{name.partition('@')[0]}.html"),
                _count(mine, "target"),
                html(", ".join(_required_missing(event, mine)) or "none"),
            ]
        )
    note = "Under each field above, a label names the source element that feeds it; it links to the row of the mapping."
    head = ["Mapping", "Fields it fills", "Required fields it leaves to a derivation or the partner profile"]
    return f"## Where the values come from\n\n{note}\n\n{table(head, cells)}"


def _count(rows: list[Row], key: str) -> str:
    return str(len({row[key] for row in rows if row.get(key)}))


def _required_missing(event: EventType, rows: list[Row]) -> list[str]:
    from tools.site.catalog import normalised

    targets = {normalised(row["target"]) for row in rows if row.get("target")}
    top = [field.pointer for field in event.fields if field.required and field.depth == 0]
    return [name for name in top if not any(target == name or target.startswith(f"{name}/") for target in targets)]


def _parts(catalog: Catalog, event: EventType) -> str:
    components = sorted(event.components)
    titles = {document.path: document.title for document in catalog.components}
    parts = [link(titles[path], f"{UP}{path.removesuffix('.json')}.html") for path in components]
    lists = [link(name, f"{UP}codelists/{name}.html") for name in sorted(event.codelists)]
    rows: list[list[object]] = [
        ["Components", joined(", ", parts) or "none"],
        ["Code lists", joined(", ", lists) or "none"],
    ]
    return f"## What it is made of\n\n{table(['', ''], rows, class_='plain')}"


def _downloads(event: EventType) -> str:
    files = [f"[{version}]({UP}schema/{event.path}/{version}.json)" for version in reversed(event.versions)]
    listed = ", ".join(files) or "none released yet"
    return (
        "## Schema\n\n"
        f"Released versions as self-contained JSON Schema: {listed}. "
        f"The source in the working tree: [JSON Schema]({UP}schema/{event.path}/working.json)."
    )
