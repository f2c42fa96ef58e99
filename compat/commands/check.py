"""``canonical-compat check``: the sources against a release."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.check import check
from compat.commands import say
from compat.commands._catalog import opened
from compat.output import load

if TYPE_CHECKING:
    from argparse import Namespace


def run(arguments: Namespace) -> int:
    """Print the report; the exit code follows what is printed."""
    output = load(arguments.output)
    catalog = opened(arguments)
    report = check(catalog, arguments.against, arguments.allow_draft_break or catalog.settings.allow_draft_break)
    say(output.check(report, catalog.frame))
    return report.exit_code
