"""One subject in one process: reads paths from its input, answers each with the CPU seconds of one run.

Started by `processes`; it runs under any interpreter that has the peer, also one that lacks our dependencies.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.formats.subjects import PYTHON

if TYPE_CHECKING:
    from collections.abc import Callable


def resident() -> int:
    """The most memory that this process has held, in kB; 0 where the system does not tell."""
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM:")), 0)


def main(name: str) -> None:
    """Answer one line of JSON for each path; a subject that cannot run says why."""
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)  # what a peer prints must not be taken for an answer
    jobs: dict[str, Callable[[], int]] = {}
    for line in sys.stdin:
        path = line.rstrip("\n")
        try:
            answer = _run(jobs, name, path)
        except ImportError as error:
            answer = {"missing": str(error)}
        except Exception as error:  # noqa: BLE001  # whatever a peer raises is its answer
            answer = {"failed": f"{type(error).__name__}: {error}"[:300]}
        print(json.dumps(answer), file=answers)


def _run(jobs: dict[str, Callable[[], int]], name: str, path: str) -> dict[str, Any]:
    if path not in jobs:
        jobs.clear()  # what was prepared for the file before is not wanted any more
        jobs[path] = PYTHON[name].prepare(Path(path))
    job = jobs[path]
    gc.collect()
    before = resident()
    wall, start = time.perf_counter(), time.process_time()
    count = job()
    cpu = time.process_time() - start
    return {"cpu": cpu, "wall": time.perf_counter() - wall, "count": count, "start": before, "peak": resident()}


if __name__ == "__main__":
    main(sys.argv[1])
