"""GitLab's code quality: the members it requires, and fingerprints that do not move with lines."""

from __future__ import annotations

import json
from dataclasses import replace

import jsonschema_rs

from compat.output import gitlab
from tests.compat.outputs.sheets import BREAKS, PLAIN, Report, Sheet, result, sheet, verdict

SHAPE = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^[^./]"},
                    "lines": {"required": ["begin"], "properties": {"begin": {"type": "integer", "minimum": 1}}},
                },
            },
        },
    },
}


def _issues(found: Sheet) -> list[dict[str, object]]:
    rows = json.loads(gitlab.render(found, PLAIN))
    jsonschema_rs.validate(SHAPE, rows)
    return rows


def test_every_issue_has_what_gitlab_requires_and_a_fingerprint_of_its_own() -> None:
    marks = [row["fingerprint"] for row in _issues(sheet())]
    assert len(set(marks)) == len(marks)


def test_a_fingerprint_does_not_move_with_its_line() -> None:
    moved = replace(BREAKS, new=replace(BREAKS.new, line=99), old=replace(BREAKS.old, line=98))
    one, two = (
        _issues(sheet(Report("1.0.0", (result("a/b", verdict("incompatible", "major", f)),)))) for f in (BREAKS, moved)
    )
    assert [row["fingerprint"] for row in one] == [row["fingerprint"] for row in two]
