"""``canonical-compat lint``: the sources on their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.commands._run import Run

if TYPE_CHECKING:
    from argparse import Namespace


def run(arguments: Namespace) -> int:
    """Write every finding: 0 if there is none, else 1."""
    this = Run(arguments)
    from compat.lint import lint
    from compat.sheet import of_lint

    catalog = this.catalog()
    findings = lint(catalog.settings)
    files = [f"{catalog.settings.shown[0]}/{file}" for file in catalog.schemas.files("")]
    return this.finish(of_lint(findings, files, catalog.frame, this.root()))
