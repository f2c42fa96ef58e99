"""The laws of every mapping that writes: compiled rows read as interpreted ones do, what is written reads back, put-back
changes nothing else. What holds for mappings that only read is in ``test_read_only.py``.
"""

from __future__ import annotations

import copy

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from canonical import mappers
from canonical.mappers.writing import CannotWrite, compose, put_back
from canonical.mapping import interpret
from canonical.mapping.planner import plan
from canonical.mapping.run import Run
from canonical.profile import default_profile
from tests.mappers.plan_data import Data

PROFILE = default_profile()
EMITS = [
    pytest.param(name, index, id=f"{name}-{emit.row.event}-{index}")
    for name in mappers.names()
    if mappers.get(name).writes
    for index, emit in enumerate(plan(mappers.get(name)).emits)
]
QUICK = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))


def framed(name: str, segments: list[list[object]]) -> list[object]:
    """The segments as a reader yields them: X12 with ST and SE."""
    if name.startswith("idoc"):
        return list(segments)
    return [["ST", name.partition("-")[2], "0001"], *segments, ["SE", str(len(segments) + 2), "0001"]]


def read(name: str, items: list[object]) -> Run:
    """The outcome of the compiled rows."""
    run = Run(items, dict(PROFILE.facts), PROFILE)  # type: ignore[arg-type]
    mappers.reader(name)(run)
    return run


def written(draw: st.DataObject, name: str, index: int) -> tuple[str, dict[str, object], list[object]]:
    """Drawn data of one event and the message that says it; data that the message cannot say are passed over."""
    emit = plan(mappers.get(name)).emits[index]
    data = draw.draw(Data(emit, PROFILE).strategy())
    try:
        return emit.row.event, data, framed(name, compose(mappers.get(name), emit.row.event, data, PROFILE, index))
    except CannotWrite:
        assume(False)
        raise


@pytest.mark.parametrize(("name", "index"), EMITS)
@QUICK
@given(draw=st.data())
def test_what_is_written_reads_back_as_the_same_data(name: str, index: int, draw: st.DataObject) -> None:
    event, data, items = written(draw, name, index)
    run = read(name, items)
    assert [str(problem) for problem in run.faults] == []
    assert run.events == [(event, data)]


@pytest.mark.parametrize(("name", "index"), EMITS)
@QUICK
@given(draw=st.data())
def test_compiled_rows_read_as_interpreted_rows_do(name: str, index: int, draw: st.DataObject) -> None:
    _, _, items = written(draw, name, index)
    for _ in range(draw.draw(st.integers(0, 4))):
        items = draw.draw(damaged(items))
    run = read(name, items)
    slow = Run(items, dict(PROFILE.facts), PROFILE)  # type: ignore[arg-type]
    interpret.read(plan(mappers.get(name)), slow)
    assert run.events == slow.events
    assert {(fault.rule, fault.pointer) for fault in run.faults} == {
        (fault.rule, fault.pointer) for fault in slow.faults
    }


@st.composite
def damaged(draw: st.DrawFn, items: list[object]) -> list[object]:
    """A message with one element changed, one segment doubled, dropped or moved."""
    changed = copy.deepcopy(items)
    at = draw(st.integers(0, len(changed) - 1))
    match draw(st.sampled_from(["element", "double", "drop", "move"])):
        case "element":
            segment = changed[at]
            text = draw(st.sampled_from(["", "ZZ", "x" * 90, "-5", "20260230", "~", "9999", "\u00e9\u00a0"]))
            if len(segment) > 1 and isinstance(segment[1], dict):  # type: ignore[arg-type]
                if segment[1]:  # type: ignore[index]
                    segment[1][draw(st.sampled_from(sorted(segment[1])))] = text  # type: ignore[index]
            elif len(segment) > 1:  # type: ignore[arg-type]
                segment[draw(st.integers(1, len(segment) - 1))] = text  # type: ignore[index,arg-type]
        case "double":
            changed.insert(at, copy.deepcopy(changed[at]))
        case "drop":
            del changed[at]
        case "move":
            changed.insert(draw(st.integers(0, len(changed) - 1)), changed.pop(at))
    return changed


@pytest.mark.parametrize(("name", "index"), EMITS)
@QUICK
@given(draw=st.data())
def test_putting_back_what_was_read_changes_no_segment(name: str, index: int, draw: st.DataObject) -> None:
    event, _, items = written(draw, name, index)
    data = [found for kind, found in read(name, items).events if kind == event]
    back = put_back(mappers.get(name), items, event, data, PROFILE)
    assert len(back) == len(items)
    assert all(one is other for one, other in zip(back, items, strict=True))
