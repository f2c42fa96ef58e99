"""Subjects as processes that stay: each is warmed up, then all run in turn, and ratios are taken within a round."""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.formats.subjects import PYTHON

if TYPE_CHECKING:
    from collections.abc import Iterable

    from benchmarks.formats.files import File

FOLDER = Path(__file__).parent
NODE = ("node-x12", "x12-parser", "edifact", "ts-edifact")
STAEDI = "StAEDI"
_PATIENCE = 600
"""Seconds after which a run is given up."""
_MOST_WARM_UPS = 25


@dataclass(slots=True)
class Result:
    """What a subject did with a file: CPU seconds of each round, or why there are none."""

    cpu: list[float] = field(default_factory=list)
    missing: str = ""
    failed: str = ""
    peak: int = 0

    @property
    def trouble(self) -> str:
        """Why it has no figures; empty if it has."""
        return trouble({"missing": self.missing, "failed": self.failed})


def trouble(answer: dict[str, Any]) -> str:
    """Why an answer has no figures; empty if it has."""
    if answer.get("missing"):
        return f"missing: {answer['missing']}"
    return f"failed: {answer['failed']}" if answer.get("failed") else ""


class Worker:
    """A process that answers paths, started when it is first asked."""

    def __init__(self, name: str) -> None:
        """``name`` is one of `PYTHON`, `NODE` or `STAEDI`."""
        self.name = name
        self._process: subprocess.Popen[str] | None = None

    def ask(self, path: Path) -> dict[str, Any]:
        """One run; ``missing`` or ``failed`` in the answer say why there was none."""
        command = command_of(self.name)
        if isinstance(command, str):
            return {"missing": command}
        if self._process is None:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                env=_environment(self.name),
                cwd=FOLDER.parents[1],
            )
        asked, answered = self._process.stdin, self._process.stdout
        assert asked is not None  # both are pipes
        assert answered is not None
        try:
            print(path, file=asked, flush=True)
        except OSError:
            return self._lost("the process ended")
        if not select.select([answered], [], [], _PATIENCE)[0]:
            return self._lost(f"no answer within {_PATIENCE} s")
        line = answered.readline()
        return json.loads(line) if line else self._lost("the process ended")

    def _lost(self, why: str) -> dict[str, Any]:
        self.close()
        return {"failed": why}

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None


def command_of(name: str) -> list[str] | str:
    """How a subject is started; text says what would have to be there."""
    if name in NODE:
        if not os.environ.get("NODE_PEERS"):
            return "NODE_PEERS does not name a folder in which npm has installed it"
        return [found, str(FOLDER / "peers.js"), name] if (found := shutil.which("node")) else "there is no node"
    if name == STAEDI:
        if not os.environ.get("STAEDI_CLASSPATH"):
            return "STAEDI_CLASSPATH does not name its classes"
        # The launcher compiles a source file itself; the class path stays what the caller gave.
        arguments = ["-cp", os.environ["STAEDI_CLASSPATH"], str(FOLDER / "StaediReader.java")]
        return [found, *arguments] if (found := shutil.which("java")) else "there is no java"
    python = sys.executable
    if name == "linuxforhealth-x12":  # it needs a version of pydantic that ours cannot be
        python = os.environ.get("LINUXFORHEALTH_PYTHON", python)
    return [python, "-m", "benchmarks.formats.worker", name]


def _environment(name: str) -> dict[str, str]:
    environment = dict(os.environ)
    if name in NODE:
        environment["NODE_PATH"] = str(Path(os.environ["NODE_PEERS"]) / "node_modules")
    return environment


def compare(names: Iterable[str], file: File, rounds: int) -> dict[str, Result]:
    """Run every subject on the file, ``rounds`` times in turn after each has become steady."""
    workers = {name: Worker(name) for name in names}
    results = {name: _warmed(worker, file) for name, worker in workers.items()}
    for _ in range(rounds):
        for name, worker in workers.items():
            if not results[name].trouble:
                _noted(results[name], worker.ask(file.path))
    for worker in workers.values():
        worker.close()
    return results


def _warmed(worker: Worker, file: File) -> Result:
    """A compiler at run time needs many runs: go on until three in a row were not faster than the best before."""
    result = Result()
    best, stale = float("inf"), 0
    for _ in range(_MOST_WARM_UPS if worker.name in NODE or worker.name == STAEDI else 1):
        answer = worker.ask(file.path)
        _noted(result, answer)
        if result.trouble:
            break
        count, expected = answer["count"], _expected(worker.name, file)
        if not _is_all(worker.name, count, expected):
            result.failed = f"it has seen {count} where the file holds {expected}"
            break
        stale = 0 if answer["cpu"] < 0.97 * best else stale + 1
        best = min(best, answer["cpu"])
        if stale == 3:
            break
    result.cpu.clear()
    return result


def _noted(result: Result, answer: dict[str, Any]) -> None:
    result.missing, result.failed = answer.get("missing", ""), answer.get("failed", "")
    if not result.trouble:
        result.cpu.append(answer["cpu"])
        result.peak = max(result.peak, answer.get("peak", 0))


def _is_all(name: str, count: int, expected: int) -> bool:
    """Whether nothing was left out: a writer makes an envelope of its own, and some count the last line end as a segment."""
    if name in PYTHON and PYTHON[name].counts == "bytes":
        return 0.95 * expected <= count <= 1.05 * expected
    return 0 <= count - expected <= (name in NODE)


def _expected(name: str, file: File) -> int:
    counts = PYTHON[name].counts if name in PYTHON else "segments"
    return {
        "segments": file.segments,
        "inside": file.segments - file.envelopes,
        "sets": file.sets,
        "bytes": file.size,
    }[counts]
