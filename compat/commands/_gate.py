"""Runs the check that the arguments and the configuration describe."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from compat.approvals import Approvals, load
from compat.baseline import Baseline, baseline
from compat.check import Gate, Report, check
from compat.sheet import Sheet, of_check

if TYPE_CHECKING:
    from collections.abc import Callable

    from compat.catalog import Catalog
    from compat.commands._run import Run
    from compat.memory import Memory
    from compat.verdict import Location


def checked(run: Run, catalog: Catalog, approvals: Approvals | None = None) -> tuple[Report, Baseline | None]:
    """The report of ``check`` for this run, and the baseline that it compared with."""
    old = baseline(run.options["against"] or None, catalog, Path.cwd())
    return check(catalog, old, gate(run, approvals)), old


def gate(run: Run, approvals: Approvals | None = None) -> Gate:
    """What the options ask of the check."""
    mode, _, rest = run.options["mode"].partition("-")
    return Gate(
        mode,
        run.options["policy"],
        rest == "transitive" or getattr(run.arguments, "transitive", False),
        run.options["allow-draft-break"],
        approved(run) if approvals is None else approvals,
        today(),
        memory(run),
    )


def approved(run: Run) -> Approvals:
    """The approvals of the configured file."""
    return load(approvals_file(run), run.options["approvals"])


def approvals_file(run: Run) -> Path:
    """The file of the approvals."""
    return run.home / str(run.options["approvals"])


def today() -> date:
    """The day on which approvals are judged; SOURCE_DATE_EPOCH makes a run repeatable."""
    stamp = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(stamp), UTC).date() if stamp.isdigit() else datetime.now(UTC).date()


def memory(run: Run) -> Memory | None:
    """The results of earlier runs, unless --no-cache."""
    if getattr(run.arguments, "no_cache", False):
        return None
    from compat.memory import Memory, default_folder

    named = run.options["cache"]
    return Memory(run.home / named if named else default_folder(dict(os.environ)))


def sheet(run: Run, report: Report, catalog: Catalog, old: Baseline | None) -> Sheet:
    """The report as rows, with the texts of both sides for code frames."""
    return of_check(report, frames(catalog, old, run), run.options["fail-on"], run.root())


def frames(catalog: Catalog, old: Baseline | None, run: Run) -> Callable[[Location], str | None]:
    """The text of a file of either side."""

    def frame(place: Location) -> str | None:
        if old is not None and old.catalog is not catalog:
            text = old.catalog.frame(place)
            if text is not None:
                return text
        if place.file == run.options["approvals"]:
            return None
        return catalog.frame(place)

    return frame
