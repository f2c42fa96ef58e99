"""Code tables that several mappings use: one generated module states each of them once."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from canonical.mapping.compile_codecs import Codecs
from canonical.mapping.compile_function import Function

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from canonical.mapping.plan import Plan

_HEAD = '''"""The code tables that several mappings use; generated from schemas/codelists, never edited by hand.

A table is its rows, each a code of the partner and what it means, and the codes to write where several mean the same.
"""

# ruff: noqa

from __future__ import annotations
'''


def shared_tables(plans: Iterable[Plan]) -> dict[str, str]:
    """The content of each table that more than one of ``plans`` uses, and the name that it is given."""
    used = [_tables(plan) for plan in plans]
    times = Counter(rows for one in used for rows in one)
    names: dict[str, str] = {}
    for rows, scheme in sorted(
        {rows: scheme for one in used for rows, scheme in one.items() if times[rows] > 1}.items()
    ):
        name = scheme.replace("-", "_").upper()
        number = sum(other.partition("__")[0] == name for other in names.values())
        names[rows] = f"{name}__{number + 1}" if number else name
    return names


def compile_tables(shared: Mapping[str, str]) -> str:
    """The source of the module that holds them."""
    return "\n".join(
        [_HEAD, *(f"{name} = (\n{rows})\n" for rows, name in sorted(shared.items(), key=lambda one: one[1]))]
    )


def _tables(plan: Plan) -> dict[str, str]:
    """The content of every table of a mapping, and the list of the partner whose codes it holds."""
    codecs = Codecs()
    for number, emit in enumerate(plan.emits):
        Function(plan, codecs, f"_emit_{number}").emit(emit)
    return {table.rows(): table.scheme for table in codecs.tables}
