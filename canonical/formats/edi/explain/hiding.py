"""An explanation that can be shown to anybody: names, addresses and numbers to call are taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.edi.redact import HIDDEN, hide, is_private, without_quotes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from canonical.formats.edi.explain.parts import Block, Part, Segment


def hidden(block: Block, *, text: bool = True) -> Block:
    """The same block with its private parts hidden; ``text`` hides free text too.

    Text that could not be read is hidden whole: nobody knows what it holds.
    """
    if block.kind == "unreadable":
        block.text = HIDDEN if block.text else ""
        block.problems = [without_quotes(problem) for problem in block.problems]
    else:
        block.problems = [hide(problem, block.standard) for problem in block.problems]
        block.segments = _segments(block.segments, block.standard, text=text)
    return block


def _segments(segments: Iterable[Segment], standard: str, *, text: bool) -> Iterator[Segment]:
    for segment in segments:
        segment.problems = [hide(problem, standard) for problem in segment.problems]
        for part in segment.parts:
            field = part.place.partition(".")[2] if standard == "idoc" else None
            element = None if standard == "idoc" else int(part.place.rpartition("-")[2].partition(".")[0])
            _hide(part, standard, private=is_private(standard, segment.tag, element, field, text=text))
        if segment.opens is not None and segment.parts and segment.parts[0].value == HIDDEN:
            segment.opens.what = ""
        yield segment


def _hide(part: Part, standard: str, *, private: bool) -> None:
    part.problems = [hide(problem, standard) for problem in part.problems]
    if private:
        part.value, part.meaning, part.readable = HIDDEN if part.value else "", "", ""
    for inner in part.parts:
        _hide(inner, standard, private=private)
