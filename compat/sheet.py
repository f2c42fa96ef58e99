"""Everything that a run found, as rows: each output format only prints them, and the exit code is read off them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal

from compat.verdict import Location

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from compat.check import Report, Result
    from compat.lint.finding import LintFinding
    from compat.verdict import Finding, Verdict, Witness
    from compat.verify import Tampering

    Frame = Callable[[Location], "str | None"]

Level = Literal["error", "warning", "note"]

LEVELS: tuple[Level, ...] = ("error", "warning", "note")

NOWHERE = Location("")

_STOPS = frozenset({"breaks", "meaning"})


@dataclass(frozen=True, slots=True)
class Row:
    """One finding of any command.

    ``level`` error fails the run, warning needs a person (undecided, or a break that was accepted), note is for
    information. ``place`` is where to look first, ``other`` the old side if there is one. ``status`` says in a word
    why it has that level: breaks (a document shows it), meaning (the same documents mean something else now),
    undecided, approved, accepted, open, masked, safe, semantic, or wrong (not about a change).
    """

    rule: str
    level: Level
    status: str
    message: str
    hint: str
    subject: str
    kind: str
    path: str = ""
    place: Location = NOWHERE
    other: Location = NOWHERE
    bump: str = ""
    fingerprint: str = ""
    directions: tuple[str, ...] = ()
    witness: Witness | None = None

    @property
    def harmed(self) -> str:
        """Who is hurt: readers of old data, readers with the old schema, or both."""
        said = {"backward": "readers of data that exists", "forward": "readers that have the old schema"}
        return " and ".join(said[one] for one in self.directions)


@dataclass(frozen=True, slots=True)
class Subject:
    """One thing that was looked at, whether anything was found or not."""

    kind: str
    name: str
    answer: str
    bump: str = "none"
    released: str = ""
    upcoming: str = ""
    reason: str = ""
    is_new: bool = False
    rows: tuple[Row, ...] = ()

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to say about it."""
        return self.bump != "none" or bool(self.rows)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One run: what was compared, every subject with its rows, rows of no subject, and the JSON-ready whole.

    ``tolerant`` says that the forward direction was judged through the consumer view; ``root`` is the folder of the
    files of the rows, relative to the repository.
    """

    command: str
    against: str
    subjects: tuple[Subject, ...]
    others: tuple[Row, ...]
    summary: str
    data: dict[str, Any]
    frame: Frame = field(default=lambda _: None)
    tolerant: bool = False
    root: str = ""

    @property
    def rows(self) -> list[Row]:
        """Every row, the worst first, then as the subjects come."""
        found = [*self.others, *(row for subject in self.subjects for row in subject.rows)]
        return sorted(found, key=lambda row: LEVELS.index(row.level))

    @property
    def exit_code(self) -> int:
        """0 when nothing fails, 1 when a row is an error, 4 when the worst is undecided."""
        if any(row.level == "error" for row in self.rows):
            return 1
        return 4 if any(row.status == "undecided" for row in self.rows) else 0

    @property
    def outcome(self) -> str:
        """The exit code in one word."""
        return {0: "compatible", 1: "refused", 4: "undecided"}[self.exit_code]

    def count(self, level: Level) -> int:
        """How many rows have a level."""
        return sum(row.level == level for row in self.rows)


def of_check(report: Report, frame: Frame, fail_on: str = "breaking", root: str = "") -> Sheet:
    """The sheet of a check; ``fail_on`` is the least that is an error: breaking, undecided or any."""
    subjects = tuple(_subject(report, result, fail_on) for result in report.results)
    problems = tuple(
        Row(one.rule, "error", "wrong", one.message, one.hint, one.place.file, "governance", place=one.place)
        for one in report.problems
    )
    changed = sum(one.is_changed for one in subjects)
    tolerant = report.mode.startswith("release")
    sheet = Sheet("check", report.against or "", subjects, problems, "", report.as_dict(), frame, tolerant, root)
    told = {**sheet.data, "failOn": fail_on, "exitCode": sheet.exit_code}
    return replace(sheet, summary=_check_summary(report, sheet, changed), data=told)


def _check_summary(report: Report, sheet: Sheet, changed: int) -> str:
    total = len(report.results)
    if report.against is None and not report.problems:
        return f"there is no release yet: {total} schemas and lists are new; freeze makes the first release"
    said = {"undecided": "undecided: nothing is proven either way"}.get(sheet.outcome, sheet.outcome)
    noun = "release " if (report.against or "")[:1].isdigit() else ""
    parts = [f"{said}: {changed} of {total} changed since {noun}{report.against}, largest bump {report.bump}"]
    failing = sheet.count("error") - len(report.problems)
    if failing:
        parts.append(f"{failing} to repair or approve")
    if report.used:
        parts.append(f"{len(report.used)} approved")
    if report.problems:
        wrong = sum(one.rule.startswith("approval-") for one in report.problems)
        if wrong:
            parts.append(f"{wrong} approval{'' if wrong == 1 else 's'} expired or unused")
        if len(report.problems) > wrong:
            parts.append(f"{len(report.problems) - wrong} broken versions")
    return "; ".join(parts)


def _subject(report: Report, result: Result, fail_on: str) -> Subject:
    verdict, artefact = result.verdict, result.artefact
    rows = tuple(_rows(report, result, fail_on))
    is_changed = result.released is not None or bool(report.against)
    return Subject(
        artefact.kind,
        artefact.name,
        verdict.answer,
        verdict.bump or "open",
        result.released or "",
        result.upcoming or "",
        verdict.reason,
        result.released is None,
        rows if is_changed else (),
    )


def _rows(report: Report, result: Result, fail_on: str) -> Iterator[Row]:
    is_accepted = report.allow_draft_break and result.is_draft
    for mark, finding in zip(result.fingerprints, result.verdict.findings, strict=True):
        status = _status(finding, mark in result.approved, is_accepted)
        yield _row(finding, status, fail_on, result.artefact.kind, result.artefact.name, mark)


def _status(finding: Finding, is_approved: bool, is_accepted: bool) -> str:
    from compat.check import stops

    if stops(finding) or finding.rule == "undecided":
        if is_approved:
            return "approved"
        if finding.rule == "undecided":
            return "undecided"
        if is_accepted:
            return "accepted"
        return "breaks" if finding.effect == "breaks" else "meaning"
    return finding.effect


def _row(finding: Finding, status: str, fail_on: str, kind: str, name: str, mark: str) -> Row:
    return Row(
        finding.rule,
        _level(status, fail_on),
        status,
        finding.message,
        finding.hint,
        name,
        kind,
        finding.path,
        finding.new if finding.new.file else finding.old,
        finding.old if finding.new.file else NOWHERE,
        finding.bump,
        mark,
        finding.directions,
        finding.witness,
    )


def _level(status: str, fail_on: str) -> Level:
    if status == "approved":
        return "note"
    failing = {"breaking": _STOPS, "undecided": {*_STOPS, "undecided"}}.get(fail_on)
    if failing is None or status in failing:
        return "error"
    return "warning" if status in {"undecided", "accepted", "open"} else "note"


def of_diff(verdict: Verdict, old: str, new: str, frame: Frame, fail_on: str = "breaking") -> Sheet:
    """The sheet of two schema files; a change of meaning is told, only what breaks or is open fails."""
    from compat.approvals import fingerprint

    rows = []
    for finding in verdict.findings:
        mark = fingerprint("schema", new, finding, None, None)
        is_open = verdict.answer == "undecided" and finding.effect == "breaks"
        rows.append(_row(finding, "open" if is_open else finding.effect, fail_on, "schema", new, mark))
    rows += _unsaid(verdict, rows, new, fail_on)
    bump = verdict.bump or "open"
    subject = Subject("schema", new, verdict.answer, bump, old, new, verdict.reason, rows=tuple(rows))
    summary = f"{verdict.answer} ({verdict.mode}, {verdict.policy}), bump {bump}: {verdict.reason}"
    tolerant = verdict.policy == "consumer-view"
    return Sheet("diff", old, (subject,), (), summary, verdict.as_dict(), frame, tolerant)


def _unsaid(verdict: Verdict, rows: Sequence[Row], name: str, fail_on: str) -> list[Row]:
    """A row for an answer that no finding carries; without it a format could print less than the exit code says."""
    if verdict.answer == "undecided":
        rule, status = "undecided", "undecided"
    elif verdict.answer == "incompatible" and not any(row.status == "breaks" for row in rows):
        rule, status = "major-version-needed", "breaks"
    else:
        return []
    from compat.governance import HINTS

    level, place = _level(status, fail_on), Location("", name, 1)
    hint, witness = HINTS[rule][1], verdict.witness
    return [Row(rule, level, status, verdict.reason, hint, name, "schema", "", place, bump="major", witness=witness)]


def of_lint(findings: Sequence[LintFinding], files: Sequence[str], frame: Frame, root: str = "") -> Sheet:
    """The sheet of lint: every file is a subject, every finding an error."""
    rows: dict[str, list[Row]] = {file: [] for file in files}
    for one in findings:
        place = Location(one.pointer, one.file, one.line)
        row = Row(one.rule, "error", "wrong", one.message, one.hint, one.file, "lint", place=place)
        rows.setdefault(one.file, []).append(row)
    subjects = tuple(
        Subject("file", file, "incompatible" if found else "compatible", rows=tuple(found))
        for file, found in rows.items()
    )
    count = f"{len(findings)} finding{'' if len(findings) == 1 else 's'}" if findings else "clean"
    data = {"findings": [finding.as_dict() for finding in findings]}
    return Sheet("lint", "", subjects, (), f"lint: {count}", data, frame, root=root)


def of_verify(found: Sequence[Tampering], releases: Sequence[str], files: int, root: str = "") -> Sheet:
    """The sheet of verify: every release is a subject, every touched file an error."""
    from compat.governance import HINTS

    rule, hint = "released-file-rewritten", HINTS["released-file-rewritten"][1]
    rows = tuple(
        Row(
            rule,
            "error",
            "wrong",
            str(one).partition(": ")[2],
            hint,
            one.file,
            "release",
            place=Location("", one.file, 1),
        )
        for one in found
    )
    summary = (
        f"verify: untouched; {len(releases)} releases, the newest {releases[-1] if releases else ''} with {files} files"
    )
    if found:
        summary = f"verify: {len(found)} touched"
    elif not releases:
        summary = "verify: there is no release yet, nothing to prove"
    subjects = tuple(Subject("release", name, "compatible") for name in releases)
    data = {"releases": list(releases), "files": files, "touched": [one.as_dict() for one in found]}
    return Sheet("verify", "", subjects, rows, summary, data, root=root)
