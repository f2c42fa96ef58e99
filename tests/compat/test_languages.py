"""Pattern inclusion and sampling against enumeration, tables and a second engine."""

from __future__ import annotations

import re
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compat.languages import BudgetError, Texts, matches, shortest
from compat.lint.backtracking import problem
from compat.patterns import PatternError, parse

LONG_TIME = (
    r"^(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]))T(?:[01][0-9]|2[0-3]):[0-5][0-9](?:\.[0-9]{1,6})?Z$"
)


@pytest.mark.parametrize(
    ("old", "new", "text"),
    [
        ("^[A-Z]{4}$", "^[A-Z]{2,4}$", None),
        ("^[A-Z]{2,4}$", "^[A-Z]{4}$", "AA"),
        ("^[A-Z]{3}U[0-9]{7}$", "^[A-Z]{3}[JUZ][0-9]{7}$", None),
        ("^[A-Z]{3}[JUZ][0-9]{7}$", "^[A-Z]{3}U[0-9]{7}$", "AAAZ1111111"),
        ("^(a|b)*$", "^[ab]*$", None),
        ("^a{3,5}$", "^(aa|aaa|aaaa)$", "aaaaa"),
        ("^[!-~]+( [!-~]+)*$", "^[ -~]+$", None),
        ("^[ -~]+$", "^[!-~]+( [!-~]+)*$", " "),
        ("^[A-Z]{0,4000}$", "^[A-Z]{0,3999}$", "A" * 4000),
        (LONG_TIME, LONG_TIME.replace("1,6", "1,9"), None),
        ("^a|b$", "a", "b"),
        ("a", "^a", "Aa"),
        ("^\\u0041\\x42$", "^AB$", None),
        ("^\\d{2}$", "^[0-9][0-9]$", None),
        ("^.$", "^[^\\n\\r\\u2028\\u2029]$", None),
    ],
)
def test_inclusion_of_patterns(old: str, new: str, text: str | None) -> None:
    assert shortest(Texts(frozenset({old})), [Texts(frozenset({new}))]) == text


@pytest.mark.parametrize(
    ("wanted", "unwanted", "text"),
    [
        (Texts(frozenset({"^[A-Z]{4}$"})), [Texts(maximum=4)], None),
        (Texts(frozenset({"^[A-Z]*$"}), 2, 9), [Texts(maximum=3)], "AAAA"),
        (Texts(minimum=3), [Texts(minimum=2)], None),
        (Texts(maximum=3), [Texts(minimum=1)], ""),
        (Texts(frozenset({"^A*$"}), 1), [Texts(maximum=2), Texts(frozenset({"^AAA$"}))], "AAAA"),
        (Texts(frozenset({"^A$"}), 2), [], None),
        (Texts(minimum=5, maximum=4), [], None),
    ],
)
def test_patterns_together_with_lengths(wanted: Texts, unwanted: list[Texts], text: str | None) -> None:
    assert shortest(wanted, unwanted) == text


def test_a_search_without_end_stops() -> None:
    wide = "^(([A-Z]{1,70}[0-9]?){1,70}-){1,70}$"
    with pytest.raises(BudgetError):
        shortest(Texts(frozenset({wide})), [Texts(frozenset({f"{wide}|^x$"}))], 20_000)


pieces = st.recursive(
    st.sampled_from(["a", "b", "[ab]", "[^a]", "c"]),
    lambda inner: st.one_of(
        st.builds("{}{}".format, inner, inner),
        st.builds("(?:{}|{})".format, inner, inner),
        st.builds("(?:{}){}".format, inner, st.sampled_from(["*", "+", "?", "{2}", "{0,2}", "{1,}"])),
    ),
    max_leaves=5,
)
WORDS = ["".join(word) for size in range(5) for word in product("abc", repeat=size)]


@settings(deadline=None, max_examples=150)
@given(pieces)
def test_matching_agrees_with_python_on_every_short_word(piece: str) -> None:
    for pattern in (f"^{piece}$", piece):
        compiled = re.compile(pattern)
        assert [matches(pattern, word) for word in WORDS] == [compiled.search(word) is not None for word in WORDS]


@settings(deadline=None, max_examples=150)
@given(pieces, pieces)
def test_inclusion_agrees_with_enumeration(one: str, two: str) -> None:
    old, new = f"^{one}$", f"^{two}$"
    lost = [word for word in WORDS if re.search(old, word) and not re.search(new, word)]
    found = shortest(Texts(frozenset({old})), [Texts(frozenset({new}))])
    if lost:
        assert found is not None
        assert len(found) <= len(lost[0])
    if found is not None:
        assert re.search(old, found)
        assert not re.search(new, found)


@pytest.mark.parametrize(
    ("pattern", "feature", "at"),
    [
        ("^(?=a)b$", "look-around", 2),
        ("^(?<!a)b$", "look-around", 2),
        ("^(a)\\1$", "back-reference", 4),
        ("^a^b$", "anchor", 2),
        ("^(a$)$", "anchor", 3),
        ("^[a$", "syntax", 2),
        ("^a{2,1}$", "syntax", 7),
        ("^*$", "syntax", 1),
        ("^a**$", "syntax", 3),
        ("^(a$", "syntax", 2),
        ("^\\p{L}$", "escape", 1),
        ("^[z-a]$", "syntax", 5),
    ],
)
def test_what_is_not_regular_or_broken_is_refused_with_its_place(pattern: str, feature: str, at: int) -> None:
    with pytest.raises(PatternError) as error:
        parse(pattern)
    assert (error.value.feature, error.value.at) == (feature, at)


@pytest.mark.parametrize(
    ("pattern", "is_slow"),
    [
        ("^(a+)+$", True),
        ("^(a*)*$", True),
        ("^([!-~]+ ?)*$", True),
        ("^(a|a)*$", True),
        ("^(a|ab|b)*$", True),
        ("^([A-Z]{1,10}){1,10}$", True),
        ("^(x?){20}$", True),
        ("^a*a*$", True),
        ("^[a-z]*[a-z0-9]*$", True),
        ("^[a-z]+.*[0-9]+$", True),
        ("^[!-~]+( [!-~]+)*$", False),
        ("^[a-z]+-[a-z0-9]*$", False),
        ("^[A-Z]{1,10}[A-Z0-9]{1,10}$", False),
        ("^(ab?){5}$", False),
        ("^([0-9]{1,3}\\.){3}[0-9]{1,3}$", False),
        (LONG_TIME, False),
    ],
)
def test_patterns_that_can_be_slow_are_told_from_those_that_cannot(pattern: str, is_slow: bool) -> None:
    assert bool(problem(pattern)) is is_slow
