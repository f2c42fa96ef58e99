"""Compares the sources with a baseline and says for each event type, code list and rule what the next version is."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import TYPE_CHECKING, Any

from compat.approvals import Approval, Approvals, fingerprint
from compat.baseline import Baseline, baseline
from compat.catalog import SCHEMAS, Artefact, Catalog, sources_digest
from compat.document import same
from compat.governance import HINTS, Problem
from compat.keywords import resolve
from compat.verdict import Answer, Bump, Finding, Location, Verdict, larger

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from compat.memory import Memory


@dataclass(frozen=True, slots=True)
class Gate:
    """What a check asks for: mode and policy, every release or the newest, and what has been accepted already.

    ``mode`` release is backward strict and forward through the consumer view. ``today`` ends approvals.
    """

    mode: str = "release"
    policy: str = "strict"
    is_transitive: bool = False
    allow_draft_break: bool = False
    approvals: Approvals = field(default_factory=Approvals)
    today: date | None = None
    memory: Memory | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """The verdict for one artefact, its version in the old release (None: new) and its next one (None: removed).

    ``fingerprints`` name the findings of the verdict one by one; ``approved`` are those that somebody accepted.
    """

    artefact: Artefact
    verdict: Verdict
    released: str | None
    upcoming: str | None
    fingerprints: tuple[str, ...] = ()
    approved: frozenset[str] = frozenset()

    @property
    def is_draft(self) -> bool:
        """Whether nothing is promised yet: there is no version of 1.0.0 or above."""
        return self.released is None or self.released.startswith("0.")

    @property
    def stopping(self) -> list[str]:
        """The fingerprints of what needs a major version."""
        marked = zip(self.fingerprints, self.verdict.findings, strict=True)
        return [mark for mark, finding in marked if stops(finding)]

    @property
    def refused(self) -> bool:
        """Whether the change needs a major version and somebody has still to approve it."""
        return any(mark not in self.approved for mark in self.stopping)

    @property
    def open(self) -> bool:
        """Whether something is undecided that nobody has approved."""
        marked = zip(self.fingerprints, self.verdict.findings, strict=True)
        return any(one.rule == "undecided" and mark not in self.approved for mark, one in marked)

    def as_dict(self) -> dict[str, Any]:
        """A JSON-ready form."""
        verdict = self.verdict.as_dict()
        for mark, finding in zip(self.fingerprints, verdict["findings"], strict=True):
            finding["fingerprint"] = mark
            finding["approved"] = mark in self.approved
        return {
            "kind": self.artefact.kind,
            "name": self.artefact.name,
            "released": self.released,
            "next": self.upcoming,
            "refused": self.refused,
            "verdict": verdict,
        }


@dataclass(frozen=True, slots=True)
class Report:
    """All results of one check; ``against`` names the baseline, None if there is none yet."""

    against: str | None
    results: tuple[Result, ...]
    allow_draft_break: bool = False
    problems: tuple[Problem, ...] = ()
    used: tuple[Approval, ...] = ()
    mode: str = "release"

    @property
    def answer(self) -> Answer:
        """The worst answer; what needs a major version counts as incompatible until it is approved."""
        if any(self.stops(result) for result in self.results):
            return "incompatible"
        return "undecided" if any(result.open for result in self.results) else "compatible"

    @property
    def bump(self) -> Bump:
        """The largest bump of all artefacts."""
        return larger(*(result.verdict.bump or "none" for result in self.results))

    def stops(self, result: Result) -> bool:
        """Whether this result refuses the change."""
        return result.refused and not (self.allow_draft_break and result.is_draft)

    @property
    def exit_code(self) -> int:
        """0 compatible, 1 refused, 4 undecided only."""
        if self.problems:
            return 1
        return {"compatible": 0, "incompatible": 1, "undecided": 4}[self.answer]

    def as_dict(self) -> dict[str, Any]:
        """A JSON-ready form."""
        return {
            "against": self.against,
            "mode": self.mode,
            "answer": self.answer,
            "bump": self.bump,
            "allowDraftBreak": self.allow_draft_break,
            "problems": [problem.as_dict() for problem in self.problems],
            "approvals": [approval.as_dict() for approval in self.used],
            "results": [result.as_dict() for result in self.results],
        }


def stops(finding: Finding) -> bool:
    """Whether a finding by itself needs a major version: a proven break, or a change of meaning of that weight."""
    return finding.effect == "breaks" or (finding.effect == "semantic" and finding.bump == "major")


def check(catalog: Catalog, old: Baseline | None = None, gate: Gate | None = None) -> Report:
    """Compare everything in the sources with a baseline (the newest release by default).

    Raises ``UsageError`` for a release that does not exist and ``UnreadableError`` for a broken file.
    """
    gate = gate or Gate()
    old = old or _newest(catalog)
    found = _remembered(catalog, old, gate)
    results, used, problems = _approved(found, catalog, gate)
    if old is not None and (old.compared or old.catalog is not catalog):
        from compat.promises import broken_promises

        problems = (*problems, *broken_promises(catalog, old, results))
    return Report(old.label if old else None, results, gate.allow_draft_break, problems, used, _named(gate))


def _untouched(catalog: Catalog, old: Baseline | None, gate: Gate) -> list[Result] | None:
    """The results when the sources are, byte for byte, those that the release was made from; None otherwise."""
    if old is None or old.release is None or old.catalog is not catalog or gate.is_transitive:
        return None
    if old.release.data.get("sources") != sources_digest(catalog):
        return None
    return [Result(one, _unchanged(), version, version) for one, version in old.release.versions().items()]


def _remembered(catalog: Catalog, old: Baseline | None, gate: Gate) -> list[Result]:
    """The results, computed once for the same bytes on both sides."""
    untouched = _untouched(catalog, old, gate)
    if untouched is not None:
        return untouched
    if gate.memory is None or (old is not None and old.catalog is not catalog):
        return _results(catalog, old, gate)
    from compat.recall import result

    asked = json.dumps([old.label if old else None, gate.mode, gate.policy, gate.is_transitive, catalog.settings.shown])
    inputs = chain([asked.encode()], catalog.contents())
    found = gate.memory.results(inputs, lambda: _for_memory(catalog, old, gate))
    return [result(one) for one in found]


def _for_memory(catalog: Catalog, old: Baseline | None, gate: Gate) -> tuple[list[dict[str, Any]], bool]:
    """The results, and whether to remember them: an open verdict may be settled, a rewritten file repaired."""
    from compat.promises import broken_promises

    found = _results(catalog, old, gate)
    is_open = any(one.verdict.answer == "undecided" for one in found)
    return [one.as_dict() for one in found], not is_open and (
        old is None or not [*broken_promises(catalog, old, found)]
    )


def _results(catalog: Catalog, old: Baseline | None, gate: Gate) -> list[Result]:
    before = old.versions() if old else {}
    results = [_result(catalog, old, artefact, before, gate) for artefact in catalog.artefacts]
    present = set(catalog.artefacts)
    if old is not None:
        results += [_removed(old, one, version) for one, version in before.items() if one not in present]
    return results


def _named(gate: Gate) -> str:
    return f"{gate.mode}-transitive" if gate.is_transitive else gate.mode


def _newest(catalog: Catalog) -> Baseline | None:
    from pathlib import Path

    return baseline(None, catalog, Path())


def _approved(
    results: list[Result], catalog: Catalog, gate: Gate
) -> tuple[tuple[Result, ...], tuple[Approval, ...], tuple[Problem, ...]]:
    """The results with what was accepted, the approvals that were needed, and those that were not."""
    if not gate.approvals.entries:
        return tuple(results), (), ()
    from datetime import date

    newest = catalog.release(None)
    moment = gate.today or date.today(), newest.version if newest else None  # noqa: DTZ011 - an approval ends where its reader is
    holding = gate.approvals.holding(*moment)
    needed = {
        mark
        for result in results
        for mark, one in zip(result.fingerprints, result.verdict.findings, strict=True)
        if stops(one) or one.rule == "undecided"
    }
    used = needed & holding.keys()
    problems = tuple(gate.approvals.problems(used, *moment))
    found = tuple(replace(one, approved=frozenset(used & set(one.fingerprints))) for one in results)
    return found, tuple(holding[mark] for mark in sorted(used)), problems


def _result(catalog: Catalog, old: Baseline | None, artefact: Artefact, before: Any, gate: Gate) -> Result:
    from compat.numbering import first_version, next_version

    new, mature = catalog.current(artefact).schema, catalog.maturity(artefact)
    released = before.get(artefact)
    if old is None:  # before the first release there is nobody to break
        verdict = Verdict("compatible", "full", "release", "the first release", "minor")
        return Result(artefact, verdict, None, first_version(mature))
    if released is None:
        return _finished(
            catalog, old, Result(artefact, _presence(artefact, None, new), None, first_version(mature)), None
        )
    content = old.content(artefact)
    verdict = _unchanged() if same(content, new) else _compared(artefact, content, new, gate)
    if gate.is_transitive and old.release is not None:
        from compat.history import with_history

        verdict = with_history(verdict, old, artefact, new, lambda one: _compared(artefact, one, new, gate))
    upcoming = None if verdict.bump is None else next_version(released, verdict.bump, mature)
    return _finished(catalog, old, Result(artefact, verdict, released, upcoming), content)


def _unchanged() -> Verdict:
    return Verdict("compatible", "full", "release", "nothing changed", "none")


def _compared(artefact: Artefact, old: Any, new: Any, gate: Gate) -> Verdict:
    if artefact.kind in SCHEMAS:
        if gate.memory is not None:
            return gate.memory.verdict(old, new, gate.mode, gate.policy)
        return judged(old, new, gate.mode, gate.policy)
    visits = {"code-list": "codelist"}.get(artefact.kind, artefact.kind)
    return _by_meaning(_file_findings(visits, artefact, old, new))


def judged(old: Any, new: Any, mode: str, policy: str) -> Verdict:
    """The verdict over one pair of schemas; ``mode`` release is the gate of a catalog."""
    from compat.engine import compare, judge_release

    return judge_release(old, new) if mode == "release" else compare(old, new, mode, policy)


def _removed(old: Baseline, artefact: Artefact, released: str) -> Result:
    content = old.content(artefact)
    result = Result(artefact, _presence(artefact, content, None), released, None)
    return _finished(old.catalog, old, result, content)


def _presence(artefact: Artefact, old: Any, new: Any) -> Verdict:
    return _by_meaning(_file_findings("presence", artefact, old, new))


def _by_meaning(findings: Iterator[Finding]) -> Verdict:
    """A verdict over files that are no schemas: their rules are the whole judgement."""
    found = tuple(findings)
    bump = larger("patch", *(finding.bump for finding in found))
    answer: Answer = "incompatible" if bump == "major" else "compatible"
    reason = "; ".join(finding.message for finding in found[:3]) or "only texts changed"
    return Verdict(answer, "full", "release", reason, bump, None, found)


def _file_findings(visits: str, artefact: Artefact, old: Any, new: Any) -> Iterator[Finding]:
    from compat.pairs import FilePair
    from compat.rules import explanation, visiting

    pair = FilePair(artefact.kind, artefact.name, old, new)
    for rule, module in visiting(visits):
        for change in module.check(pair):
            hint = explanation(module)[2]
            places = Location(change.old), Location(change.new)
            yield Finding(rule, change.message, hint, "", *places, "semantic", module.BUMP)


def _finished(catalog: Catalog, old: Baseline, result: Result, content: Any) -> Result:
    """The result with what its verdict leaves unsaid, a fingerprint for each finding, and files and lines."""
    artefact, removed = result.artefact, result.upcoming is None and result.verdict.bump is not None
    new = None if removed else catalog.current(artefact).schema
    findings = (*_settled(result.verdict), *_unsaid(result.verdict))
    marks = tuple(fingerprint(artefact.kind, artefact.name, one, content, new) for one in findings)
    findings = tuple(_sharper(one, content, new) for one in findings)
    located = tuple(
        replace(
            finding,
            old=finding.old if finding.old.file else old.location(artefact, result.released, finding.old.pointer),
            new=Location("") if removed else catalog.new_location(artefact, finding.new.pointer),
        )
        for finding in findings
    )
    return replace(result, verdict=replace(result.verdict, findings=located), fingerprints=marks)


def _sharper(finding: Finding, old: Any, new: Any) -> Finding:
    """The finding at the very item of a list that it speaks of, such as one name of ``required``."""
    name = next(iter(re.findall(r"'([^']*)'|\"([^\"]*)\"", finding.message)), ("", ""))
    wanted = name[0] or name[1]
    places = [_item(document, place, wanted) for document, place in ((old, finding.old), (new, finding.new))]
    return replace(finding, old=places[0], new=places[1]) if wanted else finding


def _item(document: Any, place: Location, wanted: str) -> Location:
    if place.file:
        return place
    try:
        found = resolve(document, place.pointer)
    except KeyError:
        return place
    if isinstance(found, list) and wanted in found:
        return Location(f"{place.pointer}/{found.index(wanted)}")
    return place


def _settled(verdict: Verdict) -> Iterable[Finding]:
    """The findings; while the deciders contradict each other, nothing counts as proven."""
    for finding in verdict.findings:
        is_open = verdict.answer == "undecided" and finding.effect == "breaks"
        yield replace(finding, effect="open") if is_open else finding


def _needs_major(verdict: Verdict) -> bool:
    """Whether the gate refuses it; a mode that somebody chose asks about its own readers only."""
    return verdict.answer == "incompatible" or (verdict.policy == "release" and verdict.bump == "major")


def _unsaid(verdict: Verdict) -> Iterable[Finding]:
    """A finding for an answer that no finding carries, so that it can be printed, counted and approved."""
    here = Location("")
    if verdict.answer == "undecided":
        yield Finding("undecided", verdict.reason, HINTS["undecided"][1], "", here, here, "open", "major")
    elif _needs_major(verdict) and not any(map(stops, verdict.findings)):
        rule = "major-version-needed"
        yield Finding(rule, verdict.reason, HINTS[rule][1], "", here, here, "breaks", "major", (), verdict.witness)
