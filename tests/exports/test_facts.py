"""Lineage and rules as files: they fit their own schemas, and nothing that the catalog says is missing."""

from __future__ import annotations

import json

import jsonschema
import jsonschema_rs
import pytest

from canonical import mappers
from canonical.exports import FACTS, exported, lineage, rules
from canonical.exports.lineage import _target
from canonical.exports.uses import Schemas, _pointers
from canonical.lifecycle.source import machine_data
from canonical.mapping.lineage import rows
from compat.impact.members import general, places_at

FORMS = {"lineage": lineage.SCHEMA, "rules": rules.SCHEMA}


@pytest.fixture(scope="module")
def facts():
    return {name: json.loads(exported(name)[f"{name}.json"]) for name in FACTS}


@pytest.fixture(scope="module")
def schemas(project):
    return Schemas(project / "schemas")


@pytest.mark.parametrize("name", FACTS)
def test_the_file_fits_its_own_schema_by_two_validators(name, facts):
    jsonschema.Draft202012Validator.check_schema(FORMS[name])
    jsonschema.validate(facts[name], FORMS[name])
    jsonschema_rs.validator_for(FORMS[name]).validate(facts[name])


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("lineage", lambda file: file["rows"][0].pop("target")),
        ("lineage", lambda file: file["rows"][0].update(directions=["sideways"])),
        ("rules", lambda file: file["rules"][0]["uses"][0].pop("pointer")),
        ("rules", lambda file: file.update(form=2)),
    ],
)
def test_a_file_of_another_form_does_not_fit(name, change, facts):
    file = json.loads(json.dumps(facts[name]))
    change(file)
    assert not jsonschema.Draft202012Validator(FORMS[name]).is_valid(file)


def test_the_guide_shows_the_schemas_as_they_are(project):
    guide = (project / "docs" / "guides" / "who-is-hurt.md").read_text("utf-8")
    for schema in FORMS.values():
        for name in schema["properties"]:
            assert f"`{name}`" in guide


def test_every_row_of_the_lineage_is_there_with_its_directions(facts):
    found = facts["lineage"]["rows"]
    assert [(row["mapping"], row["event"], row["source"]) for row in found] == [
        (row["mapping"], row["event"], row["source"]) for row in rows()
    ]
    scac = next(row for row in found if row["item"] == "scheme=scac")
    assert "/identifiers/*/" in scac["target"]
    writing = {f"{name}@{mappers.get(name).version}" for name in mappers.names() if mappers.get(name).writes}
    assert {row["mapping"] for row in found if "write" in row["directions"]} == writing
    assert all(row["directions"] == ["write"] for row in found if row["kind"] == "fill")


def test_every_target_of_the_lineage_is_a_member_of_its_event(facts, schemas):
    targets = {(row["event"], row["target"]) for row in facts["lineage"]["rows"] if row["target"]}
    assert [one for one in targets if not places_at(schemas.event(one[0]), one[1])] == []


def test_every_required_member_that_a_mapping_fills_has_a_row(facts):
    """The row of a counter was missing once: a mapping would have been said not to fill what it counts."""
    from canonical.mapping.lineage import required_of

    filled = {(row["mapping"], row["event"], row["target"]) for row in facts["lineage"]["rows"]}
    for name in mappers.names():
        mapping = mappers.get(name)
        for event, pointer, how in required_of(mapping):
            label = f"{mapping.name}@{mapping.version}"
            place = _target(pointer)[0]
            below = (one for one in filled if one[:2] == (label, event))
            assert any(one[2] == place or one[2].startswith(f"{place}/") for one in below), (name, pointer, how)


def test_every_pointer_of_every_rule_is_found_in_the_schemas(facts, project):
    uses = {rule["id"]: rule["uses"] for rule in facts["rules"]["rules"]}
    files = {path.stem: json.loads(path.read_text("utf-8")) for path in (project / "schemas" / "rules").glob("*.json")}
    assert set(uses) == set(files)
    for name, rule in files.items():
        scopes = rule["scope"] if isinstance(rule["scope"], list) else [rule["scope"]]
        pointers = _pointers(rule["check"]) | {pointer for scope in scopes for pointer in scope.get("when", ())}
        for pointer in pointers:
            assert any(use["pointer"].endswith(general(pointer)) for use in uses[name]), (name, pointer)
        assert uses[name], name


@pytest.mark.parametrize(
    ("rule", "event", "pointers"),
    [
        ("accruals-cleared-in-full", "freight-charge.reconciled", {"/accruedTotal", "/chargeId"}),
        ("accruals-cleared-in-full", "freight-charge.accrued", {"/totalNet", "/chargeId", "/accrualId"}),
        ("invoice-subject-known", "shipment.packed", {"/shipmentId"}),
        ("on-hand-not-negative", "inventory.adjusted", {"/lines/*/delta", "/lines/*/stock"}),
        ("reversed-once", "envelope", {"/compensates"}),
        ("sequence-used-once", "envelope", {"/source", "/sequence"}),
    ],
)
def test_a_rule_over_several_events_uses_of_each_what_it_says_of_it(rule, event, pointers, facts):
    (found,) = (one for one in facts["rules"]["rules"] if one["id"] == rule)
    assert pointers <= {use["pointer"] for use in found["uses"] if use.get("event") == event}


def test_a_part_of_a_rule_is_not_taken_for_one_about_all_of_its_events(facts):
    (found,) = (one for one in facts["rules"]["rules"] if one["id"] == "accruals-cleared-in-full")
    reconciled = {use["pointer"] for use in found["uses"] if use.get("event") == "freight-charge.reconciled"}
    assert "/totalNet" not in reconciled


def test_every_pointer_of_every_machine_is_found_in_the_schemas(facts):
    machines = {machine["name"]: machine for machine in facts["rules"]["machines"]}
    for name, data in machine_data(_schemas_folder()).items():
        machine = machines[name]
        _assert_found(data["events"], "names", machine["uses"], name)
        for row, found in zip(data["transitions"], machine["transitions"], strict=True):
            assert (row["id"], row["events"]) == (found["id"], found["events"])
            for member in ("when", "unless", "guards", "moves", "undoes"):
                _assert_found([row], member, found["uses"], row["id"])


def _assert_found(declared, member, uses, name):
    for one in declared:
        for pointer in _pointers(one.get(member, {})):
            assert any(use["pointer"].endswith(general(pointer)) for use in uses), (name, member, pointer)


def _schemas_folder():
    from canonical._resources import resource

    return resource("schemas")


def test_every_use_is_a_member_of_what_it_names(facts, schemas):
    file = facts["rules"]
    uses = [use for rule in file["rules"] for use in rule["uses"]]
    uses += [use for machine in file["machines"] for use in machine["uses"]]
    uses += [use for machine in file["machines"] for row in machine["transitions"] for use in row["uses"]]
    uses += [use for key in file["keys"] for use in key["uses"]]
    assert len(uses) > 1000
    for use in uses:
        assert ("event" in use) != ("component" in use)
        document = schemas.event(use["event"]) if "event" in use else schemas.component(use["component"])
        assert places_at(document, use["pointer"]), use


def test_every_event_type_has_its_keys(facts, catalog):
    named = {(key["event"], key["name"]) for key in facts["rules"]["keys"]}
    for event in catalog.events:
        assert {(event.name, "businessKey"), (event.name, "partitionKey")} <= named
