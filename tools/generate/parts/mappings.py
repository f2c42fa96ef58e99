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
    from canonical.mapping.compile_text import compile_text
    from canonical.mapping.planner import plan

    found = {
        f"{FOLDER}/__init__.py": header("Every shipped mapping, compiled to make data.", "canonical/mappers"),
        f"{FOLDER}/text/__init__.py": header("Every shipped mapping, compiled to write text.", "canonical/mappers"),
    }
    for name in mappers.sources():
        kind, _, message = name.partition("-")
        rows = f"canonical/mappers/{kind}/{mappers.module_name(message)}.py"
        resolved, stem = plan(mappers.get(name)), name.replace("-", "_")
        found[f"{FOLDER}/{stem}.py"] = compile_plan(resolved, rows)
        found[f"{FOLDER}/text/{stem}.py"] = compile_text(resolved, rows, f"canonical.mappers._generated.{stem}")
    return found
