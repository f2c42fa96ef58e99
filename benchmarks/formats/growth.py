"""What grows with the file and what must not: memory for any size, time for any number of sets in a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks.formats import files, processes
from benchmarks.formats.files import Kind
from benchmarks.formats.goals import ratio

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_ROOM = 40
"""MiB above the start that reading may take, whatever the size of the file."""
_SETS = 57_000
_MEMORY = {
    "214": ("x12: and every segment", "x12: mixed reader", "x12: to checked NDJSON"),
    "IFTSTA": ("edifact: and every segment", "edifact: mixed reader"),
}


def run(folder: Path, megabytes: Sequence[int], quick: bool) -> list[dict[str, Any]]:
    """Print both tables and give their rows."""
    return [*_memory(folder, megabytes), *_sets(folder, 300 if quick else _SETS)]


def _memory(folder: Path, megabytes: Sequence[int]) -> list[dict[str, Any]]:
    print(f"\nmemory above the start of reading; goal: at most {_ROOM} MiB for any size")
    rows = []
    for message, names in _MEMORY.items():
        for size in megabytes:
            file = files.write(folder / "large.edi", Kind(message), size=size * 1_000_000)
            for name in names:
                worker = processes.Worker(name)
                answer = worker.ask(file.path)
                worker.close()
                rows.append(_remembered(name, file, answer))
            file.path.unlink()
    return rows


def _remembered(name: str, file: files.File, answer: dict[str, Any]) -> dict[str, Any]:
    row: dict[str, Any] = {"subject": name, "megabytes": file.size / 1e6}
    trouble = processes.trouble(answer)
    if trouble:
        print(f"  {name:28}  {file.size / 1e6:6.0f} MB  {trouble}")
        return row | {"trouble": trouble}
    above = (answer["peak"] - answer["start"]) / 1024
    verdict = "met" if above <= _ROOM else "NOT MET"
    rate = file.size / answer["cpu"] / 1e6
    print(
        f"  {name:28}  {file.size / 1e6:6.0f} MB  {above:5.1f} MiB above {answer['start'] / 1024:.0f}  {verdict}  {rate:.1f} MB/s"
    )
    return row | {"mib_above_start": above, "verdict": verdict, "mb_per_s": rate}


def _sets(folder: Path, sets: int) -> list[dict[str, Any]]:
    """The same sets in one group and in many: a list of the numbers seen would make the first far slower."""
    print(f"\n{sets} sets in one group, against groups of 250; goal: at least 0.9 of the speed")
    rows = []
    for message, names in {"214": ("x12: envelope checks", "pyx12"), "IFTSTA": ("edifact: envelope checks",)}.items():
        many = files.write(folder / "many.edi", Kind(message), sets=sets)
        one = files.write(folder / "one.edi", Kind(message, messages=sets, groups=1), sets=sets)
        for name in names:
            rounds = 1 if name == "pyx12" else 5
            parted = processes.compare([name], many, rounds)[name]
            whole = processes.compare([name], one, rounds)[name]
            row: dict[str, Any] = {"subject": name, "message": message, "sets": sets}
            if trouble := parted.trouble or whole.trouble:
                row["trouble"] = trouble
                print(f"  {name:28}  {message:8}  {trouble}")
            else:
                row["kept"] = kept = ratio(parted, whole)
                print(f"  {name:28}  {message:8}  {kept:.2f}  {'met' if kept >= 0.9 else 'NOT MET'}")
            rows.append(row)
    return rows
