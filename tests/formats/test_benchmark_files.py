"""The benchmark compares readers on files of its own: they have to be sound, and the same each time; and it has to run."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from benchmarks.formats import __main__ as benchmark
from benchmarks.formats import processes
from benchmarks.formats.edifact_messages import BODIES as MESSAGES
from benchmarks.formats.files import Kind, write
from benchmarks.formats.goals import GOALS, Goal, Verdict
from benchmarks.formats.subjects import PYTHON
from benchmarks.formats.x12_sets import BODIES as SETS
from canonical.formats import x12
from canonical.mappers import names
from canonical.mappers.stream import Stream

KINDS = [*map(Kind, SETS), Kind("214", "\r\n", messages=7, groups=2), Kind("214", wrapped=80)]
OTHERS = [Kind(message, released=released, una=released) for message in MESSAGES for released in (False, True)]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.title)
def test_an_x12_file_is_read_without_a_problem_and_holds_what_the_generator_says(kind, tmp_path) -> None:
    file = write(tmp_path / "file.edi", kind, size=30_000)
    items = list(x12.read(file.path.read_bytes()))
    sets = [item for item in items if isinstance(item, x12.TransactionSet)]
    told = {problem.rule for item in items for problem in item.problems}
    assert told == ({"lines-cut"} if kind.wrapped else set())
    assert len(sets) == file.sets
    assert sum(len(item.segments) for item in sets) == file.segments - file.envelopes
    assert file.path.stat().st_size == file.size >= 30_000


@pytest.mark.parametrize("kind", OTHERS, ids=lambda kind: kind.title)
def test_an_edifact_file_has_right_counts_and_release_characters_where_they_were_asked_for(kind, tmp_path) -> None:
    file = write(tmp_path / "file.edi", kind, size=30_000)
    text = file.path.read_text().replace("UNA:+.? '", "").replace("?'", "")
    segments = [segment.split("+") for segment in text.split("'")][:-1]
    assert len(segments) == file.segments
    assert [segment[0] for segment in segments].count("UNH") == file.sets
    assert ("?" in text) == kind.released
    begun = 0
    for number, segment in enumerate(segments):
        begun = number if segment[0] == "UNH" else begun
        if segment[0] == "UNT":
            assert segment[1:] == [str(number - begun + 1), segments[begun][1]]


@pytest.mark.parametrize("message", [message for message in SETS if f"x12-{message}" in names()])
def test_what_is_compared_as_mapping_is_mapped_without_a_finding(message, tmp_path) -> None:
    file = write(tmp_path / "file.edi", Kind(message), sets=60)
    outcomes = list(Stream(clock=lambda: datetime(2027, 4, 20, tzinfo=UTC)).outcomes(file.path.read_bytes()))
    assert [problem for outcome in outcomes for problem in (*outcome.problems, *outcome.notes)] == []
    assert all(outcome.lines for outcome in outcomes)


def test_the_same_seed_gives_the_same_file_and_another_seed_another_one(tmp_path) -> None:
    def content(seed: int) -> bytes:
        return write(tmp_path / "file.edi", Kind("856"), sets=20, seed=seed).path.read_bytes()

    assert content(1) == content(1) != content(2)


def test_the_comparison_runs_and_says_who_is_missing(tmp_path, monkeypatch, capsys) -> None:
    monkeypatch.delenv("NODE_PEERS", raising=False)
    monkeypatch.delenv("STAEDI_CLASSPATH", raising=False)
    asked = [
        "x12: envelope checks",
        "x12: and every segment",
        "x12: writing",
        "str.split",
        "x12-parser",
        processes.STAEDI,
    ]
    choice = [word for name in asked for word in ("--subject", name)]
    benchmark.main(["--quick", "--message", "214", "--no-growth", "--json", str(tmp_path / "out.json"), *choice])
    rows = {row["subject"]: row for row in json.loads((tmp_path / "out.json").read_text())["rows"]}
    assert set(rows) == set(asked)
    assert [name for name in asked if rows[name].get("mb_per_s", 0) > 0] == asked[:4]
    assert all(rows[name]["trouble"].startswith("missing: ") for name in asked[4:])
    assert "StAEDI" in capsys.readouterr().out


def test_who_reads_less_than_the_file_holds_is_not_compared(tmp_path) -> None:
    file = write(tmp_path / "file.edi", Kind("214"), sets=5)
    file.segments += 1
    found = processes.compare(["str.split"], file, 1)["str.split"]
    assert found.trouble == f"failed: it has seen {file.segments - 1} where the file holds {file.segments}"


def test_every_goal_names_a_subject_and_a_peer_that_are_asked() -> None:
    asked = {*PYTHON, *benchmark.PEERS["x12"], *benchmark.PEERS["edifact"]}
    assert [goal for goal in GOALS if not {goal.ours, goal.peer} <= asked] == []


@pytest.mark.parametrize(
    ("ratio", "why", "text"),
    [(2.0, "", "met"), (1.9, "", "NOT MET"), (None, "the peer is missing", "the peer is missing")],
)
def test_a_goal_is_met_missed_or_not_measured(ratio, why, text) -> None:
    assert Verdict("214", Goal("x12: envelope checks", "pyx12", 2), ratio, why).text == text
