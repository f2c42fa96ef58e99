"""Old events reach the newest version: through minors as they are, through majors by declared steps."""

from __future__ import annotations

import copy
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from canonical import registry
from canonical.envelope import content_hash
from canonical.errors import UnknownTypeError, UnknownVersionError
from canonical.registry import Registry
from canonical.schema_check import event_problems
from tests.rules.catalog import PROJECT, event, example

MS = "milestone.reported"
SIMULATED = Path(__file__).parent / "simulated"
NEWEST = registry.versions(MS)[-1]


def edited(version: str, edits: dict[str, Any]) -> dict[str, Any]:
    """A released bundle of milestone.reported with another version and other members."""
    found = copy.deepcopy(registry.schema(MS, NEWEST))
    found["$id"] = f"urn:canonical-logistics:milestone:reported:{version}"
    for name, member in edits.items():
        if member is None:
            del found["properties"][name]
        else:
            found["properties"][name] = member
    found["required"] = [name for name in found["required"] if name in found["properties"]]
    return found


@pytest.fixture(scope="module")
def simulated(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    """The releases of the project and, after them, 2.0.0 and 3.0.0 of one event type with other names and codes."""
    root = Path(shutil.copytree(PROJECT / "versions", tmp_path_factory.mktemp("simulated") / "versions"))
    where = {"subjectRef": None, "about": registry.schema(MS)["properties"]["subjectRef"], "isPartial": None}
    second = edited("2.0.0", where)
    second["x-event"] = json.loads(json.dumps(second["x-event"]).replace("/subjectRef/", "/about/"))
    third = {
        **edited("3.0.0", {**where, "isPartial": registry.schema(MS)["properties"]["isPartial"]}),
        "x-event": second["x-event"],
    }
    for schema in (second, third):
        place = root / "milestone" / "reported" / f"{schema['$id'].rpartition(':')[2]}.json"
        place.write_text(json.dumps(schema), "utf-8")
    return Registry(root, SIMULATED)


def test_every_released_schema_is_found_by_the_id_that_events_carry():
    seen = 0
    for release in registry.releases():
        for name, version in release.types.items():
            domain, _, rest = name.partition(".")
            schema = registry.schema(f"urn:canonical-logistics:{domain}:{rest}:{version}")
            assert schema is registry.schema(name, version)
            assert schema is registry.schema(f"https://schemas.example.com/{domain}/{rest}/{version}.json")
            assert schema["$id"].endswith(f":{version}")
            seen += 1
    assert seen >= 10


@pytest.mark.parametrize(
    ("name", "error", "message"),
    [
        ("urn:canonical-logistics:milestone:reported:7.0.0", UnknownVersionError, "released: 0.1.0"),
        ("urn:canonical-logistics:milestone:reportd:0.1.0", UnknownTypeError, "did you mean"),
        ("milestone.reportd", UnknownTypeError, "did you mean"),
        ("nonsense", UnknownTypeError, "ever released"),
        ("", UnknownTypeError, "ever released"),
    ],
)
def test_what_was_never_released_is_an_error_that_says_what_was(name, error, message):
    with pytest.raises(error, match=message):
        registry.schema(name)


def test_code_lists_and_rules_are_found_too():
    assert registry.installed().artefact("code list", "milestone-code")["title"] == "MilestoneCode"
    assert registry.installed().artefact("rule", "party-identified", "0.1.0")["id"] == "party-identified"
    with pytest.raises(UnknownVersionError, match="code list"):
        registry.installed().artefact("code list", "nothing")
    with pytest.raises(UnknownVersionError, match="it holds"):
        registry.installed().artefact("codelist", "nothing")


def test_a_release_is_found_by_its_number():
    assert registry.installed().release("0.1.0").types[MS] == "0.1.0"
    with pytest.raises(UnknownVersionError, match=r"0\.1\.0"):
        registry.installed().release("9.9.9")


def test_an_event_of_the_newest_version_stays_as_it_is():
    stated = event(MS)
    done = registry.upgrade(stated)
    assert (done.event, done.versions, done.lost) == (stated, (NEWEST,), ())
    assert done.event is not stated


@pytest.mark.parametrize("name", sorted(registry.releases()[0].types))
def test_a_draft_becomes_the_newest_and_is_valid(name):
    for number in (0, 1):
        stated = event(name, number)
        newest = registry.versions(name)[-1]
        draft = {
            **stated,
            "type": f"com.example.{name}.v0",
            "dataschema": stated["dataschema"].replace(newest, "0.1.0"),
            "sequence": "00000000000000000007",
        }
        done = registry.upgrade(draft)
        assert done.event == {**stated, "type": f"com.example.{name}.v{newest[0]}", "sequence": draft["sequence"]}
        assert done.versions == ((newest,) if newest == "0.1.0" else ("0.1.0", newest))
        assert event_problems(done.event) == []


def test_steps_lead_through_every_major_and_tell_what_is_lost(simulated):
    old = event(MS)
    old["data"] = {**old["data"], "isPartial": False, "code": "PICKED_UP"}
    untouched = copy.deepcopy(old)
    done = simulated.upgrade(old)
    assert old == untouched
    assert done.versions == (NEWEST, "2.0.0", "3.0.0")
    data = done.event["data"]
    assert data["about"] == old["data"]["subjectRef"]
    assert "subjectRef" not in data
    assert (data["code"], data["isPartial"]) == ("COLLECTED", False)
    assert data["reportMethod"] == old["data"]["reportMethod"]
    assert [tuple(one) for one in done.lost] == [
        ("/isPartial", False, "partial reports are events of their own in 2.0")
    ]
    assert done.event["type"] == "canonical-logistics.milestone.reported.v3"
    assert done.event["dataschema"].endswith(":3.0.0")
    assert (done.event["id"], done.event["time"], done.event["subject"]) == (old["id"], old["time"], old["subject"])
    assert done.event["idempotencykey"] == old["idempotencykey"].replace("ARRIVED_AT_DELIVERY", "COLLECTED")
    assert done.event["contenthash"] != old["contenthash"]
    assert [one.pointer for one in simulated.problems(done.event)] == ["/data/code"]  # COLLECTED is in no list of ours
    assert simulated.problems(done.event, tolerant=True) == []


def test_an_old_major_without_declared_steps_is_refused(simulated):
    with pytest.raises(UnknownVersionError, match="no upcast from major"):
        Registry(simulated._versions, None).upgrade(event(MS))


def test_problems_are_told_by_the_version_that_the_event_names():
    stated = event("order.created")
    assert registry.problems(stated) == []
    stated["data"] = {**stated["data"], "orderId": "x" * 65, "new": 1}
    rules = {(one.rule, one.pointer) for one in registry.problems(stated)}
    assert ("additionalProperties", "/data") in rules
    assert ("maxLength", "/data/orderId") in rules
    assert registry.problems(stated, tolerant=True) == []


def test_the_hash_of_an_upgraded_event_is_that_of_its_data():
    stated = event("order.created", 1)
    draft = {**stated, "dataschema": stated["dataschema"].replace(registry.versions("order.created")[-1], "0.1.0")}
    assert registry.upgrade(draft).event["contenthash"] == content_hash("order.created", example("order.created", 1))
