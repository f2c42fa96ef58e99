"""The code quality report of GitLab: a fingerprint survives edits above the finding, because no line number is in it."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from compat.output._places import anchor, mark, path, told

if TYPE_CHECKING:
    from compat.sheet import Level, Row, Sheet
    from compat.terminal import Terminal

STREAM = "stdout"
_SEVERITY: dict[Level, str] = {"error": "critical", "warning": "major", "note": "info"}


def render(sheet: Sheet, _: Terminal) -> str:
    """A JSON array with an object for each finding."""
    seen: dict[str, int] = {}
    return json.dumps([_issue(sheet, row, seen) for row in sheet.rows], indent=2, ensure_ascii=False)


def _issue(sheet: Sheet, row: Row, seen: dict[str, int]) -> dict[str, Any]:
    print_ = _fingerprint(row)
    seen[print_] = seen.get(print_, 0) + 1
    if seen[print_] > 1:  # GitLab drops all but one issue of a fingerprint
        print_ = hashlib.sha256(f"{print_} {seen[print_]}".encode()).hexdigest()[:16]
    return {
        "description": f"{row.subject}: {told(row)}" if row.subject else told(row),
        "check_name": row.rule,
        "fingerprint": print_,
        "severity": _SEVERITY[row.level],
        "location": {
            "path": anchor(sheet, row),
            "lines": {"begin": mark(sheet, row).line if path(sheet, row.place) else 1},
        },
    }


def _fingerprint(row: Row) -> str:
    if row.fingerprint:
        return row.fingerprint
    text = json.dumps([row.rule, row.subject, row.place.file, row.place.pointer, row.message])
    return hashlib.sha256(text.encode()).hexdigest()[:16]
