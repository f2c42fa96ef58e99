"""Turns a plan into one plain Python function an event that writes the JSON of its data, without making the data.

An object is its pieces in the order of canonical JSON, one behind the other; what all events of a message share is one text.
Only what keys, times and rules look at is kept as values. Anything that needs an explanation leaves with `UNFIT`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.mapping.compile_checks import Checks
from canonical.mapping.compile_codecs import Codecs
from canonical.mapping.compile_function import Function
from canonical.mapping.compile_pieces import Pieces
from canonical.rules.compiler import imports

if TYPE_CHECKING:
    from canonical.mapping.plan import Plan

_HEAD = '''"""Writes the events of {title}; generated from the rows of {module}, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.envelope.written import UNFIT, loads
from canonical.formats.structure import Node, group
{base}from canonical.mapping.run import NOTHING, Run, component, pick, pick_field
from canonical.mapping.words import word, words
{imports}
EVENTS: tuple[tuple[str, bool], ...] = {events!r}
'''


def compile_text(plan: Plan, module: str = "a mapping", base: str = "") -> str:
    """The source of a module with ``write(run, recorded)`` for this plan.

    It takes the structure and the codecs from the module ``base`` that `compile_plan` made; without it, both are meant to be
    run in one name space.
    """
    codecs = Codecs()
    for emit in plan.emits:  # the codecs get the names that they have in the module of the readers
        Function(plan, codecs, "_").emit(emit)
    functions, calls, events, constants = [], [], [], []
    for number, emit in enumerate(plan.emits):
        checks = Checks(emit.row.event, emit.root)
        functions.append(Pieces(plan, codecs, f"_write_{number}", checks).write(emit, number))
        calls.append(f"    _write_{number}(root, run, recorded, out)")
        events.append((emit.row.event, checks.whole))
        constants += [line for line in checks.code.constants if line not in constants]
    mapping = plan.mapping
    skips = [f"_skip_{number}" for number in range(len(plan.skips))]
    shared = ", ".join(["STRUCTURE", *codecs.names, *skips])
    body = "\n\n".join(functions)
    head = _HEAD.format(
        title=f"{mapping.format.upper()} {mapping.message} (mapping {mapping.name}@{mapping.version})", module=module,
        base=f"from {base} import {shared}\n" if base else "", imports=imports(body), events=tuple(events),
    )  # fmt: skip
    write = [
        "def write(run: Run, recorded: str) -> list[tuple[int, str, Any]]:",
        '    """The events of a message: number of the event, its data as text, and what keys and rules look at."""',
        "    root, strays = group(run.items, STRUCTURE)",
        "    out: list[tuple[int, str, Any]] = []",
        *calls,
        "    if strays:",
        "        run.stray(strays)",
        *[f"    {name}(root, run)" for name in skips],
        "    return out",
    ]
    parts = [head.rstrip("\n"), codecs.pieces(), *constants, body, "\n".join(write)]
    return "\n\n".join(part for part in parts if part) + "\n"
