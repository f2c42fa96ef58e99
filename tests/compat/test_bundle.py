"""One self-contained schema out of many files, wherever the files are."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import jsonschema_rs
import pytest

from compat.bundle import build, bundle, event_paths
from compat.errors import UnreadableError
from compat.sources import Sources
from compat.views import consumer_view

CATALOG = Path(__file__).parent / "catalog"


def test_events_are_found_by_path() -> None:
    assert event_paths(CATALOG) == ["milestone/reported"]


def test_a_bundle_refers_to_nothing_outside_itself_and_names_are_readable() -> None:
    schema = bundle(CATALOG, "milestone/reported")
    assert list(schema["$defs"]) == [
        "Classifier",
        "CurrencyCode",
        "Identifier",
        "MilestoneCode",
        "MilestoneReportedStop",
        "Money",
        "NonNegativeDecimal",
        "Package",
        "PositiveInteger",
        "Timestamp",
    ]
    assert schema["$defs"]["MilestoneCode"]["enum"] == ["PICKED_UP", "DELIVERED"]
    assert schema["$defs"]["Package"]["properties"]["content"]["items"] == {"$ref": "#/$defs/Package"}
    assert schema["properties"]["cost"]["description"] == "What it cost, if the carrier says so."
    assert "x-event" in schema
    validator = jsonschema_rs.validator_for(schema)
    assert all(validator.is_valid(example) for example in schema["examples"])
    assert not any(validator.is_valid(example["data"]) for example in schema["x-invalid-examples"])


def test_a_bundle_from_a_zip_is_the_same(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "catalog.zip", "w") as archive:
        for file in CATALOG.rglob("*.json"):
            archive.write(file, f"data/{file.relative_to(CATALOG).as_posix()}")
    root = zipfile.Path(tmp_path / "catalog.zip", "data/")
    assert event_paths(root) == event_paths(CATALOG)
    assert bundle(root, "milestone/reported") == bundle(CATALOG, "milestone/reported")


@pytest.mark.parametrize(
    ("pointer", "place"),
    [
        ("/properties/stops/minItems", ("events/milestone/reported.json", "/properties/stops/minItems")),
        ("/$defs/Money/required", ("components/money.json", "/required")),
        ("/$defs/Identifier/maxLength", ("components/scalars.json", "/$defs/Identifier/maxLength")),
        ("/$defs/MilestoneCode/enum/1", ("codelists/milestone-code.json", "/codes/1")),
        ("/$defs/MilestoneReportedStop", ("events/milestone/reported.json", "/$defs/MilestoneReportedStop")),
    ],
)
def test_every_part_of_a_bundle_knows_its_source(pointer: str, place: tuple[str, str]) -> None:
    assert build(Sources(CATALOG), "milestone/reported").origin(pointer) == place


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("components/money.json", "CurrencyCode", "CurencyCode", "has no 'CurencyCode'"),
        ("components/money.json", "scalars.json", "../../scalars.json", "leaves the catalog"),
        ("components/money.json", '"title": "Money"', '"title": "Money", "title": "Cash"', "given twice"),
        ("components/money.json", '"title": "Money",', '"title": "Money"', "components/money.json:4: not JSON"),
        ("components/scalars.json", "milestone-code", "milestones", "codelists/milestones.json: no such file"),
        ("codelists/classifier.json", '"codes"', '"code"', "a list of objects with a 'code'"),
    ],
)
def test_what_cannot_be_bundled_says_where(tmp_path: Path, file: str, old: str, new: str, message: str) -> None:
    root = tmp_path / "catalog"
    shutil.copytree(CATALOG, root)
    (root / file).write_text((root / file).read_text().replace(old, new, 1))
    with pytest.raises(UnreadableError, match=message):
        bundle(root, "milestone/reported")


def test_two_definitions_with_one_title_are_told_apart_by_their_owner(tmp_path: Path) -> None:
    root = tmp_path / "catalog"
    shutil.copytree(CATALOG, root)
    package = root / "components/package.json"
    package.write_text(
        package.read_text()
        .replace('"$ref": "scalars.json#/$defs/Identifier"', '"$ref": "#/$defs/Money"', 1)
        .rstrip()[:-1]
        + ', "$defs": {"Money": {"title": "Money", "type": "string"}}}'
    )
    names = bundle(root, "milestone/reported")["$defs"]
    assert names["PackageMoney"] == {"title": "Money", "type": "string"}
    assert names["Money"]["type"] == "object"


def test_the_consumer_view_accepts_what_tomorrow_may_add() -> None:
    schema = bundle(CATALOG, "milestone/reported")
    view = consumer_view(schema)
    tomorrow = {
        "milestoneId": "M" * 200,
        "code": "SOMETHING_NEW",
        "occursAt": "2026-01-02T03:04:05Z",
        "stops": [],
        "colour": "red",
    }
    assert not jsonschema_rs.is_valid(schema, tomorrow)
    assert jsonschema_rs.is_valid(view, tomorrow)
    assert not jsonschema_rs.is_valid(view, {**tomorrow, "classifier": "guessed"}), "a closed list stays closed"
    assert not jsonschema_rs.is_valid(view, {"code": "DELIVERED"}), "required stays required"
    assert schema == bundle(CATALOG, "milestone/reported"), "the argument is not changed"
