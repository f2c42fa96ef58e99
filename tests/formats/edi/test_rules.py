from __future__ import annotations

import re

import pytest

from canonical.formats.edi.rules import rules

# Words with hyphens in the same modules that are no findings: kinds of envelopes and of files, character sets, formats
# of dates, states of an acknowledgement, tokens of notations.
NO_RULES = {
    "accepted-with-errors",
    "group-header",
    "group-trailer",
    "hi-hi",
    "idoc-flat",
    "idoc-xml",
    "interchange-acknowledgement",
    "interchange-header",
    "interchange-trailer",
    "latin-1",
    "partly-accepted",
    "utf-16",
    "utf-8",
    "ymd-ymd",
    "ymdhi-ymdhi",
}
WORD = re.compile(r'"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)"')
PARTS = [
    "",
    "x12",
    "edi",
]  # what this part of the suite answers for; EDIFACT and the dictionaries have tests of their own


def emitted(folder) -> set[str]:
    found = {word for path in folder.glob("*.py") for word in WORD.findall(path.read_text("utf-8"))}
    return {word for word in found if not re.match(r"iso\d", word)}


@pytest.mark.parametrize("part", PARTS)
def test_every_finding_that_is_told_has_its_row(project, part: str) -> None:
    found = emitted(project / "canonical" / "formats" / part)
    assert found - set(rules()) - NO_RULES == set()


def test_rows_say_how_severe_a_finding_is() -> None:
    assert len(rules()) > 60
    for row in rules().values():
        assert row.severity in ("error", "warning", "info"), row
        assert row.lenient in ("", "error", "warning", "info"), row
        assert row.title, row


def test_what_loses_data_is_an_error_to_a_lenient_reader_too() -> None:
    for name in (
        "truncated",
        "set-trailer-missing",
        "gzip-truncated",
        "gzip-damaged",
        "isa-unreadable",
        "segment-too-long",
    ):
        assert rules()[name].lenient in ("", "error"), name
    for name in ("set-count-wrong", "binary-length-wrong", "group-kind-mismatch", "test-indicator-invalid"):
        assert rules()[name].lenient in ("warning", "info"), name
