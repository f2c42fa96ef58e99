"""One HTML page that needs nothing else: to keep beside a build, or to send to a partner."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING

from compat.output._places import mark_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.sheet import Row, Sheet, Subject
    from compat.terminal import Terminal
    from compat.verdict import Location

STREAM = "stdout"
_STYLE = """
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2rem } h3 { font-size: 1rem; margin: 0 }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .2rem .6rem .2rem 0; border-bottom: 1px solid #8884 }
article { border-left: .3rem solid #888; padding: .3rem 0 .3rem 1rem; margin: 1rem 0 }
article.error { border-color: #c33 } article.warning { border-color: #c80 } article.note { border-color: #484 }
pre { overflow-x: auto; background: #8882; padding: .5rem; margin: .3rem 0 } mark { background: #fc08; color: inherit }
code, pre { font: 13px/1.4 ui-monospace, monospace } .at { opacity: .7 }
"""


def render(sheet: Sheet, _: Terminal) -> str:
    """The answer, a table of what moved, and every finding with both places and its document."""
    title = f"canonical-compat {sheet.command}: {sheet.outcome}"
    body = [f"<h1>{escape(title)}</h1>", f"<p>{escape(sheet.summary)}</p>", *_table(sheet)]
    body += [line for row in sheet.others for line in _row(sheet, row)]
    for subject in sheet.subjects:
        if subject.rows and not subject.is_new:
            body += [f"<h2>{escape(subject.name)}</h2>", *(line for row in subject.rows for line in _row(sheet, row))]
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{escape(title)}</title>'
    policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    page = ['<!doctype html><html lang="en"><head>', head, policy, f"<style>{_STYLE}</style></head><body>"]
    return "\n".join([*page, *body, "</body></html>"])


def _table(sheet: Sheet) -> Iterator[str]:
    changed = [one for one in sheet.subjects if one.is_changed and one.kind not in {"file", "schema"}]
    if not changed:
        return
    yield "<table><thead><tr><th>schema or list</th><th>kind</th><th>answer</th><th>version</th><th>bump</th></tr></thead>"
    yield "<tbody>"
    yield from (_line(one) for one in changed)
    yield "</tbody></table>"


def _line(one: Subject) -> str:
    moved = f"{one.released or 'new'} → {one.upcoming or 'removed'}"
    cells = (one.name, one.kind, one.answer, moved, one.bump)
    return f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>"


def _row(sheet: Sheet, row: Row) -> Iterator[str]:
    yield f'<article class="{row.level}"><h3>{escape(row.status)}: {escape(row.rule)}</h3>'
    at = f' <span class="at">at {escape(row.path)}</span>' if row.path else ""
    yield f"<p>{escape(row.message)}{at}</p>"
    for side, place in (("old", row.other), ("new" if row.other.file else "at", row.place)):
        if place.file:
            yield from _place(sheet, side, place)
    if row.witness is not None:
        sides = ("old", "new") if row.witness.direction == "backward" else ("new", "old")
        yield f"<p>The {sides[0]} schema accepts this document, the {sides[1]} one rejects it:</p>"
        yield f"<pre>{escape(json.dumps(row.witness.document, indent=2, ensure_ascii=False))}</pre>"
    if row.hint:
        yield f"<p><strong>Fix</strong>: {escape(row.hint)}</p>"
    if row.fingerprint:
        yield f'<p class="at">fingerprint <code>{escape(row.fingerprint)}</code></p>'
    yield "</article>"


def _place(sheet: Sheet, side: str, place: Location) -> Iterator[str]:
    here, text = mark_at(sheet, place), sheet.frame(place)
    where = f"{place.file}:{here.line}:{here.column} {place.pointer or '/'}"
    yield f'<div class="at">{side} <code>{escape(where)}</code></div>'
    if text is None:
        return
    rows = text.split("\n")
    start, shown = max(0, here.line - 2), []
    for number, row in enumerate(rows[start : here.line + 1], start + 1):
        if number == here.line:
            left, right = here.column - 1, here.column - 1 + here.width
            shown.append(
                f"{number:>5}  {escape(row[:left])}<mark>{escape(row[left:right])}</mark>{escape(row[right:])}"
            )
        else:
            shown.append(f"{number:>5}  {escape(row)}")
    yield f"<pre>{chr(10).join(shown)}</pre>"
