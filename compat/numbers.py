"""Sets of numbers between two ends, and which number is in one and not in the others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor, gcd, lcm
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


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


_MOST_LOOKED_AT = 100_000
_FEW = 50
"""Periods up to which to divide by each is cheaper than to mark the multiples of all."""
_ONE = Fraction(1)


def outside(kind: str, wanted: Interval, unwanted: Sequence[Interval]) -> Fraction | None:
    """A number of ``kind`` (integer, fraction) in ``wanted`` and in none of ``unwanted``; None: proven not to exist.

    Every end and unit is a decimal, and so is the number. Raises `UnknownError` when it would take too long.
    """
    for region in _regions(wanted, unwanted):
        around = [other.units for other in unwanted if _covers(other, region)]
        if frozenset() in around:
            continue
        found = _decimal(kind, region, [_common_unit(units) or _ONE for units in around])
        if found is not None:
            return found
    return None


def _decimal(kind: str, region: Interval, steps: list[Fraction]) -> Fraction | None:
    """A number of the region that is a multiple of none of the steps."""
    if kind == "integer":
        region = replace(region, units=region.units | {_ONE})
    else:
        steps = [*steps, _ONE]
    unit = _common_unit(region.units)
    if region.low is not None and region.low == region.high:
        point = region.low
        return None if point not in region or any((point / step).denominator == 1 for step in steps) else point
    if unit is None:
        return _dense(region, steps)
    periods = sorted({int(_lcm(unit, step) / unit) for step in steps})
    if 1 in periods:
        return None
    left = _between(periods)
    for count, index in enumerate(_indices(unit, region)):
        if count > _MOST_LOOKED_AT:
            raise UnknownError
        number = index * unit
        if left(index) and number in region:
            return number
    return None


def _between(periods: list[int]) -> Callable[[int], bool]:
    """Whether an index is a multiple of no period; those near zero are looked up, as there may be many periods."""
    if len(periods) < _FEW:
        return lambda index: all(index % period for period in periods)
    multiples = bytearray(_MOST_LOOKED_AT + 1)
    for period in periods:
        multiples[::period] = b"\1" * len(range(0, len(multiples), period))

    def left(index: int) -> bool:
        place = abs(index)
        return not multiples[place] if place < len(multiples) else all(index % period for period in periods)

    return left


def _indices(unit: Fraction, region: Interval) -> Iterator[int]:
    """Which multiples of the unit lie between the ends, those near zero first."""
    low = None if region.low is None else ceil(region.low / unit)
    high = None if region.high is None else floor(region.high / unit)
    start = max(0, low) if low is not None else 0
    start = start if high is None or start <= high else high
    up = down = start
    yield start
    while True:
        up, down = up + 1, down - 1
        above, below = high is None or up <= high, low is None or down >= low
        if above:
            yield up
        if below:
            yield down
        if not above and not below:
            return


def _dense(region: Interval, steps: list[Fraction]) -> Fraction:
    """A decimal strictly between the ends with more digits than any multiple of a step has, or a shorter one."""
    low = -_ONE if region.low is None else max(region.low, -_ONE)
    if region.high is not None and low >= region.high:
        low = region.high - 2 if region.low is None else max(region.low, region.high - 2)
    high = low + 2 if region.high is None else min(low + 2, region.high)
    digits = 0
    while True:
        scale = 10**digits
        start = floor(low * scale)
        for number in (Fraction(start + more, scale) for more in (5, 1, 2, 3, 4, 6)):
            if low < number < high and not any((number / step).denominator == 1 for step in steps):
                return number
        digits += 1


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


def _common_unit(units: frozenset[Fraction]) -> Fraction | None:
    step: Fraction | None = None
    for unit in sorted(units):
        step = unit if step is None else _lcm(step, unit)
    return step


def _lcm(one: Fraction, two: Fraction) -> Fraction:
    return Fraction(lcm(one.numerator, two.numerator), gcd(one.denominator, two.denominator))
