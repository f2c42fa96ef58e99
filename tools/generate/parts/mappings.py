"""Writes ``canonical/mappers/_generated``: every mapping compiled to plain functions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.generate.output import Files, header

if TYPE_CHECKING:
    from tools.generate.job import Job

FOLDER = "canonical/mappers/_generated"


def files(_job: Job) -> Files:
    """One module a mapping; the mappings come from the package on the path, which is this checkout's."""
    from canonical import mappers
    from canonical.mapping.compile import compile_plan
    from canonical.mapping.planner import plan

    found = {f"{FOLDER}/__init__.py": header("Every shipped mapping, compiled.", "canonical/mappers")}
    for name in mappers.sources():
        kind, _, message = name.partition("-")
        rows = f"canonical/mappers/{kind}/{mappers.module_name(message)}.py"
        found[f"{FOLDER}/{name.replace('-', '_')}.py"] = compile_plan(plan(mappers.get(name)), rows)
    return found
