"""Every keyword of 2020-12, in random pairs against brute sampling; COMPAT_PAIRS=10000 asks more of them."""

from __future__ import annotations

import os
from collections import Counter
from random import Random
from typing import TYPE_CHECKING, Any

import jsonschema_rs

from compat.decide import Budget, decide
from compat.document import Document
from compat.sets import Question
from tests.compat.generated import linked_pair, pair, pool

if TYPE_CHECKING:
    from collections.abc import Iterator

PAIRS = int(os.environ.get("COMPAT_PAIRS", "400"))
SEED = int(os.environ.get("COMPAT_SEED", "1"))
BUDGET = Budget(seconds=5)


def _with_one_less(value: Any) -> Iterator[Any]:
    """Every document with one member or item taken away, at any depth."""
    if isinstance(value, dict):
        for name in value:
            rest = {other: item for other, item in value.items() if other != name}
            yield rest
            yield from ({**rest, name: inner} for inner in _with_one_less(value[name]))
    elif isinstance(value, list):
        for place, item in enumerate(value):
            yield [*value[:place], *value[place + 1 :]]
            yield from ([*value[:place], inner, *value[place + 1 :]] for inner in _with_one_less(item))


def test_no_document_contradicts_an_answer_about_any_keyword() -> None:
    random, documents, answers, open_pairs = Random(SEED), pool(), Counter[str](), []
    for _ in range(PAIRS):
        old, new = pair(random)
        decision = decide(old, new, budget=BUDGET)
        answers[decision.answer] += 1
        writes, reads = jsonschema_rs.Draft202012Validator(old), jsonschema_rs.Draft202012Validator(new)
        broken = next((one for one in documents if writes.is_valid(one) and not reads.is_valid(one)), None)
        if decision.answer == "incompatible":
            document = decision.witnesses[0].document
            assert writes.is_valid(document), (old, new, document)
            assert not reads.is_valid(document), (old, new, document)
            less = [one for one in _with_one_less(document) if writes.is_valid(one) and not reads.is_valid(one)]
            assert not less, (old, new, document, less[0])
        elif decision.answer == "compatible":
            has_none = broken is None and not any(writes.is_valid(one) and not reads.is_valid(one) for one in documents)
            assert has_none, (old, new, broken, decision.reason)
        else:
            open_pairs.append((old, new, decision.reason))
    assert answers["undecided"] <= PAIRS * 0.005, (answers, open_pairs)
    assert min(answers["compatible"], answers["incompatible"]) > PAIRS * 0.15, answers


def test_no_document_contradicts_an_answer_about_recursive_schemas() -> None:
    random, documents, answers = Random(SEED + 2), pool(), Counter[str]()
    for _ in range(PAIRS // 3):
        old, new = linked_pair(random)
        decision = decide(old, new, budget=BUDGET)
        answers[decision.answer] += 1
        writes, reads = jsonschema_rs.Draft202012Validator(old), jsonschema_rs.Draft202012Validator(new)
        if decision.answer == "compatible":
            broken = [one for one in documents if writes.is_valid(one) and not reads.is_valid(one)]
            assert not broken, (old, new, broken[0], decision.reason)
    assert answers["undecided"] <= max(2, PAIRS * 0.005), answers


def test_the_search_alone_agrees_with_brute_sampling() -> None:
    random, documents = Random(SEED + 1), pool()
    for _ in range(PAIRS):
        old, new = pair(random)
        found = Question(Document(old), Document(new)).difference()
        writes, reads = jsonschema_rs.Draft202012Validator(old), jsonschema_rs.Draft202012Validator(new)
        if found.has_value:
            assert writes.is_valid(found.value), (old, new, found.value)
            assert not reads.is_valid(found.value), (old, new, found.value)
        elif found.is_empty:
            broken = [one for one in documents if writes.is_valid(one) and not reads.is_valid(one)]
            assert not broken, (old, new, broken[0])
