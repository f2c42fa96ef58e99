"""A message of plain texts is released in one go; what comes out, or is refused, must be what looking at each gives."""

from __future__ import annotations

from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canonical.errors import FormatError
from canonical.formats import edifact
from canonical.formats.edifact.segment_text import SegmentWriter

TEXT = st.text("AB1 ?+:'*.éŁ\n\x1f\x1e", max_size=3)
PLAIN = st.text("AB1?+:'", min_size=1, max_size=3)
ELEMENT = TEXT | st.lists(TEXT, max_size=3) | st.sampled_from([5, [["A"], ["B", "C"]], ["A", 7], ("x", "")])
ELEMENTS = st.lists(ELEMENT, max_size=3) | st.lists(PLAIN | st.lists(PLAIN, min_size=1, max_size=3), max_size=3)
SEGMENT = st.builds(lambda tag, rest: [tag, *rest], st.sampled_from(["BGM", "FTX"]), ELEMENTS)


def written(segments, syntax="UNOC", version=3, **options):
    envelope = edifact.EnvelopeOptions(
        sender="A", receiver="B", date="20260301", time="0600", syntax=syntax, syntax_version=version
    )
    told = []
    try:
        pieces = edifact.write([edifact.Outgoing("IFTSTA", segments)], envelope=envelope, problems=told, **options)
        return "".join(pieces), told
    except FormatError as error:
        return str(error)


@given(
    st.lists(SEGMENT, max_size=4),
    st.sampled_from(["UNOA", "UNOC", "UNOD", "UNOY"]),
    st.sampled_from([1, 3, 4]),
    st.sampled_from(["refuse", "replace"]),
    st.sampled_from(["", "\r\n"]),
)
def test_at_once_and_segment_by_segment_agree(segments, syntax, version, policy, line_end) -> None:
    arguments = (segments, syntax, version)
    options = {"on_character": policy, "line_end": line_end}
    with mock.patch.object(SegmentWriter, "_at_once", return_value=None):
        expected = written(*arguments, **options)
    assert written(*arguments, **options) == expected


@pytest.mark.parametrize(
    ("segments", "is_quick"),
    [
        ([["FTX", "AAI", "", "", ["it's 10:15", "1+1?"]], ["BGM", "77"]], True),
        ([["FTX", "AAI", ""]], False),
        ([["FTX", ["AAI", ""], "B"]], False),
        ([["FTX", 5]], False),
        ([["FTX", "é"]], False),
        ([["FTX", []]], False),
    ],
)
def test_only_texts_without_an_empty_end_are_written_at_once(segments, is_quick) -> None:
    with mock.patch.object(SegmentWriter, "_odd", side_effect=SegmentWriter._odd, autospec=True) as looked:
        text, told = written(segments)
    assert told == []
    assert (looked.call_count == 0) == is_quick
    if is_quick:
        assert "'FTX+AAI+++it?'s 10?:15:1?+1??'BGM+77'" in text
