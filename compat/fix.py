"""Repairs a catalog until nothing mechanical is left, as a patch: nothing is written here."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from compat.catalog import SCHEMAS, Artefact, Catalog
from compat.check import Gate, Report, Result, check, stops
from compat.repair import Linker, NotMechanicalError, edits

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compat.baseline import Baseline
    from compat.verdict import Finding

ROUNDS = 8
"""A repair can bring a further finding to light; this many times over is enough for any real change."""


@dataclass(frozen=True, slots=True)
class Repaired:
    """The new texts of source files by path below the sources, what they repair, and the report after it."""

    texts: dict[str, str]
    repaired: tuple[tuple[str, Finding], ...]
    report: Report

    @property
    def left(self) -> list[tuple[str, Finding]]:
        """What still needs a person."""
        return [
            (result.artefact.name, finding)
            for result in self.report.results
            for mark, finding in zip(result.fingerprints, result.verdict.findings, strict=True)
            if (stops(finding) or finding.rule == "undecided") and mark not in result.approved
        ]


@dataclass(slots=True)
class _Work:
    """The texts so far, and the findings that were tried."""

    catalog: Catalog
    old: Baseline
    only: Sequence[str]
    texts: dict[str, str] = field(default_factory=dict)
    repaired: list[tuple[str, Finding]] = field(default_factory=list)


def fix(catalog: Catalog, old: Baseline, gate: Gate, only: Sequence[str] = ()) -> Repaired:
    """Repair every finding that fails the check and takes no decision; ``only`` limits it to these fingerprints."""
    work = _Work(catalog, old, only)
    report = check(catalog, old, gate)
    for _ in range(ROUNDS):
        before = dict(work.texts)
        for result, mark, finding in _failing(report):
            if not only or mark in only:
                _repair(work, result, finding)
        if work.texts == before:
            break
        work.catalog = catalog.edited(work.texts)
        report = check(work.catalog, old, gate)
    return Repaired(work.texts, tuple(work.repaired), report)


def _failing(report: Report) -> Iterator[tuple[Result, str, Finding]]:
    for result in report.results:
        if report.stops(result):
            for mark, finding in zip(result.fingerprints, result.verdict.findings, strict=True):
                if stops(finding) and mark not in result.approved:
                    yield result, mark, finding


def _repair(work: _Work, result: Result, finding: Finding) -> None:
    shown = work.catalog.settings.shown[0]
    if not finding.new.file.startswith(f"{shown}/"):
        return
    file = finding.new.file.removeprefix(f"{shown}/")
    try:
        old = _before(work, result.artefact, file)
        text = work.texts.get(file) or work.catalog.schemas.text(file)
        from compat.sources import parse

        source = parse(text, file)
        link = Linker(file, lambda name: _place(work.catalog, result.artefact, name))
        wanted = edits(finding, old, source, link)
        for edit in [*link.restored(old, source), *wanted]:
            text = edit.applied(text)
        parse(text, file)
    except NotMechanicalError:
        return
    if text != (work.texts.get(file) or work.catalog.schemas.text(file)):
        work.texts[file] = text
        work.repaired.append((result.artefact.name, finding))


def _before(work: _Work, artefact: Artefact, file: str) -> Any:
    """The released content behind a finding; a code that a schema lost stands in the released code list."""
    if file.startswith("codelists/") and artefact.kind in SCHEMAS:
        artefact = Artefact("code-list", file.removeprefix("codelists/").removesuffix(".json"))
        if artefact not in work.old.versions():
            raise NotMechanicalError
    return work.old.content(artefact)


def _place(catalog: Catalog, artefact: Artefact, name: str) -> tuple[str, str] | None:
    """The source of a definition of a bundle: where the bundle took it from, or the part with that title."""
    from compat.keywords import escape, unescape

    origins = catalog.current(artefact).origins
    if f"/$defs/{name}" in origins:
        return origins[f"/$defs/{name}"]
    title = unescape(name)
    for file in catalog.schemas.files("components"):
        document = catalog.schemas.json(file)
        if document.get("title") == title:
            return file, ""
        for key, part in document.get("$defs", {}).items():
            if isinstance(part, dict) and part.get("title", key) == title:
                return file, f"/$defs/{escape(key)}"
    return None


def patch(catalog: Catalog, texts: dict[str, str]) -> str:
    """The changes as a unified diff that ``git apply`` and ``patch -p1`` take."""
    from difflib import unified_diff

    lines: list[str] = []
    for file, text in sorted(texts.items()):
        name = f"{catalog.settings.shown[0]}/{file}"
        old = catalog.schemas.text(file).splitlines(keepends=True)
        found = unified_diff(old, text.splitlines(keepends=True), f"a/{name}", f"b/{name}")
        lines += [line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in found]
    return "".join(lines)
