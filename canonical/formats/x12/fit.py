"""Whether the elements of a message about to be written fit their segments: the checks that reading makes, without a file.

Facts come from the tables of version 004010. A segment or element that is not listed there is not judged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.dictionary.explain import explain
from canonical.formats.dictionary.marks import Marks
from canonical.formats.x12.dictionary import TABLES, x12_dictionary
from canonical.formats.x12.outgoing import wire
from canonical.problems import Position, Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canonical.formats.x12.outgoing import Element

_UNSET = Marks("\x1d", "\x1f", "\x1e")  # the real delimiters are chosen when the file is written
_HINTS = {
    "element-missing": "the event has to say it, or the partner profile gives it under [facts]",
    "element-too-long": "shorten the value, or use another message",
    "element-too-short": "partners will refuse it",
}


def misfits(segments: Sequence[Sequence[Element]]) -> list[Problem]:
    """Every error of every segment (ST and SE left out: segment 2 is the first one after ST)."""
    dictionary = x12_dictionary(TABLES)
    found: list[Problem] = []
    for number, segment in enumerate(segments, 2):
        elements = [wire(one, _UNSET.component, _UNSET.repetition or "") for one in segment]
        use = dictionary.segment(elements[0])
        for one in explain(use, elements, dictionary, _UNSET) if use is not None else ():
            if one.severity == "error":
                place = Position(None, None, None, number, elements[0], one.element, one.component, one.repetition)
                hint = _HINTS.get(one.rule, one.hint)
                found.append(Problem(one.rule, one.message, hint, place, value=one.value))
    return found
