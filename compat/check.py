"""Compares the sources with a release and says for each event type, code list and rule what the next version is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from compat.catalog import SCHEMAS
from compat.document import same
from compat.verdict import Answer, Bump, Finding, Location, Verdict, larger

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.catalog import Artefact, Catalog


@dataclass(frozen=True, slots=True)
class Result:
    """The verdict for one artefact, its version in the old release (None: new) and its next one (None: removed)."""

    artefact: Artefact
    verdict: Verdict
    released: str | None
    upcoming: str | None

    @property
    def is_draft(self) -> bool:
        """Whether nothing is promised yet: there is no version of 1.0.0 or above."""
        return self.released is None or self.released.startswith("0.")

    @property
    def refused(self) -> bool:
        """Whether the change needs a major version, which somebody has to approve."""
        return self.verdict.answer != "undecided" and self.verdict.bump == "major"

    def as_dict(self) -> dict[str, Any]:
        """A JSON-ready form."""
        return {
            "kind": self.artefact.kind,
            "name": self.artefact.name,
            "released": self.released,
            "next": self.upcoming,
            "refused": self.refused,
            "verdict": self.verdict.as_dict(),
        }


@dataclass(frozen=True, slots=True)
class Report:
    """All results of one check; ``against`` is the release compared with, None if there is none yet."""

    against: str | None
    results: tuple[Result, ...]
    allow_draft_break: bool = False

    @property
    def answer(self) -> Answer:
        """The worst answer; a change of meaning that needs a major version counts as incompatible."""
        if any(self.stops(result) for result in self.results):
            return "incompatible"
        undecided = any(result.verdict.answer == "undecided" for result in self.results)
        return "undecided" if undecided else "compatible"

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
        return {"compatible": 0, "incompatible": 1, "undecided": 4}[self.answer]

    def as_dict(self) -> dict[str, Any]:
        """A JSON-ready form."""
        return {
            "against": self.against,
            "answer": self.answer,
            "bump": self.bump,
            "allowDraftBreak": self.allow_draft_break,
            "results": [result.as_dict() for result in self.results],
        }


def check(catalog: Catalog, against: str | None = None, allow_draft_break: bool = False) -> Report:
    """Compare everything in the sources with a release (the newest by default).

    Raises ``UsageError`` for a release that does not exist and ``UnreadableError`` for a broken file.
    """
    release = catalog.release(against)
    before = release.versions() if release else {}
    results = [_result(catalog, artefact, before.get(artefact), release is None) for artefact in catalog.artefacts]
    gone = [artefact for artefact in before if artefact not in set(catalog.artefacts)]
    results += [_removed(catalog, artefact, before[artefact]) for artefact in gone]
    return Report(release.version if release else None, tuple(results), allow_draft_break)


def _result(catalog: Catalog, artefact: Artefact, released: str | None, is_first: bool) -> Result:
    from compat.numbering import first_version, next_version

    new, mature = catalog.current(artefact).schema, catalog.maturity(artefact)
    if is_first:  # before the first release there is nobody to break
        verdict = Verdict("compatible", "full", "release", "the first release", "minor")
        return Result(artefact, verdict, None, first_version(mature))
    if released is None:
        verdict = _located(catalog, artefact, None, _presence(artefact, None, new))
        return Result(artefact, verdict, None, first_version(mature))
    old = catalog.frozen(artefact, released)
    if same(old, new):
        verdict = Verdict("compatible", "full", "release", "nothing changed", "none")
        return Result(artefact, verdict, released, next_version(released, "none", mature))
    verdict = _located(catalog, artefact, released, _compared(artefact, old, new))
    upcoming = None if verdict.bump is None else next_version(released, verdict.bump, mature)
    return Result(artefact, verdict, released, upcoming)


def _compared(artefact: Artefact, old: Any, new: Any) -> Verdict:
    if artefact.kind in SCHEMAS:
        from compat.engine import judge_release

        return judge_release(old, new)
    visits = {"code-list": "codelist"}.get(artefact.kind, artefact.kind)
    return _by_meaning(_file_findings(visits, artefact, old, new))


def _removed(catalog: Catalog, artefact: Artefact, released: str) -> Result:
    verdict = _presence(artefact, catalog.frozen(artefact, released), None)
    return Result(artefact, _located(catalog, artefact, released, verdict), released, None)


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


def _located(catalog: Catalog, artefact: Artefact, released: str | None, verdict: Verdict) -> Verdict:
    findings = tuple(
        replace(
            finding,
            old=catalog.old_location(artefact, released, finding.old.pointer),
            new=catalog.new_location(artefact, finding.new.pointer),
        )
        for finding in verdict.findings
    )
    return replace(verdict, findings=findings)
