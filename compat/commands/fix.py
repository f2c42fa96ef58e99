"""``canonical-compat fix``: a patch for what is mechanical."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from compat.commands._run import Run
from compat.errors import UsageError

if TYPE_CHECKING:
    from argparse import Namespace

    from compat.catalog import Catalog


def run(arguments: Namespace) -> int:
    """Print the patch on standard output, or apply it; 0 if the check passes with it, 1 if somebody has to decide."""
    this = Run(arguments)
    from compat.baseline import baseline
    from compat.commands._gate import gate
    from compat.fix import fix, patch

    catalog = this.catalog()
    old = baseline(this.options["against"] or None, catalog, Path.cwd())
    if old is None:
        raise UsageError("there is no release yet, so nothing can be broken")
    found = fix(catalog, old, gate(this), arguments.fingerprint)
    if arguments.apply:
        _apply(catalog, found.texts)
    else:
        sys.stdout.write(patch(catalog, found.texts))
    for name, finding in found.repaired:
        sys.stderr.write(f"repaired {name}: {finding.rule}: {finding.message}\n")
    for name, finding in found.left:
        sys.stderr.write(f"left to you {name}: {finding.rule}: {finding.message}\n")
    done = "applied" if arguments.apply else "in the patch; --apply changes the files"
    sys.stderr.write(f"fix: {len(found.repaired)} repaired ({done}), {len(found.left)} left to you\n")
    return found.report.exit_code


def _apply(catalog: Catalog, texts: dict[str, str]) -> None:
    root = catalog.settings.schemas
    if not isinstance(root, Path):
        raise UsageError("a catalog inside an archive cannot be changed; use a checkout")
    for file, text in texts.items():
        place = root / file
        partial = place.with_name(f"{place.name}.partial")
        partial.write_bytes(text.encode("utf-8"))
        partial.replace(place)
