"""Tells whether a pattern can make a backtracking engine try the same text in very many ways.

The pattern becomes a position automaton (Glushkov 1961). It can blow up exponentially if one position lies on two
different cycles that read the same text, and polynomially if two cycles that read the same text follow each other
(Weber and Seidl 1991). Bounded repeats count as cycles inside another repeat, and on their own from 100 upwards.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product
from typing import TYPE_CHECKING

from compat.languages import nullable
from compat.patterns import Chars, Choice, Edge, Node, Ranges, Repeat, Sequence, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_FEW = 4
_MANY = 100
_MOST_POSITIONS = 200


def problem(pattern: str) -> str:
    """How the pattern can blow up, in one phrase; empty when it cannot. Raises ``PatternError`` if it is broken."""
    tree = parse(pattern).tree
    if _counts_nothing(tree):
        return "a counted repeat of something that may be empty can be filled in exponentially many ways"
    exact = _Automaton(lambda repeat: repeat.high is None or repeat.high > _FEW)
    exact.build(tree)
    if exact.is_exponential():
        return "a repeat inside a repeat can split the same text in exponentially many ways"
    loose = _Automaton(lambda repeat: repeat.high is None or repeat.high >= _MANY)
    loose.build(tree)
    if loose.is_polynomial():
        return "two repeats in a row can share the same text in many ways"
    return ""


def _counts_nothing(node: Node) -> bool:
    if isinstance(node, Chars | Edge):
        return False
    if isinstance(node, Repeat):
        counted = node.high is not None and node.high > _FEW and nullable(node.body)
        return counted or _counts_nothing(node.body)
    return any(_counts_nothing(part) for part in (node.parts if isinstance(node, Sequence) else node.branches))


@dataclass
class _Part:
    """Which positions can come first and last in a part of the pattern, and whether it can be empty."""

    first: frozenset[int]
    last: frozenset[int]
    empty: bool


@dataclass
class _Automaton:
    """Positions with their characters and which position may follow which."""

    is_loop: Callable[[Repeat], bool]
    chars: list[Ranges] = field(default_factory=list)
    follow: list[set[int]] = field(default_factory=list)
    doubled: set[tuple[int, int]] = field(default_factory=set)

    def build(self, node: Node) -> _Part:
        if isinstance(node, Chars):
            self.chars.append(node.ranges)
            self.follow.append(set())
            here = frozenset({len(self.chars) - 1})
            return _Part(here, here, empty=False)
        if isinstance(node, Sequence):
            return self.chain(self.build(part) for part in node.parts)
        if isinstance(node, Repeat):
            return self.repeat(node)
        parts = [self.build(branch) for branch in (node.branches if isinstance(node, Choice) else ())]
        first = frozenset().union(*(part.first for part in parts))
        last = frozenset().union(*(part.last for part in parts))
        return _Part(first, last, any(part.empty for part in parts))

    def link(self, left: frozenset[int], right: frozenset[int]) -> None:
        for one in left:
            self.doubled |= {(one, two) for two in right & self.follow[one]}
            self.follow[one] |= right

    def chain(self, parts: Iterable[_Part]) -> _Part:
        whole = _Part(frozenset(), frozenset(), empty=True)
        for part in parts:
            self.link(whole.last, part.first)
            whole = _Part(
                whole.first | part.first if whole.empty else whole.first,
                whole.last | part.last if part.empty else part.last,
                whole.empty and part.empty,
            )
        return whole

    def repeat(self, node: Repeat) -> _Part:
        if node.high == 0:
            return _Part(frozenset(), frozenset(), empty=True)
        is_varied = node.high != node.low
        if is_varied and self.is_loop(node):
            part = self.build(node.body)
            self.link(part.last, part.first)
            return _Part(part.first, part.last, part.empty or node.low == 0)
        copies = max(1, min(node.high or _FEW, _FEW if is_varied else 2))
        part = self.build(node.body)
        for index in range(1, copies):  # from the back: x(x(x)?)?
            optional = _Part(part.first, part.last, part.empty or index <= copies - min(node.low, copies))
            part = self.chain([self.build(node.body), optional])
        return _Part(part.first, part.last, part.empty or node.low == 0)

    def steps(self, pair: tuple[int, ...]) -> Iterable[tuple[int, ...]]:
        """Where several walkers can be after reading one common character."""
        for after in product(*(sorted(self.follow[position]) for position in pair)):
            if _overlap([self.chars[position] for position in after]):
                yield after

    def is_exponential(self) -> bool:
        positions = range(len(self.chars))
        if len(positions) > _MOST_POSITIONS:
            return False
        if any((one,) in _reach((two,), self.steps) | {(two,)} for one, two in self.doubled):
            return True  # the same step twice on one cycle: (a+)+
        for start in self.cycles():
            seen = _reach((start, start), self.steps)
            if any(left != right and (start, start) in _reach((left, right), self.steps) for left, right in seen):
                return True
        return False

    def is_polynomial(self) -> bool:
        cycles = sorted(self.cycles())
        return any(
            (one, two, two) in _reach((one, one, two), self.steps)
            for one in cycles
            for two in cycles
            if one != two and (two,) in _reach((one,), self.steps)
        )

    def cycles(self) -> list[int]:
        return [one for one in range(len(self.chars)) if (one,) in _reach((one,), self.steps)]


def _reach(
    start: tuple[int, ...], steps: Callable[[tuple[int, ...]], Iterable[tuple[int, ...]]]
) -> set[tuple[int, ...]]:
    """Everything that can be reached in one step or more."""
    seen: set[tuple[int, ...]] = set()
    pending = [start]
    while pending:
        for after in steps(pending.pop()):
            if after not in seen:
                seen.add(after)
                pending.append(after)
    return seen


def _overlap(sets: list[Ranges]) -> bool:
    common = sets[0]
    for other in sets[1:]:
        common = tuple(
            (max(low, start), min(high, end))
            for low, high in common
            for start, end in other
            if max(low, start) <= min(high, end)
        )
    return bool(common)
