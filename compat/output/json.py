"""JSON for machines: the same facts as the text, with stable names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compat.check import Report
    from compat.freeze import Plan
    from compat.lint.finding import LintFinding
    from compat.output import Frame
    from compat.verdict import Verdict
    from compat.verify import Tampering


def _text(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)


def check(report: Report, _: Frame) -> str:
    """The whole report."""
    return _text(report.as_dict())


def diff(verdict: Verdict, _: Frame) -> str:
    """The whole verdict."""
    return _text(verdict.as_dict())


def lint(findings: Sequence[LintFinding]) -> str:
    """All findings."""
    return _text({"findings": [finding.as_dict() for finding in findings]})


def freeze(plan: Plan, folder: str) -> str:
    """The release and its new files."""
    return _text({"release": plan.version, "files": [f"{folder}/{path}" for path in plan.files]})


def verify(found: Sequence[Tampering], releases: Sequence[str], files: int) -> str:
    """What was touched."""
    return _text({"releases": list(releases), "files": files, "touched": [one.as_dict() for one in found]})


def rules(found: Sequence[dict[str, Any]]) -> str:
    """All rules."""
    return _text({"rules": list(found)})


def explain(rule: dict[str, Any]) -> str:
    """One rule."""
    return _text(rule)
