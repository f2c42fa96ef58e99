"""SARIF 2.1.0 for code scanning: stable rule ids, fingerprints that survive edits, paths below the repository."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from compat.families import family
from compat.output._places import anchor, mark_at, path, told

if TYPE_CHECKING:
    from compat.sheet import Row, Sheet
    from compat.terminal import Terminal
    from compat.verdict import Location

STREAM = "stdout"
SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
MOST = 25_000
"""GitHub refuses a run with more results."""


def render(sheet: Sheet, _: Terminal) -> str:
    """One run with the findings, the worst first, and the rules that they name."""
    rows = sheet.rows[:MOST]
    ids = sorted({row.rule for row in rows})
    driver = {
        "name": "canonical-compat",
        "rules": [_rule(rule, next(row for row in rows if row.rule == rule)) for rule in ids],
    }
    run = {
        "tool": {"driver": driver},
        "automationDetails": {"id": f"canonical-compat/{sheet.command}/"},
        "columnKind": "unicodeCodePoints",
        "results": [_result(sheet, row, ids.index(row.rule)) for row in rows],
        "invocations": [_invocation(sheet, len(sheet.rows) - len(rows))],
        "properties": {"summary": sheet.summary, "against": sheet.against},
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=False)


def _invocation(sheet: Sheet, left_out: int) -> dict[str, Any]:
    found: dict[str, Any] = {"executionSuccessful": True, "exitCode": sheet.exit_code}
    if left_out:
        said = {"text": f"{left_out} results are left out: code scanning takes {MOST}"}
        found["toolExecutionNotifications"] = [{"level": "warning", "message": said}]
    return found


def _rule(rule: str, row: Row) -> dict[str, Any]:
    from compat.describe import described

    about = described(rule)
    text = "\n\n".join(str(about[key]) for key in ("what", "why", "fix") if about.get(key))
    return {
        "id": rule,
        "name": "".join(part.capitalize() for part in rule.split("-")),
        "shortDescription": {"text": str(about["what"]).split("\n")[0]},
        "fullDescription": {"text": str(about.get("why") or about["what"])},
        "help": {"text": text, "markdown": text},
        "defaultConfiguration": {"level": row.level},
        "properties": {
            "tags": ["json-schema", "compatibility", family(rule).replace(" ", "-")],
            "precision": "very-high",
        },
    }


def _result(sheet: Sheet, row: Row, index: int) -> dict[str, Any]:
    found: dict[str, Any] = {
        "ruleId": row.rule,
        "ruleIndex": index,
        "level": row.level,
        "message": {"text": f"{row.subject}: {told(row)}" if row.subject else told(row)},
        "locations": [_location(sheet, row.place, anchor(sheet, row), row.subject)],
        "partialFingerprints": {"compatChange/v1": _fingerprint(row)},
        "properties": _properties(row),
    }
    if row.other.file:
        found["relatedLocations"] = [_related(sheet, row.other)]
    if row.status == "approved":
        found["suppressions"] = [{"kind": "external", "status": "accepted"}]
    return found


def _properties(row: Row) -> dict[str, Any]:
    """Everything that a row says and SARIF has no word for."""
    found: dict[str, Any] = {"status": row.status, "kind": row.kind, "subject": row.subject, "path": row.path}
    found |= {"bump": row.bump, "directions": list(row.directions)}
    return found | ({"witness": row.witness.as_dict()} if row.witness else {})


def _location(sheet: Sheet, place: Location, uri: str, subject: str) -> dict[str, Any]:
    region = {"startLine": 1}
    if path(sheet, place):
        here = mark_at(sheet, place)
        region = {"startLine": here.line, "startColumn": here.column, "endColumn": here.column + here.width}
    found: dict[str, Any] = {
        "physicalLocation": {"artifactLocation": {"uri": quote(uri), "uriBaseId": "%SRCROOT%"}, "region": region}
    }
    if subject or place.pointer:
        found["logicalLocations"] = [{"fullyQualifiedName": f"{subject}#{place.pointer}"}]
    return found


def _related(sheet: Sheet, place: Location) -> dict[str, Any]:
    if path(sheet, place):
        return {**_location(sheet, place, path(sheet, place), ""), "message": {"text": "the old schema"}}
    return {"message": {"text": f"the old schema: {place.file}:{place.line} {place.pointer or '/'}"}}


def _fingerprint(row: Row) -> str:
    if row.fingerprint:
        return row.fingerprint
    import hashlib

    text = json.dumps([row.rule, row.place.file, row.place.pointer, row.message])
    return hashlib.sha256(text.encode()).hexdigest()[:16]
