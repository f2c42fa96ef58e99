"""All validators of one event type say the same about the same document."""

from __future__ import annotations

import json
import os
import random
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import pytest

from compat.keywords import walk
from tests.generated import engines
from tests.generated.documents import Maker, spoiled

if TYPE_CHECKING:
    from collections.abc import Iterable

DOCUMENTS = int(os.environ.get("AGREEMENT_DOCUMENTS", "2000"))
"""For each event type; ``AGREEMENT_DOCUMENTS=10000 make test PYTEST=tests/generated`` is the longer run."""


@lru_cache(maxsize=4)
def documents(name: str, count: int) -> tuple[tuple[str, Any], ...]:
    """Documents with the mutation that made each; no validator changes them, so they are made once."""
    rng = random.Random(f"agreement of {name}")
    schema = engines.closed_schema(name)
    maker = Maker(schema, rng)
    seeds = [*schema.get("examples", []), *(maker.document() for _ in range(30))]
    return tuple(spoiled(seeds, count, rng))


def differences(found: dict[str, engines.Engine], cases: Iterable[tuple[str, Any]]) -> list[str]:
    lines = []
    for mutation, document in cases:
        answers = {label: engine(document) for label, engine in found.items()}
        if len(set(answers.values())) > 1:
            lines.append(f"{mutation}: {answers} on {json.dumps(document)[:600]}")
    return lines


@pytest.mark.parametrize("name", engines.TYPES)
def test_five_validators_agree_on_two_thousand_mutated_documents(name):
    found = {label: make(name) for label, make in engines.CLOSED.items()}
    cases = documents(name, DOCUMENTS)
    valid = sum(found["jsonschema-rs"](document) for _, document in cases)
    assert DOCUMENTS * 0.1 < valid < DOCUMENTS * 0.7, "the mutations should leave some documents valid and spoil most"
    assert differences(found, cases) == []


def test_validators_of_the_envelope_agree():
    found = {label: make(engines.ENVELOPE) for label, make in engines.ENVELOPE_CLOSED.items()}
    assert differences(found, documents(engines.ENVELOPE, DOCUMENTS)) == []


@pytest.mark.parametrize("name", engines.TYPES)
def test_tolerant_reading_is_exactly_the_consumer_view(name):
    found = {label: make(name) for label, make in engines.OPEN.items()}
    cases = documents(name, DOCUMENTS // 4)
    assert differences(found, cases) == []
    closed = engines.reference(name)
    newly = sum(found["pydantic, tolerant"](document) and not closed(document) for _, document in cases)
    assert newly > len(cases) * 0.02, "the view should accept what the closed schema refuses"


def without(keyword: str, schema: Any) -> Any:
    copy = json.loads(json.dumps(schema))
    for _, node in walk(copy):
        if isinstance(node, dict):
            node.pop(keyword, None)
    return copy


KEYWORDS = sorted(
    {"additionalProperties", "enum", "items", "maxItems", "maxLength", "maximum", "minItems", "minimum", "pattern"}
    | {"propertyNames", "required", "type"}
)
# No document can show these are forgotten: the patterns imply every minLength. tests/generated/test_keywords.py has it.
IMPLIED = {"minLength"}


@pytest.mark.parametrize("keyword", KEYWORDS)
def test_a_validator_that_forgets_a_keyword_is_found_out(keyword):
    name = "shipment.ship-confirmed"
    schema = engines.closed_schema(name)
    forgetful = engines.reference_of(without(keyword, schema))
    found = {"right": engines.predicate(name), "forgetful": forgetful}
    assert differences(found, documents(name, DOCUMENTS)), f"no mutation notices that {keyword} is missing"


def test_a_validator_that_forgets_a_constant_is_found_out():
    forgetful = engines.reference_of(without("const", engines.closed_schema(engines.ENVELOPE)))
    found = {"right": engines.predicate(engines.ENVELOPE), "forgetful": forgetful}
    assert differences(found, documents(engines.ENVELOPE, DOCUMENTS))


def test_every_keyword_of_the_schemas_is_tried():
    used = set()
    for name in [*engines.TYPES, engines.ENVELOPE]:
        used |= {key for _, node in walk(engines.closed_schema(name)) if isinstance(node, dict) for key in node}
    from tools.generate.sources import ASSERTIONS

    assert used & ASSERTIONS <= {*KEYWORDS, *IMPLIED, "$ref", "properties", "const"}
