"""A transaction set of X12 or a message of EDIFACT, segment by segment, in its loops."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.dictionary.marks import untagged
from canonical.formats.edi.explain.loops import places
from canonical.formats.edi.explain.parts import Block, Opened, Segment
from canonical.formats.edi.explain.placing import place, sort_out
from canonical.formats.edi.explain.segments import named_segment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.formats.dictionary import Dictionary
    from canonical.formats.edi.explain.parts import Part
    from canonical.formats.edi.explain.source import Message
    from canonical.problems import Problem


def message_block(
    message: Message, dictionary: Dictionary | None, problems: list[Problem], *, exact: bool = False
) -> Block:
    """The whole message; ``problems`` are those of the reader and of the checks.

    ``exact`` gives every segment and every part of it its position with byte offset.
    """
    kind = message.message_type
    name = dictionary.message_name(kind) if dictionary is not None else ""
    segments = message.segments
    block = Block(
        "message",
        " ".join(word for word in (kind or "of an unknown type", name) if word),
        {
            "control": message.control,
            "version": message.version,
            "association": message.association,
            "segments": str(len(segments)),
        },
        number=message.number,
        type=kind,
        position=message.position,
        standard=message.standard,
        grouped=message.group.number > 0,
    )
    block.facts = {label: value for label, value in block.facts.items() if value}
    shown = _segments(message, dictionary, sort_out(block, problems, len(segments)))
    block.segments = _located(message, shown) if exact else shown
    return block


def _segments(message: Message, dictionary: Dictionary | None, problems: dict[int, list[Problem]]) -> Iterator[Segment]:
    structure = dictionary.structure(message.message_type) if dictionary is not None else None
    wire: list[list[str]] = message.segments
    if message.standard == "edifact":
        wire = untagged(wire, message.interchange.delimiters.component)
    decimal = getattr(message.interchange.delimiters, "decimal", ".")
    for index, (segment, where) in enumerate(zip(wire, places(wire, structure), strict=True)):
        values = [message.values(index, element) for element in range(1, len(segment))]
        shown = named_segment(segment[0], segment, values, dictionary, decimal)
        shown.depth, shown.loop = where.depth, where.path
        if where.opens:
            shown.opens = Opened(where.opens, where.ordinal, _what(shown))
        if index in problems:
            place(shown, problems[index])
            _name_absent(shown, dictionary)
        yield shown


def _name_absent(segment: Segment, dictionary: Dictionary | None) -> None:
    """An element that is shown only because it is missing is called by its name too."""
    use = dictionary.segment(segment.tag) if dictionary is not None else None
    if use is None or dictionary is None:
        return
    numbers = {f"{segment.tag}-{one.position:02d}": one.number for one in use.elements}
    for part in segment.parts:
        if not part.name and not part.value and not part.parts:
            part.number = numbers.get(part.place, "")
            part.name = dictionary.element_name(part.number) if part.number else ""


def _located(message: Message, segments: Iterator[Segment]) -> Iterator[Segment]:
    """Each segment and part with the byte at which it stands."""
    for index, segment in enumerate(segments):
        loop = segment.loop or None
        segment.position = message.at(index, loop=loop)
        for part in segment.parts:
            element = int(part.place.rpartition("-")[2].partition(".")[0])
            given = element < len(message.segments[index])
            part.position = message.at(index, element, loop=loop) if given else segment.position
            repeats = bool(part.parts) and part.parts[0].place == part.place
            for number, inner in enumerate(part.parts, 1):
                if not repeats:
                    inner.position = message.at(index, element, _component(inner), loop=loop)
                    continue
                inner.position = message.at(index, element, None, number, loop=loop)
                for deepest in inner.parts:
                    deepest.position = message.at(index, element, _component(deepest), number, loop=loop)
        yield segment


def _component(part: Part) -> int:
    return int(part.place.rpartition(".")[2])


def _what(segment: Segment) -> str:
    """What tells this loop from the others: the meaning of its first code, else its first value."""
    for part in _leaves(segment.parts[:3]):
        if part.meaning:
            return part.meaning
    return segment.parts[0].value if segment.parts and not segment.parts[0].parts else ""


def _leaves(parts: list[Part]) -> list[Part]:
    found: list[Part] = []
    for part in parts:
        found += _leaves(part.parts) if part.parts else [part]
    return found
