"""The statistics of EDI files as tables for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.cli._files import count
from canonical.formats.edi.explain.readable import date, time
from canonical.formats.edi.explain.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.formats.edi.explain import Paint

_INTERCHANGES, _GROUPS, _PROBLEMS = 40, 12, 20


def lines(files: list[dict[str, Any]], paint: Paint) -> Iterator[str]:
    """What was found in each file, and the sums of several."""
    for number, one in enumerate(files):
        if number:
            yield ""
        yield from _file(one, paint)
    if len(files) > 1:
        from canonical.formats.edi.stats import sums

        yield ""
        yield f"{paint('head', count(len(files), 'file'))}: {_totals(sums(files))}"


def _totals(totals: dict[str, int]) -> str:
    nouns = (("interchanges", "interchange"), ("groups", "group"), ("sets", "set"), ("segments", "segment"))
    return ", ".join([*(count(totals[name], noun) for name, noun in nouns), count(totals["bytes"], "byte")])


def _file(found: dict[str, Any], paint: Paint) -> Iterator[str]:
    yield f"{paint('head', clean(found['file']))}: {_totals(found['totals'])}"
    if found["transport"]:
        yield f"  arrived as {' of '.join(found['transport'].values())}"
    if found["types"]:
        ranked = sorted(found["types"].items(), key=lambda pair: (-pair[1], pair[0]))
        yield "  by type: " + ", ".join(f"{clean(kind)} {number:,}" for kind, number in ranked[:20])
    for interchange in found["interchanges"][:_INTERCHANGES]:
        yield from _interchange(interchange, paint)
    hidden = found["totals"]["interchanges"] - min(len(found["interchanges"]), _INTERCHANGES)
    if hidden:
        yield f"  and {count(hidden, 'more interchange')}"
    yield from _problems(found, paint)


def _interchange(one: dict[str, Any], paint: Paint) -> Iterator[str]:
    ends = (f"{one[side]['id'] or '?'} ({one[side]['qualifier']})" for side in ("sender", "receiver"))
    standard = "X12" if one["standard"] == "x12" else "EDIFACT"
    when = " ".join(word for word in (date(one["date"]) or one["date"], time(one["time"]) or one["time"]) if word)
    use = "test" if one["test"] else "production"
    head = f"Interchange {one['number']}: {standard} {one['version']}, control {one['control']}, {use}"
    cut = "" if one["complete"] else paint("error", "  no trailer")
    yield f"  {paint('tag', clean(head))}{cut}"
    yield f"    {clean(' to '.join(ends).replace(' ()', ''))}, {clean(when)}"
    marks = "  ".join(f"{name} {_mark(mark)}" for name, mark in one["delimiters"].items() if mark)
    yield paint("quiet", f"    {marks}, {one['character_set']}, byte {one['offset']} to {one['offset'] + one['bytes']}")
    for group in one["groups"][:_GROUPS]:
        yield _group(group)
    hidden = len(one["groups"]) - _GROUPS + one.get("groups_not_listed", 0)
    if hidden > 0:
        yield f"    and {count(hidden, 'more group')}"
    noun = "set" if one["standard"] == "x12" else "message"
    yield f"    {count(one['sets'], noun)}, {count(one['segments'], 'segment')}, {count(one['bytes'], 'byte')}"


def _mark(mark: str) -> str:
    return {"\n": "LF", "\r": "CR", " ": "blank", "\t": "TAB"}.get(mark) or clean(mark)


def _group(group: dict[str, Any]) -> str:
    types = ", ".join(f"{kind} {number:,}" for kind, number in sorted(group["types"].items()))
    if not group["number"]:
        return clean(f"    no group: {types or 'no message'}")
    version = f", {group['version']}" if group["version"] else ""
    return clean(
        f"    Group {group['number']}: {group['functional']}, control {group['control']}{version}: {types or 'empty'}"
    )


def _problems(found: dict[str, Any], paint: Paint) -> Iterator[str]:
    severities = found["severities"]
    if not found["problems"]:
        yield f"  {paint('meaning', 'no problem found')}"
        return
    said = ", ".join(count(number, name) for name, number in severities.items() if number and name != "info")
    remarks = count(severities["info"], "remark") if severities["info"] else ""
    yield f"  {', '.join(part for part in (said, remarks) if part)}:"
    width = max(len(code) for code in found["problem_counts"])
    for code, number in sorted(found["problem_counts"].items(), key=lambda pair: (-pair[1], pair[0])):
        yield f"    {code:<{width}}  {number:,}"
    yield "  where:"
    for problem in found["problems"][:_PROBLEMS]:
        hint = f" ({problem['hint']})" if problem.get("hint") else ""
        mark = paint(problem["severity"], f"{problem['severity']} {problem['code']}")
        yield f"    {mark} at {_place(problem['position'])}: {clean(problem['message'] + hint)}"
    hidden = sum(found["problem_counts"].values()) - min(len(found["problems"]), _PROBLEMS)
    if hidden:
        yield f"    and {hidden:,} more: --json lists them"


def _place(position: dict[str, Any]) -> str:
    from canonical.problems import Position

    return clean(str(Position(**position)))
