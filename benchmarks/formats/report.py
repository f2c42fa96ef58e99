"""The tables: what each subject reaches on a file, and which goals are met."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING, Any

from benchmarks.formats.goals import ratio
from benchmarks.formats.processes import STAEDI

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from benchmarks.formats.files import File
    from benchmarks.formats.goals import Verdict
    from benchmarks.formats.processes import Result

_AGAINST = {"x12": ("str.split", "pyx12", STAEDI), "edifact": ("release-aware split", "pydifact", STAEDI)}
"""To whom every row is compared."""


def rows(file: File, results: Mapping[str, Result]) -> list[dict[str, Any]]:
    """One row a subject, with rates and ratios."""
    against = _AGAINST[file.kind.standard]
    made = []
    for name, result in results.items():
        row: dict[str, Any] = {"file": file.kind.title, "subject": name}
        if result.trouble:
            row["trouble"] = result.trouble
        else:
            seconds = statistics.median(result.cpu)
            row |= {
                "mb_per_s": file.size / seconds / 1e6,
                "segments_per_s": file.segments / seconds,
                "peak_mib": result.peak / 1024 or None,
                "times": {
                    peer: ratio(results[peer], result) for peer in against if peer in results and results[peer].cpu
                },
            }
        made.append(row)
    return made


def show(file: File, found: Sequence[Mapping[str, Any]]) -> None:
    """Print the rows of one file."""
    against = _AGAINST[file.kind.standard]
    print(f"\n{file.kind.title}: {file.size / 1e6:.1f} MB, {file.sets} messages, {file.segments} segments")
    width = max(len(row["subject"]) for row in found)
    print(f"  {'':{width}}  {'MB/s':>7}  {'k seg/s':>7}  {'MiB':>5}  " + "  ".join(f"x {peer}" for peer in against))
    for row in found:
        if "trouble" in row:
            print(f"  {row['subject']:{width}}  {row['trouble']}")
            continue
        peak = f"{row['peak_mib']:.0f}" if row["peak_mib"] else "?"
        times = (row["times"].get(peer) for peer in against)
        cells = "  ".join(
            f"{'-' if value is None else f'{value:.2f}':>{len(peer) + 2}}"
            for peer, value in zip(against, times, strict=True)
        )
        rate = f"{row['mb_per_s']:7.1f}  {row['segments_per_s'] / 1000:7.0f}"
        print(f"  {row['subject']:{width}}  {rate}  {peak:>5}  {cells}")


def show_verdicts(found: Sequence[Verdict]) -> None:
    """Print what is met and what is not."""
    print("\ngoals")
    width = max(len(f"{one.file}, {one.goal.ours}") for one in found)
    for one in found:
        reached = "-" if one.ratio is None else f"{one.ratio:.2f}"
        asked = f">= {one.goal.times:g} x {one.goal.peer}"
        print(f"  {f'{one.file}, {one.goal.ours}':{width}}  {asked:18}  {reached:>6}  {one.text}")


def as_json(found: Sequence[Verdict]) -> list[dict[str, Any]]:
    """The verdicts for a program."""
    return [
        {
            "file": one.file,
            "subject": one.goal.ours,
            "peer": one.goal.peer,
            "at_least": one.goal.times,
            "reached": one.ratio,
            "verdict": one.text,
        }
        for one in found
    ]
