"""Every invariant of the model is enforced: by a rule, a keyword of the schemas, lint, or a law with a test.

``invariants.tsv`` says by what. A keyword is ``Scalar/keyword``, ``file.json:keyword``, or a keyword alone, which
lint asks of every schema; a law is a test function.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from canonical.rules import check, check_set
from canonical.rules.rule import load_rules
from compat.lint.dialect import ALLOWED
from compat.lint.hints import HINTS
from tests.rules.catalog import PROJECT, changed, event

TABLE = Path(__file__).with_name("invariants.tsv")
HEAD = ["id", "scope", "says", "rules", "keywords", "lint", "laws", "note"]
COUNTS = {"S": 8, "P": 50, "X": 25}


def rows() -> list[dict[str, str]]:
    lines = [line.split("\t") for line in TABLE.read_text("utf-8").splitlines()]
    assert lines[0] == HEAD
    return [dict(zip(HEAD, line, strict=True)) for line in lines[1:]]


@cache
def rules() -> dict[str, str]:
    """What each rule refers to, by its id."""
    return {rule.id: rule.ref for rule in load_rules(PROJECT / "schemas")}


@cache
def document(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((PROJECT / "schemas" / name).read_text("utf-8"))
    return found


ROWS = [pytest.param(row, id=row["id"]) for row in rows()]


def test_all_83_invariants_are_there() -> None:
    wanted = [f"{layer}-{number:02d}" for layer, count in COUNTS.items() for number in range(1, count + 1)]
    assert [row["id"] for row in rows()] == wanted
    assert len(wanted) == 83


@pytest.mark.parametrize("row", ROWS)
def test_something_enforces_an_invariant(row: dict[str, str]) -> None:
    assert row["rules"] or row["keywords"] or row["lint"] or row["laws"]
    assert row["says"]


@pytest.mark.parametrize("row", ROWS)
def test_its_rules_are_those_that_refer_to_it(row: dict[str, str]) -> None:
    referring = sorted(name for name, ref in rules().items() if row["id"] in re.findall(r"[SPX]-\d\d", ref))
    assert sorted(row["rules"].split()) == referring


@pytest.mark.parametrize("row", ROWS)
def test_its_keywords_are_in_the_schemas(row: dict[str, str]) -> None:
    scalars = document("components/scalars.json")["$defs"]
    for name in row["keywords"].split():
        owner, keyword = re.split(r"[/:](?=[^/:]*$)", f":{name}" if name.isalpha() else name)
        if not owner:
            assert keyword in ALLOWED, name
        elif owner.endswith(".json"):
            assert keyword in document(owner), name
        else:
            assert keyword in scalars[owner], name


@pytest.mark.parametrize("row", ROWS)
def test_its_checks_of_lint_and_its_laws_exist(row: dict[str, str]) -> None:
    assert set(row["lint"].split()) <= set(HINTS)
    for law in row["laws"].split():
        file, _, function = law.partition("::")
        assert f"\ndef {function}(" in (PROJECT / file).read_text("utf-8"), law


def test_a_rule_refers_to_invariants_only() -> None:
    known = {row["id"] for row in rows()}
    for name, ref in rules().items():
        assert set(re.findall(r"[A-Z]-\d+", ref)) <= known, name


def test_the_attributes_of_the_envelope_are_called_as_cloud_events_wants() -> None:
    assert all(re.fullmatch(r"[a-z0-9]{1,20}", name) for name in document("envelope.json")["properties"])


def test_a_plan_may_lie_in_the_future() -> None:
    occurs = {"instant": "2999-01-01T00:00:00Z", "precision": "minute", "zoneSource": "stated"}
    for classifier in ("planned", "estimated", "requested"):
        planned = changed(event("milestone.reported", 1), {"/data/classifier": classifier, "/data/occursAt": occurs})
        late = {"time-not-after-recorded", "actual-not-in-future"}
        assert late.isdisjoint(one.rule for one in check(planned))
        assert check_set([planned]) == []


def test_what_undoes_as_a_whole_undoes_something() -> None:
    table = document("rules/tables/whole-reversals.json")
    for name in table.keys() - {"source"}:
        assert document(f"events/{name.replace('.', '/')}.json")["x-event"]["compensates"]["events"]
