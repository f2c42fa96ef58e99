"""Carries a check over every earlier release of the same major version, not only the newest one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from compat.document import same
from compat.verdict import Answer, Finding, Verdict, larger

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from compat.baseline import Baseline
    from compat.catalog import Artefact


def with_history(
    verdict: Verdict, old: Baseline, artefact: Artefact, new: Any, judge: Callable[[Any], Verdict]
) -> Verdict:
    """The verdict against the newest release, made worse by what breaks an earlier one of the same major only."""
    for version in earlier(old, artefact):
        content = old.catalog.frozen(artefact, version)
        if not same(content, new):
            verdict = _worse(verdict, judge(content), old, artefact, version)
    return verdict


def earlier(old: Baseline, artefact: Artefact) -> Iterator[str]:
    """The versions before the baseline's in the same major (below 1.0.0: the same minor), the newest first."""
    newest = old.versions()[artefact]
    seen = {newest}
    for release in reversed(old.catalog.releases):
        version = release.versions().get(artefact)
        if version is not None and version not in seen and _line(version) == _line(newest):
            seen.add(version)
            yield version


def _line(version: str) -> list[str]:
    """The part of a version inside which nothing may break."""
    parts = version.split(".")
    return parts[:2] if parts[0] == "0" else parts[:1]


def _worse(verdict: Verdict, before: Verdict, old: Baseline, artefact: Artefact, version: str) -> Verdict:
    from compat.check import stops

    known = {(one.rule, one.path, one.message) for one in verdict.findings}
    added = [
        _told(one, old, artefact, version)
        for one in before.findings
        if stops(one) and (one.rule, one.path, one.message) not in known
    ]
    if before.answer == "compatible" and not added:
        return verdict
    if verdict.answer == "incompatible" and not added:
        return verdict
    worst: Answer = max((verdict.answer, before.answer), key=("compatible", "undecided", "incompatible").index)
    bump = None if worst == "undecided" else larger(verdict.bump or "none", before.bump or "none")
    reason = verdict.reason if worst == verdict.answer else f"against {version}: {before.reason}"
    witness = verdict.witness or before.witness
    return replace(
        verdict, answer=worst, bump=bump, reason=reason, witness=witness, findings=(*verdict.findings, *added)
    )


def _told(finding: Finding, old: Baseline, artefact: Artefact, version: str) -> Finding:
    place = old.location(artefact, version, finding.old.pointer)
    return replace(finding, message=f"{finding.message} (against {version})", old=place)
