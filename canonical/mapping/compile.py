"""Turns a plan into one plain Python function an event: positions, dict literals, and a check on every leaf.

The text is meant to be read: it is committed, and a test holds it in step. Work is done in the outermost loop in which
all its sources stand, so what the header says is converted once a message, not once an event.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.mapping.compile_codecs import Codecs
from canonical.mapping.compile_function import Function

if TYPE_CHECKING:
    from collections.abc import Mapping

    from canonical.mapping.plan import Plan

_HEAD = '''"""Reads {title}; generated from the rows of {module}, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.formats.structure import Node, parse_structure
from canonical.formats.trees import Trees
from canonical.mapping.codec import CodecError
{imports}
from canonical.mapping.run import NOTHING, Memo, Run, component, pick, pick_field

VERSION = {version!r}
MESSAGE_TYPES: tuple[str, ...] = {types!r}
TREES = Trees(parse_structure({message!r}, {structure!r}))
'''


def compile_plan(
    plan: Plan, module: str = "a mapping", shared: Mapping[str, str] | None = None, package: str = ""
) -> str:
    """The source of a module with ``read(run)`` for this plan; ``package`` holds the tables that it shares with others."""
    codecs = Codecs(shared, package)
    functions, calls = [], []
    for number, emit in enumerate(plan.emits):
        functions.append(Function(plan, codecs, f"_emit_{number}").emit(emit))
        calls.append(f"    _emit_{number}(root, run)")
    for number, (row, chain, tests) in enumerate(plan.skips):
        functions.append(Function(plan, codecs, f"_skip_{number}").skip(chain, tests, row.why, row.hint))
        calls.append(f"    _skip_{number}(root, run)")
    mapping = plan.mapping
    title = f"{mapping.format.upper()} {mapping.message} (mapping {mapping.name}@{mapping.version})"
    head = _HEAD.format(
        title=title, module=module, message=mapping.message, structure=mapping.notation, imports=codecs.imports(),
        version=mapping.version, types=mapping.message_types,
    )  # fmt: skip
    read = [
        "def read(run: Run) -> None:",
        '    """Group the segments of the message and map each event; problems and events are left on ``run``."""',
        "    root, strays = TREES.of([item[0] for item in run.items], run.items)",
        "    if strays:",
        "        run.stray(strays)",
        *calls,
    ]
    return "\n\n".join([head.rstrip("\n"), codecs.source(), *functions, "\n".join(read)]).rstrip("\n") + "\n"
