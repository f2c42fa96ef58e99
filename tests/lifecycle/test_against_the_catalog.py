"""The machines speak of events as the schemas describe them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from canonical._resources import resource
from canonical.envelope.identity import content_hash
from canonical.lifecycle import MACHINES, Machine, fold
from canonical.lifecycle.facts import fact
from canonical.lifecycle.naming import parts_of
from canonical.pointers import tokens
from compat.bundle import bundle, event_paths

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMAS = resource("schemas")
PATHS = {path.replace("/", "."): path for path in event_paths(SCHEMAS)}
TAKEN = [
    pytest.param(machine, name, id=f"{machine}-{name}")
    for machine in MACHINES
    for name in Machine.named(machine).namings
]


def test_every_event_that_a_machine_takes_is_in_the_catalog() -> None:
    """Fails while event types are being added; the lint says the same with places."""
    taken = {name for machine in MACHINES for name in Machine.named(machine).namings}
    assert taken - set(PATHS) == set()


@pytest.mark.parametrize(("machine", "name"), TAKEN)
def test_every_pointer_leads_to_a_member(machine: str, name: str) -> None:
    if name not in PATHS:
        pytest.skip(f"{name} is not in the catalog yet")
    taken = Machine.named(machine)
    schema = bundle(SCHEMAS, PATHS[name])
    roots = [schema, *(item for each in taken.namings[name].each for item in _items(schema, schema, tokens(each)))]
    assert len(roots) > 1 or taken.namings[name].each == [""], "the list that is taken apart is not there"
    missing = [
        pointers
        for pointers in _pointers(taken, name)
        if not any(_leads(schema, root, tokens(pointer)) for pointer in pointers for root in roots)
    ]
    assert missing == []


def _pointers(machine: Machine, name: str) -> Iterator[list[str]]:
    """Each pointer into the event, with its alternatives."""
    naming = machine.namings[name]
    if naming.through is None:
        yield from ([*part] for part in naming.parts)
    for row in machine.rows.get(name, ()):
        yield from ([pointer] for pointer in (*row.when, *row.unless))
        for guard in row.guards:
            yield from ([pointer] for pointer in guard.get("match", ()))
            yield from (
                _alternatives(guard[member]) for member in ("at", "by") if member in guard and "lines" not in guard
            )
            yield from ([f"{guard['lines']}{guard[member]}"] for member in ("by", "takes") if "lines" in guard)
        if row.moves is not None:
            quantity = row.moves["quantity"]
            yield quantity if isinstance(quantity, list) else [quantity]
            yield from ([row.moves[way]["at"]] for way in ("in", "out") if "at" in row.moves.get(way, {}))
    for row in machine.transitions:
        if row.undoes is not None and name in row.undoes["events"]:
            yield from ([pointer] for pointer in row.undoes["match"])
        for guard in row.guards:
            if name in guard.get("of", ()):
                named = ("limit", "where") if "lines" in guard else ("limit", "where", "by", "stops")
                yield from (_alternatives(guard[member]) for member in named if member in guard)
                yield from ([f"{guard['lines']}{guard[member]}"] for member in ("by", "from") if "lines" in guard)
            if name in guard.get("add", {}):
                yield [guard["add"][name]]


def _alternatives(pointers: str | list[str]) -> list[str]:
    return [pointers] if isinstance(pointers, str) else pointers


def _inside(schema: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        node = schema["$defs"][node["$ref"].removeprefix("#/$defs/")]
    return node


def _step(schema: dict[str, Any], node: dict[str, Any], step: str) -> dict[str, Any] | None:
    node = _inside(schema, node)
    if step == "*" or step.isdigit():
        return node.get("items")
    found: dict[str, Any] | None = node.get("properties", {}).get(step)
    return found


def _leads(schema: dict[str, Any], node: dict[str, Any], steps: list[str]) -> bool:
    found: dict[str, Any] | None = node
    for step in steps:
        found = None if found is None else _step(schema, found, step)
    return found is not None


def _items(schema: dict[str, Any], node: dict[str, Any], steps: list[str]) -> Iterator[dict[str, Any]]:
    found: dict[str, Any] | None = node
    for step in steps:
        found = None if found is None else _step(schema, found, step)
        if step == "*" and found is not None:
            yield found


def _events(name: str) -> list[dict[str, Any]]:
    document = json.loads((SCHEMAS / "events" / f"{PATHS[name]}.json").read_text("utf-8"))
    return [
        {
            "id": f"{name}-{number}",
            "type": f"canonical-logistics.{name}.v1",
            "time": f"2026-03-01T00:00:{number:02d}Z",
            "subject": "S",
            "tenant": "acme",
            "idempotencykey": f"acme:{name}:{number}",
            "contenthash": content_hash(name, data),
            "data": data,
        }
        for number, data in enumerate(document["examples"])
    ]


@pytest.mark.parametrize(("machine", "name"), TAKEN)
def test_an_example_names_an_instance(machine: str, name: str) -> None:
    if name not in PATHS:
        pytest.skip(f"{name} is not in the catalog yet")
    naming = Machine.named(machine).namings[name]
    named = [parts_of(fact(event), naming) for event in _events(name)]
    assert any(named) or naming.through, "no example names an instance"


def test_the_examples_of_the_catalog_can_be_folded() -> None:
    events = [event for name in PATHS for event in _events(name)]
    for machine in MACHINES:
        for result in fold(events, machine).values():
            assert json.loads(json.dumps(result)) == result


def test_exceptions_are_of_types_that_the_catalog_knows() -> None:
    place = SCHEMAS / "codelists" / "exception-type.json"
    if not place.is_file():
        pytest.skip("exception-type is not in the catalog yet")
    known = {row["code"] for row in json.loads(place.read_text("utf-8"))["codes"]}
    rows = [row for machine in MACHINES for row in Machine.named(machine).transitions]
    declared = {found["exceptionType"] for row in rows for found in (row.timeout, row.expects, row.raises) if found}
    assert declared - known == set()
