"""One line a finding: file, line, column, rule and message, as editors and grep like it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.output._places import mark

if TYPE_CHECKING:
    from compat.sheet import Row, Sheet
    from compat.terminal import Terminal

STREAM = "stdout"


def render(sheet: Sheet, terminal: Terminal) -> str:
    """The findings, the worst first, and the answer; harmless ones only with --verbose."""
    rows = [row for row in sheet.rows if row.level != "note" or terminal.is_verbose]
    return terminal.readable("\n".join([*(_line(sheet, row) for row in rows), sheet.summary]))


def _line(sheet: Sheet, row: Row) -> str:
    at = f" (at {row.path})" if row.path else ""
    if not row.place.file:
        return f"{row.subject}: {row.level} {row.rule}: {row.message}{at}"
    here = mark(sheet, row)
    return f"{row.place.file}:{here.line}:{here.column}: {row.level} {row.rule}: {row.message}{at}"
