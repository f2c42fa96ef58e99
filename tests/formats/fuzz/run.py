"""Many damaged files through everything that reads, and random values through everything that writes.

``python -m tests.formats.fuzz.run EXECUTIONS [SEED [PROPERTY ...]]`` prints for each property how often it was tried, how
long that took on average and at most, and the most memory. It stops at the first file that breaks a property and keeps it
in the folder for temporary files.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from tests.formats.fuzz.targets import ORDER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.formats.fuzz.targets import Target

HANG = 20.0
"""Seconds of processor time that no file of a few kilobytes may take."""


class Count:
    """How often a property was tried, and how long that took."""

    def __init__(self) -> None:
        """Not yet."""
        self.executions, self.seconds = 0, 0.0
        self.slowest, self.its_file = 0.0, b""

    def add(self, took: float, file: bytes) -> None:
        """Once more."""
        self.executions += 1
        self.seconds += took
        if took > self.slowest:
            self.slowest, self.its_file = took, file


def run(executions: int, seed: str, order: Sequence[Target] = ORDER, *, progress: int = 0) -> dict[str, Count]:
    """Counts by property; raises AssertionError that names the file which broke one."""
    chance = Random(seed)
    counts = {target.name: Count() for target in order}
    for number in range(executions):
        target = order[number % len(order)]
        file = target.file(chance)
        started = time.process_time()
        try:
            target.holds(file)
        except Exception as broken:
            kept = Path(tempfile.gettempdir()) / f"broken-{target.name}-{seed}-{number}.edi"
            kept.write_bytes(file)
            raise AssertionError(f"{target.name} of {kept}: {broken!r}"[:2000]) from broken
        took = time.process_time() - started
        counts[target.name].add(took, file)
        assert took < HANG, file
        if progress and number % progress == progress - 1:
            print(f"{number + 1:>9,} of seed {seed}, at most {memory()} MiB", flush=True)
    return counts


def memory() -> int:
    """The most memory that this process has had, in MiB."""
    try:  # what resource tells begins with the peak of the process that started this one
        told = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
        return int(told.partition("VmHWM:")[2].split()[0]) // 1024
    except (OSError, IndexError):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main(executions: int, seed: str, names: Sequence[str]) -> None:
    """Run and tell."""
    order = [target for target in ORDER if not names or target.name in names]
    counts = run(executions, seed, order, progress=25_000)
    for name, count in counts.items():
        mean = 1000 * count.seconds / max(1, count.executions)
        slowest = f"{1000 * count.slowest:.0f} ms for {len(count.its_file)} bytes"
        print(f"{name:16}{count.executions:>9,}{mean:>8.2f} ms, slowest {slowest}")
    print(f"in all {executions:,}, at most {memory()} MiB")


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "1", sys.argv[3:])
