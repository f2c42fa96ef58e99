"""Which number is in one interval and in none of the others."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compat.numbers import Interval, UnknownError, outside

F = Fraction  # the table reads better


@pytest.mark.parametrize(
    ("kind", "wanted", "unwanted", "number"),
    [
        ("integer", Interval(), [], 0),
        ("integer", Interval(F(1), F(9)), [Interval(F(1), F(8))], 9),
        ("integer", Interval(F(1), F(9)), [Interval(F(1), F(4)), Interval(F(5), F(9))], None),
        ("integer", Interval(F(1), F(9)), [Interval(F(1), F(4)), Interval(F(5), F(9), low_open=True)], 5),
        ("integer", Interval(F(0), F(1), low_open=True, high_open=True), [], None),
        ("fraction", Interval(F(0), F(1), low_open=True, high_open=True), [], F(1, 2)),
        ("fraction", Interval(F(1), F(1)), [], None),
        ("fraction", Interval(), [Interval(low=F(0))], F(-1, 2)),
        ("integer", Interval(units=frozenset({F(2)})), [Interval(units=frozenset({F(4)}))], 2),
        ("integer", Interval(units=frozenset({F(4)})), [Interval(units=frozenset({F(2)}))], None),
        ("fraction", Interval(F(0), F(3), units=frozenset({F(1, 4)})), [Interval(units=frozenset({F(1, 2)}))], F(1, 4)),
        ("integer", Interval(F(-5), F(-3)), [Interval(F(-5), F(-4))], -3),
        ("integer", Interval(high=F(-7, 2)), [], -4),
    ],
)
def test_numbers_outside(kind: str, wanted: Interval, unwanted: list[Interval], number: Fraction | None) -> None:
    assert outside(kind, wanted, unwanted) == number


def test_when_too_many_numbers_would_have_to_be_tried_nothing_is_claimed() -> None:
    sieve = bytearray([1]) * 100_100
    primes = [
        n for n in range(2, 100_100) if sieve[n] and not sieve.__setitem__(slice(n, None, n), bytes(len(sieve[n::n])))
    ]
    with pytest.raises(UnknownError):
        outside("integer", Interval(low=F(2)), [Interval(units=frozenset({F(prime)})) for prime in primes])


def test_a_number_between_many_multiples_is_found() -> None:
    primes = [n for n in range(2, 2100) if all(n % d for d in range(2, int(n**0.5) + 1))]
    unwanted = [Interval(units=frozenset({F(prime)})) for prime in primes]
    assert outside("integer", Interval(low=F(2)), unwanted) == 2111


def test_a_decimal_with_more_digits_is_no_multiple() -> None:
    found = outside("fraction", Interval(F(0), F(10)), [Interval(units=frozenset({F(1, 2)}))])
    assert found is not None
    assert (found * 2).denominator != 1


ends = st.one_of(st.none(), st.integers(-4, 4).map(F))
intervals = st.builds(Interval, ends, ends, st.booleans(), st.booleans())


@given(intervals, st.lists(intervals, max_size=3))
def test_the_answer_is_right_for_every_small_integer(wanted: Interval, unwanted: list[Interval]) -> None:
    expected = [n for n in range(-8, 9) if F(n) in wanted and not any(F(n) in other for other in unwanted)]
    found = outside("integer", wanted, unwanted)
    assert (found is None) == (not expected)
    assert found is None or (found in wanted and not any(found in other for other in unwanted))
