"""JSON lines: one object a line, and the summary last."""

from __future__ import annotations

import json

from compat.output import jsonl
from tests.compat.outputs.sheets import PLAIN, sheet


def test_every_finding_is_one_line_and_the_last_one_sums_up() -> None:
    found = sheet()
    rows = [json.loads(line) for line in jsonl.render(found, PLAIN).split("\n")]
    assert len(rows) == len(found.rows) + 1
    assert rows[-1] == {"summary": found.summary, "against": "1.0.0", "outcome": "refused", "exitCode": 1}
    broken = next(row for row in rows if row.get("rule") == "property-made-required")
    assert broken["place"] == {"pointer": "/required/1", "file": "schemas/events/a/b.json", "line": 3}
    assert broken["witness"]["document"] == {"a": "…", "n": [1, 2.5, None]}
