"""Trees that a message builds with numbers instead of nesting: HL in X12, CPS in EDIFACT; and loops between LS and LE."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from canonical.problems import Severity


class Tangle(NamedTuple):
    """A finding about the segment with index ``at`` and one of its elements."""

    at: int
    element: int
    rule: str
    message: str
    hint: str
    value: str
    severity: Severity = "error"


TREES: frozenset[str] = frozenset({"HL", "CPS"})
TAGS: frozenset[str] = TREES | {"LS", "LE"}
"""The segments that `tangles` looks at."""


def tangles(segments: Sequence[Sequence[str]]) -> Iterator[Tangle]:
    """Numbers used twice, parents that do not exist, cycles; LS and LE that are no pair."""
    yield from _tree(segments)
    yield from _bounds(segments)


def _tree(segments: Sequence[Sequence[str]]) -> Iterator[Tangle]:
    nodes = [(index, one[0], _value(one, 1), _value(one, 2)) for index, one in enumerate(segments) if one[0] in TREES]
    parents: dict[str, str] = {}
    for index, tag, number, parent in nodes:
        if number in parents:
            message = f"{tag}-01 {number} was used before in this message"
            hint = "give each level a number of its own: it cannot be said which of them its children mean"
            yield Tangle(index, 1, "hierarchy-number-repeated", message, hint, number)
        elif number:
            parents[number] = parent
    for index, tag, _, parent in nodes:
        if parent and parent not in parents:
            message = f"{tag}-02 names {parent} as the level above, and there is no {tag} {parent}"
            known = ", ".join(list(parents)[:8])
            hint = f"the levels are numbered {known}"
            yield Tangle(index, 2, "hierarchy-parent-unknown", message, hint, parent)
    on_cycle = _cyclic(parents)
    for index, tag, name, parent in nodes:
        number = name
        if number in on_cycle:
            message = f"{tag} {number} stands below itself: following {tag}-02 upwards never ends"
            while number in on_cycle:  # a cycle is told once, at the first of its levels
                on_cycle.discard(number)
                number = parents[number]
            yield Tangle(index, 2, "hierarchy-cycle", message, "the highest level has no parent", parent)


def _cyclic(parents: dict[str, str]) -> set[str]:
    """The numbers that are their own ancestors; each is looked at once."""
    done: set[str] = set()
    cyclic: set[str] = set()
    for start in parents:
        trail: dict[str, int] = {}
        at = start
        while at in parents and at not in done and at not in trail:
            trail[at] = len(trail)
            at = parents[at]
        if at in trail:
            cyclic.update(name for name, order in trail.items() if order >= trail[at])
        done.update(trail)
    return cyclic


def _bounds(segments: Sequence[Sequence[str]]) -> Iterator[Tangle]:
    opened: list[tuple[int, str]] = []
    hint = "LS and LE carry the same loop identifier and stand around the loop"
    for index, segment in enumerate(segments):
        if segment[0] == "LS":
            opened.append((index, _value(segment, 1)))
        elif segment[0] == "LE":
            name = _value(segment, 1)
            if not opened:
                yield Tangle(index, 1, "loop-bound-mismatch", f"LE {name} closes what no LS opened", hint, name)
            elif opened.pop()[1] != name:
                yield Tangle(index, 1, "loop-bound-mismatch", f"LE {name} does not close the LS before it", hint, name)
    for index, name in opened:
        yield Tangle(index, 1, "loop-bound-mismatch", f"LS {name} is not closed by an LE", hint, name)


def _value(segment: Sequence[str], element: int) -> str:
    return segment[element].strip() if element < len(segment) else ""
