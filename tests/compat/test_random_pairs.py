"""No verdict is ever contradicted by a document: random pairs of schemas against brute sampling."""

from __future__ import annotations

from collections import Counter
from typing import Any

import jsonschema
import jsonschema_rs
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from compat import compare
from compat.document import Document
from compat.evaluate import accepts
from compat.views import consumer_view
from tests.compat.strategies import documents, fitting, pairs, schemas

SLOW = settings(deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate, Phase.shrink])
answers: Counter[str] = Counter()


@settings(SLOW, max_examples=350)
@given(pair=pairs(), data=st.data())
def test_no_sampled_document_contradicts_a_verdict(pair: tuple[Any, Any], data: st.DataObject) -> None:
    old, new = pair
    verdict = compare(old, new)
    answers[verdict.answer] += 1
    writes, reads = jsonschema_rs.validator_for(old), jsonschema_rs.validator_for(new)
    if verdict.answer == "incompatible":
        assert verdict.witness is not None
        document = verdict.witness.document
        assert writes.is_valid(document)
        assert not reads.is_valid(document)
        assert jsonschema.Draft202012Validator(old).is_valid(document)
        assert not jsonschema.Draft202012Validator(new).is_valid(document)
        assert any(finding.effect == "breaks" for finding in verdict.findings)
    elif verdict.answer == "compatible":
        for _ in range(8):
            document = data.draw(fitting(old))
            assert not writes.is_valid(document) or reads.is_valid(document), document


def test_hardly_any_random_pair_stays_undecided() -> None:
    total = sum(answers.values())
    assert total == 0 or answers["undecided"] <= total * 0.02, answers


@settings(SLOW, max_examples=150)
@given(schema=schemas, document=documents)
def test_our_own_reading_agrees_with_both_validators(schema: Any, document: Any) -> None:
    ours = accepts(Document(schema), document)
    assert ours == jsonschema_rs.is_valid(schema, document)
    assert ours == jsonschema.Draft202012Validator(schema).is_valid(document)


@settings(SLOW, max_examples=60)
@given(schema=schemas)
def test_every_schema_is_compatible_with_itself_in_every_mode(schema: Any) -> None:
    respelled = {"allOf": [schema]}
    for mode in ("backward", "forward", "full"):
        assert compare(schema, schema, mode).answer == "compatible"
        assert compare(schema, respelled, mode).answer == "compatible"


@settings(SLOW, max_examples=60)
@given(pair=pairs())
def test_forward_is_backward_with_the_sides_swapped(pair: tuple[Any, Any]) -> None:
    old, new = pair
    assert compare(old, new, "forward").answer == compare(new, old, "backward").answer


@settings(SLOW, max_examples=60)
@given(schema=schemas)
def test_whatever_a_schema_accepts_its_consumer_view_accepts(schema: Any) -> None:
    assert compare(schema, consumer_view(schema)).answer == "compatible"
