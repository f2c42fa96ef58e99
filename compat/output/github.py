"""Annotations of GitHub Actions, as workflow commands: on standard error, so that standard output stays readable.

GitHub shows ten errors and ten warnings of a step and drops the rest without a word; the worst come first here, and
the last annotation says how many there are besides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.output._places import anchor, mark, path, told

if TYPE_CHECKING:
    from compat.sheet import Level, Row, Sheet
    from compat.terminal import Terminal

STREAM = "stderr"
MOST = 10
_COMMANDS: dict[Level, str] = {"error": "error", "warning": "warning", "note": "notice"}


def render(sheet: Sheet, _: Terminal) -> str:
    """Up to ten annotations of each level, one line each; the last of a fuller level counts the rest."""
    lines: list[str] = []
    for level, command in _COMMANDS.items():
        rows = [row for row in sheet.rows if row.level == level]
        shown = rows if len(rows) <= MOST else rows[: MOST - 1]
        lines += [_annotation(sheet, row, command) for row in shown]
        if len(rows) > len(shown):
            more = f"{len(rows) - len(shown)} more; the log of this step and --output markdown have all of them"
            lines.append(f"::{command} title={_property(f'canonical-compat: {more}')}::{_data(sheet.summary)}")
    return "\n".join(lines)


def _annotation(sheet: Sheet, row: Row, command: str) -> str:
    if path(sheet, row.place):
        here = mark(sheet, row)
        where = f"file={_property(path(sheet, row.place))},line={here.line},col={here.column},"
        where += f"endColumn={here.column + here.width},"
    else:
        where = f"file={_property(anchor(sheet, row))},line=1,"
    title = _property(f"{row.rule} in {row.subject}" if row.subject else row.rule)
    return f"::{command} {where}title={title}::{_data(told(row))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
