"""Sets of numbers between two ends, and which number is in one and not in the others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor, gcd, lcm
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@dataclass(frozen=True, slots=True)
class Interval:
    """Numbers between two ends (None: no end), each end in or out, and multiples of every unit."""

    low: Fraction | None = None
    high: Fraction | None = None
    low_open: bool = False
    high_open: bool = False
    units: frozenset[Fraction] = frozenset()

    def __contains__(self, number: Fraction) -> bool:
        """Whether the number is between the ends and a multiple of every unit."""
        above = self.low is None or number > self.low or (number == self.low and not self.low_open)
        below = self.high is None or number < self.high or (number == self.high and not self.high_open)
        return above and below and all((number / unit).denominator == 1 for unit in self.units)

    def meet(self, other: Interval) -> Interval:
        """The numbers in both."""
        low, low_open = _tighter((self.low, self.low_open), (other.low, other.low_open), 1)
        high, high_open = _tighter((self.high, self.high_open), (other.high, other.high_open), -1)
        return Interval(low, high, low_open, high_open, self.units | other.units)


def _tighter(
    one: tuple[Fraction | None, bool], two: tuple[Fraction | None, bool], sign: int
) -> tuple[Fraction | None, bool]:
    if one[0] is None or two[0] is None:
        return two if one[0] is None else one
    return max(one, two, key=lambda end: (sign * (end[0] or 0), end[1]))


class UnknownError(Exception):
    """Too many numbers to look at one by one; nothing is known."""


_MOST_LOOKED_AT = 2000
_HALF = Fraction(1, 2)


def outside(kind: str, wanted: Interval, unwanted: Sequence[Interval]) -> Fraction | None:
    """A number of ``kind`` (integer, fraction) in ``wanted`` and in none of ``unwanted``; None: proven not to exist.

    Raises `UnknownError` when that would take too long to find out.
    """
    for region in _regions(wanted, unwanted):
        around = [other for other in unwanted if _covers(other, region)]
        given = region.units | ({Fraction(1)} if kind == "integer" else frozenset())
        if any(_implied(other.units, given) for other in around):
            continue
        numbers = _numbers(kind, region)
        if not around:
            found = next(numbers, None)
        else:
            found = next((number for number in numbers if not any(number in other for other in around)), None)
        if found is not None:
            return found
    return None


def _regions(wanted: Interval, unwanted: Sequence[Interval]) -> Iterator[Interval]:
    """``wanted`` cut at every end, so that each piece is inside or outside each interval; near zero comes first."""
    ends = {end for one in (wanted, *unwanted) for end in (one.low, one.high) if end is not None}
    cuts = sorted(ends)
    pieces = [Interval(cut, cut) for cut in cuts]
    borders: list[Fraction | None] = [None, *cuts, None]
    pieces += [Interval(low, high, True, True) for low, high in pairwise(borders)]
    inside = [replace(piece, units=wanted.units) for piece in pieces if _covers(wanted, piece)]
    return iter(sorted(inside, key=lambda piece: abs(piece.low or piece.high or Fraction(0))))


def _covers(outer: Interval, inner: Interval) -> bool:
    """Whether the ends of ``inner`` are within those of ``outer``; units are left aside."""
    met = replace(outer, units=frozenset()).meet(replace(inner, units=frozenset()))
    return met == replace(inner, units=frozenset())


def _implied(needed: frozenset[Fraction], given: frozenset[Fraction]) -> bool:
    step = _common_unit(given)
    return all(step is not None and (step / unit).denominator == 1 for unit in needed)


def _common_unit(units: frozenset[Fraction]) -> Fraction | None:
    step: Fraction | None = None
    for unit in sorted(units):
        step = unit if step is None else _lcm(step, unit)
    return step


def _lcm(one: Fraction, two: Fraction) -> Fraction:
    return Fraction(lcm(one.numerator, two.numerator), gcd(one.denominator, two.denominator))


def _numbers(kind: str, region: Interval) -> Iterator[Fraction]:
    step = _common_unit(region.units | ({Fraction(1)} if kind == "integer" else frozenset()))
    if step is None:
        yield from _decimals(region)
        return
    for count, number in enumerate(_multiples(step, region)):
        if count > _MOST_LOOKED_AT:
            raise UnknownError
        if number in region and (kind == "integer" or number.denominator != 1):
            yield number


def _multiples(step: Fraction, region: Interval) -> Iterator[Fraction]:
    low = None if region.low is None else ceil(region.low / step)
    high = None if region.high is None else floor(region.high / step)
    if low is None and high is None:
        low = 0
    if low is not None and (low >= 0 or high is None):
        index = low
        while high is None or index <= high:
            yield index * step
            index += 1
    elif high is not None:
        index = min(high, 0) if low is not None else high
        while low is None or index >= low:
            yield index * step
            index -= 1
        yield from ((n * step) for n in range(1, high + 1))


def _decimals(region: Interval) -> Iterator[Fraction]:
    """Fractions with few digits inside the region; a region that is one whole number has none."""
    low = region.low if region.low is not None else (region.high - 2 if region.high is not None else Fraction(-1))
    high = region.high if region.high is not None else low + 2
    if low == high:
        if low.denominator != 1:
            yield low
        return
    for number in (floor(low) + _HALF, floor(low) + 1 + _HALF, ceil(high) - _HALF):
        if number in region:
            yield number
    middle = (low + high) / 2
    yield middle if middle.denominator != 1 else (low + middle) / 2
