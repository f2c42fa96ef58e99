"""Text for people: each finding with both places underlined and the document that shows it, and the answer last."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from compat.positions import Mark, mark_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compat.freeze import Plan
    from compat.sheet import Row, Sheet, Subject
    from compat.terminal import Terminal
    from compat.verdict import Location, Witness

STREAM = "stdout"
_LONGEST = 2000


def render(sheet: Sheet, terminal: Terminal) -> str:
    """One block for each subject that changed, and a last line with the answer."""
    shown = _clean(sheet, terminal)
    return "\n".join([*_lines(shown, terminal), _painted_summary(shown, terminal)])


def _clean(sheet: Sheet, terminal: Terminal) -> Sheet:
    """The sheet without anything that a terminal would act on: what a schema says is shown, never obeyed."""
    subjects = tuple(
        replace(
            one,
            name=terminal.readable(one.name),
            reason=terminal.readable(one.reason),
            rows=tuple(_clean_row(row, terminal) for row in one.rows),
        )
        for one in sheet.subjects
    )
    others = tuple(_clean_row(row, terminal) for row in sheet.others)
    return replace(sheet, subjects=subjects, others=others, summary=terminal.readable(sheet.summary))


def _clean_row(row: Row, terminal: Terminal) -> Row:
    clean = terminal.readable
    return replace(
        row, message=clean(row.message), hint=clean(row.hint), subject=clean(row.subject), path=clean(row.path)
    )


def _painted_summary(sheet: Sheet, terminal: Terminal) -> str:
    return terminal.paint({0: "note", 1: "error"}.get(sheet.exit_code, "warning"), sheet.summary)


def _lines(sheet: Sheet, terminal: Terminal) -> Iterator[str]:
    if sheet.command in {"lint", "verify"}:
        yield from (_line(row) for row in sheet.rows)
        return
    for subject in sheet.subjects:
        if subject.is_changed and not subject.is_new:
            yield from _subject(sheet, subject, terminal)
            yield ""
    yield from _new(sheet, terminal)
    for row in sheet.others:
        yield terminal.paint("error", f"{row.rule}: {row.message}")
        yield f"  {row.place.file}:{row.place.line}"
        yield from terminal.wrap(row.hint, "       ", "  fix: ")
        yield ""


def _line(row: Row) -> str:
    if row.kind == "release":
        return f"{row.place.file}: {row.message}"
    return f"{row.place.file}:{row.place.line} {row.place.pointer or '/'} {row.rule}: {row.message} ({row.hint})"


def _new(sheet: Sheet, terminal: Terminal) -> Iterator[str]:
    kinds: dict[str, list[str]] = {}
    for subject in sheet.subjects:
        if subject.is_new:
            kinds.setdefault(subject.kind, []).append(subject.name)
    if not sheet.against:
        return
    for kind, names in kinds.items():
        shown = names if terminal.is_verbose else names[:5]
        more = f" and {len(names) - len(shown)} more" if len(names) > len(shown) else ""
        yield from terminal.wrap(f"{', '.join(shown)}{more}", "  ", f"new {kind} ({len(names)}): ")


def _subject(sheet: Sheet, subject: Subject, terminal: Terminal) -> Iterator[str]:
    if sheet.command == "check":
        yield terminal.paint("bold", f"{subject.name}: {_said(subject)}, {_moved(subject)}")
    if subject.answer == "undecided":
        yield from terminal.wrap(subject.reason, "        ", "  open: ")
    shown = [row for row in subject.rows if _is_important(row) or terminal.is_verbose or sheet.command == "diff"]
    for row in shown:
        yield from _row(sheet, row, terminal)
    yield from _rest([row for row in subject.rows if row not in shown], terminal)
    for line in _advice(subject):
        yield from terminal.wrap(line, "    ", "  ")


def _said(subject: Subject) -> str:
    return "approved" if any(row.status == "approved" for row in subject.rows) else subject.answer


def _moved(subject: Subject) -> str:
    return f"{subject.released} -> {subject.upcoming or ('open' if subject.bump == 'open' else 'removed')}"


def _is_important(row: Row) -> bool:
    return row.level != "note" or row.status == "approved"


def _rest(rows: Sequence[Row], terminal: Terminal) -> Iterator[str]:
    """What needs no attention, counted by rule; --verbose shows each."""
    counts: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        counts.setdefault((row.status, row.rule), []).append(row)
    for (status, rule), found in counts.items():
        if len(found) == 1:
            first = f"  {status} {rule}: "
            yield from terminal.wrap(f"{found[0].message}{_at(found[0])}", "    ", first)
        else:
            yield f"  {status} {rule}: {len(found)} times"


def _advice(subject: Subject) -> Iterator[str]:
    states = {row.status for row in subject.rows}
    stops = bool(states & {"breaks", "meaning"})
    if subject.kind == "schema" or not (stops or "accepted" in states):
        return
    if subject.released.startswith("0."):
        said = "--allow-draft-break accepts it" if stops else "accepted"
        yield f"{subject.name} is a draft: freeze would make it {subject.upcoming or 'disappear'}; {said}"
    elif subject.upcoming:
        yield f"freeze would make it {subject.upcoming}: a new major version, which needs an approval"
    else:
        yield "removing it is a new major version, which needs an approval"


def _at(row: Row) -> str:
    return f" (at {row.path})" if row.path else ""


def _row(sheet: Sheet, row: Row, terminal: Terminal) -> Iterator[str]:
    head = f"  {row.status} {row.rule}: "
    first, *more = terminal.wrap(f"{row.message}{_at(row)}", "    ", head)
    yield terminal.paint(row.level, head.rstrip()) + first[len(head) - 1 :]
    yield from more
    old, new = (row.other, row.place) if row.other.file else (row.place, None)
    for side, place in (("old", old), ("new", new)):
        if place is not None:
            yield from _place(sheet, side, place, terminal)
    if row.witness is not None:
        yield from _witness(row.witness, sheet.tolerant, terminal)
    if row.level != "note" and row.hint:
        yield from terminal.wrap(row.hint, "         ", "    fix: ")
    if row.status in {"breaks", "meaning", "undecided"} and sheet.command == "check":
        yield terminal.paint(
            "dim", f"    approve: canonical-compat accept {row.fingerprint} --reason ... --approver ... --until ..."
        )


def _place(sheet: Sheet, side: str, place: Location, terminal: Terminal) -> Iterator[str]:
    text = sheet.frame(place) if place.file else None
    if text is None:
        return
    mark = mark_of(text, place.pointer)
    yield f"    {side} {place.file}:{mark.line}:{mark.column} {terminal.readable(place.pointer) or '/'}"
    rows = text.split("\n")  # lines are counted by line feeds alone, as editors do
    for number in range(max(1, mark.line - 1), min(len(rows), mark.line + 1) + 1):
        yield from _frame_line(number, rows[number - 1].rstrip("\r"), mark, terminal)


def _frame_line(number: int, row: str, mark: Mark, terminal: Terminal) -> Iterator[str]:
    bar, room, here = "|" if terminal.is_ascii else "│", terminal.width - 15, number == mark.line
    start = max(0, mark.column - 1 - room // 2) if here and mark.column + min(mark.width, 20) > room else 0
    shown = terminal.cut(terminal.readable(row[start:]), room)
    yield f"     {'>' if here else ' '} {number:>5} {bar} {shown}".rstrip()
    if here:
        before = len(terminal.readable(row[start : mark.column - 1]))
        wide = max(1, min(len(terminal.readable(row[mark.column - 1 :][: mark.width])), room - before))
        yield f"             {bar} {' ' * before}{terminal.paint('error', '^' * wide)}"


def _witness(witness: Witness, tolerant: bool, terminal: Terminal) -> Iterator[str]:
    forward = "tolerant readers of the old one reject it" if tolerant else "the old one rejects it"
    harmed = {
        "backward": "the old schema accepts this document, the new one rejects it:",
        "forward": f"the new schema accepts this document, {forward}:",
    }
    yield f"    {harmed[witness.direction]}"
    document = terminal.readable(json.dumps(witness.document, ensure_ascii=terminal.is_ascii))
    more = " ... (--output json has all of it)" if len(document) > _LONGEST else ""
    yield f"      {document[:_LONGEST]}{more}"
    detail = f" ({witness.detail})" if witness.detail else ""
    yield f"      by {witness.keyword or 'the schema'}{detail} at {witness.pointer or 'the root'}"


def freeze(plan: Plan, folder: str) -> str:
    """What was written, and the versions that changed."""
    moved = [result for result in plan.report.results if result.upcoming != result.released]
    lines = [f"{one.artefact.name}: {one.released or 'new'} -> {one.upcoming or 'removed'}" for one in moved]
    return "\n".join([*lines, f"release {plan.version}: {len(plan.files)} new files in {folder}"])


def rules(found: Sequence[dict[str, Any]]) -> str:
    """One line for each rule."""
    width = max(len(rule["rule"]) for rule in found)
    said = (rule["fix"] if rule["kind"] == "lint" else rule["what"] for rule in found)
    return "\n".join(
        f"{rule['rule']:<{width}}  {rule['kind']:<10}  {text}" for rule, text in zip(found, said, strict=True)
    )


def explain(rule: dict[str, Any]) -> str:
    """The paragraphs of one rule and its examples."""
    lines = [rule["rule"], "", rule["what"]]
    if "why" in rule:
        lines += ["", f"Why: {rule['why']}"]
    lines += ["", f"Fix: {rule['fix']}"]
    if "usuallyBreaks" in rule:
        lines += ["", f"Usually breaks: {', '.join(rule['usuallyBreaks']) or 'nobody'}; the proof decides."]
    elif "bump" in rule:
        lines += ["", f"Needs: a {rule['bump']} version."]
    for name in ("bad", "good"):
        if name in rule:
            old, new = (json.dumps(side) for side in rule[name])
            lines += ["", f"{name.capitalize()}:", f"  old {old}", f"  new {new}"]
    return "\n".join(lines)
