"""Whatever a set holds, checking it ends, raises nothing, and points into it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from canonical.formats.dictionary.check import check
from canonical.formats.x12.tables import rows
from tests.formats.dictionary.sets import BODIES, one

TAGS = [row[0] for row in rows("segments-004010.tsv")]
segments = st.one_of(
    st.sampled_from([part for body in BODIES.values() for part in body.rstrip("~").split("~")]),
    st.builds(
        lambda tag, texts: "*".join([tag, *texts]),
        st.sampled_from([tag for tag in TAGS if tag not in {"ISA", "IEA", "GS", "GE", "ST", "SE", "BIN", "TA1"}]),
        st.lists(st.text("AZ09 .-:^>é", max_size=6), max_size=8),
    ),
)
VERSIONS = ["003070", "004010", "005010", "008020", "VICS", "4010"]


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from([*BODIES, "310", "404", "999", "835"]), st.lists(segments, max_size=14), st.sampled_from(VERSIONS)
)
def test_checking_always_ends_with_problems_in_order(kind: str, body: list[str], version: str) -> None:
    message = one(kind, "".join(f"{segment}~" for segment in body), version=version)
    found = check(message)
    numbers = [problem.position.segment or 0 for problem in found]
    assert numbers == sorted(numbers)
    for problem in found:
        place = problem.position
        assert place.offset is not None
        assert message.offset <= place.offset <= message.offset + len(message.raw)
        assert place.segment is not None
        assert place.tag == message.segments[place.segment - 1][0]
        assert str(problem)
    assert check(message) == found


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(list(BODIES)), st.data())
def test_a_sound_set_with_one_piece_lost_never_fails(kind: str, data: st.DataObject) -> None:
    body = BODIES[kind]
    at = data.draw(st.integers(0, len(body) - 2))
    to = data.draw(st.integers(at, len(body) - 2))
    check(one(kind, body[:at] + body[to:-1] + "~"))
