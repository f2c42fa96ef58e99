"""Plain segments are passed over together: what is said of a file must be what looking at each of them says."""

from __future__ import annotations

from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canonical.formats import edifact
from canonical.formats.edifact import segments

HEAD = "UNB+UNOC:3+A+B+260301:0600+1'"
BODY = "UNH+1+IFTSTA:D:01B:UN'BGM+44+1+9'NAD+CZ+1::91++A?'S ?? B'IMD+F++:::10?:1'FTX+AAI+++X?+Y'UNT+6+1'"
PARTS = st.sampled_from([
    "'", "?", "+", "\n", "\r\n  ", " ", "??", "?'", "''", "X", "\0", "É", "UNA:+.? '", HEAD, "UNT+9+1'", "UNZ+1+1'", "LUNA",
    "ISA*00", "UNH+2+IFTSTA:D:01B:UN'", "UGH+1'", "IMD", "UNO+1+1+1+3'abcUNP+3+1'",
])  # fmt: skip
EDITS = st.lists(st.tuples(st.integers(0, len(HEAD + BODY)), st.integers(0, 9), PARTS | st.just("")), max_size=4)


def said(source: bytes, **options: int) -> list[object]:
    return [
        (repr(item), item.problems, item.raw, getattr(item, "segments", None))
        for item in edifact.read(source, **options)
    ]


@given(
    EDITS, st.sampled_from([0, 20, 33, 80]), st.sampled_from(["'", "'\r\n", "' "]), st.sampled_from([40, 120, 1 << 20])
)
def test_passing_over_segments_says_what_looking_at_each_says(edits, width, end, longest) -> None:
    text = (HEAD + BODY).replace("'N", f"{end}N")
    for at, length, part in edits:
        text = text[:at] + part + text[at + length :]
    source = (text + "UNZ+1+1'").encode("latin-1")
    if width:
        source = b"\r\n".join(source[at : at + width] for at in range(0, len(source), width))
    options = {"longest_segment": longest, "longest_set": 2 * longest, "most_segments": 1 + longest // 20}
    with mock.patch.object(segments, "pass_over"):
        expected = said(source, **options)
    assert said(source, **options) == expected
    assert said(source, chunk_size=16, **options) == expected


@pytest.mark.parametrize("content", ["FTX+AAI+++LUNA", "FTX+AAI+++A?'S", "ftx+x", "A", "IMD+F++:::10?:1"])
def test_the_time_of_a_long_message_is_proportional_to_its_segments(content) -> None:
    looked_at = []
    for count in (200, 400):
        source = f"{HEAD}UNH+1+IFTSTA:D:01B:UN'{(content + chr(39)) * count}UNT+9+1'UNZ+1+1'".encode()
        with mock.patch.object(segments, "_segment", side_effect=segments._segment) as look:
            assert [item.problems[0].value for item in edifact.read(source)] == ["9"]
        looked_at.append(look.call_count)
    assert looked_at[1] <= 2 * looked_at[0]
    if content.isupper() and "LUNA" not in content:
        assert looked_at[1] < 100
