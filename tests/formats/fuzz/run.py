"""Many damaged files through everything that reads: ``python -m tests.formats.fuzz.run EXECUTIONS [SEED]``.

Prints how many files a second, the slowest one, and the most memory; stops at the first file that breaks a property and keeps it
in the current folder.
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path
from random import Random

from tests.formats.fuzz.files import FILES
from tests.formats.fuzz.mutate import damaged
from tests.formats.fuzz.properties import EVERY

HANG = 20.0
"""Seconds of processor time that no file of a few kilobytes may take."""


def run(executions: int, seed: str, *, progress: bool = False) -> tuple[float, bytes]:
    """The longest time that a file took, and that file; raises AssertionError that names the file which broke a property."""
    chance = Random(seed)
    slowest, its_file = 0.0, b""
    for number in range(executions):
        file = damaged(chance, FILES)
        started = time.process_time()
        try:
            EVERY[number % len(EVERY)](file)
        except Exception as broken:
            kept = Path(f"broken-{seed}-{number}.edi")
            kept.write_bytes(file)
            raise AssertionError(f"{EVERY[number % len(EVERY)].__name__} of {kept}: {broken!r}") from broken
        took = time.process_time() - started
        if took > slowest:
            slowest, its_file = took, file
        assert took < HANG, file
        if progress and number % 10_000 == 0:
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            print(
                f"{number:>9,} files, slowest {slowest:.3f} s ({len(its_file)} bytes), at most {memory} MiB", flush=True
            )
    return slowest, its_file


if __name__ == "__main__":
    run(int(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "1", progress=True)
