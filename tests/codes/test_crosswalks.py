"""The crosswalks cover exactly the partner lists that are pinned here, and avoid the traps in them.

A list is a table ``partner_lists/<scheme>.tsv``: each code with what it maps to (``event:`` an event of another type),
or the reason why it maps to nothing. A change of a crosswalk is a change of its table, for a person to read.
"""

from __future__ import annotations

import csv
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from canonical._generated.catalog import EVENTS
from canonical._resources import resource
from canonical.codes.crosswalk import Crosswalk, crosswalk
from canonical.components import SourceCode
from canonical.errors import CanonicalError

LISTS = Path(__file__).parent / "partner_lists"
SCHEMAS = Path(__file__).resolve().parents[2] / "schemas"
HOMES = {
    "x12-1651": "reason-code",
    "edifact-9013": "reason-code",
    "otm-reason": "reason-code",
    "unece-rec23": "charge-type",
}
SCHEME_OF = {"otm-reason": "otm"}

COUNTS = {
    # codes, to our codes, to events of other types, to nothing
    "x12-1650": (53, 53, 0, 0),
    "x12-1651": (86, 86, 0, 0),
    "x12-1652": (9, 0, 9, 0),
    "x12-157": (82, 62, 0, 20),
    "unece-rec24": (345, 149, 0, 196),
    "edifact-9013": (71, 71, 0, 0),
    "dcsa-2": (19, 19, 0, 0),
    "dcsa-3": (67, 39, 4, 24),
    "iata-xfsu": (37, 35, 0, 2),
    "cbv-bizstep": (41, 14, 16, 13),  # storing and destroying are both, by their place
    "cbv-disposition": (33, 10, 0, 23),
    "otm": (23, 11, 4, 8),
    "otm-reason": (10, 10, 0, 0),
    "p44": (17, 14, 3, 0),
    "unece-rec23": (44, 44, 0, 0),
}

Row = tuple[str, str, str, str, str]


