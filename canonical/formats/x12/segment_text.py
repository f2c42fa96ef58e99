"""Turning segments of elements into text that reads back the same, refusing or replacing what would break it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.errors import FormatError
from canonical.formats.x12.binary import LENGTH_AT
from canonical.problems import Position, Problem

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeGuard

    from canonical.formats.x12.envelope import Delimiters
    from canonical.formats.x12.outgoing import Element, Outgoing

_ENVELOPE_TAGS = {"ISA", "IEA", "GS", "GE", "ST", "SE"}
BINARY = {tag.decode(): at + 2 for tag, at in LENGTH_AT.items()}
"""How many parts a segment has that ends with a length and as many bytes of anything."""


class _Place:
    """Where a character would be written: for messages and positions."""

    __slots__ = ("control", "segment", "set_id", "tag")

    def __init__(self, set_id: str, control: str, segment: int, tag: str) -> None:
        self.set_id, self.control, self.segment, self.tag = set_id, control, segment, tag

    def refused(self, rule: str, message: str, hint: str, element: int | None, value: str | None = None) -> Problem:
        """The problem at one element of the segment."""
        position = Position(segment=self.segment or None, tag=self.tag, element=element)
        where = f"set {self.set_id} {self.control}, " if self.control else ""
        return Problem(rule, f"{where}{message}", hint, position, value=value)


class SegmentWriter:
    """Writes segments with one set of delimiters; collects a warning for each character that it had to replace."""

    __slots__ = (
        "_component",
        "_element",
        "_encoding",
        "_in_parts",
        "_in_text",
        "_known",
        "_problems",
        "_repetition",
        "_replacement",
        "_unwanted",
    )

    def __init__(
        self,
        delimiters: Delimiters,
        encoding: str,
        replacement: str | None,
        problems: list[Problem],
        *,
        joined: bool,
    ) -> None:
        """``replacement`` None refuses; ``joined`` lets text hold component and repetition separators."""
        self._element, self._component = delimiters.element, delimiters.component
        self._repetition = delimiters.repetition
        self._in_parts = "".join(delimiters.used().values())
        self._in_text = delimiters.element + delimiters.segment if joined else self._in_parts
        self._unwanted = [mark for mark in self._in_text if mark != self._element]
        self._known: set[str] = set()
        self._replacement = replacement
        self._problems = problems
        self._encoding = encoding
        try:
            "".encode(encoding)
        except LookupError:
            raise FormatError(
                f"the encoding {encoding!r} is not known: give one such as 'latin-1' or 'utf-8'"
            ) from None
        if replacement is not None and (len(replacement) != 1 or self._fault(replacement, self._in_parts)):
            raise FormatError(f"the replacement {replacement!r} is not one character that may stand in data")

    def of(self, outgoing: Outgoing, control: str) -> list[str]:
        """The segments of a set from ST to the one before SE, without terminators."""
        header = (
            ["ST", outgoing.set_id, control, outgoing.guide] if outgoing.guide else ["ST", outgoing.set_id, control]
        )
        return self._plain([header, *outgoing.segments]) or self._looked_at(header, outgoing, control)

    def _plain(self, segments: list[Sequence[Element]]) -> list[str] | None:
        """The segments if nothing is special about any: one look at the text of the whole set instead of one at each.

        All is plain printable ASCII, the only delimiters are those that join the elements, and all tags are tags.
        """
        element = self._element
        try:
            lines = [element.join(segment) for segment in segments]  # type: ignore[arg-type]  # a composite raises
            tags = {segment[0] for segment in segments[1:]}
        except (TypeError, IndexError):
            return None
        text = "".join(lines)
        seen = text if element.isprintable() else text.replace(element, "")
        if not (text.isascii() and seen.isprintable()):
            return None
        if text.count(element) != sum(map(len, segments)) - len(segments):
            return None
        for mark in self._unwanted:
            if mark in text:
                return None
        if not tags <= self._known:
            if not all(map(_is_tag, tags)) or not tags.isdisjoint(BINARY):
                return None
            self._known |= tags  # type: ignore[arg-type]  # tags are text
        if any(line.endswith(element) for line in lines):
            return [line.rstrip(element) for line in lines]
        return lines

    def _looked_at(self, header: list[str], outgoing: Outgoing, control: str) -> list[str]:
        """The same with a look at each segment, which replaces, or refuses with its place, whatever cannot stand."""
        lines = [self._line(header, _Place(outgoing.set_id, control, 1, "ST"))]
        for number, segment in enumerate(outgoing.segments, 2):
            tag = segment[0] if segment else ""
            place = _Place(outgoing.set_id, control, number, str(tag))
            if not _is_tag(tag):
                hint = "a tag has two or three capital letters and digits; envelope segments are written by the writer"
                _refuse(place.refused("segment-tag-invalid", f"{tag!r} cannot be a segment of a set", hint, None))
            lines.append(self._binary(segment, place) if tag in BINARY else self._line(segment, place))
        return lines

    def check_envelope(self, tag: str, element: int, value: str) -> None:
        """Refuse a value of ISA or GS that would break the envelope."""
        fault = self._fault(value, self._in_parts)
        if fault is not None:
            _refuse(_Place("", "", 0, tag).refused(*fault[1:], element, fault[0]))

    def _line(self, segment: Sequence[Element], place: _Place) -> str:
        """Tag and elements joined; the quick way if all is plain text without anything special."""
        try:
            line = self._element.join(segment)  # type: ignore[arg-type]  # a composite raises TypeError
            plain = line.isascii() and line.isprintable() and line.count(self._element) == len(segment) - 1
        except TypeError:
            plain, line = False, ""
        if not plain or any(mark in line for mark in self._in_text if mark != self._element):
            line = self._element.join(self._text(value, place, position) for position, value in enumerate(segment))
        return line.rstrip(self._element)

    def _binary(self, segment: Sequence[Element], place: _Place) -> str:
        """A segment that holds as many bytes as it says: delimiters among them are none."""
        *head, size, data = segment if len(segment) > 1 else (*segment, "", "")
        if len(segment) != BINARY[place.tag] or not isinstance(size, str) or not isinstance(data, str):
            return self._line(segment, place)
        try:
            held = len(data.encode(self._encoding))
        except UnicodeEncodeError:
            held = -1
        if not (size.isascii() and size.isdigit()) or size.lstrip("0") != (str(held) if held else ""):
            message = f"{place.tag} says {size[:20]!r} bytes, its data has {'others' if held < 0 else held}"
            hint = f"give the length of the data in {self._encoding}"
            _refuse(place.refused("binary-length-wrong", message, hint, len(head), size[:80]))
        return self._element.join((self._line([*head, size], place), data))

    def _text(self, value: Element, place: _Place, position: int) -> str:
        if isinstance(value, str):
            return self._safe(value, place, position, self._in_text)
        if _is_composite(value):
            return self._composite(value, place, position)
        if isinstance(value, (list, tuple)) and all(isinstance(one, str) or _is_composite(one) for one in value):
            return self._repeated(value, place, position)
        message = f"element {place.tag}-{position:02} is {type(value).__name__}, not text or a list of texts"
        _refuse(place.refused("element-not-text", message, "build it with n2, r, dt or tm, or give text", position))
        return ""

    def _composite(self, value: Sequence[str], place: _Place, position: int) -> str:
        parts = [self._safe(part, place, position, self._in_parts) for part in value]
        return self._component.join(parts).rstrip(self._component)

    def _repeated(self, value: Sequence[str | Sequence[str]], place: _Place, position: int) -> str:
        """Repetitions, each text or a composite; the separator exists from version 00402 on."""
        mark = self._repetition
        if mark is None:
            message = f"element {place.tag}-{position:02} is repeated, which no version before 00402 has"
            hint = "write one value, or a later version: the repetition separator stands in ISA11 from 00402 on"
            _refuse(place.refused("repetition-not-allowed", message, hint, position))
            return ""
        once = [[one] if isinstance(one, str) else one for one in value]
        return mark.join(self._composite(one, place, position) for one in once).rstrip(mark)

    def _safe(self, text: str, place: _Place, position: int, marks: str) -> str:
        """The text with every bad character replaced, if that was asked for; refused else."""
        fault = self._fault(text, marks)
        while fault is not None:
            mark, rule, message, hint = fault
            problem = place.refused(rule, f"element {place.tag}-{position:02}: {message}", hint, position, mark)
            if self._replacement is None or rule == "character-not-encodable":
                _refuse(problem)
            else:
                told = f"{problem.message}; written as {self._replacement!r}"
                self._problems.append(Problem(rule, told, hint, problem.position, "warning", mark))
                text = text.replace(mark, self._replacement)
            fault = self._fault(text, marks)
        return text

    def _fault(self, text: str, marks: str) -> tuple[str, str, str, str] | None:
        """The first character that cannot be written, with rule, message and hint."""
        for mark in text:
            if mark in marks:
                hint = "X12 cannot escape it: choose other delimiters, change the text, or replace it on purpose"
                return mark, "delimiter-in-data", f"{mark!r} is a delimiter of this interchange", hint
            if mark < " " or mark == "\x7f":
                return mark, "control-character-in-data", f"{mark!r} is a control character", "remove it from the text"
        try:
            text.encode(self._encoding)
        except UnicodeEncodeError as bad:
            mark = text[bad.start]
            hint = f"agree on another character set with the partner, or write the text without {mark!r}"
            return mark, "character-not-encodable", f"{mark!r} cannot be written in {self._encoding}", hint
        return None


def _refuse(problem: Problem) -> None:
    raise FormatError("this set cannot be written as X12", [problem])


def _is_composite(value: object) -> TypeGuard[Sequence[str]]:
    return isinstance(value, (list, tuple)) and all(isinstance(part, str) for part in value)


def _is_tag(tag: object) -> bool:
    return (
        isinstance(tag, str)
        and 2 <= len(tag) <= 3
        and tag.isascii()
        and tag.isalnum()
        and tag.isupper()
        and tag[0].isalpha()
        and tag not in _ENVELOPE_TAGS
    )
