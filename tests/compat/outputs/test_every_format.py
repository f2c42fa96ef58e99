"""What is printed and the exit code never contradict each other, in any format."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compat.output import formats, load
from compat.sheet import Sheet
from tests.compat.outputs.sheets import HARMLESS, ONE_OF_EACH, OPEN, PLAIN, QUIET, reports, sheet

REFUSED, UNDECIDED, COMPATIBLE = 1, 4, 0


def _by(errors: int, undecided: int) -> int:
    return REFUSED if errors else UNDECIDED if undecided else COMPATIBLE


def _text(text: str) -> int:
    word = text.rstrip().splitlines()[-1].partition(":")[0]
    return {"refused": REFUSED, "undecided": UNDECIDED}.get(word, COMPATIBLE)


def _concise(text: str) -> int:
    return _by(len(re.findall(r": error [a-z-]+: ", text)), len(re.findall(r": warning undecided: ", text)))


def _jsonl(text: str) -> int:
    *rows, last = map(json.loads, text.split("\n"))
    code = _by(sum(row["level"] == "error" for row in rows), sum(row["status"] == "undecided" for row in rows))
    assert last["exitCode"] == code
    return code


def _github(text: str) -> int:
    lines = text.splitlines()
    return _by(
        sum(line.startswith("::error") for line in lines),
        sum(line.startswith("::warning") and "title=undecided" in line for line in lines),
    )


def _gitlab(text: str) -> int:
    rows = json.loads(text)
    undecided = [row for row in rows if row["check_name"] == "undecided" and row["severity"] == "major"]
    return _by(sum(row["severity"] == "critical" for row in rows), len(undecided))


def _junit(text: str) -> int:
    top = ET.fromstring(text)
    return _by(len(list(top.iter("failure"))), len(list(top.iter("error"))))


def _sarif(text: str) -> int:
    (run,) = json.loads(text)["runs"]
    rows = run["results"]
    open_ = [row for row in rows if row["properties"]["status"] == "undecided"]
    code = _by(sum(row["level"] == "error" for row in rows), len(open_))
    assert run["invocations"][0]["exitCode"] == code
    return code


def _markdown(text: str) -> int:
    return {"✅": COMPATIBLE, "❌": REFUSED, "❓": UNDECIDED}[text.split()[1]]


def _html(text: str) -> int:
    said = re.search(r"<h1>canonical-compat check: (\w+)</h1>", text)
    return {"compatible": COMPATIBLE, "refused": REFUSED, "undecided": UNDECIDED}[said.group(1)]


READERS = {
    "text": _text,
    "concise": _concise,
    "json": lambda text: json.loads(text)["exitCode"],
    "jsonl": _jsonl,
    "github": _github,
    "gitlab": _gitlab,
    "junit": _junit,
    "sarif": _sarif,
    "markdown": _markdown,
    "html": _html,
}


def test_there_is_a_reader_for_every_format() -> None:
    assert sorted(READERS) == formats()


@given(reports(), st.sampled_from(["breaking", "undecided", "any"]))
@settings(max_examples=150, deadline=None)
def test_the_exit_code_follows_what_is_printed(report, fail_on: str) -> None:
    found = sheet(report, fail_on)
    assert {name: READERS[name](load(name).render(found, PLAIN)) for name in READERS} == dict.fromkeys(
        READERS, found.exit_code
    )
    if fail_on == "breaking":
        assert found.exit_code == report.exit_code


@pytest.mark.parametrize("name", formats())
@pytest.mark.parametrize(
    ("report", "fail_on", "code"),
    [
        (ONE_OF_EACH, "breaking", 1),
        (QUIET, "any", 0),
        (HARMLESS, "breaking", 0),
        (HARMLESS, "undecided", 0),
        (HARMLESS, "any", 1),
        (OPEN, "breaking", 4),
        (OPEN, "undecided", 1),
    ],
)
def test_each_level_of_fail_on_in_each_format(name: str, report, fail_on: str, code: int) -> None:
    found = sheet(report, fail_on)
    assert found.exit_code == code
    assert READERS[name](load(name).render(found, PLAIN)) == code


@pytest.mark.parametrize("name", formats())
def test_every_format_names_every_rule_that_needs_somebody(name: str) -> None:
    text = load(name).render(sheet(), PLAIN)
    for rule in ("property-made-required", "unit-changed", "undecided", "approval-expired"):
        assert rule in text


@pytest.mark.parametrize("name", ["text", "json", "jsonl", "github", "gitlab", "junit", "sarif", "markdown", "html"])
def test_every_format_with_room_shows_the_document(name: str) -> None:
    text = load(name).render(sheet(), PLAIN)
    assert re.search(r"2\.5", text)


def test_a_sheet_without_anything_is_printed_too() -> None:
    found = Sheet("lint", "", (), (), "lint: clean", {"findings": []})
    for name in formats():
        assert isinstance(load(name).render(found, PLAIN), str)
