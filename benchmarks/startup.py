"""Start-up: the commands against a bare interpreter, the first model against importing pydantic."""

from __future__ import annotations

import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.measure import table

_PACKAGES = ("order", "inventory", "shipment", "milestone", "freight_charge", "components")
_JOBS = {
    "python -c pass": ["-c", "pass"],
    "canonical --help": ["-m", "canonical", "--help"],
    "canonical-compat --help": ["-m", "compat", "--help"],
    "import canonical": ["-c", "import canonical"],
    "import pydantic's base": ["-c", "from pydantic import BaseModel, ConfigDict, Field"],
    "first model": ["-c", "from canonical.milestone import MilestoneReported"],
    "one domain": ["-c", "from canonical.freight_charge import *"],
    "everything": ["-c", "\n".join(f"from canonical.{package} import *" for package in _PACKAGES)],
}


_CHECK = "canonical-compat check, nothing changed"


def _released(folder: Path) -> Path:
    """Our whole catalog as a release of its own, so that nothing has changed since."""
    shutil.copytree(Path(__file__).parents[1] / "schemas", folder / "schemas")
    freeze = ["-m", "compat", "freeze", "0.1.0", "--date", "2026-11-23", "--catalog", str(folder)]
    subprocess.run([sys.executable, *freeze], check=True, stdout=subprocess.DEVNULL)
    return folder


def _seconds(arguments: list[str]) -> float:
    """CPU seconds of one child, user and system together."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    # Compiled modules are cached as in any installation, also where the environment of the caller forbids it.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def run(rounds: int = 15) -> None:
    """Print times and ratios; every round runs every job, so that load on the machine cancels."""
    with tempfile.TemporaryDirectory() as folder:
        check = ["-m", "compat", "check", "--no-cache", "--catalog", str(_released(Path(folder)))]
        _measured({**_JOBS, _CHECK: check}, rounds)


def _measured(jobs: dict[str, list[str]], rounds: int) -> None:
    times: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(rounds + 1):
        for name, arguments in jobs.items():
            times[name].append(_seconds(arguments))
    best = {name: statistics.median(found[1:]) for name, found in times.items()}
    bare = best["python -c pass"]
    over = best["import pydantic's base"] - bare
    rows = []
    for name in jobs:
        said = f"{best[name] / bare:.2f} times a bare interpreter"
        if name in ("first model", "one domain", "everything"):
            said = f"{(best[name] - bare) / over:.2f} times importing pydantic, over bare"
        rows.append((name, f"{best[name] * 1000:.0f} ms", said))
    table("start-up, CPU time", rows)
