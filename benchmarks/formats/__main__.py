"""``python -m benchmarks.formats``: X12 and EDIFACT against peers, in rounds in turn; ratios are what counts.

Peers that are not Python are found through the environment: NODE_PEERS names a folder in which npm has installed
node-x12, x12-parser, edifact and ts-edifact (with htmlparser2, which it does not ask for), STAEDI_CLASSPATH the classes
of StAEDI, LINUXFORHEALTH_PYTHON an interpreter that has linuxforhealth-x12. What is not there is said to be missing.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.formats import growth, parallel, processes, report
from benchmarks.formats.files import Kind, write
from benchmarks.formats.goals import verdicts
from benchmarks.formats.subjects import PYTHON

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.formats.goals import Verdict

KINDS = (
    *(Kind(message) for message in ("214", "204", "210", "856", "945")),
    Kind("IFTSTA"),
    Kind("IFTSTA", released=True),
    Kind("DESADV", released=True),
    Kind("214", "\r\n"),
    Kind("214", wrapped=80),
    Kind("IFTSTA", released=True, wrapped=80),
)
_X12_PEERS = ("str.split", "str.join", "pyx12", "pyx12 writer", "linuxforhealth-x12", "node-x12", "x12-parser")
_EDIFACT_PEERS = ("release-aware split", "pydifact", "pydifact writer", "edifact", "ts-edifact")
PEERS = {"x12": (*_X12_PEERS, processes.STAEDI), "edifact": (*_EDIFACT_PEERS, processes.STAEDI)}


def subjects(kind: Kind, chosen: Sequence[str]) -> list[str]:
    """Ours for this standard, then its peers; with ``chosen`` only those."""
    names = [name for name in PYTHON if name.startswith(f"{kind.standard}: ")] + list(PEERS[kind.standard])
    if kind.line_end or kind.wrapped:  # what is written does not depend on how it was read
        names = [name for name in names if name not in PYTHON or PYTHON[name].counts != "bytes"]
    return [name for name in names if not chosen or name in chosen]


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print the tables, and write the figures where ``--json`` says."""
    options = _options(arguments)
    # The folder of the caller may lie elsewhere: every process has to find this package.
    os.environ["PYTHONPATH"] = os.pathsep.join([str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")])
    made: dict[str, Any] = {"machine": _machine(), "rows": [], "goals": [], "growth": [], "parallel": []}
    judged: list[Verdict] = []
    kinds = [kind for kind in KINDS if not options.message or kind.message in options.message]
    with tempfile.TemporaryDirectory() as folder:
        for kind in kinds:
            file = write(Path(folder) / "file.edi", kind, size=int(options.megabytes * 1e6))
            results = processes.compare(subjects(kind, options.subject), file, options.rounds)
            found = report.rows(file, results)
            report.show(file, found)
            made["rows"] += found
            judged += verdicts(file, results)
        if not options.no_growth:
            made["growth"] = growth.run(Path(folder), options.growth, options.quick)
            made["parallel"] = parallel.run(Path(folder), 1 if options.quick else 40, options.rounds)
    if options.quick:
        print("\nthe files are too small to judge any goal")
    else:
        report.show_verdicts(judged)
    made["goals"] = [] if options.quick else report.as_json(judged)
    if options.json:
        Path(options.json).write_text(json.dumps(made, indent=1) + "\n")


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.formats", description=__doc__)
    parser.add_argument("--megabytes", type=float, default=3, help="size of each file that is compared (3)")
    parser.add_argument("--rounds", type=int, default=7, help="rounds in turn (7)")
    parser.add_argument("--message", action="append", help="only this message, e.g. 214; may be repeated")
    parser.add_argument("--subject", action="append", default=[], help="only this subject; may be repeated")
    parser.add_argument(
        "--growth", type=int, action="append", help="size in MB of a file for the memory table (10, 300)"
    )
    parser.add_argument("--no-growth", action="store_true", help="leave out memory, large groups and two processes")
    parser.add_argument("--quick", action="store_true", help="small files, one round: does it run at all")
    parser.add_argument("--json", metavar="FILE", help="write the figures there")
    options = parser.parse_args(arguments)
    if options.quick:
        options.megabytes, options.rounds = 0.02, 1
    options.growth = options.growth or ([1] if options.quick else [10, 300])
    return options


def _machine() -> dict[str, Any]:
    return {
        "python": platform.python_version(),
        "implementation": sys.implementation.name,
        "cores": os.cpu_count(),
        "load": os.getloadavg()[0],
    }


if __name__ == "__main__":
    main()
