"""Turns a plan into one plain Python function an event that writes the JSON of its data, without making the data.

An object is its pieces in the order of canonical JSON, one behind the other; what all events of a message share is one text.
Only what keys, times and rules look at is kept as values. Anything that needs an explanation leaves with `UNFIT`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.mapping.compile_checks import Checks
from canonical.mapping.compile_codecs import Codecs
from canonical.mapping.compile_function import Function
from canonical.mapping.compile_keys import NotSimpleError
from canonical.mapping.compile_pieces import Pieces
from canonical.rules.compiler import imports

if TYPE_CHECKING:
    from canonical.mapping.plan import EmitPlan, Plan

_HEAD = '''"""Writes the events of {title}; generated from the rows of {module}, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.envelope.keys import escaped
from canonical.envelope.written import UNFIT, loads
from canonical.formats.structure import Node
{base}{reach}
from canonical.mapping.words import is_ahead, timed_word, word, words
{imports}
EVENTS: tuple[tuple[str, str], ...] = {events!r}
'''

_FIELDS = "from canonical.mapping.run import NOTHING, Run, component, pick_field"
_ELEMENTS = """from canonical.mapping.run import Run, component
from canonical.mapping.segments import Segment, element, pick, tags"""


def compile_text(plan: Plan, module: str = "a mapping", base: str = "") -> str:
    """The source of a module with ``write(segments, run, recorded)`` for this plan.

    It takes the structure and the codecs from the module ``base`` that `compile_plan` made; without it, both are meant to be
    run in one name space.
    """
    codecs = Codecs()
    for emit in plan.emits:  # the codecs get the names that they have in the module of the readers
        Function(plan, codecs, "_").emit(emit)
    functions, calls, events, constants = [], [], [], []
    tables: set[str] = set()
    for number, emit in enumerate(plan.emits):
        checks = Checks(emit.row.event, emit.root)
        text, way = _writer(plan, codecs, emit, number, checks)
        functions.append(text)
        calls.append(f"    _write_{number}(root, run, recorded, out)")
        events.append((emit.row.event, way))
        constants += [line for line in checks.code.constants if line not in constants]
        tables |= checks.code.tables
    mapping, fields = plan.mapping, plan.mapping.format == "idoc"
    found = ["bool(strays)"]
    for number, (_, chain, tests) in enumerate(plan.skips):
        functions.append(Pieces(plan, codecs, f"_notes_{number}", checks).notes(chain, tests))
        found.append(f"_notes_{number}(root)")
    skips = [f"_skip_{number}" for number in range(len(plan.skips))]
    shared = ", ".join(["TREES", *codecs.names, *skips])
    body = "\n\n".join([*constants, *functions])
    head = _HEAD.format(
        title=f"{mapping.format.upper()} {mapping.message} (mapping {mapping.name}@{mapping.version})", module=module,
        base=f"from {base} import {shared}\n" if base else "", imports=imports(body, tables), events=tuple(events),
        reach=_FIELDS if fields else _ELEMENTS,
    )  # fmt: skip
    write = [
        "def write(segments: Any, run: Run, recorded: str) -> tuple[list[tuple[int, str, Any]], bool]:",
        '    """The events of a message as number, text, and what keys and rules look at; and whether there is more to note."""',
        f"    root, strays = TREES.of({'[segment[0] for segment in segments]' if fields else 'tags(segments)'}, segments)",
        "    out: list[tuple[int, str, Any]] = []",
        *calls,
        f"    return out, {' or '.join(found)}",
    ]
    note = [
        "def note(run: Run) -> None:",
        '    """Note what makes no event."""',
        "    root, strays = TREES.of([item[0] for item in run.items], run.items)",
        "    if strays:",
        "        run.stray(strays)",
        *[f"    {name}(root, run)" for name in skips],
    ]
    parts = [head.rstrip("\n"), codecs.pieces(), body, "\n".join(write), "\n".join(note)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _writer(plan: Plan, codecs: Codecs, emit: EmitPlan, number: int, checks: Checks) -> tuple[str, str]:
    """The function that writes an event, and how it is identified: by its ``keys``, by ``values``, or by the ``whole``."""
    name = f"_write_{number}"
    if checks.whole:
        return Pieces(plan, codecs, name, checks).write(emit, number), "whole"
    before = codecs.state()
    try:
        return Pieces(plan, codecs, name, checks, joined=True).write(emit, number), "keys"
    except NotSimpleError:
        codecs.restore(before)
    return Pieces(plan, codecs, name, checks).write(emit, number), "values"
