"""Writes the tables that rules refer to: each is a generated module, which the modules of the event types import."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

from canonical.envelope.expressions import literal
from canonical.rules.numbers import MinorUnits
from canonical.rules.rule import Data

if TYPE_CHECKING:
    from collections.abc import Iterable
    from importlib.resources.abc import Traversable

PACKAGE = "canonical.rules._generated"

_INDENT = "    "
_WIDTH = 118
_HEADER = '''"""{about}

Generated from schemas/rules/tables/{name}.json; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

{imports}
__all__ = [{variable}]

{content}'''
_USUAL = """USUAL = {usual}
\"\"\"The decimals of every currency that is not an exception.\"\"\"

"""


def table_stem(name: str) -> str:
    """The module of a table."""
    return f"table_{name.replace('-', '_')}"


def table_variable(name: str) -> str:
    """What a table is called in generated code."""
    return name.replace("-", "_").upper()


def table_imports(names: Iterable[str]) -> str:
    """The imports of tables."""
    return "".join(f"from {PACKAGE}.{table_stem(name)} import {table_variable(name)}\n" for name in sorted(names))


def table_source(schemas: Traversable, name: str) -> str:
    """The module of a table in ``schemas``."""
    data, variable = Data(schemas), table_variable(name)
    source = data.table(name)["source"]
    table = data.filled({"table": name})
    if isinstance(table, MinorUnits):
        imports = "from canonical.rules.numbers import MinorUnits\n"
        exceptions = _written(dict(sorted(table.exceptions.items())), _INDENT)
        usual = _USUAL.format(usual=table.usual)
        content = f"{usual}{variable} = MinorUnits(\n{_INDENT}USUAL,\n{_INDENT}{exceptions},\n)\n"
    else:
        imports = "from typing import Any\n"
        content = f"{variable}: dict[str, Any] = {_written(table)}\n"
    about = textwrap.fill(f"The table ``{name}`` of the rules. Source: {source}.", _WIDTH)
    return _HEADER.format(about=about, name=name, imports=imports, variable=literal(variable), content=content)


def _written(value: Any, indent: str = "") -> str:
    """A value with a line for each member of its objects."""
    if not isinstance(value, dict):
        return literal(value)
    inner = indent + _INDENT
    lines = "".join(f"{inner}{literal(name)}: {_written(one, inner)},\n" for name, one in value.items())
    return f"{{\n{lines}{indent}}}"
