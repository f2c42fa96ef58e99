"""Writes the state machines as plain data, code lists written out, so that nothing is read from files at run time."""

from __future__ import annotations

from pprint import pformat
from typing import TYPE_CHECKING

from canonical.lifecycle.source import machine_data
from tools.generate.output import header
from tools.generate.sources import literal

if TYPE_CHECKING:
    from tools.generate.job import Job
    from tools.generate.output import Files

FOLDER = "canonical/lifecycle/_generated"


def files(job: Job) -> Files:
    """One module for each machine."""
    machines = machine_data(job.root / "schemas")
    found: Files = {f"{FOLDER}/__init__.py": _package(list(machines))}
    for name, data in machines.items():
        text = header(f"The state machine ``{name}``.", f"schemas/lifecycle/{name}.json")
        text += "\nfrom __future__ import annotations\n\nfrom typing import Any, Final\n\n"
        text += f"MACHINE: Final[dict[str, Any]] = {pformat(data, width=118, sort_dicts=False)}\n"
        found[f"{FOLDER}/{name}.py"] = text
    return found


def _package(names: list[str]) -> str:
    text = header("State machines as plain data.", "schemas/lifecycle")
    text += "\nfrom __future__ import annotations\n\nfrom typing import Final\n\n"
    text += f"MACHINES: Final = {literal(names)}\n"
    return text + '"""The machines that travel with the library."""\n'
