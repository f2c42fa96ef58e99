"""Lays out Python text: docstrings and annotated aliases, always in the same way."""

from __future__ import annotations

import textwrap

from tools.generate.sources import literal

WIDTH = 118


def docstring(text: str, indent: str = "") -> str:
    """A docstring literal of one or more lines, ending in a newline."""
    safe = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"').strip()
    if safe.endswith('"'):
        safe = safe[:-1] + '\\"'
    width = WIDTH - len(indent)
    if "\n" not in safe and len(safe) + 6 <= width:
        return f'{indent}"""{safe}"""\n'
    lines = [line for part in safe.split("\n") for line in (textwrap.wrap(part, width - 3) or [""])]
    first, *rest = lines
    body = "".join(f"{indent}{line}".rstrip() + "\n" for line in rest)
    return f'{indent}"""{first}\n{body}{indent}"""\n'


def call(name: str, *positional: str, **named: object) -> str:
    """``Field(min_length=1)``: only the arguments that are not None."""
    keywords = [f"{key}={literal(value)}" for key, value in named.items() if value is not None]
    return f"{name}({', '.join([*positional, *keywords])})"
