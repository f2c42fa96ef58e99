"""What the layer has promised to reach, each as a ratio to somebody else in the same run."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.formats.processes import STAEDI

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from benchmarks.formats.files import File
    from benchmarks.formats.processes import Result


@dataclass(frozen=True, slots=True)
class Goal:
    """``ours`` must be ``times`` as fast as ``peer``; ``messages`` are those that it was promised for, all if empty."""

    ours: str
    peer: str
    times: float
    messages: tuple[str, ...] = ()


GOALS = (
    Goal("x12: envelope checks", "pyx12", 10),
    Goal("x12: envelope checks", STAEDI, 2),
    Goal("x12: and every segment", "pyx12", 10),
    Goal("x12: and every segment", STAEDI, 2),
    Goal("x12: mixed reader", STAEDI, 2),
    Goal("x12: and element checks", "pyx12", 1.3),
    Goal("x12: writing", "pyx12", 5),
    Goal("x12: to checked NDJSON", "pyx12", 6, ("214",)),
    Goal("x12: to checked NDJSON", STAEDI, 1.25, ("204", "210", "214")),
    Goal("x12: to checked NDJSON", STAEDI, 1.8, ("856", "945")),
    Goal("edifact: envelope checks", "pydifact", 16),
    Goal("edifact: envelope checks", STAEDI, 1),
    Goal("edifact: and every segment", "pydifact", 16),
    Goal("edifact: and every segment", STAEDI, 1),
    Goal("edifact: mixed reader", STAEDI, 1),
    Goal("edifact: and element checks", "pydifact", 5),
    Goal("edifact: writing", "pydifact", 16),
    Goal("edifact: writing values", "pydifact", 16),
    Goal("edifact: to checked NDJSON", STAEDI, 1.2),
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """A goal on one file; ``ratio`` is None when it could not be measured, ``why`` then says what is lacking."""

    file: str
    goal: Goal
    ratio: float | None
    why: str = ""

    @property
    def text(self) -> str:
        """``met``, ``NOT MET``, or what is lacking."""
        if self.ratio is None:
            return self.why
        return "met" if self.ratio >= self.goal.times else "NOT MET"


def ratio(slow: Result, fast: Result) -> float:
    """How many times as fast the second is: the median of the ratios within a round, so that load cancels."""
    return statistics.median(one / other for one, other in zip(slow.cpu, fast.cpu, strict=True))


def verdicts(file: File, results: Mapping[str, Result]) -> Iterator[Verdict]:
    """Every goal that applies to this file."""
    for goal in GOALS:
        applies = not goal.messages or file.kind.message in goal.messages
        if not applies or goal.ours not in results:
            continue
        lacking = [
            f"{name}: {results[name].trouble}" if name in results else f"{name} was not asked"
            for name in (goal.ours, goal.peer)
            if name not in results or results[name].trouble
        ]
        found = None if lacking else ratio(results[goal.peer], results[goal.ours])
        yield Verdict(file.kind.title, goal, found, "; ".join(lacking))
