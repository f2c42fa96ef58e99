"""The benchmark judges checkers by labels, so its labels are held here: certain, or none."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.compat.ask import Reply
from benchmarks.compat.labels import breaking, wider
from benchmarks.compat.questions import Question, questions, scale
from benchmarks.compat.report import judged

S = {"type": "string"}


@pytest.mark.parametrize(
    ("old", "new", "is_wider"),
    [
        ({**S, "maxLength": 3}, S, True),
        ({**S, "maxLength": 3}, {**S, "maxLength": 4}, True),
        ({**S, "maxLength": 3}, {**S, "maxLength": 2}, False),
        ({"not": {"maxLength": 3}}, {"not": {"maxLength": 4}}, False),
        ({"properties": {"a": S}, "additionalProperties": False}, {"additionalProperties": False}, False),
        ({"properties": {"a": S}}, {"properties": {"a": True}}, True),
        ({"contains": S, "maxContains": 2}, {"contains": True, "maxContains": 2}, False),
        ({"contains": S, "minContains": 0}, {"contains": S}, False),
        ({"if": S, "then": {"minLength": 1}}, {"then": {"minLength": 1}}, False),
        ({"if": S, "then": {"minLength": 2}}, {"if": S, "then": {"minLength": 1}}, True),
        ({"anyOf": [S], "unevaluatedProperties": False}, {"unevaluatedProperties": False}, False),
        ({"not": {"$ref": "#/$defs/x"}, "$defs": {"x": S}}, {"not": {"$ref": "#/$defs/x"}, "$defs": {"x": True}}, False),
        ({"items": {"$ref": "#/$defs/x"}, "$defs": {"x": S}}, {"items": {"$ref": "#/$defs/x"}, "$defs": {"x": True}}, True),
        (S, {"anyOf": [{"type": "integer"}, S]}, True),
        ({"oneOf": [S]}, {"oneOf": [S, {"maxLength": 3}]}, False),
    ],
)  # fmt: skip
def test_a_pair_counts_as_contained_only_when_every_difference_loosens(old: Any, new: Any, is_wider: bool) -> None:
    assert wider(old, new) is is_wider


def test_a_break_needs_a_document_that_only_the_old_schema_accepts() -> None:
    assert breaking(S, {**S, "maxLength": 1}, ["a", 1, "ab", "abc"]) == ["ab"]
    assert breaking(S, {**S, "maxLength": 1}, ["a", 1]) == []


def test_no_sampled_document_contradicts_a_label_and_the_pairs_are_the_same_each_time() -> None:
    found = questions(50)  # ends with the pair when a label is contradicted
    assert {None, True, False} == {question.is_contained for question in found}
    assert [question.texts(2020) for question in found] == [question.texts(2020) for question in questions(50)]


def test_every_case_of_size_has_a_label_and_can_be_said_in_old_words() -> None:
    assert [question.title for question in scale() if question.is_contained is None or question.draft != 4] == []


@pytest.mark.parametrize(
    ("is_contained", "answer", "verdict"),
    [
        (True, "contained", "right"),
        (True, "breaks", "false alarm"),
        (False, "contained", "unsound"),
        (False, "breaks", "right"),
        (False, "undecided", "undecided"),
        (None, "breaks", "unlabelled"),
        (None, "timeout", "timeout"),
    ],
)
def test_an_answer_is_right_or_wrong_in_one_of_two_ways(is_contained: bool | None, answer: str, verdict: str) -> None:
    assert judged(Question("", "", S, S, 4, is_contained), Reply(answer, 0.1)) == verdict
