"""Which parts of a message tell who somebody is, and how problems speak of them."""

from __future__ import annotations

import pytest

from canonical.formats.edi.redact import HIDDEN, hide, is_private, shortened, without_quotes
from canonical.problems import Position, Problem

PRIVATE = [
    ("x12", "N1", 2), ("x12", "N2", 1), ("x12", "N3", 2), ("x12", "N4", 1), ("x12", "N4", 3), ("x12", "PER", 2),
    ("x12", "PER", 4), ("x12", "PER", 8), ("x12", "G61", 2), ("x12", "G61", 4), ("x12", "NM1", 3), ("edifact", "NAD", 4),
    ("edifact", "NAD", 5), ("edifact", "COM", 1), ("edifact", "COM", 2), ("edifact", "CTA", 2),
    ("edifact", "NAD:1", 4), ("edifact", "nad", 4), ("x12", "n1", 2), ("x12", " N1", 2),
]  # fmt: skip
OPEN = [
    ("x12", "N1", 1), ("x12", "N1", 4), ("x12", "N4", 4), ("x12", "PER", 3), ("x12", "AT7", 5), ("x12", "MS1", 1),
    ("x12", "XYZ", 1), ("edifact", "NAD", 2), ("edifact", "NAD", 9), ("edifact", "CTA", 1), ("edifact", "LOC", 2),
]  # fmt: skip


@pytest.mark.parametrize(("standard", "tag", "element"), PRIVATE)
def test_names_addresses_and_numbers_to_call_are_private(standard: str, tag: str, element: int) -> None:
    assert is_private(standard, tag, element)


@pytest.mark.parametrize(("standard", "tag", "element"), OPEN)
def test_codes_ids_and_places_are_not(standard: str, tag: str, element: int) -> None:
    assert not is_private(standard, tag, element)


@pytest.mark.parametrize(("standard", "tag", "element"), [("x12", "NTE", 2), ("x12", "L11", 3), ("edifact", "FTX", 4)])
def test_free_text_is_private_where_it_is_asked_for(standard: str, tag: str, element: int) -> None:
    assert not is_private(standard, tag, element)
    assert is_private(standard, tag, element, text=True)


def test_fields_of_an_idoc_go_by_their_names() -> None:
    assert is_private("idoc", "E1EDKA1", None, "NAME1")
    assert is_private("idoc", "E1EDKT2", None, "TDLINE", text=True)
    assert not is_private("idoc", "E1EDKA1", None, "PARTN")


def test_a_problem_about_a_name_tells_where_and_not_what() -> None:
    problem = Problem(
        "element-too-long",
        "'Dana Example' has 12 characters, at most 10 are allowed",
        "cut 'Dana Exampl...'",
        Position(message=1, segment=4, tag="PER", element=2),
        value="Dana Example",
    )
    hidden = hide(problem, "x12")
    assert "Dana" not in str(hidden) + str(hidden.value)
    assert hidden.value == HIDDEN
    assert (hidden.rule, hidden.position) == (problem.rule, problem.position)
    assert "12 characters" in hidden.message


def test_a_problem_about_a_tag_keeps_the_tag() -> None:
    problem = Problem("segment-tag-invalid", "the tag 'n1' is not spelled N1", "", Position(tag="n1"), value="n1")
    assert hide(problem, "x12") is problem


def test_a_problem_about_a_date_keeps_its_value() -> None:
    problem = Problem("date-invalid", "'20260231' is no date", "", Position(tag="AT7", element=5), value="20260231")
    assert hide(problem, "x12") is problem


def test_a_problem_about_text_that_nobody_could_read_quotes_nothing() -> None:
    problem = Problem(
        "not-a-message", 'the text "Dana Example" begins no message', "look at 'Dana'", value="Dana Example"
    )
    assert "Dana" not in str(without_quotes(problem))


def test_a_long_value_is_cut() -> None:
    assert shortened("x" * 100) == "x" * 57 + "..."
    assert shortened("x" * 60) == "x" * 60
