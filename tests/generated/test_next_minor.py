"""Inside a major version every reader reads every other: today's reads a simulated 1.1, and a 1.1 reads today's data.

The simulated next minor of every event type gives each object a new optional member, each extensible code list a new
code, and each list and text more room.
"""

from __future__ import annotations

import copy
import json
import random
from typing import TYPE_CHECKING, Any

import pytest

from canonical import parse
from canonical.envelope import Draft
from canonical.event_types import full_name
from compat.keywords import walk
from tests.generated import engines
from tests.generated.documents import Maker, places
from tests.rules.catalog import EMITTER, example

if TYPE_CHECKING:
    from collections.abc import Iterator

MEMBER, CODE, ROOM = "newInNextMinor", "NEW_IN_NEXT_MINOR", 3
DOCUMENTS = 12


def next_minor(schema: dict[str, Any]) -> dict[str, Any]:
    """A simulated next minor version of a closed schema: everything that a minor may do, at every place."""
    found = copy.deepcopy(schema)
    for _, node in walk(found):
        if not isinstance(node, dict):
            continue
        if node.get("additionalProperties") is False:
            node["properties"][MEMBER] = {"type": "string", "pattern": "^[a-z]{1,5}$"}
        if node.get("x-extensible") is True and "enum" in node:
            node["enum"] = [*node["enum"], CODE]
        for keyword in ("maxItems", "maxLength"):
            if keyword in node:
                node[keyword] += ROOM
        if node.get("minItems"):
            node["minItems"] -= 1
    return found


class NewMaker(Maker):
    """Documents that use what is new wherever they can."""

    def value(self, schema: dict[str, Any], depth: int) -> Any:
        if CODE in schema.get("enum", ()):
            return CODE
        found = super().value(schema, depth)
        if MEMBER in schema.get("properties", {}):
            found[MEMBER] = "new"
        return found

    def _array(self, schema: dict[str, Any], depth: int) -> list[Any]:
        found = super()._array(schema, depth)
        longest = schema["maxItems"]
        return found[:1] * longest if found and longest <= 10 + ROOM else found


def documents(name: str, maker: type[Maker], schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    rng = random.Random(f"next minor of {name}")
    return (maker(schema, rng).document() for _ in range(DOCUMENTS))


@pytest.mark.parametrize("name", engines.TYPES)
def test_todays_tolerant_reader_takes_the_data_of_the_next_minor(name):
    closed, newer = engines.closed_schema(name), next_minor(engines.closed_schema(name))
    writer, today = engines.reference_of(newer), engines.reference_of(closed)
    readers = {label: make(name) for label, make in engines.OPEN.items()}
    for document in documents(name, NewMaker, newer):
        assert writer(document)
        assert not today(document), "the document has something that is new"
        for label, reader in readers.items():
            assert reader(document), f"{label} refuses {json.dumps(document)[:800]}"


@pytest.mark.parametrize("name", engines.TYPES)
def test_the_reader_of_the_next_minor_takes_todays_data(name):
    closed = engines.closed_schema(name)
    newer = engines.reference_of(next_minor(closed))
    for document in [*closed["examples"], *documents(name, Maker, closed)]:
        assert newer(document)


@pytest.mark.parametrize("name", engines.TYPES)
def test_nothing_that_is_new_is_lost(name):
    newer = next_minor(engines.closed_schema(name))
    event = EMITTER.emit(Draft(name, example(name)))
    for document in list(documents(name, NewMaker, newer))[:5]:
        read = parse({**event, "type": full_name(name), "data": document})
        assert read.as_dict()["data"] == document
        unknown = [problem.pointer for problem in read.unknown]
        news = [path for path, value in places(document) if path[-1] == MEMBER or value == CODE]
        assert sorted(unknown) == sorted("/data/" + "/".join(map(str, path)) for path in news)


def test_each_kind_of_news_is_covered():
    kinds = set()
    for name in engines.TYPES:
        closed = engines.closed_schema(name)
        for document in documents(name, NewMaker, next_minor(closed)):
            text = json.dumps(document)
            kinds |= {kind for kind in (MEMBER, CODE) if kind in text}
            found = list((engines.walker(name)(document) is False and [document]) or [])
            kinds |= (
                {"room"} if any(isinstance(value, list) and len(value) == 13 for _, value in places(found)) else set()
            )
    assert kinds == {MEMBER, CODE, "room"}
