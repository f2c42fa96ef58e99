"""Rule files: found by id, with a severity that everybody knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.lint import set_rules

if TYPE_CHECKING:
    from compat.lint.work import Work

SEVERITIES = ("error", "warn")


def run(work: Work) -> None:
    """Report rule files whose id, scope, severity or text is missing."""
    for file, document in work.below("rules"):
        if "/" in file.removeprefix("rules/"):
            continue  # tables that rules look things up in
        name = file.rpartition("/")[2].removesuffix(".json")
        if document.get("id") != name:
            work.add("invariant-malformed", file, "/id", f"the id is {document.get('id')!r}, the file is called {name}")
        if document.get("severity") not in SEVERITIES:
            work.add("invariant-malformed", file, "/severity", f"severity is not one of {', '.join(SEVERITIES)}")
        if not document.get("scope"):
            work.add("invariant-malformed", file, "/scope", "the rule says nowhere what it applies to")
        if not (document.get("title") or document.get("description")):
            work.add("invariant-malformed", file, "", "the rule says nowhere what it is about")
        set_rules.check(work, file, document)
