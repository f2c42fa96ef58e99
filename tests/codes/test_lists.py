"""The code lists: how many codes each has, where they come from, and what has to agree with what."""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tools.codelists import countries, currencies
from tools.codelists.__main__ import main, refreshed
from tools.codelists.rows import SinceMissingError, merged

PROJECT = Path(__file__).resolve().parents[2]
SCHEMAS = PROJECT / "schemas"

COUNTS = {
    "charge-type": 82,
    "country": 254,
    "currency": 196,
    "dangerous-goods-class": 20,
    "equipment-type": 37,
    "incoterm-code": 16,
    "milestone-code": 142,
    "package-type": 377,
    "party-role": 63,
    "reason-code": 105,
    "reference-type": 117,
    "transport-mode": 17,
    "unit-code": 260,
}


def document(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SCHEMAS / "codelists" / f"{name}.json").read_text("utf-8"))
    return found


def codes(name: str) -> dict[str, dict[str, Any]]:
    return {row["code"]: row for row in document(name)["codes"]}


def scalar(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SCHEMAS / "components" / "scalars.json").read_text("utf-8"))["$defs"][name]
    return found


@pytest.mark.parametrize("name", COUNTS)
def test_a_list_has_as_many_codes_as_we_say(name: str) -> None:
    assert len(document(name)["codes"]) == COUNTS[name]


def test_milestones_keep_their_groups() -> None:
    groups = Counter(row["group"] for row in document("milestone-code")["codes"])
    assert groups == {
        "exception": 36,
        "transit": 40,
        "delivery": 21,
        "prepare": 14,
        "customs": 11,
        "pickup": 9,
        "equipment": 9,
        "return": 2,
    }


@pytest.mark.parametrize(
    ("scalar_name", "name", "behind"),
    [
        ("CurrencyCode", "currency", ""),
        ("CountryCode", "country", ""),
        ("PackageTypeCode", "package-type", ""),
        ("UnitCode", "unit-code", ""),
        ("UnitCode", "package-type", "X"),
    ],
)
def test_every_code_of_an_advisory_list_fits_the_pattern(scalar_name: str, name: str, behind: str) -> None:
    pattern = re.compile(scalar(scalar_name)["pattern"])
    assert [code for code in codes(name) if not pattern.match(behind + code)] == []


def test_a_scalar_with_a_pattern_points_to_its_list() -> None:
    pairs = {"CurrencyCode": "currency", "CountryCode": "country", "PackageTypeCode": "package-type"}
    assert {name: scalar(name)["x-codelist-advisory"] for name in pairs} == pairs


def test_currencies_have_numbers_and_those_that_are_money_have_a_minor_unit() -> None:
    rows = document("currency")["codes"]
    assert Counter(row["use"] for row in rows) == {"money": 155, "withdrawn": 18, "fund": 12, "special": 11}
    assert all(re.fullmatch("[0-9]{3}", row["numeric"]) for row in rows)
    current = [row["numeric"] for row in rows if row["use"] != "withdrawn"]
    assert len(set(current)) == len(current), "XCG has the number of ANG, which it replaced"
    assert {row["code"] for row in rows if row["use"] == "money" and "minorUnit" not in row} == set()
    assert (codes("currency")["JPY"]["minorUnit"], codes("currency")["KWD"]["minorUnit"]) == (0, 3)


def test_the_table_of_minor_units_is_the_list_of_currencies() -> None:
    table = json.loads((SCHEMAS / "rules" / "tables" / "minor-units.json").read_text("utf-8"))
    source = table.pop("source")
    assert "ISO 4217" in source
    assert table == currencies.minor_units(document("currency")["codes"])


def test_amounts_of_a_currency_have_the_decimals_of_the_list() -> None:
    from canonical.rules._generated.table_minor_units import MINOR_UNITS, USUAL

    rows = [row for row in document("currency")["codes"] if row["use"] != "withdrawn"]
    assert [MINOR_UNITS.of(row["code"]) for row in rows] == [row.get("minorUnit") for row in rows]
    assert [MINOR_UNITS.of(other) for other in ("no currency", None, ["EUR"])] == [USUAL] * 3


