"""One segment of X12 or EDIFACT with the names of its elements, the meaning of its codes, and what is readable of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.edi.explain.parts import Part, Segment
from canonical.formats.edi.explain.readable import by_format, date, feet, implied, time

if TYPE_CHECKING:
    from canonical.formats.dictionary import Dictionary, ElementUse, SegmentUse

Values = list[list[list[str]]]
"""The elements of a segment behind its tag, each as repetitions of components, release characters undone."""

# Elements whose format stands in another element: X12 1251 in 1250; EDIFACT 2380 in 2379.
_STATUS = "4405"
_NUMBERS = frozenset({"6060", "6314"})  # quantity and measured value: numbers, though later directories type them an
_FORMAT_OF = {"1251": "1250", "2380": "2379"}
# EDIFACT service dates and times (S004), whose types are plain numbers; X12 equipment length.
_BY_NUMBER = {"0017": date, "0019": time, "567": feet, "0022": date, "0314": time}


def named_segment(
    tag: str, wire: list[str], values: Values, dictionary: Dictionary | None, decimal: str = "."
) -> Segment:
    """A segment as people read it; ``wire`` is its elements as received, ``decimal`` the mark of its numbers.

    Without a dictionary, and for what the dictionary does not know, places and values stand alone.
    """
    use = dictionary.segment(tag) if dictionary is not None else None
    shown = Segment(tag, use.name if use is not None else "")
    layout = _Layout(use, dictionary, decimal)
    before: dict[str, str] = {}
    for index, repetitions in enumerate(values, 1):
        part = layout.element(tag, index, wire[index] if index < len(wire) else "", repetitions, before)
        if part is not None:
            shown.parts.append(part)
    return shown


class _Layout:
    """What a segment's dictionary entry says of each of its positions."""

    def __init__(self, use: SegmentUse | None, dictionary: Dictionary | None, decimal: str) -> None:
        self.uses = {one.position: one for one in use.elements} if use is not None else {}
        last = use.elements[-1] if use is not None and use.elements else None
        # Before syntax 4 an element that repeats is written as elements side by side (COM, PIA, FTX).
        self.repeated = last if last is not None and (last.repeat > 1 or len(self.uses) == 1) else None
        self.dictionary, self.decimal = dictionary, decimal

    def element(
        self, tag: str, index: int, wire: str, repetitions: list[list[str]], before: dict[str, str]
    ) -> Part | None:
        """The element at a position, None if it says nothing."""
        if not any(any(components) for components in repetitions):
            return None
        place, use = f"{tag}-{index:02d}", self.uses.get(index, self.repeated)
        if len(repetitions) == 1:
            return self._composite(place, use, wire, repetitions[0], before)
        whole = Part(place, self._name(use), wire, number=use.number if use else "", type=use.type if use else "")
        for components in repetitions:
            whole.parts.append(self._composite(place, use, "", components, before))
        return whole

    def _composite(
        self, place: str, use: ElementUse | None, wire: str, components: list[str], before: dict[str, str]
    ) -> Part:
        uses = {one.position: one for one in use.components} if use is not None else {}
        if len(components) == 1:
            return self._leaf(place, uses.get(1, use), components[0], before, within=use)
        whole = Part(place, self._name(use), wire, number=use.number if use else "", type=use.type if use else "")
        given = {one.number: value for position, one in uses.items() for value in components[position - 1 : position]}
        for position, value in enumerate(components, 1):
            if value:
                whole.parts.append(self._leaf(f"{place}.{position}", uses.get(position), value, {**before, **given}))
        return whole

    def _leaf(
        self, place: str, use: ElementUse | None, value: str, before: dict[str, str], within: ElementUse | None = None
    ) -> Part:
        if use is None:
            return Part(place, "", value)
        before[use.number] = value
        name = self._name(use) or self._name(within)
        meaning = self._meaning(use.number, value)
        part = Part(place, name, value, meaning, "", use.number, use.type)
        if not meaning:
            part.readable = _readable(use, value, before, self.decimal)
        return part

    def _meaning(self, number: str, code: str) -> str:
        """What a code stands for; the transport events that partners send in 4405 are those of UN Recommendation 24."""
        if self.dictionary is None or not number:
            return ""
        found = self.dictionary.meaning(number, code)
        if found or number != _STATUS:
            return found
        event = self.dictionary.meaning("rec24", code)
        return f"{event} (UN Rec 24)" if event else ""

    def _name(self, use: ElementUse | None) -> str:
        return self.dictionary.element_name(use.number) if use is not None and self.dictionary is not None else ""


def _readable(use: ElementUse, value: str, before: dict[str, str], decimal: str) -> str:
    form = before.get(_FORMAT_OF.get(use.number, ""), "")
    if form:
        return by_format(value, form)
    if use.number in _BY_NUMBER:
        return _BY_NUMBER[use.number](value)
    kind = use.type
    if kind == "DT":
        return date(value)
    if kind == "TM":
        return time(value)
    if kind.startswith("N") and kind[1:].isdigit():
        return implied(value, int(kind[1:]))
    if decimal != "." and decimal in value and (kind == "n" or use.number in _NUMBERS):
        return value.replace(decimal, ".")
    return ""


def split_values(elements: list[str], component: str, repetition: str | None, release: str | None) -> Values:
    """The values of elements that stand in no message (envelopes): repetitions, components, release characters."""
    found = []
    for element in elements[1:]:
        repetitions = cut(element, repetition, release) if repetition else [element]
        found.append([[_released(one, release) for one in cut(text, component, release)] for text in repetitions])
    return found


def cut(text: str, mark: str, release: str | None) -> list[str]:
    """The pieces between marks that are not released; the pieces keep their release characters.

    >>> cut("A?:B:C", ":", "?")
    ['A?:B', 'C']
    """
    if not release or release not in text:
        return text.split(mark)
    pieces, start, at = [], 0, 0
    while at < len(text):
        if text[at] == release:
            at += 2
            continue
        if text[at] == mark:
            pieces.append(text[start:at])
            start = at + 1
        at += 1
    return [*pieces, text[start:]]


def _released(text: str, release: str | None) -> str:
    if not release or release not in text:
        return text
    found, at = [], 0
    while at < len(text):
        at += text[at] == release and at + 1 < len(text)
        found.append(text[at])
        at += 1
    return "".join(found)
