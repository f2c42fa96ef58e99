"""Checks the sources of a catalog: the dialect, the governance of events, the examples, the code lists and the machines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.errors import UnreadableError

if TYPE_CHECKING:
    from compat.config import Settings
    from compat.lint.finding import LintFinding


def lint(settings: Settings) -> list[LintFinding]:
    """Everything that is wrong in the sources at once, sorted by file and line; nothing is the wanted answer.

    Raises ``UsageError`` when there are no sources at all.
    """
    from compat.errors import UsageError
    from compat.lint import codelists, dialect, examples, governance, invariants, lifecycle, meta, names, patterns
    from compat.lint.work import Work
    from compat.sources import Sources

    sources = Sources(settings.schemas)
    files = sources.files("")
    if not files:
        raise UsageError(f"{settings.shown[0]} holds no JSON files; is it the right folder?")
    work = Work(sources, settings.shown[0])
    for file in files:
        try:
            work.documents[file] = sources.json(file)
        except UnreadableError as error:
            work.unreadable(error)
    for check in (meta, dialect, patterns, names, codelists, invariants, lifecycle, governance, examples):
        check.run(work)
    return sorted(set(work.findings))