def test_countries_have_three_letters_and_a_number() -> None:
    rows = document("country")["codes"]
    assert Counter(row["use"] for row in rows) == {"official": 249, "user-assigned": 3, "withdrawn": 2}
    assert all(row["use"] == "user-assigned" or {"alpha3", "numeric"} <= row.keys() for row in rows)
    assert codes("country")["DE"]["alpha3"] == "DEU"
    assert "UK" not in codes("country")


def test_every_unit_has_a_class_and_every_package_unit_is_a_package_type() -> None:
    units, packages = codes("unit-code"), codes("package-type")
    kinds = Counter(row["kind"] for row in units.values())
    assert (kinds["package"], sum(kinds.values()) - kinds["package"]) == (26, 234)
    assert {row["packageType"] for row in units.values() if row["kind"] == "package"} <= packages.keys()
    assert str(234) in document("unit-code")["enumerates"]


def test_no_unit_is_mistaken_for_a_package() -> None:
    behind_x = {f"X{code}" for code in codes("package-type")}
    units = {code for code, row in codes("unit-code").items() if row["kind"] != "package"}
    assert not units & behind_x


def test_dangerous_goods_have_nine_classes_and_the_divisions_of_five() -> None:
    rows = codes("dangerous-goods-class")
    divided = Counter(code.partition(".")[0] for code in rows if "." in code)
    assert divided == {"1": 6, "2": 3, "4": 3, "5": 2, "6": 2}
    assert {code for code in rows if "." not in code} == {"3", "7", "8", "9"}


def test_the_usual_accessorials_have_a_charge_type() -> None:
    wanted = (
        "LOADING UNLOADING LIMITED_ACCESS RECONSIGNMENT OVERSIZE PERMIT ESCORT CHASSIS COD_FEE EXTRA_DRIVER EXPEDITE "
        "TARP SCALE DEADHEAD SORTING WEEKEND INSIDE_PICKUP RESIDENTIAL_PICKUP DEFICIT_WEIGHT"
    )
    assert set(wanted.split()) <= codes("charge-type").keys()


def test_a_code_that_the_package_drops_is_kept_as_withdrawn() -> None:
    present = [{"code": "AAA", "meaning": "Old.", "since": "1.0.0", "use": "money", "retired": "2.0.0"}]
    fresh = [{"code": "BBB", "meaning": "New.", "use": "money"}]
    assert merged(fresh, present, "1.1.0") == [
        {"code": "AAA", "meaning": "Old.", "since": "1.0.0", "use": "withdrawn", "retired": "2.0.0"},
        {"code": "BBB", "meaning": "New.", "since": "1.1.0", "use": "money"},
    ]


def test_a_code_keeps_its_date_and_what_the_list_alone_knows() -> None:
    present = [{"code": "AAA", "meaning": "Old.", "since": "1.0.0", "partner": {"x": []}}]
    assert merged([{"code": "AAA", "meaning": "Newer."}], present, None) == [
        {"code": "AAA", "meaning": "Newer.", "since": "1.0.0", "partner": {"x": []}}
    ]


def test_a_new_code_needs_the_release_that_brings_it() -> None:
    with pytest.raises(SinceMissingError, match="new codes BBB"):
        merged([{"code": "BBB", "meaning": "New."}], [], None)


def test_a_refresh_with_the_packages_of_the_source_changes_nothing(tmp_path: Path) -> None:
    schemas = Path(shutil.copytree(SCHEMAS, tmp_path / "schemas"))
    for place, found in refreshed(schemas, None).items():
        assert found == json.loads((SCHEMAS / place).read_text("utf-8")), place
    assert main(["--schemas", str(schemas)]) == 0
    for place in refreshed(schemas, None):
        assert (schemas / place).read_bytes() == (SCHEMAS / place).read_bytes()


def test_the_command_says_which_package_is_missing(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    monkeypatch.setattr(countries, "PACKAGE", "no_such_package")
    assert main(["--schemas", str(SCHEMAS)]) == 2
    assert "no_such_package" in capsys.readouterr().err
