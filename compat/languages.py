"""Finds a text that some patterns match and others do not, or proves that there is none.

Patterns are followed by partial derivatives (Antimirov 1996): the derivative of a tree by a character is the set of
trees that may follow. All patterns run side by side over the shared classes of characters, breadth first, so the
first text found is a shortest one, and running out of new states proves that there is none.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from compat.patterns import EMPTY, LAST, SURROGATES, Chars, Choice, Edge, Node, Ranges, Repeat, Sequence, read

if TYPE_CHECKING:
    from collections.abc import Iterable

State = frozenset[Node]

# Texts that people can read come first; every engine agrees on these characters.
_PREFERRED = [ord(c) for c in "A1a0-. Z9z_"] + [*range(48, 58), *range(65, 91), *range(97, 123), *range(33, 127)]
DEFAULT_BUDGET = 600_000


class BudgetError(Exception):
    """The search met more sub-patterns than allowed; nothing is known."""


@dataclass(frozen=True, slots=True)
class Texts:
    """All texts of ``minimum`` to ``maximum`` characters (None: no end) in which every pattern is found."""

    patterns: frozenset[str] = frozenset()
    minimum: int = 0
    maximum: int | None = None

    def __contains__(self, text: str) -> bool:
        """Whether the text is one of them."""
        fits = self.minimum <= len(text) and (self.maximum is None or len(text) <= self.maximum)
        return fits and all(matches(pattern, text) for pattern in self.patterns)


def shortest(wanted: Texts, unwanted: Iterable[Texts] = (), budget: int = DEFAULT_BUDGET) -> str | None:
    """A shortest text in ``wanted`` and in none of ``unwanted``, or None when that is proven not to exist.

    Raises `BudgetError` when the search is too large and ``PatternError`` for a pattern that is not regular.
    """
    others = tuple(unwanted)
    if any(_obviously_within(wanted, other) for other in others):
        return None
    if not wanted.patterns and not any(other.patterns for other in others):
        return _of_length(wanted, others)
    return _shortest(wanted, others, budget)


@lru_cache(maxsize=8192)
def _shortest(wanted: Texts, others: tuple[Texts, ...], budget: int) -> str | None:
    return _Search(wanted, others, budget).run()


_LONGEST = 2_000_000


def _of_length(wanted: Texts, others: tuple[Texts, ...]) -> str | None:
    """The same where only lengths count: the first length after a limit that no other set covers."""
    starts = {wanted.minimum, *(other.maximum + 1 for other in others if other.maximum is not None)}
    for length in sorted(start for start in starts if start >= wanted.minimum):
        if wanted.maximum is not None and length > wanted.maximum:
            return None
        if not any(other.minimum <= length and (other.maximum is None or length <= other.maximum) for other in others):
            if length > _LONGEST:
                raise BudgetError
            return "A" * length
    return None


def matches(pattern: str, text: str) -> bool:
    """Whether ``pattern`` is found in ``text``."""
    state: State = frozenset({read(pattern).tree})
    for place, char in enumerate(text):
        state = _step(state, ord(char), place == 0)
        if not state:
            return False
    return _accepts(state, not text)


def _obviously_within(wanted: Texts, other: Texts) -> bool:
    longest = other.maximum is None or (wanted.maximum is not None and wanted.maximum <= other.maximum)
    return longest and wanted.minimum >= other.minimum and other.patterns <= wanted.patterns


class _Search:
    """One breadth-first walk over the product of all patterns and the length so far."""

    def __init__(self, wanted: Texts, others: tuple[Texts, ...], budget: int) -> None:
        self.wanted, self.others, self.budget = wanted, others, budget
        self.patterns = sorted(wanted.patterns.union(*(other.patterns for other in others)))
        self.needed = [self.patterns.index(pattern) for pattern in wanted.patterns]
        self.alphabet = representatives([read(pattern).tree for pattern in self.patterns])
        bounds = [wanted.minimum, *(other.minimum for other in others)]
        bounds += [limit + 1 for limit in (wanted.maximum, *(other.maximum for other in others)) if limit is not None]
        self.cap = max(bounds)  # beyond it no length bound tells two texts apart

    def run(self) -> str | None:
        start = (0, tuple(frozenset({read(pattern).tree}) for pattern in self.patterns))
        seen = {start}
        # The layers hold (state, index of the parent, character); the text is rebuilt at the end.
        trail: list[tuple[tuple[int, tuple[State, ...]], int, int]] = [(start, -1, 0)]
        index = work = 0
        while index < len(trail):
            (length, states), _, _ = trail[index]
            work += len(self.alphabet) * (1 + sum(map(len, states)))
            if work > self.budget:
                raise BudgetError
            if self._found(length, states, is_empty=index == 0):
                return _text(trail, index)
            for char in self.alphabet if self.wanted.maximum is None or length < self.wanted.maximum else ():
                after = (min(length + 1, self.cap), tuple(_step(state, char, index == 0) for state in states))
                if after not in seen and all(after[1][i] for i in self.needed):
                    seen.add(after)
                    trail.append((after, index, char))
            index += 1
        return None

    def _found(self, length: int, states: tuple[State, ...], *, is_empty: bool) -> bool:
        accepted = {pattern for pattern, state in zip(self.patterns, states, strict=True) if _accepts(state, is_empty)}
        return _inside(self.wanted, length, accepted) and not any(_inside(o, length, accepted) for o in self.others)


def _inside(texts: Texts, length: int, accepted: set[str]) -> bool:
    fits = texts.minimum <= length and (texts.maximum is None or length <= texts.maximum)
    return fits and texts.patterns <= accepted


def _text(trail: list[tuple[tuple[int, tuple[State, ...]], int, int]], index: int) -> str:
    chars = []
    while index > 0:
        _, index, char = trail[index]
        chars.append(chr(char))
    return "".join(reversed(chars))


def representatives(trees: Iterable[Node]) -> list[int]:
    """One character for each class that none of the trees tells apart, the readable ones first."""
    sets = frozenset().union(*(_sets(tree) for tree in trees))
    cuts = {0, SURROGATES[0], SURROGATES[1] + 1, LAST + 1}
    borders = sorted(cuts.union(border for ranges in sets for low, high in ranges for border in (low, high + 1)))
    best: dict[tuple[bool, ...], int] = {}
    for low, after in pairwise(borders):
        if low != SURROGATES[0]:
            member = tuple(any(start <= low <= end for start, end in ranges) for ranges in sets)
            found = min(_candidates(low, after - 1), key=_rank)
            best[member] = min(best.get(member, found), found, key=_rank)
    return sorted(best.values(), key=_rank)


_RANKS = {char: place for place, char in reversed(list(enumerate(_PREFERRED)))}


def _rank(char: int) -> tuple[int, int]:
    return _RANKS.get(char, len(_PREFERRED)), char


def _candidates(low: int, high: int) -> list[int]:
    return [char for char in _PREFERRED if low <= char <= high] or [low]


@lru_cache(maxsize=4096)
def _sets(node: Node) -> frozenset[Ranges]:
    if isinstance(node, Chars):
        return frozenset({node.ranges})
    if isinstance(node, Edge):
        return frozenset()
    if isinstance(node, Repeat):
        return _sets(node.body)
    parts = node.parts if isinstance(node, Sequence) else node.branches
    return frozenset().union(*(_sets(part) for part in parts))


def nullable(node: Node, *, at_start: bool = False, at_end: bool = False) -> bool:
    """Whether the tree matches the empty text, at the start or the end of the whole text or inside it."""
    if isinstance(node, Chars):
        return False
    if isinstance(node, Edge):
        return at_start if node.is_start else at_end
    if isinstance(node, Sequence):
        return all(nullable(part, at_start=at_start, at_end=at_end) for part in node.parts)
    if isinstance(node, Choice):
        return any(nullable(branch, at_start=at_start, at_end=at_end) for branch in node.branches)
    return node.low == 0 or nullable(node.body, at_start=at_start, at_end=at_end)


@lru_cache(maxsize=65_536)
def _accepts(state: State, is_empty: bool) -> bool:
    return any(nullable(node, at_start=is_empty, at_end=True) for node in state)


@lru_cache(maxsize=65_536)
def _step(state: State, char: int, is_first: bool) -> State:
    return frozenset().union(*(_derive(node, char, is_first) for node in state))


@lru_cache(maxsize=65_536)
def _derive(node: Node, char: int, is_first: bool) -> State:
    if isinstance(node, Chars):
        return frozenset({EMPTY}) if any(low <= char <= high for low, high in node.ranges) else frozenset()
    if isinstance(node, Edge):
        return frozenset()
    if isinstance(node, Choice):
        return frozenset().union(*(_derive(branch, char, is_first) for branch in node.branches))
    if isinstance(node, Repeat):
        return _derive_repeat(node, char, is_first)
    found: set[Node] = set()
    for index, part in enumerate(node.parts):
        found |= {_joined(after, node.parts[index + 1 :]) for after in _derive(part, char, is_first)}
        if not nullable(part, at_start=is_first):
            break
    return frozenset(found)


def _derive_repeat(node: Repeat, char: int, is_first: bool) -> State:
    if node.high == 0:
        return frozenset()
    rest = Repeat(node.body, max(node.low - 1, 0), None if node.high is None else node.high - 1)
    tail: tuple[Node, ...] = () if rest.high == 0 else (rest,)
    return frozenset(_joined(after, tail) for after in _derive(node.body, char, is_first))


def _joined(head: Node, tail: tuple[Node, ...]) -> Node:
    parts = (*(head.parts if isinstance(head, Sequence) else (head,)), *tail)
    return parts[0] if len(parts) == 1 else Sequence(parts)
