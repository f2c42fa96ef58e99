"""JSON has the shape that its own schema says, for a check and for two files."""

from __future__ import annotations

import json

import jsonschema_rs

from compat.engine import compare
from compat.output import json as output
from compat.own_schemas import SCHEMAS
from compat.sheet import of_diff
from tests.compat.outputs.sheets import HARMLESS, ONE_OF_EACH, OPEN, PLAIN, QUIET, sheet


def test_a_report_is_what_schema_report_says() -> None:
    for report in (ONE_OF_EACH, HARMLESS, OPEN, QUIET):
        data = json.loads(output.render(sheet(report), PLAIN))
        jsonschema_rs.Draft202012Validator(SCHEMAS["report"]()).validate(data)


def test_a_verdict_is_what_schema_verdict_says_and_what_python_gives() -> None:
    found = compare({"type": "integer"}, {"type": "integer", "maximum": 9}, mode="full")
    data = json.loads(output.render(of_diff(found, "old.json", "new.json", lambda _: None), PLAIN))
    jsonschema_rs.Draft202012Validator(SCHEMAS["verdict"]()).validate(data)
    assert data == found.as_dict()


def test_every_schema_that_is_published_is_one() -> None:
    for make in SCHEMAS.values():
        jsonschema_rs.meta.validate(make())


def test_a_report_can_be_read_back() -> None:
    from compat.recall import result

    for one in ONE_OF_EACH.results:
        told = result(json.loads(json.dumps(one.as_dict())))
        assert (told.verdict, told.artefact, told.fingerprints) == (one.verdict, one.artefact, one.fingerprints)
