"""Text is read by a tired person: both places underlined, the document, what to do, the answer last."""

from __future__ import annotations

import io

import pytest

from compat.output import text
from compat.terminal import Terminal, terminal
from tests.compat.outputs.sheets import NASTY, ONE_OF_EACH, PLAIN, Report, finding, result, sheet, verdict

BLOCK = """\
a/breaks: incompatible, 1.0.0 -> 2.0.0
  breaks property-made-required: the member 'b' must be there now (at /x)
    old versions/a/b/1.0.0.json:3:3 /required
           2 │   "type": "object",
     >     3 │   "required": ["a"]
             │   ^^^^^^^^^^^^^^^^^
           4 │ }
    new schemas/events/a/b.json:3:21 /required/1
           2 │   "type": "object",
     >     3 │   "required": ["a", "b"]
             │                     ^^^
           4 │ }
    the old schema accepts this document, the new one rejects it:
      {"a": "…", "n": [1, 2.5, null]}
      by required (b) at the root
    fix: Do something else.
    approve: canonical-compat accept"""


def test_a_break_is_shown_with_both_places_underlined_and_its_document() -> None:
    assert BLOCK in text.render(sheet(), PLAIN)


def test_the_answer_comes_last_and_harmless_changes_take_a_line() -> None:
    shown = text.render(sheet(), PLAIN)
    assert shown.splitlines()[-1].startswith("refused: 6 of 7 changed since release 1.0.0")
    assert "  safe property-added: the member 'c' is new (at /x)" in shown
    assert "a/same" not in shown


def test_verbose_shows_where_harmless_changes_are() -> None:
    quiet, loud = (text.render(sheet(), Terminal(is_verbose=flag)) for flag in (False, True))
    assert len(loud.splitlines()) > len(quiet.splitlines()) + 10


@pytest.mark.parametrize("width", [60, 80, 120])
def test_nothing_that_can_be_wrapped_is_wider_than_the_terminal(width: int) -> None:
    long = finding("type-changed", "breaks", "major", "word " * 60)
    found = sheet(Report("1.0.0", (result("a/b", verdict("incompatible", "major", long)),)))
    lines = text.render(found, Terminal(width)).splitlines()[:-1]
    assert max(len(line) for line in lines if "approve:" not in line) <= width


def test_ascii_is_ascii() -> None:
    assert text.render(sheet(), Terminal(is_ascii=True)).isascii()


def test_colour_says_nothing_that_words_do_not() -> None:
    import re

    coloured = text.render(sheet(), Terminal(has_colour=True))
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == text.render(sheet(), PLAIN)
    assert "\x1b[31;1m" in coloured


@pytest.mark.parametrize("has_colour", [False, True])
def test_a_schema_cannot_move_the_cursor_or_hide_what_follows(has_colour: bool) -> None:
    nasty = finding("type-changed", "breaks", "major", NASTY)
    found = sheet(Report("1.0.0", (result("a/b", verdict("incompatible", "major", nasty)),)))
    shown = text.render(found, Terminal(has_colour=has_colour))
    assert "\x00" not in shown
    assert "\x1b[31m`" not in shown


class _Screen(io.StringIO):
    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("environment", "is_tty", "width", "has_colour"),
    [
        ({}, True, 100, True),
        ({}, False, 100, False),
        ({"NO_COLOR": "1"}, True, 100, False),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, True, 100, False),
        ({"FORCE_COLOR": "1"}, False, 100, True),
        ({"FORCE_COLOR": "0"}, True, 100, False),
        ({"TERM": "dumb"}, True, 100, False),
        ({"COLUMNS": "72"}, False, 72, False),
        ({"COLUMNS": "20"}, False, 60, False),
        ({"COLUMNS": "999"}, False, 120, False),
        ({"COLUMNS": "wide"}, False, 100, False),
    ],
)
def test_the_terminal_and_the_environment_decide(environment, is_tty: bool, width: int, has_colour: bool) -> None:
    stream = _Screen() if is_tty else io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    found = terminal(stream, environment, is_ascii=False, is_verbose=False)
    assert (found.width, found.has_colour, found.is_ascii) == (width, has_colour, False)


def test_a_terminal_that_cannot_draw_gets_ascii() -> None:
    assert terminal(io.TextIOWrapper(io.BytesIO(), encoding="latin-1"), {}, is_ascii=False, is_verbose=False).is_ascii


def test_one_of_each_is_what_it_says() -> None:
    assert {row.status for row in sheet(ONE_OF_EACH).rows} >= {
        "breaks",
        "meaning",
        "undecided",
        "approved",
        "safe",
        "wrong",
    }
