"""What the tender, its answer and the freight invoice promise beyond their cases: profiles, rules, edits put back."""

from __future__ import annotations

import copy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from canonical import mappers
from canonical.formats import x12
from canonical.mappers.patched import compiled, patched
from canonical.mappers.writing import CannotWrite, compose, put_back
from canonical.mapping.coverage import coverage
from canonical.mapping.planner import plan
from canonical.mapping.run import Run
from canonical.profile import Profile, default_profile
from canonical.rules import check

SAMPLES = Path(__file__).parents[2] / "samples" / "x12"
CASES = Path(__file__).parent / "cases"
PROFILE = default_profile()
Segments = list[list[str]]


def segments(path: Path) -> list[Segments]:
    """The sets of an interchange."""
    return [found.segments for found in x12.read(path.read_bytes()) if isinstance(found, x12.TransactionSet)]


def read(name: str, items: Segments, profile: Profile = PROFILE) -> Run:
    """The outcome for one set of a partner."""
    mapping = mappers.get(name)
    run = Run(items, dict(profile.facts), profile)
    compiled(patched(mapping, profile) if profile.changes_mappings else mapping)(run)
    return run


def changed(before: Segments, after: Segments) -> list[tuple[str, int]]:
    """Tag and element of everything that differs."""
    assert len(before) == len(after)
    width = max(map(len, before + after))
    pairs = [(one + [""] * width, other + [""] * width) for one, other in zip(before, after, strict=True)]
    return [(one[0], at) for one, other in pairs for at in range(width) if one[at] != other[at]]


@pytest.mark.parametrize("set_id", ["204", "990", "210"])
def test_a_sample_is_mapped_passes_the_rules_and_writes_back_the_same_event(set_id: str) -> None:
    name = f"x12-{set_id}"
    (items,) = segments(SAMPLES / f"{set_id}.edi")
    run = read(name, items)
    assert run.faults == []
    ((event, data),) = run.events
    assert [str(problem) for problem in check(data, type=event)] == []
    account = coverage(plan(mappers.get(name)), run)
    assert account.unmapped == []
    assert account.mapped_share >= mappers.get(name).mapped_floor
    written = compose(mappers.get(name), event, data, PROFILE)
    assert read(name, [["ST", set_id, "1"], *written, ["SE", "1", "1"]]).events == run.events


def test_an_invoice_whose_total_is_not_the_sum_of_its_lines_is_refused_by_the_rule() -> None:
    (items,) = segments(SAMPLES / "210.edi")
    items[1][7] = "174251"
    ((event, data),) = read("x12-210", items).events
    assert [(problem.rule, problem.pointer) for problem in check(data, type=event)] == [
        ("charge-totals-add-up", "/totalNet/amount")
    ]


def test_an_invoice_without_a_currency_needs_one_from_the_profile() -> None:
    (items,) = segments(CASES / "x12-210" / "no-currency" / "message.edi")
    assert {fault.rule for fault in read("x12-210", items).faults} == {"required-missing"}
    ((_, data),) = read("x12-210", items, replace(PROFILE, facts={"currency": "CAD"})).events
    assert {data["currency"], data["totalNet"]["currency"], data["chargeLines"][0]["amount"]["currency"]} == {"CAD"}


def test_the_currency_of_the_message_goes_before_that_of_the_profile() -> None:
    (items,) = segments(SAMPLES / "210.edi")
    ((_, data),) = read("x12-210", items, replace(PROFILE, facts={"currency": "CAD"})).events
    assert data["currency"] == "USD"


def test_a_profile_gives_a_reason_to_an_answer_code_that_has_none() -> None:
    declined = segments(CASES / "x12-990" / "declined" / "message.edi")[0]
    ((_, said),) = read("x12-990", declined).events
    profile = replace(PROFILE, codes={"x12-558": {"D": ("NO_CAPACITY",)}})
    ((_, told),) = read("x12-990", declined, profile).events
    assert (said["reason"]["code"], told["reason"]["code"]) == ("UNKNOWN", "NO_CAPACITY")
    assert said["sourceCode"] == told["sourceCode"] == {"code": "D", "scheme": "x12-558"}


