"""Annotations of GitHub: the worst first, at most ten of a level, and no text can start a command of its own."""

from __future__ import annotations

import re

from compat.output import github
from tests.compat.outputs.sheets import BREAKS, NASTY, PLAIN, Report, finding, result, sheet, verdict

COMMAND = re.compile(r"::(error|warning|notice) (?:[a-zA-Z]+=[^,:\r\n]*,?)+::[^\r\n]*")


def test_an_annotation_points_at_the_file_below_the_repository() -> None:
    lines = github.render(sheet(root="catalog"), PLAIN).split("\n")
    shown = next(line for line in lines if "property-made-required" in line)
    assert shown.startswith(
        "::error file=catalog/schemas/events/a/b.json,line=3,col=21,endColumn=24,title=property-made-required"
    )
    assert all(COMMAND.fullmatch(line) for line in lines)
    assert github.STREAM == "stderr"


def test_ten_of_a_level_are_shown_and_the_tenth_counts_the_rest() -> None:
    many = Report(
        "1.0.0", tuple(result(f"a/n{number}", verdict("incompatible", "major", BREAKS)) for number in range(25))
    )
    lines = github.render(sheet(many), PLAIN).split("\n")
    assert len(lines) == 10
    assert "16 more" in lines[-1]


def test_the_worst_come_first() -> None:
    levels = [line.split()[0] for line in github.render(sheet(), PLAIN).split("\n")]
    assert levels == sorted(levels, key=["::error", "::warning", "::notice"].index)


def test_a_message_stays_inside_its_annotation() -> None:
    nasty = finding("type-changed", "breaks", "major", NASTY)
    lines = github.render(sheet(Report("1.0.0", (result("a/b", verdict("incompatible", "major", nasty)),))), PLAIN)
    assert len(lines.split("\n")) == 1
    assert COMMAND.fullmatch(lines)
