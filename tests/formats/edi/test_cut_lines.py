"""A transport that cuts lines cuts the headers of later interchanges too, and cares for no standard."""

from __future__ import annotations

import pytest

from canonical.formats import edi
from tests.formats.x12.files import group, interchange, one_set, wrapped

EDIFACT = "UNB+UNOC:3+SENDER:14+RECEIVER:14+260301:0600+{0}'UNH+1+IFTSTA:D:01B:UN'BGM+23+S{0}+9'UNT+3+1'UNZ+1+{0}'"
ADVISED = "UNA:+.? '" + EDIFACT


def _files() -> dict[str, str]:
    x12 = [interchange(group(one_set(f"{n:04}")), control=f"{n:09}") for n in range(1, 31)]
    edifact = [(ADVISED if n % 3 else EDIFACT).format(n) for n in range(1, 31)]
    return {
        "X12": "".join(x12),
        "EDIFACT": "".join(edifact),
        "both": "".join(one + other for one, other in zip(x12, edifact, strict=True)),
    }


@pytest.mark.parametrize("line_end", ["\r\n", "\n"])
@pytest.mark.parametrize("name", ["X12", "EDIFACT", "both"])
def test_every_interchange_of_a_cut_file_is_found(name: str, line_end: str) -> None:
    text = _files()[name]
    plain = [(item.control, item.segments) for item in edi.read(text.encode())]
    for width in range(13, 141):
        items = list(edi.read(wrapped(text, width, line_end).encode(), whole=True))
        found = [item for item in items if hasattr(item, "segments")]
        assert [(item.control, item.segments) for item in found] == plain, width
        told = [problem.rule for item in items for problem in getattr(item, "problems", ())]
        assert told == ["lines-cut"], width
        assert b"".join(item.lead + item.raw for item in items).decode() == wrapped(text, width, line_end)
