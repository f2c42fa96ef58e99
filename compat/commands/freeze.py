"""``canonical-compat freeze``: a release that never changes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from compat.commands import say
from compat.commands._run import Run, write
from compat.errors import UsageError
from compat.output import Target, load_plain

if TYPE_CHECKING:
    from argparse import Namespace

    from compat.catalog import Catalog
    from compat.freeze import NotFitError, Plan


def run(arguments: Namespace) -> int:
    """Write the release and print what it consists of; nothing is written unless everything can be."""
    output = load_plain(arguments.format)
    this = Run(arguments)
    from compat.commands._gate import gate
    from compat.freeze import NotFitError, plan

    catalog = this.catalog()
    maturity = arguments.maturity or ("draft" if arguments.release.startswith("0.") else "stable")
    try:
        made = plan(catalog, arguments.release, arguments.date, maturity, gate(this))
    except NotFitError as error:
        return _refused(this, catalog, error, arguments.format)
    _write(catalog, made)
    say(output.freeze(made, catalog.settings.shown[1]))
    return 0


def _refused(this: Run, catalog: Catalog, error: NotFitError, name: str) -> int:
    from compat.commands._gate import frames
    from compat.sheet import of_check, of_lint

    if error.problems:
        write(of_lint(error.problems, (), catalog.frame), [Target(name)], this.terminal())
    if error.report is not None:
        write(of_check(error.report, frames(catalog, None, this)), [Target(name)], this.terminal())
    sys.stderr.write(f"canonical-compat: {error}\n")
    return error.report.exit_code if error.report is not None else error.exit_code


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
