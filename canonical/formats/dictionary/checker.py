"""What has been worked out for one dictionary and one set of delimiters, so that most segments are judged at a glance.

Everything kept is bounded: segments that were found good, orders of segments that were found good.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.dictionary.quick import Masks, matcher, never
from canonical.formats.dictionary.spots import Spot, in_order

if TYPE_CHECKING:
    from collections.abc import Callable

    from canonical.formats.dictionary import Dictionary
    from canonical.formats.dictionary.marks import Marks
    from canonical.formats.structure import Loop

_MOST_SEGMENTS = 20_000  # texts of good segments kept at once
_LONGEST_SEGMENT = 200  # of them; longer ones hardly come again
_MOST_ORDERS = 1_000
_LONGEST_ORDER = 300
_MOST_CHECKERS = 32


class Checker:
    """Says of segments and of their order that they are good, or that somebody has to look."""

    __slots__ = ("_good", "_judges", "_orders", "_starts", "dictionary", "marks")

    def __init__(self, dictionary: Dictionary, marks: Marks) -> None:
        """One checker serves all messages of a dictionary with the same delimiters."""
        self.dictionary: Dictionary = dictionary
        self.marks: Marks = marks
        self._good: set[str] = set()
        self._judges: dict[str, tuple[Callable[[str], object], Masks | None]] = {}
        self._orders: dict[str, set[tuple[str, ...]]] = {}
        self._starts: dict[str, tuple[Spot, ...]] = {}

    def doubtful(self, segments: list[list[str]]) -> list[int]:
        """Indices of the segments that are not good for sure."""
        mark, good, judges = self.marks.element, self._good, self._judges
        found: list[int] = []
        for index, segment in enumerate(segments):
            text = mark.join(segment)
            if text in good:
                continue
            judge = judges.get(segment[0])
            if judge is None:
                judge = self._judge(segment[0])
            if judge[0](text) and (judge[1] is None or judge[1].keep(segment)):
                if len(text) < _LONGEST_SEGMENT:
                    self._keep(text)
            else:
                found.append(index)
        return found

    def learn(self, segment: list[str]) -> None:
        """Remember a segment in which nothing was found after all."""
        text = self.marks.element.join(segment)
        if len(text) < _LONGEST_SEGMENT:
            self._keep(text)

    def _keep(self, text: str) -> None:
        if len(self._good) >= _MOST_SEGMENTS:
            self._good.clear()
        self._good.add(text)

    def _judge(self, tag: str) -> tuple[Callable[[str], object], Masks | None]:
        use = self.dictionary.segment(tag)
        if use is None:
            return never, None  # not kept: a file may hold any number of tags that nobody knows
        judge = matcher(use, self.dictionary, self.marks), Masks(use) if use.notes else None
        self._judges[tag] = judge
        return judge

    def ordered(self, message: str, tags: list[str]) -> bool:
        """Whether the order of the segments is good; True as well if no structure is known."""
        starts = self._start(message)
        if not starts:
            return True
        known = self._orders.setdefault(message, set())
        order = tuple(tags) if len(tags) <= _LONGEST_ORDER else ()
        if order in known:
            return True
        good = any(in_order(tags, start) for start in starts)
        if good and order:
            if len(known) >= _MOST_ORDERS:
                known.clear()
            known.add(order)
        return good

    def knows(self, message: str) -> bool:
        """Whether a structure of the message is known."""
        return bool(self._start(message))

    def _start(self, message: str) -> tuple[Spot, ...]:
        """Where the order of a message begins, and a second order that is let pass; empty if none is known."""
        if message in self._starts:
            return self._starts[message]
        structure = self.dictionary.structure(message)
        if structure is None:
            return ()
        both = (structure, usual_structure(self.dictionary, message))
        found = self._starts[message] = tuple(Spot.of(one, -1, None) for one in both if one is not None)
        return found


def usual_structure(dictionary: Dictionary, message: str) -> Loop | None:
    """A second order that is let pass, if a dictionary has one: partners name a new version and keep the set they have."""
    usual = getattr(dictionary, "usual_structure", None)
    found: Loop | None = None if usual is None else usual(message)
    return found


_checkers: dict[tuple[int, Marks], Checker] = {}


def checker_for(dictionary: Dictionary, marks: Marks) -> Checker:
    """The checker of a dictionary and delimiters; the last ones used are kept."""
    key = (id(dictionary), marks)
    found = _checkers.get(key)
    if found is None:
        if len(_checkers) >= _MOST_CHECKERS:
            _checkers.clear()
        found = _checkers[key] = Checker(dictionary, marks)  # holds the dictionary, so its id stays taken
    return found
