"""Every rule explains itself, is proved by its own examples and has a mirror or says why not."""

from __future__ import annotations

import json
from typing import Any

import pytest

from compat.document import Document
from compat.engine import compare
from compat.errors import UsageError
from compat.explain import governed
from compat.lint.hints import HINTS
from compat.pairs import FilePair, NodePair, node_pairs
from compat.rules import FAMILIES, catalogue, explanation, load, names

ON_SCHEMAS = [rule for rule in names() if load(rule).VISITS in {"node", "event", "document", "rest"}]
ON_FILES = [
    rule for rule in names() if load(rule).VISITS in {"codelist", "invariant", "lifecycle", "presence", "release"}
]
GOVERNED = [rule for rule in names() if load(rule).VISITS == "governance"]
MAY_STAY_OPEN = {"pattern-not-regular"}


def _findings(rule: str, example: tuple[Any, Any]) -> list[Any]:
    return [finding for finding in compare(*example, mode="full").findings if finding.rule == rule]


def test_there_are_rules_for_every_kind_of_change() -> None:
    assert len(names()) == 196
    assert sorted([*ON_SCHEMAS, *ON_FILES, *GOVERNED, "validation-changed"]) == list(names())


@pytest.mark.parametrize("rule", names())
def test_a_rule_says_what_why_and_how_to_fix_it(rule: str) -> None:
    assert all(part.endswith(".") and part[0].isupper() for part in explanation(load(rule)))
    assert hasattr(load(rule), "BREAKS") != hasattr(load(rule), "BUMP"), "either the proof decides or the rule does"


@pytest.mark.parametrize("rule", ON_SCHEMAS)
def test_the_bad_example_is_found_and_its_effect_is_proved(rule: str) -> None:
    module = load(rule)
    found = _findings(rule, module.BAD)
    assert found
    if hasattr(module, "BUMP"):
        assert (found[0].effect, found[0].bump) == ("semantic", module.BUMP)
    elif rule in MAY_STAY_OPEN:
        assert found[0].effect in {"open", "breaks"}
    elif module.BREAKS:
        assert found[0].effect == "breaks"
        assert set(found[0].directions) == set(module.BREAKS)
        assert found[0].witness is not None
    else:
        assert found[0].effect == "safe"


@pytest.mark.parametrize("rule", ON_SCHEMAS)
def test_the_bad_example_needs_no_catch_all(rule: str) -> None:
    assert not _findings("validation-changed", load(rule).BAD)


@pytest.mark.parametrize("rule", ON_SCHEMAS)
def test_the_good_example_is_left_alone(rule: str) -> None:
    assert not _findings(rule, load(rule).GOOD)


def _kind(rule: str) -> str:
    return rule.removesuffix("-added").removesuffix("-removed")


@pytest.mark.parametrize("rule", ON_FILES)
def test_rules_about_files_follow_their_examples(rule: str) -> None:
    module = load(rule)
    assert list(module.check(FilePair(_kind(rule), "example", *module.BAD)))
    assert not list(module.check(FilePair(_kind(rule), "example", *module.GOOD)))


@pytest.mark.parametrize("rule", GOVERNED)
def test_rules_of_governance_follow_their_examples(rule: str) -> None:
    module = load(rule)
    assert [one for pair in _parts(module.BAD) for one in module.check(pair)]
    assert not [one for pair in _parts(module.GOOD) for one in module.check(pair)]
    assert not _findings(rule, module.BAD), "a plain comparison knows no governance"
    assert [one.rule for one in governed(*module.BAD)] == [rule]


def _parts(example: tuple[Any, Any]) -> list[NodePair]:
    return list(node_pairs(Document(example[0]), Document(example[1])))


def test_what_no_rule_explains_is_still_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("compat.rules.visiting", lambda _: ())
    module = load("validation-changed")
    assert [finding.rule for finding in compare(*module.BAD).findings] == ["validation-changed"]
    assert "validation-changed" not in {finding.rule for finding in compare(*module.GOOD).findings}


@pytest.mark.parametrize("rule", names())
def test_a_rule_has_a_mirror_or_says_why_not(rule: str) -> None:
    module = load(rule)
    mirror = getattr(module, "MIRROR", None)
    if mirror is None:
        assert len(module.NO_MIRROR.split()) > 3
        return
    assert not hasattr(module, "NO_MIRROR")
    assert load(mirror).VISITS == module.VISITS


@pytest.mark.parametrize("rule", [rule for rule in ON_SCHEMAS if hasattr(load(rule), "MIRROR")])
def test_the_mirror_sees_the_bad_example_the_other_way_round(rule: str) -> None:
    module = load(rule)
    old, new = module.BAD
    assert _findings(module.MIRROR, (new, old)), f"{module.MIRROR} is silent about the reverse"


def test_rules_are_catalogued_by_family() -> None:
    found = catalogue()
    assert [one["rule"] for one in found if one["family"] == "number"][:2] == ["maximum-lowered", "maximum-raised"]
    assert {one["family"] for one in found} == set(FAMILIES)
    assert sorted(one["rule"] for one in found) == list(names())
    by_rule = {one["rule"]: one for one in found}
    assert (by_rule["unit-changed"]["decidedBy"], by_rule["unit-changed"]["bump"]) == ("meaning", "major")
    assert (by_rule["null-allowed"]["decidedBy"], by_rule["null-allowed"]["bump"]) == ("proof", "minor")
    assert by_rule["null-allowed"]["breaks"] == ["forward"]
    json.dumps(found)


def test_an_unknown_rule_is_answered_with_the_nearest_name() -> None:
    with pytest.raises(UsageError, match="did you mean property-removed"):
        load("property-remove")


def test_rule_ids_of_comparison_and_lint_are_apart() -> None:
    assert not set(names()) & set(HINTS)
