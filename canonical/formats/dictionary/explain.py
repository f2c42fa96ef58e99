"""Everything that is wrong with the elements of one segment, with reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from canonical.formats.dictionary import kinds, moments, notes
from canonical.formats.dictionary.codes import unknown_code

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from canonical.formats.dictionary import Dictionary, ElementUse, SegmentUse
    from canonical.formats.dictionary.marks import Marks
    from canonical.problems import Severity

_PERIODS = {"2379": ("2380", moments.EDIFACT), "1250": ("1251", moments.X12)}


class Finding(NamedTuple):
    """A problem whose segment is known to the caller."""

    rule: str
    message: str
    hint: str = ""
    element: int | None = None
    component: int | None = None
    repetition: int | None = None
    severity: Severity = "error"
    value: str | None = None


class _Part(NamedTuple):
    """A value of the segment and where it stands."""

    use: ElementUse
    text: str
    element: int
    component: int | None = None
    repetition: int | None = None


def explain(use: SegmentUse, elements: Sequence[str], dictionary: Dictionary, marks: Marks) -> Iterator[Finding]:
    """Every finding of one segment, in the order of its elements; ``elements[0]`` is the tag, text as on the wire."""
    return _Segment(use, elements, dictionary, marks).findings()


class _Segment:
    """One segment while it is looked at."""

    def __init__(self, use: SegmentUse, elements: Sequence[str], dictionary: Dictionary, marks: Marks) -> None:
        self.use, self.elements, self.dictionary, self.marks = use, elements, dictionary, marks
        self.filled = len(elements)
        while self.filled > 1 and not elements[self.filled - 1]:
            self.filled -= 1

    def findings(self) -> Iterator[Finding]:
        if any(one.type == "B" for one in self.use.elements):
            return  # binary data may hold any delimiter; its length is the reader's to check
        simple: dict[str, _Part] = {}
        for use in self.use.elements:
            text = self.elements[use.position] if use.position < self.filled else ""
            if text:
                simple[use.number] = _Part(use, text, use.position)
                yield from self._element(use, text)
            elif use.requirement == "M" and use.sure:
                yield self._missing(_Part(use, "", use.position))
        yield from self._period(simple)
        yield from self._surplus()
        given = [bool(text) for text in self.elements]
        for note in self.use.notes:
            if notes.broken(note, given):
                message, hint = notes.told(note, self.use.tag, given)
                yield Finding("syntax-note-broken", f"{message} ({note})", hint, notes.positions(note)[0])

    def _surplus(self) -> Iterator[Finding]:
        known = len(self.use.elements)
        if self.filled - 1 > known and self.use.complete:
            message = f"{self.use.tag} has {self.filled - 1} elements, {self._named()} knows {known}"
            hint = "a separator may stand in the data, or the elements are of another version"
            yield Finding("too-many-elements", message, hint, known + 1, value=self.elements[known + 1])
        if self.filled < len(self.elements) and len(self.elements) > 1:
            message = f"{len(self.elements) - self.filled} separators stand at the end of {self.use.tag} for nothing"
            yield Finding("separator-needless", message, "leave out empty elements at the end", severity="info")

    def _named(self) -> str:
        return f"{self.dictionary.standard.upper()} {self.dictionary.tables}"

    def _element(self, use: ElementUse, text: str) -> Iterator[Finding]:
        found = self.marks.repetitions(text)
        if len(found) > use.repeat:
            message = f"{self._name(use, use.position)} stands {len(found)} times, at most {use.repeat} allowed"
            if use.repeat == 1:
                message = f"{self._name(use, use.position)} may not repeat, it stands {len(found)} times"
            hint = (
                f"{self.marks.repetition!r} divides repetitions: if it was meant as text, the sender has to change it"
            )
            yield Finding("repetition-not-allowed", message, hint, use.position, None, use.repeat + 1, value=text)
        for number, one in enumerate(found, 1):
            repetition = number if len(found) > 1 else None
            if not one:
                message = f"repetition {number} of {self._name(use, use.position)} is empty"
                yield Finding(
                    "separator-needless", message, "leave out what is empty", use.position, None, number, "info"
                )
            elif use.type == "C":
                yield from self._composite(_Part(use, one, use.position, None, repetition))
            else:
                yield from self._simple(_Part(use, one, use.position, None, repetition))

    def _simple(self, part: _Part) -> Iterator[Finding]:
        components = self.marks.components(part.text)
        if len(components) > 1:
            message = f"{self._of(part)} has no components, yet {self.marks.component!r} divides it"
            hint = "if it was meant as text: the sender has to choose another component separator or change the text"
            yield self._place(part._replace(component=2), "too-many-components", message, hint)
            return
        yield from self._value(part)

    def _value(self, part: _Part) -> Iterator[Finding]:
        value = self.marks.plain(part.text)
        found = kinds.faults(part.use, value)
        for rule, message, hint, severity in found:
            yield self._place(part, rule, f"{self._of(part)}: {message}", hint, severity)
        codes = self.dictionary.codes(part.use.number)
        if codes is not None and value not in codes and not any(one.severity == "error" for one in found):
            message, hint = unknown_code(self.dictionary, part.use.number, value, codes)
            yield self._place(part, "code-unknown", f"{self._of(part)}: {message}", hint)

    def _composite(self, part: _Part) -> Iterator[Finding]:
        if not part.use.components:
            return
        texts = self.marks.components(part.text)
        filled = len(texts)
        while filled and not texts[filled - 1]:
            filled -= 1
        known = part.use.components
        if filled < len(texts):
            message = f"component separators stand at the end of {self._of(part)} for nothing"
            yield self._place(part, "separator-needless", message, "leave out empty components at the end", "info")
        if filled > len(known):
            message = f"{self._of(part)} has {filled} components, {self._named()} knows {len(known)}"
            hint = "a separator may stand in the data, or the components are of another version"
            yield self._place(part._replace(component=len(known) + 1), "too-many-components", message, hint)
        inside: dict[str, _Part] = {}
        for use in known:
            text = texts[use.position - 1] if use.position <= filled else ""
            inner = _Part(use, text, part.element, use.position, part.repetition)
            if text:
                inside[use.number] = inner
                yield from self._value(inner)
            elif use.requirement == "M" and use.sure and filled:
                yield self._missing(inner)
        yield from self._period(inside)
        given = [False, *(bool(text) for text in texts)]
        for note in part.use.notes:
            if notes.broken(note, given):
                message, hint = notes.told(note, f"{self.use.tag}-{part.element:02d}", given)
                first = part._replace(component=notes.positions(note)[0])
                yield self._place(first, "syntax-note-broken", f"{message} ({note})", hint)._replace(value=None)

    def _period(self, parts: dict[str, _Part]) -> Iterator[Finding]:
        """Judge a date by the layout that its neighbour names."""
        for number, (dated, layouts) in _PERIODS.items():
            if number in parts and dated in parts:
                code = self.marks.plain(parts[number].text)
                layout = layouts.get(code, "")
                said = moments.fault(layout, self.marks.plain(parts[dated].text)) if layout else ""
                if said:
                    rule = "date-invalid" if set(layout) & set("Cymdwn") else "time-invalid"
                    hint = f"layout {code} is {moments.shown(layout)}"
                    yield self._place(parts[dated], rule, f"{self._of(parts[dated])}: {said}", hint)

    def _missing(self, part: _Part) -> Finding:
        message = f"{self._of(part)} is mandatory and empty"
        meant = self.dictionary.segment(self.use.tag)
        inside = f" of {meant.name}" if meant and meant.name and part.component is None else ""
        return self._place(
            part, "element-missing", message, f"the sender has to fill it: it is an element{inside} that must be there"
        )

    def _place(self, part: _Part, rule: str, message: str, hint: str, severity: Severity = "error") -> Finding:
        value = self.marks.plain(part.text) if part.text else None
        return Finding(rule, message, hint, part.element, part.component, part.repetition, severity, value)

    def _of(self, part: _Part) -> str:
        return self._name(part.use, part.element, part.component)

    def _name(self, use: ElementUse, element: int, component: int | None = None) -> str:
        """``AT7-01 (shipment status code, 1650)``."""
        place = f"{self.use.tag}-{element:02d}" + (f"-{component:02d}" if component else "")
        name = self.dictionary.element_name(use.number)
        about = ", ".join(text for text in (name, use.number) if text)
        return f"{place} ({about})" if about else place
