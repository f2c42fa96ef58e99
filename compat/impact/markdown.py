"""The answer as Markdown for a pull request: a headline, a table of who is hurt, and the documents folded away."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from compat.impact.text import FOR_CONSUMER, HARMED, MISSING, headline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compat.consumers.form import Consumer
    from compat.consumers.judge import Reading
    from compat.impact.report import EventImpact, Impact
    from compat.verdict import Witness


def impact(found: Impact) -> str:
    """The whole answer."""
    lines = [f"### {cell(headline(found))}", ""]
    hurt = [one for event in found.events for one in event.hurt]
    if hurt:
        lines += ["| event type | change | who | effect | why |", "| --- | --- | --- | --- | --- |"]
        for one in hurt:
            why = f"{one.message} ({one.source})" if one.source else one.message
            row = (one.event, one.change.said, f"{one.who} {one.name}", one.effect.replace("-", " "), why)
            lines.append(f"| {' | '.join(map(cell, row))} |")
        lines.append("")
    lines += consumer_table(found.consumers)
    for event in found.events:
        lines += _folded(event)
    missing = [MISSING[kind] for kind in MISSING if kind not in found.looked_at]
    return "\n".join([*lines, *([f"Not looked at: {'; '.join(missing)}."] if missing else [])]).rstrip()


def consumer_table(consumers: Iterable[tuple[Consumer, tuple[Reading, ...]]]) -> list[str]:
    """One row for each event type of each consumer, and the documents that show a break."""
    rows, shown = [], []
    for consumer, readings in consumers:
        for reading in readings:
            answer = {"incompatible": "**hurt**", "undecided": "undecided"}.get(reading.answer, "fine")
            who = f"{consumer.name} ({consumer.owner}, {consumer.contact})"
            cells = (who, reading.event, consumer.tolerance)
            rows.append(f"| {' | '.join(map(cell, cells))} | {answer} | {cell(reading.reason)} |")
            if reading.answer == "incompatible":
                title = f"{consumer.name}, {reading.event}"
                shown += [line for witness in reading.witnesses for line in _document(title, witness, FOR_CONSUMER)]
    if not rows:
        return []
    return ["| consumer | event type | reads | answer | why |", "| --- | --- | --- | --- | --- |", *rows, "", *shown]


def _folded(event: EventImpact) -> Iterator[str]:
    seen = [change.witness for change in event.changes if change.witness is not None]
    if not seen and event.verdict is not None and event.verdict.witness is not None:
        seen = [event.verdict.witness]
    for witness in {json.dumps(one.document, sort_keys=True) + one.direction: one for one in seen}.values():
        yield from _document(event.event, witness, HARMED)


def _document(title: str, witness: Witness, harmed: dict[str, str]) -> Iterator[str]:
    yield f"<details><summary>{html(title)}: {harmed[witness.direction]}</summary>"
    yield ""
    yield "```json"
    yield json.dumps(witness.document, ensure_ascii=False, indent=2)
    yield "```"
    yield ""
    yield f"Refused by {cell(witness.keyword or 'the schema')} at {cell(witness.pointer or 'the root')}."
    yield ""
    yield "</details>"
    yield ""


def cell(text: str) -> str:
    """A text that cannot end a cell of a table, and is no markup."""
    return html(text).replace("|", "\\|").replace("\n", " ").replace("*", "\\*").replace("`", "\\`")


def html(text: str) -> str:
    """A text without tags of its own."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
