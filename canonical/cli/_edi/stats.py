"""Count what is in X12 and EDIFACT files: interchanges, groups, sets, segments, bytes, and every problem.

Problems hide names, addresses and telephone numbers; --reveal shows them. --checks also looks into segments and elements.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from canonical.cli._files import UNREADABLE, Files, coloured, edi_items, printable_output

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable

    from canonical.cli._files import Source
    from canonical.problems import Problem


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("files", nargs="*", metavar="FILE", help="files to count; - or nothing reads standard input")
    parser.add_argument("--json", action="store_true", help="one JSON document instead of tables")
    parser.add_argument("--checks", action="store_true", help="also check segments, elements and loops (slower)")
    parser.add_argument("--reveal", action="store_true", help="show names and telephone numbers in problems")
    parser.add_argument(
        "--color", choices=("auto", "always", "never"), default="auto", help="colours: auto is on a terminal only"
    )
    parser.add_argument("--quiet", action="store_true", help="no progress")


def run(args: Namespace) -> int:
    """Count all files; 0 nothing is wrong, 1 errors were found, 3 a file could not be read."""
    printable_output()
    files = Files("canonical edi stats", quiet=args.quiet)
    counted: list[dict[str, Any]] = []
    files.each(args.files, lambda source: _count(source, args, files, counted))
    if args.json:
        import json

        from canonical.formats.edi.stats import sums

        json.dump({"files": counted, "totals": sums(counted)}, sys.stdout, ensure_ascii=False, indent=2)
        sys.stdout.write("\n")
    elif counted:
        from canonical.cli._edi.stats_text import lines
        from canonical.formats.edi.explain import Paint

        sys.stdout.write("".join(f"{line}\n" for line in lines(counted, Paint(on=coloured(args.color)))))
    return files.code


def _count(source: Source, args: Namespace, files: Files, counted: list[dict[str, Any]]) -> None:
    from canonical.formats.edi.stats import Statistics

    if not source.edi:
        why = "IDocs are counted by 'canonical explain'" if source.idoc else str(source.kind)
        files.refuse(source.name, why)
        return
    statistics = Statistics(check=_check() if args.checks else None, reveal=args.reveal).add_all(edi_items(source))
    if not statistics.totals["interchanges"] and not statistics.totals["sets"] and not source.kind.supported:
        files.refuse(source.name, str(source.kind))
        return
    found = statistics.as_dict()
    about = {"file": source.name, "bytes": found["totals"]["bytes"], "transport": source.transport}
    counted.append({**about, **found})
    files.found(errors=bool(statistics.severities["error"]))
    if not statistics.totals["interchanges"] and not statistics.totals["sets"]:
        files.code = UNREADABLE


def _check() -> Callable[[Any], list[Problem]]:
    from canonical.formats.dictionary.check import check

    return check
