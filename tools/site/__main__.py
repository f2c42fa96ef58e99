"""Write the sources of the site: ``python -m tools.site FOLDER``, or check a built one: ``... --check-links SITE``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tools.site.catalog import SiteError, load
from tools.site.links import broken
from tools.site.trace import anchored
from tools.site.write import write

if TYPE_CHECKING:
    from canonical.problems import Problem

PROJECT = Path(__file__).resolve().parents[2]


def main(argv: list[str] | None = None) -> int:
    """Run the command; the exit code is 1 when an example or a link is not what it claims to be."""
    parser = argparse.ArgumentParser(prog="python -m tools.site", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--check-links", action="store_true", help="FOLDER is a built site: follow every link in it")
    args = parser.parse_args(argv)
    return _check(args.folder) if args.check_links else _write(args.folder)


def _write(folder: Path) -> int:
    from canonical._resources import resource
    from canonical.mapping.lineage import rows
    from canonical.rules import check
    from canonical.schema_check import schema_problems

    catalog = load(resource("schemas"), resource("versions"), anchored(rows()))

    def problems(data: Any, name: str) -> list[Problem]:
        return [*schema_problems(name, data), *check(data, type=name)]

    try:
        write(catalog, problems, resource("versions"), PROJECT, folder)
    except SiteError as error:
        print(f"the site would tell an untruth: {error}", file=sys.stderr)
        return 1
    print(f"{len(catalog.events)} event types, {len(catalog.mappings)} mappings written to {folder}")
    return 0


def _check(folder: Path) -> int:
    found = broken(folder)
    for problem in found:
        print(problem, file=sys.stderr)
    print(f"{len(found)} broken links")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
