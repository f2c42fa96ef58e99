"""Memory: a file of 10 MB and one of 300 MB through ``canonical map``, resident memory at its highest."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.measure import table
from benchmarks.messages import pieces

_SET = 610
"""Bytes of one generated set, roughly."""


def peak(path: Path) -> float:
    """Mebibytes that ``canonical map`` held at most while it read the file."""
    code = (
        "import resource,sys;from canonical.cli.main import main;"
        f"code=main(['map','--quiet',{str(path)!r}]);"
        "sys.stderr.write(str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss));sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", code], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=True)
    return int(done.stderr.split()[-1]) / 1024


def run(megabytes: tuple[int, ...] = (1, 10, 300)) -> None:
    """Print the peaks; flat means that they do not grow with the file."""
    rows = []
    first = 0.0
    with tempfile.TemporaryDirectory() as folder:
        for size in megabytes:
            path = Path(folder) / "214.edi"
            with path.open("wb") as target:
                target.writelines(pieces(size * 1_000_000 // _SET))
            found = peak(path)
            first = first or found
            rows.append(
                (
                    f"{path.stat().st_size / 1e6:.0f} MB of X12 214",
                    f"{found:.0f} MiB",
                    f"{found - first:+.0f} MiB over the smallest",
                )
            )
            path.unlink()
    table("highest resident memory of canonical map", rows)
