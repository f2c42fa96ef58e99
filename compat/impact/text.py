"""The answer as plain text: first how bad it is, then change by change who minds, and at the end whom to tell."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compat.consumers.form import Consumer
    from compat.consumers.judge import Reading
    from compat.impact.hurt import Hurt
    from compat.impact.report import EventImpact, Impact
    from compat.verdict import Finding, Witness

HARMED = {
    "backward": "old events such as this are refused by the new schema:",
    "forward": "new events such as this are refused by readers of the old schema:",
}
FOR_CONSUMER = {
    "backward": "after an upgrade it cannot read old events such as this:",
    "forward": "it cannot read new events such as this:",
}
MISSING = {
    "mappings": "mappings (canonical export lineage > lineage.json, then --lineage lineage.json)",
    "rules": "rules and state machines (canonical export rules > rules.json, then --rules rules.json)",
    "consumers": "consumers (--consumers FOLDER)",
}
LONGEST = 2000


def impact(found: Impact) -> str:
    """Everything, the headline first and the ones to tell last."""
    lines = [headline(found), ""]
    for event in found.events:
        lines += [*_event(event), ""] if _needs_words(event) else []
    quiet = [event.event for event in found.events if not _needs_words(event)]
    if quiet:
        lines += [f"changed, with every member where it was: {', '.join(quiet)}", ""]
    for consumer, readings in found.consumers:
        lines += [*consumer_block(consumer, readings), ""]
    return "\n".join([*lines, *_end(found)])


def headline(found: Impact) -> str:
    """One line: how many are hurt, and what is compared."""
    between = f"from {found.against} to {found.to}"
    if found.answer == "incompatible":
        return f"hurt: {', '.join(_counts(found))} ({between})"
    if found.answer == "undecided":
        return f"undecided: nobody is hurt for sure, but not everything is proven ({between})"
    return f"nobody is hurt ({between}; {len(found.events)} event types changed)"


def _counts(found: Impact) -> Iterator[str]:
    names: dict[str, set[str]] = {}
    for event in found.events:
        for one in event.hurt:
            if one.effect == "breaks":
                names.setdefault(one.who, set()).add(one.name if one.who != "key" else f"{one.event} {one.name}")
    for consumer, readings in found.consumers:
        if any(reading.answer == "incompatible" for reading in readings):
            names.setdefault("consumer", set()).add(consumer.name)
    for who in ("consumer", "mapping", "rule", "machine", "transition", "key"):
        if who in names:
            count = len(names[who])
            yield f"{count} {who}{'' if count == 1 else 's'}"


def _needs_words(event: EventImpact) -> bool:
    return bool(event.changes) or event.answer != "compatible"


def _event(event: EventImpact) -> Iterator[str]:
    yield f"{event.event} {event.version}: {'gone' if event.verdict is None else event.answer}"
    if not event.changes:
        yield "  every member is where it was"
    for change in event.changes:
        yield f"  {change.said}"
        mine = [one for one in event.hurt if one.change is change]
        yield from (f"    {line}" for line in _table(mine))
        if not mine:
            yield "    nobody that was looked at uses it"
        if change.witness is not None:
            yield from _witness(change.witness, HARMED, "    ")
    shown = [change.witness for change in event.changes if change.witness is not None]
    if event.verdict is not None and event.verdict.witness is not None and not shown:
        yield from _witness(event.verdict.witness, HARMED, "  ")
    if event.verdict is not None and event.answer == "undecided":
        yield f"  open: {event.verdict.reason}"


def _table(hurt: list[Hurt]) -> Iterator[str]:
    width = max((len(one.name) for one in hurt), default=0)
    for one in hurt:
        source = f" ({one.source})" if one.source else ""
        mark = "breaks   " if one.effect == "breaks" else "may break"
        yield f"{mark} {one.who:<10} {one.name:<{width}}  {one.message}{source}"


def consumer_block(consumer: Consumer, readings: Iterable[Reading]) -> Iterator[str]:
    """One consumer: a line that says how it is, and each event type that needs a word."""
    readings = tuple(readings)
    answers = {reading.answer for reading in readings}
    state = "hurt" if "incompatible" in answers else "undecided" if "undecided" in answers else "fine"
    yield f"{consumer.name}: {state} ({consumer.tolerance}, built with {consumer.release}, {consumer.owner})"
    for reading in readings:
        yield from _reading(reading, consumer)


def _reading(reading: Reading, consumer: Consumer) -> Iterator[str]:
    yield f"  {reading.event}: {reading.reason}"
    for alike in _together(finding for finding in reading.findings if not _is_said(finding, reading)):
        first, more = alike[0], f" and {len(alike) - 1} more such" if len(alike) > 1 else ""
        yield f"    {_word(first)} {first.rule} at {first.path or 'the root'}: {first.message}{more}"
    for witness in reading.witnesses if reading.answer == "incompatible" else ():
        yield from _witness(witness, FOR_CONSUMER, "    ")
    if reading.answer == "compatible" and reading.findings:
        view = "exactly as it reads" if consumer.is_strict else "through the consumer view"
        yield f"    still accepted {view}"
    rules = dict.fromkeys(
        f"{one.rule} {one.path or '/'}" for one in reading.harmless if one.bump not in {"none", "patch"}
    )
    if rules:
        more = f" and {len(rules) - 3} more" if len(rules) > 3 else ""
        yield f"    harmless here: {', '.join(list(rules)[:3])}{more}"


def _together(findings: Iterable[Finding]) -> list[list[Finding]]:
    """Those of one rule at one place with one effect, as they come."""
    found: dict[tuple[str, str, str], list[Finding]] = {}
    for finding in findings:
        found.setdefault((finding.rule, finding.path, finding.effect), []).append(finding)
    return list(found.values())


def _is_said(finding: Finding, reading: Reading) -> bool:
    """Whether the headline of the reading has said it: the member is gone."""
    return finding.rule == "property-removed" and bool(reading.gone)


def _word(finding: Finding) -> str:
    if finding.effect == "semantic":
        return "means something else:" if finding.bump == "major" else "says something else:"
    return {"breaks": "breaks", "open": "open"}.get(finding.effect, "accepted")


def _witness(witness: Witness, harmed: dict[str, str], indent: str) -> Iterator[str]:
    document = json.dumps(witness.document, ensure_ascii=False)
    detail = f" ({witness.detail})" if witness.detail else ""
    yield f"{indent}{harmed[witness.direction]}"
    yield f"{indent}  {document if len(document) <= LONGEST else document[:LONGEST] + ' ...'}"
    yield f"{indent}  by {witness.keyword or 'the schema'}{detail} at {witness.pointer or 'the root'}"


def _end(found: Impact) -> Iterator[str]:
    missing = [MISSING[kind] for kind in MISSING if kind not in found.looked_at]
    if missing:
        yield f"not looked at: {'; '.join(missing)}"
    for consumer, readings in found.consumers:
        if any(reading.answer == "incompatible" for reading in readings):
            yield f"tell: {consumer.owner}, {consumer.contact} ({consumer.name})"
    yield headline(found)
