"""Writes ``canonical/mappers/_generated``: every mapping compiled to plain functions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.generate.output import Files, header

if TYPE_CHECKING:
    from tools.generate.job import Job

FOLDER = "canonical/mappers/_generated"
PACKAGE = FOLDER.replace("/", ".")


def files(_job: Job) -> Files:
    """Two modules a mapping, and one for shared tables; the mappings come from the package on the path, this checkout's."""
    from canonical import mappers
    from canonical.mapping.compile import compile_plan
    from canonical.mapping.compile_tables import compile_tables, shared_tables
    from canonical.mapping.compile_text import compile_text
    from canonical.mapping.planner import plan

    found = {
        f"{FOLDER}/__init__.py": header("Every shipped mapping, compiled to make data.", "canonical/mappers"),
        f"{FOLDER}/text/__init__.py": header("Every shipped mapping, compiled to write text.", "canonical/mappers"),
    }
    plans = {name: plan(mappers.get(name)) for name in mappers.sources()}
    shared = shared_tables(plans.values())
    found[f"{FOLDER}/tables.py"] = compile_tables(shared)
    for name, resolved in plans.items():
        kind, _, message = name.partition("-")
        rows = f"canonical/mappers/{kind}/{mappers.module_name(message)}.py"
        stem = name.replace("-", "_")
        found[f"{FOLDER}/{stem}.py"] = compile_plan(resolved, rows, shared, PACKAGE)
        found[f"{FOLDER}/text/{stem}.py"] = compile_text(resolved, rows, f"{PACKAGE}.{stem}")
    return found
