"""How a file arrives does not matter to what becomes of its messages."""

from __future__ import annotations

import gzip
import io
from datetime import UTC, datetime

from canonical.mappers.stream import Stream
from tests.rules.catalog import PROJECT

X12 = (PROJECT / "samples/x12/214.edi").read_bytes()
EDIFACT = (PROJECT / "samples/edifact/iftsta-d01b.edi").read_bytes()


def mapped(file: bytes) -> tuple[list[bytes], list[str]]:
    """The events of a file, and the rules of its problems."""
    stream = Stream(clock=lambda: datetime(2026, 4, 20, tzinfo=UTC))
    outcomes = list(stream.outcomes(io.BytesIO(file)))
    return [line for one in outcomes for line in one.lines], [p.rule for one in outcomes for p in one.problems]


def test_an_archive_makes_the_events_of_what_is_in_it() -> None:
    assert mapped(gzip.compress(X12, mtime=0)) == mapped(X12)
    assert mapped(X12)[0]


def test_ebcdic_makes_the_events_of_the_same_text() -> None:
    lines, problems = mapped(X12.decode().encode("cp037"))
    assert (lines, problems) == mapped(X12)


def test_a_message_without_a_mapping_is_named_and_the_rest_comes_through() -> None:
    lines, problems = mapped(EDIFACT + X12 + EDIFACT)
    assert lines == mapped(X12)[0]
    assert set(problems) == {"no-mapping"}
    assert len(problems) == 2 * EDIFACT.count(b"UNH+")
