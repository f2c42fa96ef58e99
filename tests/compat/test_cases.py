"""Case folders: two schemas, the verdicts in three modes, the bump, the rules and examples; readable by any tool."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from compat.engine import compare, judge_release

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir())


def _read(case: Path) -> tuple[Any, Any, dict[str, Any], dict[str, Any]]:
    old, new, expect, examples = (
        json.loads((case / f"{name}.json").read_text()) for name in ("old", "new", "expect", "examples")
    )
    return old, new, expect, examples


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_case_is_judged_as_expected(case: Path) -> None:
    old, new, expect, _ = _read(case)
    full = compare(old, new, "full")
    release = judge_release(old, new)
    assert compare(old, new, "backward").answer == expect["backward"]
    assert compare(old, new, "forward").answer == expect["forward"]
    assert release.answer == expect["release"]
    assert release.bump == expect["bump"]
    assert sorted({finding.rule for finding in full.findings}) == expect["rules"]
    assert expect["about"].endswith(".")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_examples_of_a_case_behave_as_they_say(case: Path) -> None:
    old, new, expect, examples = _read(case)
    for document in examples["acceptedByBoth"]:
        assert jsonschema_rs.is_valid(old, document)
        assert jsonschema_rs.is_valid(new, document)
    for document in examples["acceptedByOldOnly"]:
        assert jsonschema_rs.is_valid(old, document)
        assert not jsonschema_rs.is_valid(new, document)
    if expect["backward"] == "incompatible":
        witnesses = {json.dumps(f.witness.document) for f in compare(old, new).findings if f.witness is not None}
        assert witnesses
        if examples["acceptedByOldOnly"]:
            assert json.dumps(examples["acceptedByOldOnly"][0]) in witnesses


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_no_member_of_a_witness_can_be_taken_away(case: Path) -> None:
    old, new, _, _ = _read(case)
    verdict = compare(old, new)
    if verdict.witness is None:
        return
    document = verdict.witness.document
    if isinstance(document, dict):
        for name in document:
            smaller = {other: value for other, value in document.items() if other != name}
            assert not jsonschema_rs.is_valid(old, smaller) or jsonschema_rs.is_valid(new, smaller)


def test_the_public_names_are_few_and_stable() -> None:
    import compat

    assert compat.__all__ == ["Finding", "Verdict", "compare"]
    assert dir(compat) == ["Finding", "Verdict", "compare"]
    with pytest.raises(AttributeError, match="has no attribute 'check_everything'"):
        _ = compat.check_everything
    assert set(compat.compare(True, False).as_dict()) == {
        "answer",
        "mode",
        "policy",
        "reason",
        "bump",
        "witness",
        "findings",
    }
