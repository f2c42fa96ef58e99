"""Markdown for the summary of a pipeline or a comment on a change request: the answer first, details folded."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from compat.output._places import mark_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compat.sheet import Row, Sheet, Subject
    from compat.terminal import Terminal
    from compat.verdict import Location

STREAM = "stdout"
MOST = 100
"""A step summary on GitHub holds 1 MiB; more rows than this nobody reads there."""
_SIGNS = {0: "✅", 1: "❌", 4: "❓"}


def render(sheet: Sheet, _: Terminal) -> str:
    """A heading with the answer, a table of what moved, and each finding that needs somebody."""
    lines = [f"## {_SIGNS[sheet.exit_code]} canonical-compat {sheet.command}", "", _safe(sheet.summary), ""]
    changed = [one for one in sheet.subjects if one.is_changed and not one.is_new and one.kind != "file"]
    if sheet.command == "check" and changed:
        lines += [*_table(changed), ""]
    rows = [row for row in sheet.rows if row.level != "note"]
    for row in rows[:MOST]:
        lines += [*_row(sheet, row), ""]
    if len(rows) > MOST:
        lines += [f"{len(rows) - MOST} more; the log has all of them.", ""]
    lines += _folded([row for row in sheet.rows if row.level == "note"])
    return "\n".join(lines).rstrip()


def _table(changed: Sequence[Subject]) -> Iterator[str]:
    yield "| schema or list | answer | version | findings |"
    yield "| --- | --- | --- | --- |"
    for one in changed[:MOST]:
        worst = [row for row in one.rows if row.level != "note"]
        said = f"{len(worst)} to look at" if worst else f"{len(one.rows)} harmless"
        moved = f"{one.released} → {one.upcoming or 'removed'}"
        yield f"| {_safe(one.name)} | {one.answer} | {moved} | {said} |"
    if len(changed) > MOST:
        yield f"| {len(changed) - MOST} more | | | |"


def _row(sheet: Sheet, row: Row) -> Iterator[str]:
    yield f"### {row.status}: {row.rule} in {_safe(row.subject)}"
    yield ""
    yield f"{_safe(row.message)}{f' (at {_code(row.path)})' if row.path else ''}"
    yield ""
    for side, place in (("old", row.other), ("new" if row.other.file else "at", row.place)):
        if place.file:
            yield f"- {side}: {_code(_shown(sheet, place))}"
    if row.hint:
        yield f"- fix: {_safe(row.hint)}"
    if row.fingerprint and row.status in {"breaks", "meaning", "undecided"}:
        yield f"- approve: `canonical-compat accept {row.fingerprint} --reason … --approver … --until …`"
    if row.witness is not None:
        sides = ("old", "new") if row.witness.direction == "backward" else ("new", "old")
        yield ""
        yield f"The {sides[0]} schema accepts this document, the {sides[1]} one rejects it:"
        yield ""
        yield from _block(json.dumps(row.witness.document, indent=2, ensure_ascii=False))


def _shown(sheet: Sheet, place: Location) -> str:
    here = mark_at(sheet, place)
    return f"{place.file}:{here.line}:{here.column} {place.pointer or '/'}"


def _folded(rows: Sequence[Row]) -> Iterator[str]:
    if not rows:
        return
    yield f"<details><summary>{len(rows)} more that need nobody</summary>"
    yield ""
    for row in rows[:MOST]:
        at = f" (at {_code(row.path)})" if row.path else ""
        yield f"- {row.status} {row.rule} in {_safe(row.subject)}: {_safe(row.message)}{at}"
    if len(rows) > MOST:
        yield f"- {len(rows) - MOST} more"
    yield ""
    yield "</details>"


def _block(text: str) -> Iterator[str]:
    fence = "```"
    while fence in text:
        fence += "`"
    yield f"{fence}json"
    yield text if len(text) <= 4000 else f"{text[:4000]}\n..."
    yield fence


def _code(text: str) -> str:
    """The text as code, also when it holds backticks."""
    line = " ".join(text.split())
    fence = "`"
    while fence in line:
        fence += "`"
    pad = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{fence}{pad}{line}{pad}{fence}"


def _safe(text: str) -> str:
    """The text with everything escaped that Markdown or HTML would act on; a schema cannot forge the report."""
    line = " ".join(text.split()).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return "".join(f"\\{char}" if char in "\\`*_[]|#~@" else char for char in line)
