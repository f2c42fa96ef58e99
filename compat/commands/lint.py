"""``canonical-compat lint``: the sources on their own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from compat.commands import say
from compat.config import find
from compat.lint import lint
from compat.output import load

if TYPE_CHECKING:
    from argparse import Namespace


def run(arguments: Namespace) -> int:
    """Print every finding: 0 if there is none, else 1."""
    output = load(arguments.output)
    findings = lint(find(arguments.catalog, Path.cwd()))
    say(output.lint(findings))
    return 1 if findings else 0
