"""A transaction set of X12 or a message of EDIFACT, segment by segment, in its loops."""

from __future__ import annotations

from typing import TYPE_CHECKING

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


def message_block(message: Message, dictionary: Dictionary | None, problems: list[Problem]) -> Block:
    """The whole message; ``problems`` are those of the reader and of the checks."""
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
    )
    block.facts = {label: value for label, value in block.facts.items() if value}
    block.segments = _segments(message, dictionary, sort_out(block, problems, len(segments)))
    return block


def _segments(message: Message, dictionary: Dictionary | None, problems: dict[int, list[Problem]]) -> Iterator[Segment]:
    structure = dictionary.structure(message.message_type) if dictionary is not None else None
    wire = message.segments
    decimal = getattr(message.interchange.delimiters, "decimal", ".")
    for index, (segment, where) in enumerate(zip(wire, places(wire, structure), strict=True)):
        values = [message.values(index, element) for element in range(1, len(segment))]
        shown = named_segment(segment[0], segment, values, dictionary, decimal)
        shown.depth, shown.loop = where.depth, where.path
        if where.opens:
            shown.opens = Opened(where.opens, where.ordinal, _what(shown))
        place(shown, problems.get(index, []))
        yield shown


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
