"""One process against two on the same file, beside what two busy loops gain on this machine at this moment."""

from __future__ import annotations

import statistics
import time
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
from typing import TYPE_CHECKING, Any

from benchmarks.formats import files
from benchmarks.formats.files import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_LOOPS = 4_000_000


def segments(items: Iterator[Any]) -> int:
    """How many segments the messages hold; runs in the process that reads them."""
    return sum(len(item.segments) for item in items if hasattr(type(item), "segments"))


def busy(loops: int) -> int:
    """Work that needs nothing but a processor."""
    total = 0
    for number in range(loops):
        total += number & 7
    return total


def run(folder: Path, megabytes: int, rounds: int) -> list[dict[str, Any]]:
    """Print how much sooner two processes are done, and give the rows."""
    print("\nwall time of one process over that of two; goal: at least 0.9 of what a busy loop gains")
    try:
        read: Any = import_module("canonical.formats.edi.parallel").in_processes
    except ImportError as error:
        print(f"  missing: {error}")
        return [{"trouble": f"missing: {error}"}]
    return [_row(folder, Kind(message), megabytes, rounds, read) for message in ("214", "IFTSTA")]


def _row(folder: Path, kind: Kind, megabytes: int, rounds: int, read: Any) -> dict[str, Any]:
    file = files.write(folder / "parallel.edi", kind, size=megabytes * 1_000_000)
    gained, loops = [], []
    for _ in range(rounds):
        seconds, counts = [], set()
        for processes in (1, 2):
            start = time.perf_counter()
            counts.add(sum(read(file.path, segments, processes=processes)))
            seconds.append(time.perf_counter() - start)
        if counts != {file.segments - file.envelopes}:
            raise ValueError(f"{counts} segments were read where the file holds {file.segments - file.envelopes}")
        gained.append(seconds[0] / seconds[1])
        loops.append(_timed(_alone) / _timed(_both))
    gain, loop = statistics.median(gained), statistics.median(loops)
    verdict = "met" if gain >= 0.9 * loop else "NOT MET"
    print(f"  {kind.message:8} {megabytes} MB  {gain:.2f}, a busy loop {loop:.2f}  {verdict}")
    return {"message": kind.message, "megabytes": megabytes, "gain": gain, "busy_loop": loop, "verdict": verdict}


def _alone() -> None:
    busy(_LOOPS)


def _both() -> None:
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(busy, [_LOOPS // 2] * 2))


def _timed(job: Callable[[], None]) -> float:
    start = time.perf_counter()
    job()
    return time.perf_counter() - start