def test_an_offered_rate_is_read_and_written_only_where_the_profile_states_the_currency() -> None:
    (items,) = segments(SAMPLES / "204.edi")
    items[-2] = ["L3", "1890", "G", "", "", "145000", "", "", "", "", "", "9", "L"]
    ((_, silent),) = read("x12-204", items).events
    assert "offeredRate" not in silent
    profile = replace(PROFILE, facts={**PROFILE.facts, "currency": "USD"})
    ((event, data),) = read("x12-204", items, profile).events
    assert data["offeredRate"] == {"amount": "1450.00", "currency": "USD"}
    assert [item[5] for item in compose(mappers.get("x12-204"), event, data, profile) if item[0] == "L3"] == ["145000"]
    with pytest.raises(CannotWrite) as refused:
        compose(mappers.get("x12-204"), event, data, PROFILE)
    assert {problem.rule for problem in refused.value.problems} == {"profile-silent", "profile-differs"}


EDITS = [
    pytest.param("204", ("stops", 1, "references", 0, "value"), "APT-9", [("L11", 1)], id="appointment of a stop"),
    pytest.param("204", ("stops", 0, "orderRefs"), [{"orderId": "77"}], None, id="order at a stop that had none"),
    pytest.param("204", ("parties", 1, "name"), "Payables", [("N1", 2)], id="name of a party"),
    pytest.param("204", ("purpose",), "change", [("B2A", 1)], id="purpose of the tender"),
    pytest.param("990", ("carrierReference", "value"), "PRO-2", [("N9", 2)], id="number of the carrier"),
    pytest.param("210", ("chargeLines", 2, "description"), "Detention", [("L1", 12)], id="text of a charge"),
    pytest.param("210", ("chargeLines", 1, "amount", "amount"), "218.00", [("L1", 4)], id="amount of a charge"),
    pytest.param("210", ("dates", 1, "at", "local"), "2026-03-13", [("G62", 2)], id="further date"),
]


@pytest.mark.parametrize(("set_id", "path", "value", "elements"), EDITS)
def test_an_edit_changes_only_the_elements_of_its_field(
    set_id: str, path: tuple[Any, ...], value: Any, elements: list[tuple[str, int]] | None
) -> None:
    (items,) = segments(SAMPLES / f"{set_id}.edi")
    ((event, found),) = read(f"x12-{set_id}", items).events
    data = copy.deepcopy(found)
    place: Any = data
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    after = put_back(mappers.get(f"x12-{set_id}"), items, event, [data], PROFILE)
    assert read(f"x12-{set_id}", after).events == [(event, data)]
    if elements is None:
        kept = {id(item) for item in after}
        assert all(id(item) in kept for item in items)
        assert len(after) == len(items) + 1
    else:
        assert changed(items, after) == elements


def test_a_field_that_competes_for_one_element_is_refused_not_overwritten() -> None:
    contact = {"name": "Dock", "phone": "775-555-0100", "fax": "775-555-0101"}
    data = {
        "loadId": "LD-1",
        "carrier": {"identifiers": [{"scheme": "scac", "value": "EXLA"}]},
        "purpose": "original",
        "paymentMethod": "prepaid",
        "stops": [{"stopSequence": 1, "activities": ["pickup"], "contacts": [contact]}],
    }
    with pytest.raises(CannotWrite) as refused:
        compose(mappers.get("x12-204"), "shipment.tendered", data, PROFILE)
    assert [(problem.rule, problem.pointer) for problem in refused.value.problems] == [
        ("element-taken", "/stops/0/contacts/0/fax")
    ]


def test_a_tender_without_purpose_leaves_its_mandatory_element_visibly_empty() -> None:
    (items,) = segments(SAMPLES / "204.edi")
    ((event, data),) = read("x12-204", items).events
    del data["purpose"]
    assert ["B2A"] in compose(mappers.get("x12-204"), event, data, PROFILE)
