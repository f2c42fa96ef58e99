"""Plans a release: every file that it consists of, with its text, before a single one is written."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from compat.catalog import MEMBERS, Artefact, Catalog, rendered, sources_digest
from compat.check import Gate, Report, check
from compat.errors import RefusedError, UsageError

if TYPE_CHECKING:
    from compat.lint.finding import LintFinding

MATURITIES: tuple[str, ...] = ("draft", "stable")


@dataclass(frozen=True, slots=True)
class Plan:
    """The new files of a release (path below the releases folder, text) and the report behind their versions."""

    version: str
    files: dict[str, str]
    report: Report


class NotFitError(RefusedError):
    """The sources fail lint or check; ``problems`` and ``report`` say why."""

    def __init__(self, message: str, problems: tuple[LintFinding, ...] = (), report: Report | None = None) -> None:
        """Keep what is needed to show every reason."""
        self.problems: tuple[LintFinding, ...] = problems
        self.report: Report | None = report
        super().__init__(message)


def plan(catalog: Catalog, version: str, date: str, maturity: str, gate: Gate | None = None) -> Plan:
    """Everything that ``version`` would consist of; nothing is written.

    Raises ``UsageError`` for a number, date or maturity that is not one, `NotFitError` when lint or check fails, and
    ``RefusedError`` when a file of the release exists already. The same sources give the same texts.
    """
    _require_date(date)
    if maturity not in MATURITIES or (maturity == "draft") != version.startswith("0."):
        raise UsageError("a release below 1.0.0 is --maturity draft, from 1.0.0 on it is --maturity stable")
    _require_clean(catalog)
    report = check(catalog, None, gate)
    from compat.numbering import require_after

    require_after(version, report.against, report.bump, maturity)
    if report.exit_code:
        wrong = report.problems[0].message if report.answer == "compatible" else report.answer
        raise NotFitError(f"{version} is not frozen: the check is {wrong}", report=report)
    files = {
        result.artefact.released(result.upcoming): _text(catalog, result.artefact, result.upcoming)
        for result in report.results
        if result.upcoming is not None
    }
    files[f"releases/{version}.json"] = rendered(_release(catalog, version, date, maturity, report, files))
    return Plan(version, _only_new(catalog, files), report)


def _require_date(date: str) -> None:
    from datetime import date as calendar

    try:
        calendar.fromisoformat(date)
    except ValueError:
        raise UsageError(f"--date {date!r} is not a day; write YYYY-MM-DD") from None


def _require_clean(catalog: Catalog) -> None:
    from compat.lint import lint

    problems = lint(catalog.settings)
    if problems:
        raise NotFitError(f"nothing is frozen: lint has {len(problems)} findings", tuple(problems))
    from compat.verify import verify

    broken = verify(catalog)
    if broken:
        raise RefusedError(f"nothing is frozen: an earlier release was touched: {broken[0]}")


def _text(catalog: Catalog, artefact: Artefact, version: str) -> str:
    schema = catalog.current(artefact).schema
    dialect = {"$schema": schema["$schema"]} if "$schema" in schema else {}
    rest = {key: value for key, value in schema.items() if key not in {"$schema", "$id"}}
    return rendered({**dialect, "$id": artefact.urn(catalog.settings.namespace, version), **rest})


def _release(
    catalog: Catalog, version: str, date: str, maturity: str, report: Report, files: dict[str, str]
) -> dict[str, Any]:
    kept = [result for result in report.results if result.upcoming is not None]
    found: dict[str, Any] = {"release": version, "date": date, "maturity": maturity, "previous": _previous(catalog)}
    for kind, member in MEMBERS.items():
        found[member] = {one.artefact.name: one.upcoming for one in kept if one.artefact.kind == kind}
    found["envelope"] = next((one.upcoming for one in kept if one.artefact.kind == "envelope"), None)
    found["verdict"] = {
        "against": report.against,
        "answer": report.answer,
        "bump": report.bump,
        "changes": [_change(result.as_dict()) for result in report.results if result.verdict.bump != "none"],
        **({"approvals": [one.as_dict() for one in report.used]} if report.used else {}),
    }
    # The sources as they are now: as long as they stay, a check knows without reading anything that nothing changed.
    found["sources"] = sources_digest(catalog)
    found["files"] = {path: digest(text) for path, text in sorted(files.items())}
    return {**found, "seal": seal(found)}


def _change(result: dict[str, Any]) -> dict[str, Any]:
    verdict = result["verdict"]
    findings = [
        {key: finding[key] for key in ("rule", "effect", "bump", "path", "message")} for finding in verdict["findings"]
    ]
    kept = {key: result[key] for key in ("kind", "name", "released", "next")}
    return {**kept, "answer": verdict["answer"], "bump": verdict["bump"], "findings": findings}


def _previous(catalog: Catalog) -> dict[str, str] | None:
    newest = catalog.release(None)
    if newest is None:
        return None
    text = catalog.versions.text(f"releases/{newest.version}.json")
    return {"release": newest.version, "sha256": digest(text)}


def _only_new(catalog: Catalog, files: dict[str, str]) -> dict[str, str]:
    existing = set(catalog.versions.files(""))
    for path, text in files.items():
        if path in existing and (path.startswith("releases/") or catalog.versions.text(path) != text):
            raise RefusedError(f"{catalog.settings.shown[1]}/{path} exists and is never overwritten; take a new number")
    return {path: text for path, text in sorted(files.items()) if path not in existing}


def digest(text: str) -> str:
    """The sha256 of a file with this text, in hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def seal(release: dict[str, Any]) -> str:
    """The digest of everything else in a release file: it shows a change to the file that lists all others."""
    from compat.document import canonical

    return digest(canonical({key: value for key, value in release.items() if key != "seal"}))
