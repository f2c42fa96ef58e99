"""A set of more segments than are read is given up; all others are read as if there were no limit."""

from __future__ import annotations

import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canonical.errors import FormatError
from canonical.formats import edi, edifact, x12
from tests.formats.x12.files import gs, isa, wrapped

X12 = isa() + gs() + "ST*214*0001~{0}SE*{1}*0001~ST*214*0002~SE*2*0002~GE*2*1~IEA*1*000000001~"
EDIFACT = "UNB+UNOC:3+A+B+260301:0600+7'UNH+1+IFTSTA:D:01B:UN'{0}UNT+{1}+1'UNH+2+IFTSTA:D:01B:UN'UNT+2+2'UNZ+2+7'"


def file(standard: str, segments: int, *, wrong: int = 0, form: str = "") -> bytes:
    """A set of so many segments with its header and trailer, and a short one."""
    body = ("LX*1~" if standard == "x12" else "BGM+1'") * (segments - 2)
    text = (X12 if standard == "x12" else EDIFACT).format(body, segments + wrong)
    mark = "~" if standard == "x12" else "'"
    if form == "odd blanks":
        text = text.replace(mark + "L", mark + "\n  L", 1).replace(mark + "B", mark + "\n  B", 1)
    return (wrapped(text, 80) if form == "cut lines" else text).encode()


def rules(source: bytes, most: int, **options: Any) -> list[list[str]]:
    """The problems of each set."""
    items = edi.read(source, most_segments=most, **options)
    return [[problem.rule for problem in item.problems] for item in items if hasattr(item, "segments")]


@pytest.mark.parametrize("standard", ["x12", "edifact"])
@pytest.mark.parametrize("form", ["", "odd blanks", "cut lines"])
@pytest.mark.parametrize("wrong", [0, 1])
def test_the_limit_is_where_it_says(standard: str, form: str, wrong: int) -> None:
    for most in (100, 1000):
        for segments in (most - 1, most, most + 1):  # the trailer itself may come one too late
            found = rules(file(standard, segments, wrong=wrong, form=form), most)
            assert found == [["set-count-wrong"] if wrong else [], []], (most, segments)
        source = file(standard, most + 2, wrong=wrong, form=form)
        assert rules(source, most) == [["too-many-segments"], []]
        assert rules(source, most, chunk_size=37) == [["too-many-segments"], []]


@pytest.mark.parametrize("standard", ["x12", "edifact"])
def test_what_is_said_and_where(standard: str) -> None:
    source = file(standard, 5000)
    items = list(edi.read(source, most_segments=1000, whole=True))
    assert b"".join(item.lead + item.raw for item in items) == source
    given_up = next(item for item in items if hasattr(item, "segments"))
    [problem] = given_up.problems
    assert "more than 1000 segments" in problem.message
    assert problem.hint == f"raise most_segments if such {'sets' if standard == 'x12' else 'messages'} are usual"
    assert len(given_up.segments) == 1001
    assert problem.position.segment == 1001
    rest = next(item for item in items if getattr(item, "problems", None) and item is not given_up)
    assert rest.problems[0].rule == "segment-outside-set"
    assert edi.acknowledge_bytes(items, date="20260301", time="0600", always=True)


@given(
    st.sampled_from(["x12", "edifact"]), st.integers(2, 60), st.integers(1, 60), st.integers(0, 1),
    st.sampled_from(["", "odd blanks", "cut lines"]), st.sampled_from([13, 64, 1 << 18]),
)  # fmt: skip
def test_a_limit_changes_nothing_but_what_exceeds_it(
    standard: str, segments: int, most: int, wrong: int, form: str, size: int
) -> None:
    source = file(standard, segments, wrong=wrong, form=form)
    limited = [repr(item) for item in edi.read(io.BytesIO(source), most_segments=most, whole=True, chunk_size=size)]
    assert limited == [repr(item) for item in edi.read(source, most_segments=most, whole=True)]
    if segments <= most:
        assert limited == [repr(item) for item in edi.read(source, whole=True)]
    assert ("too-many-segments" in str(rules(source, most))) == (segments > most + 1)


@pytest.mark.parametrize("read", [edi.read, x12.read, edifact.read])
def test_a_limit_must_be_positive(read: Any) -> None:
    with pytest.raises(FormatError, match="most_segments is 0"):
        list(read(b"", most_segments=0))
    source = file("edifact" if read is edifact.read else "x12", 50)
    assert (
        next(item.problems[0].rule for item in read(source, most_segments=10) if item.problems) == "too-many-segments"
    )