def pinned(name: str) -> list[Row]:
    with (LISTS / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    assert rows[0] == ["code", "to", "classifier", "condition", "why not"]
    return [(code, to, classifier, condition, why) for code, to, classifier, condition, why in rows[1:]]


def declared(name: str) -> list[Row]:
    document, scheme = document_of(name), SCHEME_OF.get(name, name)
    rows = [
        (one["code"], row["code"], one.get("classifier", ""), one.get("condition", ""), "")
        for row in document["codes"]
        for one in row.get("partner", {}).get(scheme, ())
    ]
    about = document.get("partner", {}).get(scheme, {})
    rows += [
        (one["code"], f"event:{one['event']}", one.get("classifier", ""), one.get("condition", ""), "")
        for one in about.get("events", ())
    ]
    return rows + [(one["code"], "", "", "", one["why"]) for one in about.get("unmapped", ())]


def document_of(name: str) -> dict[str, Any]:
    home = HOMES.get(name, "milestone-code")
    found: dict[str, Any] = json.loads((SCHEMAS / "codelists" / f"{home}.json").read_text("utf-8"))
    return found


MILESTONES = crosswalk("milestone-code")


@pytest.mark.parametrize("name", COUNTS)
def test_a_crosswalk_covers_exactly_its_pinned_list(name: str) -> None:
    assert Counter(declared(name)) == Counter(pinned(name))


@pytest.mark.parametrize("name", COUNTS)
def test_a_list_has_as_many_codes_of_each_kind_as_we_say(name: str) -> None:
    rows = pinned(name)
    kinds = [
        {row[0] for row in rows},
        {row[0] for row in rows if row[1] and not row[1].startswith("event:")},
        {row[0] for row in rows if row[1].startswith("event:")},
        {row[0] for row in rows if row[4]},
    ]
    assert tuple(len(kind) for kind in kinds) == COUNTS[name]
    assert kinds[0] == kinds[1] | kinds[2] | kinds[3]


def test_every_partner_list_of_milestones_and_reasons_is_pinned() -> None:
    files = {path.stem for path in LISTS.glob("*.tsv")}
    assert files == COUNTS.keys()
    like = {"edifact-4405", "edifact-9011"}
    assert set(MILESTONES.schemes) - like == {name for name in COUNTS if name not in HOMES}
    assert set(crosswalk("reason-code").schemes) == {"x12-1651", "edifact-9013", "otm"}


def test_about_seven_hundred_partner_codes_are_known_for_milestones() -> None:
    assert sum(counts[0] for name, counts in COUNTS.items() if name not in HOMES) == 726


def test_every_scheme_of_every_list_is_a_source_code_scheme() -> None:
    schemes = {row["code"] for row in json.loads((SCHEMAS / "codelists/source-code-scheme.json").read_text())["codes"]}
    used = {scheme for path in (SCHEMAS / "codelists").glob("*.json") for scheme in crosswalk(path.stem).schemes}
    assert used - schemes == set()


@pytest.mark.parametrize("path", sorted((SCHEMAS / "codelists").glob("*.json")), ids=lambda path: path.stem)
def test_every_row_has_a_certainty_and_a_source(path: Path) -> None:
    document = json.loads(path.read_text("utf-8"))
    rows = [one for row in document["codes"] for found in row.get("partner", {}).values() for one in found]
    rows += [one for about in document.get("partner", {}).values() for one in about.get("events", ())]
    assert [one for one in rows if one.get("certainty") not in ("S", "D", "P") or not one.get("source")] == []


def test_events_that_partner_codes_make_are_event_types() -> None:
    names = {row[1].removeprefix("event:") for name in COUNTS for row in pinned(name) if row[1].startswith("event:")}
    if len(EVENTS) < 60:
        pytest.skip("the catalog is not complete")
    assert names - set(EVENTS) == set()


@pytest.mark.parametrize("name", [name for name in COUNTS if name not in HOMES])
def test_what_is_written_reads_back_as_the_same(name: str) -> None:
    for row in document_of(name)["codes"]:
        for classifier in ("actual", "estimated", "planned", "requested"):
            written = MILESTONES.write(name, row["code"], classifier=classifier)
            if written is None:
                continue
            read = MILESTONES.read(name, written.code, classifier=classifier, condition=written.condition)
            assert read.codes == (row["code"],)
            assert read.meanings[0].classifier == classifier


class TestTraps:
    """What goes wrong in practice when a list is read by its looks."""

    @pytest.mark.parametrize(
        ("scheme", "code", "means", "classifier"),
        [
            ("x12-1650", "X1", "ARRIVED_AT_DELIVERY", "actual"),
            ("x12-1650", "X3", "ARRIVED_AT_PICKUP", "actual"),
            ("x12-1650", "D1", "DELIVERED", "actual"),
            ("x12-1650", "BA", "TRANSFERRED_TO_CARRIER", "actual"),
            ("x12-1650", "K1", "ARRIVED_AT_CUSTOMS", "actual"),
            ("x12-1650", "I1", "GATE_IN", "actual"),
            ("x12-157", "K", "ARRIVED_AT_CUSTOMS", "actual"),
            ("x12-157", "I", "GATE_IN", "actual"),
            ("x12-157", "PA", "CUSTOMS_HELD", "actual"),
            ("x12-1650", "PA", "DELIVERED_PARTIAL", "actual"),
            ("iata-xfsu", "RCS", "READY_FOR_CARRIAGE", "actual"),
            ("iata-xfsu", "DLV", "DELIVERED", "actual"),
            ("unece-rec24", "21", "DELIVERED", "actual"),
        ],
    )
    def test_a_code_means(self, scheme: str, code: str, means: str, classifier: str) -> None:
        [meaning] = MILESTONES.read(scheme, code).meanings
        assert (meaning.code, meaning.classifier) == (means, classifier)

    def test_the_estimates_of_1650_are_these_four_and_nothing_else(self) -> None:
        rows = pinned("x12-1650")
        assert {row[0] for row in rows if row[2] == "estimated"} == {"AG", "X2", "B6", "C1"}
        assert {row[0] for row in rows if row[2] not in ("actual", "estimated")} == {"DE"}

    def test_d1_is_the_only_delivered_of_004010(self) -> None:
        delivered = next(row for row in document_of("x12-1650")["codes"] if row["code"] == "DELIVERED")
        actual = [one for one in delivered["partner"]["x12-1650"] if one["classifier"] == "actual"]
        assert [one["code"] for one in actual if "release" not in one] == ["D1"]
        assert MILESTONES.write("x12-1650", "DELIVERED").code == "D1"  # type: ignore[union-attr]

    @pytest.mark.parametrize("code", ["K1", "I1", "NB", "P1", "D1"])
    def test_the_two_letter_codes_of_214_are_not_in_315(self, code: str) -> None:
        assert MILESTONES.read("x12-157", code).status == "unknown"

    @pytest.mark.parametrize("code", ["K", "I", "N", "P", "D"])
    def test_the_one_letter_codes_of_315_are_not_in_214(self, code: str) -> None:
        assert MILESTONES.read("x12-1650", code).status == "unknown"

    @pytest.mark.parametrize("code", ["AA", "AB", "X9"])
    def test_appointments_are_not_in_1650_and_make_no_milestone(self, code: str) -> None:
        assert MILESTONES.read("x12-1650", code).status == "unknown"
        found = MILESTONES.read("x12-1652", code)
        assert (found.status, found.codes) == ("event", ())
        assert found.meanings[0].event == "shipment.appointment-scheduled"

    @pytest.mark.parametrize(
        ("code", "activity", "bound"),
        [
            ("EP", "pickup", "earliest"),
            ("LP", "pickup", "latest"),
            ("ED", "delivery", "earliest"),
            ("LD", "delivery", "latest"),
        ],
    )
    def test_two_codes_are_the_ends_of_one_window(self, code: str, activity: str, bound: str) -> None:
        assert MILESTONES.read("x12-1652", code).meanings[0].sets == {
            "activity": activity,
            "status": "requested",
            "bound": bound,
        }

    def test_cu_is_two_milestones(self) -> None:
        assert set(MILESTONES.read("x12-157", "CU").codes) == {"CUSTOMS_CLEARED", "CARRIER_RELEASED"}
        assert MILESTONES.write("x12-157", "CUSTOMS_CLEARED").code == "CT"  # type: ignore[union-attr]
        assert MILESTONES.write("x12-157", "CARRIER_RELEASED").code == "CR"  # type: ignore[union-attr]

    def test_ib_is_authorised_and_not_moved(self) -> None:
        found = MILESTONES.read("x12-157", "IB")
        assert (found.status, found.codes) == ("unmapped", ())
        assert "authorised" in found.why

    @pytest.mark.parametrize("code", ["CB", "AN", "AW", "BR"])
    def test_codes_with_another_meaning_in_157_are_known_and_unmapped(self, code: str) -> None:
        assert MILESTONES.read("x12-157", code).status == "unmapped"
        assert MILESTONES.read("x12-1650", code).status == "mapped"

    def test_a_hold_of_157_is_read_and_never_written(self) -> None:
        assert MILESTONES.write("x12-157", "CUSTOMS_HELD") is None

    def test_a_number_of_4405_is_no_status_until_somebody_says_recommendation_24(self) -> None:
        found = MILESTONES.read("edifact-4405", "1")
        assert (found.status, found.codes) == ("conditional", ())
        assert MILESTONES.read("edifact-4405", "1", condition="list=rec24").codes == ("ARRIVED_AT_STOP",)
        assert MILESTONES.read("edifact-9011", "1").codes == ("ARRIVED_AT_STOP",)
        assert {*MILESTONES.known("edifact-4405").values()} == {"conditional"}
        written = MILESTONES.write("edifact-4405", "DELIVERED")
        assert written is not None
        assert (written.code, written.condition) == ("21", "list=rec24")

    def test_numbers_that_only_4405_has_are_not_in_recommendation_24(self) -> None:
        own = ("42", "43", "52", "55", "56", "122", "160")
        assert {MILESTONES.read("unece-rec24", code).status for code in own} == {"unknown"}

    @pytest.mark.parametrize("code", ["EQUIPMENT:GATED_IN", "GTIN"])
    def test_an_empty_container_through_the_gate_is_a_return(self, code: str) -> None:
        scheme = "dcsa-3" if ":" in code else "dcsa-2"
        assert MILESTONES.read(scheme, code).codes == ("GATE_IN",)
        assert MILESTONES.read(scheme, code, condition="laden=false").codes == ("EMPTY_RETURNED",)

    @pytest.mark.parametrize("code", ["EQUIPMENT:LOADED", "LOAD"])
    def test_loaded_is_loaded_on_a_vessel_only_at_sea(self, code: str) -> None:
        scheme = "dcsa-3" if ":" in code else "dcsa-2"
        assert MILESTONES.read(scheme, code).codes == ("LOADED",)
        assert MILESTONES.read(scheme, code, condition="mode=sea").codes == ("LOADED_ON_VESSEL",)

    def test_the_same_letters_are_a_status_and_a_reason(self) -> None:
        reasons = crosswalk("reason-code")
        for code in ("AF", "AG", "A3"):
            assert MILESTONES.read("x12-1650", code).codes != reasons.read("x12-1651", code).codes
        assert reasons.read("x12-1651", "AF").codes == ("ACCIDENT",)
        assert MILESTONES.read("x12-1650", "AF").codes == ("DEPARTED_PICKUP",)

    @pytest.mark.parametrize(
        ("scheme", "code", "event"),
        [
            ("dcsa-3", "IOT:BREADCRUMB", "milestone.position-reported"),
            ("cbv-bizstep", "cycle_counting", "inventory.counted"),
            ("p44", "ETA", "milestone.eta-updated"),
        ],
    )
    def test_some_codes_are_events_of_another_type(self, scheme: str, code: str, event: str) -> None:
        found = MILESTONES.read(scheme, code)
        assert (found.status, [one.event for one in found.meanings]) == ("event", [event])


def test_an_unknown_code_is_kept_said_and_easy_to_count() -> None:
    readings = [MILESTONES.read("x12-1650", code) for code in ("Q9", "D1", "Q9")]
    assert [one.status for one in readings] == ["unknown", "mapped", "unknown"]
    assert Counter(one.key for one in readings if not one.codes) == {("x12-1650", "Q9"): 2}
    assert SourceCode.from_data(readings[0].as_source_code()) == SourceCode(scheme="x12-1650", code="Q9")


def test_a_code_that_depends_shows_its_alternatives_and_chooses_none() -> None:
    found = MILESTONES.read("otm", "action:load")
    assert (found.status, found.codes) == ("conditional", ())
    assert {one.condition: one.code for one in found.alternatives} == {
        "time=start": "LOADING_STARTED",
        "time=end": "LOADING_COMPLETED",
    }
    assert MILESTONES.read("otm", "action:load", condition="time=end").codes == ("LOADING_COMPLETED",)


def test_the_message_states_the_classifier_where_the_list_leaves_it_to_the_message() -> None:
    [planned] = MILESTONES.read("dcsa-2", "ARRI", classifier="planned").meanings
    assert (planned.code, planned.classifier) == ("ARRIVED_AT_STOP", "planned")
    [expected] = MILESTONES.read("unece-rec24", "361", classifier="actual").meanings
    assert (expected.code, expected.classifier) == ("DELIVERED", "estimated"), "361 is an expectation by itself"


def test_the_classifier_of_a_code_is_not_overruled() -> None:
    assert MILESTONES.read("x12-1650", "AG", classifier="actual").status == "conditional"
    assert MILESTONES.read("x12-1650", "AG", classifier="estimated").codes == ("DELIVERED",)


def test_what_no_code_of_the_list_says_is_not_written() -> None:
    assert MILESTONES.write("x12-1650", "TRACKER_PAIRED") is None
    assert MILESTONES.write("x12-1650", "DELIVERED", classifier="requested") is None


def test_a_state_of_stock_is_found_in_the_list_of_stock_states() -> None:
    assert MILESTONES.read("cbv-disposition", "recalled").why == "a state of stock: see stock-status"
    stock = crosswalk("stock-status")
    assert stock.read("cbv-disposition", "recalled").codes == ("recalled",)
    pointed = [row[0] for row in pinned("cbv-disposition") if row[4] == "a state of stock: see stock-status"]
    assert [code for code in pointed if stock.read("cbv-disposition", code).status != "mapped"] == []
    assert stock.write("cbv-disposition", "available").code == "available"  # type: ignore[union-attr]


def test_reasons_of_recommendation_24_are_reasons() -> None:
    reasons = crosswalk("reason-code")
    pointed = [row[0] for row in pinned("unece-rec24") if row[4] == "a reason: see reason-code"]
    assert len(pointed) > 50
    assert {reasons.read("edifact-9013", code).status for code in pointed} == {"mapped"}


def test_lists_that_are_not_there_are_named_with_the_nearest() -> None:
    with pytest.raises(CanonicalError, match="did you mean 'milestone-code'"):
        crosswalk("milestone-codes")
    with pytest.raises(CanonicalError, match=r"did you mean .*'x12-1650'"):
        MILESTONES.read("x12-1605", "D1")


def test_a_crosswalk_is_read_once_and_from_any_document() -> None:
    assert crosswalk("milestone-code") is MILESTONES
    text = resource("schemas").joinpath("codelists", "milestone-code.json").read_text("utf-8")
    assert Crosswalk(json.loads(text)).read("x12-1650", "D1") == MILESTONES.read("x12-1650", "D1")
