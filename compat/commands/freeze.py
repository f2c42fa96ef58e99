"""``canonical-compat freeze``: a release that never changes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from compat.commands import say
from compat.commands._catalog import opened
from compat.errors import UsageError
from compat.freeze import NotFitError, Plan, plan
from compat.output import load

if TYPE_CHECKING:
    from argparse import Namespace

    from compat.catalog import Catalog


def run(arguments: Namespace) -> int:
    """Write the release and print what it consists of; nothing is written unless everything can be."""
    output = load(arguments.output)
    catalog = opened(arguments)
    maturity = arguments.maturity or ("draft" if arguments.release.startswith("0.") else "stable")
    allow = arguments.allow_draft_break or catalog.settings.allow_draft_break
    try:
        made = plan(catalog, arguments.release, arguments.date, maturity, allow)
    except NotFitError as error:
        if error.problems:
            say(output.lint(list(error.problems)))
        if error.report is not None:
            say(output.check(error.report, catalog.frame))
        sys.stderr.write(f"canonical-compat: {error}\n")
        return error.report.exit_code if error.report is not None else error.exit_code
    _write(catalog, made)
    say(output.freeze(made, catalog.settings.shown[1]))
    return 0


def _write(catalog: Catalog, made: Plan) -> None:
    root = catalog.settings.versions
    if not isinstance(root, Path):
        raise UsageError("a catalog inside an archive cannot be frozen; use a checkout")
    # The release file comes last: until it is there, the others belong to nothing and verify says so.
    for path in sorted(made.files, key=lambda path: (path.startswith("releases/"), path)):
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("xb") as stream:
            stream.write(made.files[path].encode("utf-8"))
