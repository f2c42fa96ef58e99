"""SARIF: the shape that the standard and code scanning ask for."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs
import pytest

from compat.output import sarif
from tests.compat.outputs.sheets import ONE_OF_EACH, PLAIN, QUIET, sheet

# What OASIS SARIF 2.1.0 requires of the parts written here (3.13, 3.14, 3.19, 3.20, 3.27, 3.28, 3.29, 3.30, 3.35, 3.49)
# and what code scanning limits. COMPAT_SARIF_SCHEMA names a copy of the whole schema of the standard to add it.
MESSAGE = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}}
PLACE = {
    "type": "object",
    "properties": {
        "physicalLocation": {
            "type": "object",
            "required": ["artifactLocation"],
            "properties": {
                "artifactLocation": {"required": ["uri"], "properties": {"uri": {"pattern": "^[^/.][^\\s:]*$"}}},
                "region": {
                    "required": ["startLine"],
                    "additionalProperties": False,
                    "properties": {
                        key: {"type": "integer", "minimum": 1} for key in ("startLine", "startColumn", "endColumn")
                    },
                },
            },
            "additionalProperties": False,
        },
        "logicalLocations": {"type": "array", "uniqueItems": True},
        "message": MESSAGE,
    },
    "additionalProperties": False,
}
RESULT = {
    "type": "object",
    "required": ["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"],
    "properties": {
        "level": {"enum": ["none", "note", "warning", "error"]},
        "message": MESSAGE,
        "locations": {"type": "array", "items": PLACE, "minItems": 1, "maxItems": 10},
        "relatedLocations": {"type": "array", "items": PLACE},
        "partialFingerprints": {"additionalProperties": {"type": "string"}},
        "suppressions": {"items": {"required": ["kind"], "properties": {"kind": {"enum": ["inSource", "external"]}}}},
    },
}
RULE = {
    "required": ["id", "shortDescription", "help"],
    "properties": {"properties": {"properties": {"tags": {"type": "array", "uniqueItems": True, "maxItems": 10}}}},
}
STANDARD = {
    "type": "object",
    "required": ["version", "runs"],
    "properties": {
        "version": {"const": "2.1.0"},
        "runs": {
            "items": {
                "required": ["tool", "results"],
                "properties": {
                    "tool": {
                        "required": ["driver"],
                        "properties": {"driver": {"required": ["name"], "properties": {"rules": {"items": RULE}}}},
                    },
                    "results": {"items": RESULT, "maxItems": 25000},
                    "invocations": {"items": {"required": ["executionSuccessful"]}},
                },
            }
        },
    },
}
WHOLE = [os.environ["COMPAT_SARIF_SCHEMA"]] if os.environ.get("COMPAT_SARIF_SCHEMA") else []


def _log(report: Any = ONE_OF_EACH, root: str = "") -> dict[str, Any]:
    found: dict[str, Any] = json.loads(sarif.render(sheet(report, root=root), PLAIN))
    return found


@pytest.mark.parametrize("report", [ONE_OF_EACH, QUIET], ids=["one of each", "quiet"])
def test_the_log_has_the_shape_of_the_standard(report: Any) -> None:
    jsonschema_rs.Draft202012Validator(STANDARD).validate(_log(report))
    for file in WHOLE:
        jsonschema.Draft4Validator(json.loads(Path(file).read_text("utf-8"))).validate(_log(report))


def test_every_result_names_a_rule_of_the_driver() -> None:
    (run,) = _log()["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[row["ruleIndex"]]["id"] == row["ruleId"] for row in run["results"])
    assert len({rule["id"] for rule in rules}) == len(rules)


def test_paths_are_below_the_repository_and_lines_do_not_enter_fingerprints() -> None:
    (run,) = _log(root="deep/catalog")["runs"]
    uris = {row["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for row in run["results"]}
    assert uris == {
        "deep/catalog/schemas/events/a/b.json",
        "deep/catalog/compat-approvals.toml",
        "deep/catalog/pyproject.toml",
    }


def test_what_was_approved_is_suppressed_and_no_failure() -> None:
    (run,) = _log()["runs"]
    approved = [row for row in run["results"] if row["properties"]["status"] == "approved"]
    assert [(row["level"], row["suppressions"][0]["status"]) for row in approved] == [("note", "accepted")]
