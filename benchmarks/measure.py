"""Timing in interleaved rounds: a ratio is the median of the ratios within a round, so that load on the machine cancels."""

from __future__ import annotations

import gc
import statistics
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def rounds(jobs: Mapping[str, Callable[[], object]], count: int = 5) -> dict[str, list[float]]:
    """CPU seconds of every job in every round; each job runs once beforehand to warm up."""
    for job in jobs.values():
        job()
    times: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(count):
        for name, job in jobs.items():
            gc.collect()
            start = time.process_time()
            job()
            times[name].append(time.process_time() - start)
    return times


def ratio(times: Mapping[str, list[float]], slow: str, fast: str) -> float:
    """How many times as long ``slow`` takes as ``fast``."""
    return statistics.median(one / other for one, other in zip(times[slow], times[fast], strict=True))


def median(times: Mapping[str, list[float]], name: str) -> float:
    """The median CPU seconds of a job."""
    return statistics.median(times[name])


def table(title: str, rows: list[tuple[str, str, str]]) -> None:
    """Print rows of name, absolute figure and ratio."""
    print(f"\n{title}")
    width = max(len(name) for name, _, _ in rows)
    for name, figure, said in rows:
        print(f"  {name:<{width}}  {figure:>16}  {said}")
