"""The generator says what it cannot do, and touches only what it must."""

from __future__ import annotations

import json
import shutil

import pytest

from canonical.components.names import wire_name
from tools.generate.__main__ import main
from tools.generate.job import Job
from tools.generate.output import Tree
from tools.generate.parts import codes, facts, models
from tools.generate.parts.codes import constant_name
from tools.generate.parts.scalars import is_decimal
from tools.generate.sources import Catalog, SourceError, field_name
from tools.generate.text import docstring


@pytest.fixture
def schemas(tmp_path, project):
    return shutil.copytree(project / "schemas", tmp_path / "schemas")


def changed(schemas, path, change):
    place = schemas / path
    document = json.loads(place.read_text(encoding="utf-8"))
    change(document)
    place.write_text(json.dumps(document), encoding="utf-8")
    return Catalog(schemas)


MONEY = "components/money.json"

REFUSED = [
    (
        "keyword outside the dialect",
        lambda money: money.update({"minProperties": 1}),
        "no code is generated for minProperties",
    ),
    (
        "type outside the dialect",
        lambda money: money["properties"]["amount"].update(type="number"),
        "'number' is not a type",
    ),
    ("nullable type", lambda money: money["properties"]["amount"].update(type=["string", "null"]), "is not a type"),
    ("name that no Python name stands for", lambda money: money["properties"].update(XAmount={}), "camelCase"),
    ("no title", lambda money: money.pop("title"), "title"),
    ("boolean schema", lambda money: money["properties"].update(amount=True), "a schema is an object"),
]


@pytest.mark.parametrize(("change", "message"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_a_source_that_cannot_become_code_is_refused_with_its_place(schemas, change, message):
    with pytest.raises(SourceError, match=message) as error:
        _ = changed(schemas, MONEY, change).components
    assert MONEY in str(error.value)


def test_a_member_without_a_description_is_refused(schemas, project):
    changed(schemas, MONEY, lambda money: money["properties"]["amount"].pop("description"))
    with pytest.raises(SourceError, match=r"Money\.amount has no description"):
        models.files(Job(schemas.parent))


def test_two_codes_with_one_constant_are_refused(schemas):
    row = {"code": "DELIVERED.", "meaning": "x", "since": "0.1.0"}
    changed(schemas, "codelists/milestone-code.json", lambda document: document["codes"].append(row))
    with pytest.raises(SourceError, match=r"'DELIVERED' and 'DELIVERED\.'"):
        codes.files(Job(schemas.parent))


def test_writing_touches_changed_files_and_removes_stale_ones(tmp_path):
    folder = tmp_path / "canonical" / "_generated"
    folder.mkdir(parents=True)
    (folder / "same.py").write_text("1\n")
    (folder / "old.py").write_text("1\n")
    files = {"canonical/_generated/same.py": "1\n", "canonical/_generated/new.py": "2\n"}
    tree = Tree(tmp_path, ["canonical/_generated"])
    told = ["canonical/_generated/new.py: is missing", "canonical/_generated/old.py: is no longer generated"]
    assert tree.differences(files) == told
    assert tree.write(files) == told
    assert sorted(place.name for place in folder.iterdir()) == ["new.py", "same.py"]
    assert tree.write(files) == []


@pytest.mark.parametrize(
    ("member", "name"), [("occursAt", "occurs_at"), ("from", "from_"), ("isoCode2", "iso_code2"), ("id", "id")]
)
def test_python_names_and_member_names_stand_for_each_other(member, name):
    assert field_name(member) == name
    assert wire_name(name) == member


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("DELIVERED", "DELIVERED"),
        ("gate-out", "GATE_OUT"),
        ("2010", "CODE_2010"),
        ("x12-1650", "X12_1650"),
        ("none", "NONE"),
    ],
)
def test_a_code_has_a_constant_that_can_be_guessed(code, name):
    assert constant_name(code) == name


def test_only_patterns_of_plain_decimals_become_decimals(project):
    scalars = Catalog(project / "schemas").scalars
    decimals = {name for name, schema in scalars.items() if is_decimal(schema.get("pattern", "x"))}
    assert decimals == {"Decimal", "Heading", "Latitude", "Longitude", "NonNegativeDecimal"}


def test_docstrings_survive_quotes_and_backslashes():
    text = 'A \\d "quoted" """thing""" that ends in a quote"'
    scope = {}
    exec(f"class A:\n{docstring(text, '    ')}", scope)
    assert scope["A"].__doc__ == text


def test_the_newest_release_gives_the_versions(tmp_path):
    assert facts.current_versions(tmp_path) == {}
    (tmp_path / "releases").mkdir()
    assert facts.current_versions(tmp_path) == {}
    for name, version in (("0.9.0", "0.3.0"), ("0.10.0", "0.4.0")):
        release = {"release": name, "types": {"milestone/reported": version}}
        (tmp_path / "releases" / f"{name}.json").write_text(json.dumps(release))
    assert facts.current_versions(tmp_path) == {"milestone/reported": "0.4.0"}


def test_facts_follow_the_schema_and_the_release(schemas):
    folder = schemas.parent / "versions" / "releases"
    folder.mkdir(parents=True)
    (folder / "1.2.0.json").write_text(json.dumps({"types": {"milestone/reported": "1.2.0"}}))
    (text,) = facts.files(Job(schemas.parent)).values()
    scope = {}
    exec(text, scope)
    row = scope["EVENTS"]["milestone.reported"]
    assert row["type"] == "canonical-logistics.milestone.reported.v1"
    assert row["dataschema"] == "urn:canonical-logistics:milestone:reported:1.2.0"
    assert scope["TYPES"][row["type"]] == "milestone.reported"
    assert scope["EVENTS"]["order.created"]["version"] == "0.1.0"


def test_a_checked_tree_names_what_differs(schemas, capsys):
    assert main(["--root", str(schemas.parent), "--part", "codes", "--check"]) == 1
    assert "canonical/codes/_generated/milestone_code.py: is missing" in capsys.readouterr().out
    assert main(["--root", str(schemas.parent), "--part", "codes"]) == 0
    assert main(["--root", str(schemas.parent), "--part", "codes", "--check"]) == 0
    changed(schemas, "codelists/milestone-code.json", lambda document: document["codes"][0].update(meaning="Changed."))
    assert main(["--root", str(schemas.parent), "--part", "codes", "--check"]) == 1
    assert "milestone_code.py: differs" in capsys.readouterr().out


def test_sources_that_cannot_become_code_end_with_status_two(schemas, capsys):
    changed(schemas, MONEY, lambda money: money.update({"minProperties": 1}))
    assert main(["--root", str(schemas.parent), "--part", "models"]) == 2
    assert "minProperties" in capsys.readouterr().err
