"""One JSON object a line: each finding, then the summary; for grep, jq and log stores."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from compat.sheet import Row, Sheet
    from compat.terminal import Terminal

STREAM = "stdout"


def render(sheet: Sheet, _: Terminal) -> str:
    """The findings, the worst first; the last line has ``summary`` and the exit code."""
    last = {"summary": sheet.summary, "against": sheet.against, "outcome": sheet.outcome, "exitCode": sheet.exit_code}
    return "\n".join(json.dumps(one, ensure_ascii=False) for one in [*map(_object, sheet.rows), last])


def _object(row: Row) -> dict[str, Any]:
    found = {
        "rule": row.rule,
        "level": row.level,
        "status": row.status,
        "kind": row.kind,
        "subject": row.subject,
        "path": row.path,
        "message": row.message,
        "hint": row.hint,
        "bump": row.bump,
        "fingerprint": row.fingerprint,
        "place": row.place.as_dict(),
        "old": row.other.as_dict() if row.other.file else None,
        "witness": row.witness.as_dict() if row.witness else None,
    }
    return {key: value for key, value in found.items() if value not in (None, "")}
