"""Plain text for people: the answer first, then each finding with both places and the document that shows it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compat.check import Report, Result
    from compat.freeze import Plan
    from compat.lint.finding import LintFinding
    from compat.output import Frame
    from compat.verdict import Finding, Location, Verdict, Witness
    from compat.verify import Tampering

_HARMED = {
    "backward": "the old schema accepts this document, the new one rejects it:",
    "forward": "the new schema accepts this document, tolerant readers of the old one reject it:",
}
_STRICT = {**_HARMED, "forward": "the new schema accepts this document, the old one rejects it:"}


def check(report: Report, frame: Frame) -> str:
    """One block for each artefact that changed, and a last line with the answer."""
    changed = [result for result in report.results if result.verdict.bump != "none"]
    new = [result for result in changed if result.released is None]
    lines: list[str] = []
    for result in changed:
        if result.released is not None:
            lines += [*_result(report, result, frame), ""]
    return "\n".join([*lines, *_new(new), _summary(report, len(changed))])


def _new(results: Sequence[Result]) -> Iterator[str]:
    kinds: dict[str, list[str]] = {}
    for result in results:
        kinds.setdefault(result.artefact.kind, []).append(result.artefact.name)
    for kind, names in kinds.items():
        yield f"new {kind} ({len(names)}): {', '.join(names)}"


def _summary(report: Report, changed: int) -> str:
    total = len(report.results)
    if report.against is None:
        return f"there is no release yet: {total} schemas and lists are new; freeze makes the first release"
    said = {
        "compatible": "compatible",
        "incompatible": "refused",
        "undecided": "undecided: nothing is proven either way",
    }[report.answer]
    return f"{said}: {changed} of {total} changed since release {report.against}, largest bump {report.bump}"


def _result(report: Report, result: Result, frame: Frame) -> Iterator[str]:
    verdict, upcoming = result.verdict, result.upcoming or "removed"
    yield f"{result.artefact.name}: {verdict.answer}, {result.released} -> {upcoming}"
    if verdict.answer == "undecided":
        yield f"  open: {verdict.reason}"
    for finding in verdict.findings:
        if finding.effect != "safe" or finding.bump == "major":
            yield from _finding(finding, frame, _HARMED)
    harmless = [finding for finding in verdict.findings if finding.effect == "safe" and finding.bump != "major"]
    for finding in harmless:
        yield f"  safe {finding.rule}: {finding.message}{_at(finding)}"
    if result.refused and result.is_draft:
        accepted = "accepted" if report.allow_draft_break else "--allow-draft-break accepts it"
        yield f"  {result.artefact.name} is a draft: freeze would make it {upcoming}; {accepted}"
    elif result.refused:
        yield f"  freeze would make it {upcoming}: a new major version, which needs an approval"


def diff(verdict: Verdict, frame: Frame) -> str:
    """The answer, the reason, and every change."""
    lines = [f"{verdict.answer} ({verdict.mode}, {verdict.policy}), bump {verdict.bump or 'open'}: {verdict.reason}"]
    for finding in verdict.findings:
        lines += list(_finding(finding, frame, _STRICT))
    if verdict.witness is not None and not any(finding.witness for finding in verdict.findings):
        lines += list(_witness(verdict.witness, _STRICT))
    return "\n".join(lines)


def _at(finding: Finding) -> str:
    return f" (at {finding.path})" if finding.path else ""


def _finding(finding: Finding, frame: Frame, harmed: dict[str, str]) -> Iterator[str]:
    yield f"  {finding.effect} {finding.rule}: {finding.message}{_at(finding)}"
    for side, place in (("old", finding.old), ("new", finding.new)):
        yield from _place(side, place, frame)
    if finding.witness is not None:
        yield from _witness(finding.witness, harmed)
    if finding.effect != "safe" and finding.hint:
        yield f"    fix: {finding.hint}"


def _place(side: str, place: Location, frame: Frame) -> Iterator[str]:
    found = frame(place) if place.file else None
    if found is None:
        return
    yield f"    {side} {place.file}:{place.line} {place.pointer or '/'}"
    text, line = found
    rows = text.splitlines()
    for number in range(max(1, line - 1), min(len(rows), line + 1) + 1):
        mark = ">" if number == line else " "
        yield f"     {mark} {number:>5} | {rows[number - 1][:120]}"


def _witness(witness: Witness, harmed: dict[str, str]) -> Iterator[str]:
    yield f"    {harmed[witness.direction]}"
    document = json.dumps(witness.document, ensure_ascii=False)
    yield f"      {document if len(document) <= 2000 else document[:2000] + ' ...'}"
    detail = f" ({witness.detail})" if witness.detail else ""
    yield f"      by {witness.keyword or 'the schema'}{detail} at {witness.pointer or 'the root'}"


def lint(findings: Sequence[LintFinding]) -> str:
    """One line for each finding, and the count."""
    count = f"{len(findings)} finding{'' if len(findings) == 1 else 's'}" if findings else "clean"
    return "\n".join([*(str(finding) for finding in findings), f"lint: {count}"])


def freeze(plan: Plan, folder: str) -> str:
    """What was written, and the versions that changed."""
    moved = [result for result in plan.report.results if result.upcoming != result.released]
    lines = [f"{one.artefact.name}: {one.released or 'new'} -> {one.upcoming or 'removed'}" for one in moved]
    return "\n".join([*lines, f"release {plan.version}: {len(plan.files)} new files in {folder}"])


def verify(found: Sequence[Tampering], releases: Sequence[str], files: int) -> str:
    """Each touched file, or the proof that there is none."""
    if found:
        return "\n".join([*(str(one) for one in found), f"verify: {len(found)} touched"])
    if not releases:
        return "verify: there is no release yet, nothing to prove"
    return f"verify: untouched; {len(releases)} releases, the newest {releases[-1]} with {files} files"


def rules(found: Sequence[dict[str, Any]]) -> str:
    """One line for each rule."""
    width = max(len(rule["rule"]) for rule in found)
    said = (rule["fix"] if rule["kind"] == "lint" else rule["what"] for rule in found)
    return "\n".join(
        f"{rule['rule']:<{width}}  {rule['kind']:<9}  {text}" for rule, text in zip(found, said, strict=True)
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
