"""Writes Python expressions that fetch a value from plain JSON data by pointer, for the generated modules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.pointers import tokens

if TYPE_CHECKING:
    from collections.abc import Mapping


def fetch(variable: str, pointer: str) -> str:
    """An expression for the value at ``pointer`` below ``variable``, or ``None`` when any step is absent."""
    steps = tokens(pointer)
    if not steps:
        return variable
    conditions, here = [], variable
    for step in steps[:-1]:
        conditions.append(f"(n := {_access(here, step)}) is not None")
        here = "n"
    access = _access(here, steps[-1])
    return f"({access} if {' and '.join(conditions)} else None)" if conditions else access


def _access(variable: str, step: str) -> str:
    if step in {"0", "-1"}:
        return f"({variable}[{step}] if {variable} else None)"
    if step.isdigit():
        return f"({variable}[{step}] if len({variable}) > {step} else None)"
    return f"{variable}.get({literal(step)})"


def holds(variable: str, when: Mapping[str, Any]) -> str:
    """An expression for a condition: each pointer has one of the listed values, or is present (true) or absent (false).

    ``{"/classifier": ["actual"], "/quantity": true}``.
    """
    return " and ".join(_condition(fetch(variable, pointer), wanted) for pointer, wanted in when.items()) or "True"


def _condition(expression: str, wanted: Any) -> str:
    if wanted is True:
        return f"{expression} is not None"
    if wanted is False:
        return f"{expression} is None"
    values = wanted if isinstance(wanted, list) else [wanted]
    if len(values) == 1:
        comparison = "is" if isinstance(values[0], bool) else "=="
        return f"{expression} {comparison} {literal(values[0])}"
    return f"{expression} in ({', '.join(literal(value) for value in values)})"


def literal(value: Any) -> str:
    """A value as Python source with double quotes, the way formatters write it."""
    if isinstance(value, str):
        import json

        return json.dumps(value, ensure_ascii=False)
    return repr(value)
