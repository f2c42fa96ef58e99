"""What holds for mappings that only read: both ways of reading agree on damaged samples, and samples are mapped."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from canonical import mappers
from canonical.formats import x12
from canonical.mappers.messages import Message, of_x12
from canonical.mappers.patched import compiled
from canonical.mappers.writing import put_back
from canonical.mapping import interpret
from canonical.mapping.coverage import Coverage, coverage
from canonical.mapping.planner import plan
from canonical.mapping.run import Run
from canonical.profile import default_profile
from canonical.rules import check

SAMPLES = Path(__file__).parents[2] / "samples" / "x12"
PROFILE = default_profile()
NAMES = [name for name in mappers.sources() if name.startswith("x12-") and not mappers.get(name).writes]
READERS = {name: compiled(mappers.get(name)) for name in NAMES}
WRONG = st.sampled_from(["", "ZZ", "x" * 150, "-5", "20260230", "9999", "\u00e9\u00a0", "EA>2", "0"])


def messages(name: str, file: str = "") -> list[Message]:
    """The messages of one kind in a sample file."""
    raw = (SAMPLES / (file or f"{name.partition('-')[2]}.edi")).read_bytes()
    found = [of_x12(one) for one in x12.read(raw) if type(one) is x12.TransactionSet]
    return [one for one in found if one.mapping == name]


def outcome(name: str, message: Message, items: list[list[str]]) -> Run:
    """Both ways of reading, which must agree."""
    facts = {**PROFILE.facts, **message.facts}
    fast, slow = Run(items, facts, PROFILE), Run(items, facts, PROFILE)
    READERS[name](fast)
    interpret.read(plan(mappers.get(name)), slow)
    assert fast.events == slow.events
    assert {(one.rule, one.pointer) for one in fast.faults if one.rule != "required-missing"} == {
        (one.rule, one.pointer) for one in slow.faults if one.rule != "required-missing"
    }
    assert bool(fast.faults) == bool(slow.faults)
    return fast


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=30, deadline=None)
@given(draw=st.data())
def test_compiled_rows_read_a_damaged_sample_as_interpreted_rows_do(name: str, draw: st.DataObject) -> None:
    (message,) = messages(name)
    items = copy.deepcopy(message.items)
    for _ in range(draw.draw(st.integers(1, 4))):
        damage(draw, items)
    outcome(name, message, items)


def damage(draw: st.DataObject, items: list[list[str]]) -> None:
    """Change an element, or double, drop or move a segment."""
    at = draw.draw(st.integers(1, len(items) - 1))
    match draw.draw(st.sampled_from(["element", "element", "double", "drop", "move"])):
        case "element":
            items[at][draw.draw(st.integers(1, len(items[at]) - 1))] = draw.draw(WRONG)
        case "double":
            items.insert(at, copy.deepcopy(items[at]))
        case "drop":
            del items[at]
        case "move":
            items.insert(draw.draw(st.integers(1, len(items) - 1)), items.pop(at))


@pytest.mark.parametrize("name", NAMES)
def test_samples_are_mapped_to_events_that_hold_with_nothing_unaccounted(name: str) -> None:
    total = Coverage()
    for file in ("", "day.edi"):
        found = messages(name, file)
        assert found
        for message in found:
            run = outcome(name, message, message.items)
            assert run.faults == []
            assert [str(problem) for event, data in run.events for problem in check(data, type=event)] == []
            assert run.events
            total.add(coverage(plan(mappers.get(name)), run))
    assert total.unmapped == []
    assert total.mapped_share >= mappers.get(name).mapped_floor


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=20, deadline=None)
@given(draw=st.data())
def test_putting_back_what_was_read_changes_no_segment(name: str, draw: st.DataObject) -> None:
    (message,) = messages(name)
    items = copy.deepcopy(message.items)
    for _ in range(draw.draw(st.integers(0, 2))):
        damage(draw, items)
    run = outcome(name, message, items)
    assume(not run.faults and run.events)
    events = [data for _, data in run.events]
    back = put_back(mappers.get(name), items, run.events[0][0], copy.deepcopy(events), PROFILE)
    assert len(back) == len(items)
    assert all(one is other for one, other in zip(back, items, strict=True))


EDITS = [
    ("x12-940", "/lines/0/orderedQuantity/value", "W01", 1),
    ("x12-940", "/lines/1/item/description", "G69", 1),
    ("x12-945", "/shipTo/name", "N1", 2),
    ("x12-846", "/snapshotId", "BIA", 3),
    ("x12-846", "/facility/name", "N1", 2),
]


@pytest.mark.parametrize(("name", "pointer", "tag", "element"), EDITS)
def test_an_edited_field_changes_its_element_and_nothing_else(name: str, pointer: str, tag: str, element: int) -> None:
    (message,) = messages(name)
    ((event, data),) = outcome(name, message, message.items).events
    edited = copy.deepcopy(data)
    place = edited
    *path, last = [int(word) if word.isdigit() else word for word in pointer.strip("/").split("/")]
    for word in path:
        place = place[word]  # type: ignore[index]
    place[last] = "77"  # type: ignore[index]
    back = put_back(mappers.get(name), message.items, event, [edited], PROFILE)
    changed = [
        (before[0], at)
        for before, after in zip(message.items, back, strict=True)
        for at in range(max(len(before), len(after)))
        if (before[at : at + 1] or [""]) != (after[at : at + 1] or [""])
    ]
    assert changed == [(tag, element)]
    assert outcome(name, message, back).events == [(event, edited)]
