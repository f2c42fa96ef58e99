"""``canonical-compat check``: the sources against a release, or against another state of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.commands._run import Run

if TYPE_CHECKING:
    from argparse import Namespace


def run(arguments: Namespace) -> int:
    """Write the report in every format asked for; the exit code follows what is printed."""
    this = Run(arguments)
    if this.shows_config():
        return 0
    from compat.commands._gate import checked, sheet

    catalog = this.catalog()
    report, old = checked(this, catalog)
    return this.finish(sheet(this, report, catalog, old))
