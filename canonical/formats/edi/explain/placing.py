"""Problems put beside the element or segment that they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.edi.explain.parts import Part

if TYPE_CHECKING:
    from canonical.formats.edi.explain.parts import Block, Segment
    from canonical.problems import Problem


def sort_out(block: Block, problems: list[Problem], segments: int) -> dict[int, list[Problem]]:
    """Give the block its problems; those that name one of its segments come back by the index of the segment, from 0."""
    block.found = sorted(problems, key=_order)
    placed: dict[int, list[Problem]] = {}
    for problem in block.found:
        index = problem.position.segment
        if index is None or not 1 <= index <= segments:
            block.problems.append(problem)
        else:
            placed.setdefault(index - 1, []).append(problem)
    return placed


def _order(problem: Problem) -> tuple[int, ...]:
    place = problem.position
    return (place.segment or 0, place.element or 0, place.repetition or 0, place.component or 0)


def place(segment: Segment, problems: list[Problem]) -> None:
    """Hang each problem on the element of the segment that its position names, or on the segment."""
    for problem in problems:
        _in_segment(segment, problem)


def _in_segment(segment: Segment, problem: Problem) -> None:
    place = problem.position
    if place.element is None:
        segment.problems.append(problem)
        return
    part = _found(segment, f"{segment.tag}-{place.element:02d}")
    repeated = part.parts if part.parts and part.parts[0].place == part.place else []
    if place.repetition is not None and 1 <= place.repetition <= len(repeated):
        part = repeated[place.repetition - 1]
    if place.component is not None:
        inner = f"{segment.tag}-{place.element:02d}.{place.component}"
        part = next((one for one in part.parts if one.place == inner), part)
    part.problems.append(problem)


def _found(segment: Segment, place: str) -> Part:
    """The element at a place; one that is absent is added where it belongs, empty."""
    for index, part in enumerate(segment.parts):
        if part.place == place:
            return part
        if (len(part.place), part.place) > (len(place), place):  # element 100 stands behind element 99
            segment.parts.insert(index, Part(place))
            return segment.parts[index]
    segment.parts.append(Part(place))
    return segment.parts[-1]
