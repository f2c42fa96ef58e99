"""Turning segments of elements into text that reads back the same: delimiters released, characters checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.errors import FormatError
from canonical.formats.edifact import released
from canonical.formats.edifact.charset import CharacterSet
from canonical.problems import Position, Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canonical.formats.edifact.delimiters import Delimiters
    from canonical.formats.edifact.outgoing import Element, Value

_ENVELOPE_TAGS = {"UNA", "UNB", "UNG", "UNE", "UNH", "UNT", "UNZ", "UNO", "UNP"}


class _Place:
    """Where something would be written: for messages and positions."""

    __slots__ = ("component", "element", "message", "name", "repetition", "segment", "tag")

    def __init__(self, name: str, message: int, segment: int, tag: str) -> None:
        self.name, self.message, self.segment, self.tag = name, message, segment, tag
        self.element: int | None = None
        self.component: int | None = None
        self.repetition: int | None = None

    def problem(self, rule: str, message: str, hint: str, value: str | None = None) -> Problem:
        """The problem at this place."""
        where = Position(
            message=self.message or None,
            segment=self.segment or None,
            tag=self.tag,
            element=self.element,
            component=self.component,
            repetition=self.repetition,
        )
        element = "" if self.element is None else f"element {self.tag}-{self.element:02}: "
        return Problem(rule, f"{self.name}{element}{message}", hint, where, value=value)


class SegmentWriter:
    """Writes segments with one set of delimiters and characters; collects a warning for each that it had to replace."""

    def __init__(
        self, delimiters: Delimiters, syntax: str, replacement: str | None, problems: list[Problem], *, joined: bool
    ) -> None:
        """``replacement`` None refuses; ``joined`` takes elements that are text in wire spelling, as `read` gives it."""
        charset = CharacterSet(syntax)
        self._marks = delimiters
        self._element, self._component = delimiters.element, delimiters.component
        self._segment, self._release, self._repetition = delimiters.segment, delimiters.release, delimiters.repetition
        self._charset = charset
        self._plain = charset.plain.decode("ascii")
        self._allowed = charset.plain + b"".join(mark for mark in delimiters.wire if mark.isascii())
        self._special = [
            mark for mark in (delimiters.release, *delimiters.used().values()) if mark is not None
        ]  # the release character first, so that no escape is escaped again
        self._special = list(dict.fromkeys(self._special))
        import re

        safe = "".join(mark for mark in self._plain if mark not in self._special)
        self._unsafe = re.compile(f"[^{re.escape(safe)}]").search
        self._replacement = replacement
        self._problems = problems
        self._joined = joined
        marks = "".join(delimiters.used().values()) + delimiters.decimal
        self._inner = next(mark for mark in "\x1f\x1e\x1d\x1c\x02\x01" if mark not in marks)
        apart = [chr(mark) for mark in (31, 30, 29, 28, 2, 1) if mark not in self._allowed]
        # What the text of elements in wire spelling stands for cannot be seen in a whole message.
        self._apart = apart[:3] if len(apart) > 2 and delimiters.release is not None and not joined else []
        kept = (delimiters.release, *(() if joined else (delimiters.component, delimiters.repetition)))
        self._data = [mark for mark in kept if mark is not None]  # what makes a line odd, if it stands there
        self._known: tuple[Sequence[Element], str] = ((), "")
        self._tags: set[str] = set()  # those that were found good
        if replacement is not None and (
            len(replacement) != 1 or self._fault(replacement) or replacement in self._special
        ):
            raise FormatError(f"the replacement {replacement!r} is not one character that may stand in data")

    def of(self, segments: Sequence[Sequence[Element]], message: int, name: str, end: str) -> str:
        """The segments of a message between UNH and UNT, each with ``end`` behind it.

        Components are joined with a character that may not stand in data, so that whatever is a delimiter then is data.
        """
        self._check_tags(segments, message, name)
        if self._apart:
            text = self._at_once(segments, end)
            if text is not None:
                return text
        join, join_components = self._element.join, self._inner.join
        try:
            lines = [
                join([part if isinstance(part, str) else join_components(part) for part in segment])  # type: ignore[arg-type]
                for segment in segments
            ]
            text = self._segment.join(lines)
            clean = self._clean(text, segments)
        except TypeError:  # numbers or repetitions
            lines, text, clean = [self._careless(segment) for segment in segments], "", False
        elements = [len(segment) - 1 for segment in segments]
        if not clean or not self._is_plain(text, sum(elements), len(lines) - 1):
            for at in self._odd(lines, elements, segments, clean=clean):
                segment = segments[at]
                lines[at] = self._careful(segment, _Place(name, message, at + 2, str(segment[0])), joined=self._joined)
        return (end.join(lines) + end if lines else "").replace(self._inner, self._component)

    def _at_once(self, segments: Sequence[Sequence[Element]], end: str) -> str | None:
        """The same for text only, none of it empty at an end: joined with characters that no data may hold.

        Every delimiter that is seen then is data and is released, before the delimiters take their places. None leaves
        the message to be looked at segment by segment.
        """
        within, between, behind = self._apart
        try:
            lines = [
                between.join([part if isinstance(part, str) else within.join(part) for part in segment])  # type: ignore[arg-type]
                for segment in segments
            ]
        except TypeError:  # numbers or repetitions
            return None
        text = behind.join([*lines, ""])
        if not text.isascii() or between + behind in text or within + between in text or within + behind in text:
            return None
        inside = sum([len(part) - 1 for segment in segments for part in segment if not isinstance(part, str)])  # type: ignore[arg-type,misc]
        if len(text.encode("ascii").translate(None, self._allowed)) != sum(map(len, segments)) + inside:
            return None
        for mark in self._special:
            if mark in text:
                text = text.replace(mark, f"{self._release}{mark}")
        return text.replace(within, self._component).replace(between, self._element).replace(behind, end)

    def _careless(self, segment: Sequence[Element]) -> str:
        """A segment joined without any look, and nothing at all if that cannot be done."""
        try:
            return self._element.join(
                [part if isinstance(part, str) else self._inner.join(part) for part in segment]  # type: ignore[arg-type]
            )
        except TypeError:
            return ""

    def _check_tags(self, segments: Sequence[Sequence[Element]], message: int, name: str) -> None:
        try:
            if {segment[0] for segment in segments} <= self._tags:
                return
        except (IndexError, TypeError):
            pass  # found again below
        for number, segment in enumerate(segments, 2):
            tag = segment[0] if segment else ""
            if not _is_tag(tag):
                hint = "a tag has three capital letters and digits; envelope segments are written by the writer"
                place = _Place(name, message, number, str(tag))
                _refuse(place.problem("segment-tag-invalid", f"{tag!r} cannot be a segment of a message", hint))
            self._tags.add(str(tag))

    def envelope(self, segment: Sequence[Element]) -> str:
        """A segment around the messages, whose elements are plain text even if others are joined."""
        return self._careful(segment, _Place("", 0, 0, str(segment[0])), joined=False)

    def header(self, segment: Sequence[Element]) -> str:
        """The same, quick for a segment like those before it: only its second element changes."""
        control, rest = str(segment[1]), segment[2:]
        if is_simple(control):
            if rest != self._known[0]:
                self._known = rest, self.envelope([segment[0], "0", *rest])[len("UNH0") + len(self._element) :]
            return f"{segment[0]}{self._element}{control}{self._known[1]}"
        return self.envelope(segment)

    def _clean(self, text: str, segments: Sequence[Sequence[Element]]) -> bool:
        """Whether all characters are ASCII ones of the character set, apart from those between components."""
        if not text.isascii():
            return False
        beyond = text.encode("ascii").translate(None, self._allowed)
        if not beyond:
            return True
        count = sum([len(part) - 1 for segment in segments for part in segment if not isinstance(part, str)])  # type: ignore[arg-type,misc]
        return beyond == self._inner.encode("ascii") * count

    def _is_plain(self, text: str, elements: int, segments: int) -> bool:
        """Whether there are no delimiters but those that joining has put in, and nothing is to be left out."""
        element, mark, inner = self._element, self._segment, self._inner
        return (
            text.count(element) == elements
            and text.count(mark) == segments
            and not self._holds(text)
            and element + mark not in text
            and inner + element not in text
            and inner + mark not in text
            and not text.endswith((element, inner))
        )

    def _holds(self, text: str) -> bool:
        for other in self._data:  # noqa: SIM110  # a generator would cost more than the search
            if other in text:
                return True
        return False

    def _odd(
        self, lines: list[str], elements: list[int], segments: Sequence[Sequence[Element]], *, clean: bool
    ) -> list[int]:
        """Indexes of the lines in which something is a delimiter, odd, or to be left out."""
        element, mark, ends, empty = (
            self._element,
            self._segment,
            (self._element, self._inner),
            self._inner + self._element,
        )
        found = []
        for at, line in enumerate(lines):
            if (
                line.count(element) != elements[at]
                or not line
                or mark in line
                or line.endswith(ends)
                or empty in line
                or self._holds(line)
                or not (clean or self._clean(line, segments[at : at + 1]))
            ):
                found.append(at)
        return found

    def _careful(self, segment: Sequence[Element], place: _Place, *, joined: bool) -> str:
        """Tag and elements, each looked at; empty ones at the end are left out."""
        parts = []
        for position, element in enumerate(segment):
            place.element, place.component, place.repetition = position or None, None, None
            if joined and isinstance(element, str) and self._unsafe(element) is not None:
                parts.append(self._wire(element, place))
            else:
                parts.append(self._text(element, place))
        while len(parts) > 1 and not parts[-1]:
            parts.pop()
        return self._element.join(parts)

    def _wire(self, text: str, place: _Place) -> str:
        """Text that holds components, repetitions and release characters already."""
        for name, mark in (("element", self._element), ("segment", self._segment)):
            if len(released.split(text, mark, self._release)) > 1:
                message = f"{mark!r} is the {name} delimiter and is not released"
                _refuse(
                    place.problem("delimiter-in-data", message, "give the text as it was read, or not joined", mark)
                )
        if self._release is not None and not _even_run(text, self._release):
            message = f"{self._release!r} at the end would release the delimiter behind it"
            _refuse(place.problem("release-dangling", message, "double it, or give the element not joined", text))
        return self._checked(text, place)

    def _text(self, element: Element, place: _Place) -> str:
        if isinstance(element, str):
            return element if self._unsafe(element) is None else self._value(element, place)
        if not isinstance(element, (list, tuple)):
            return self._value(element, place)  # type: ignore[arg-type]  # what else there is is refused there
        try:
            text = "".join(element)
        except TypeError:
            if any(isinstance(part, (list, tuple)) for part in element):
                return self._repetitions(element, place)
        else:
            if self._unsafe(text) is None:
                return self._component.join(element).rstrip(self._component)
        return self._composite(element, place)

    def _repetitions(self, element: Sequence[object], place: _Place) -> str:
        parts = []
        for number, part in enumerate(element, 1):
            place.repetition = number if len(element) > 1 else None
            inner = part if isinstance(part, (list, tuple)) else [part]
            parts.append(self._composite(inner, place))
        while len(parts) > 1 and not parts[-1]:
            parts.pop()
        if len(parts) > 1 and self._repetition is None:
            place.component = None
            message = f"{len(parts)} repetitions, and no repetition separator is in use"
            _refuse(
                place.problem("repetition-not-allowed", message, "only syntax 4 has repetitions: repeat the segment")
            )
        return (self._repetition or "").join(parts)

    def _composite(self, components: Sequence[object], place: _Place) -> str:
        parts = []
        for number, component in enumerate(components, 1):
            place.component = number
            parts.append(self._value(component, place))  # type: ignore[arg-type]
        while parts and not parts[-1]:
            parts.pop()
        place.component = None
        return self._component.join(parts)

    def _value(self, value: Value, place: _Place) -> str:
        if not isinstance(value, str):
            value = self._number(value, place)
        text = self._checked(value, place)
        release = self._release
        for mark in self._special:
            if mark not in text:
                continue
            if release is None:
                message = f"{mark!r} is a delimiter, and this interchange has no release character"
                hint = "choose delimiters with a release character, or change the text"
                if self._replacement is None:
                    _refuse(place.problem("delimiter-in-data", message, hint, mark))
                text = self._replaced(text, mark, place.problem("delimiter-in-data", message, hint, mark))
            else:
                text = text.replace(mark, release + mark)
        return text

    def _number(self, value: object, place: _Place) -> str:
        from decimal import Decimal

        if isinstance(value, Decimal) and value.is_finite():
            return f"{value:f}".replace(".", self._marks.decimal)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        message = f"{value!r} is {type(value).__name__}, not text, a whole number, a decimal or a list of them"
        _refuse(place.problem("element-not-text", message, "give text, or a Decimal for a number"))
        return ""

    def _checked(self, text: str, place: _Place) -> str:
        """The text with every character replaced that cannot be sent, if that was asked for; refused else."""
        if self._clean(text, ()):
            return text
        fault = self._fault(text)
        while fault is not None:
            mark, rule, message, hint = fault
            problem = place.problem(rule, message, hint, mark)
            if self._replacement is None:
                _refuse(problem)
            text = self._replaced(text, mark, problem)
            fault = self._fault(text)
        return text

    def _replaced(self, text: str, mark: str, problem: Problem) -> str:
        upper = mark.upper()
        other = upper if upper != mark and len(upper) == 1 and upper in self._plain else self._replacement or " "
        told = f"{problem.message}; written as {other!r}"
        self._problems.append(Problem(problem.rule, told, problem.hint, problem.position, "warning", mark))
        return text.replace(mark, other)

    def _fault(self, text: str) -> tuple[str, str, str, str] | None:
        """The first character that cannot be written, with rule, message and hint."""
        charset, plain, special = self._charset, self._plain, self._special
        for mark in text:
            if mark in plain or mark in special:
                continue
            if mark < " " or "\x7f" <= mark < "\xa0":
                return mark, "control-character-in-data", f"{mark!r} is a control character", "remove it from the text"
            try:
                mark.encode(charset.codec)
            except UnicodeEncodeError:
                known = False
            else:
                known = not mark.isascii()
            if not known:
                hint = "agree on another syntax identifier with the partner, or write the text without it"
                return mark, "character-set-violated", f"{mark!r} is not in {charset.name} ({charset.title})", hint
        return None


def is_simple(control: str) -> bool:
    """Whether a reference has capital letters and digits only, which every character set has and no delimiter is."""
    return control.isascii() and control.isalnum() and control == control.upper()


def _even_run(text: str, release: str) -> bool:
    return (len(text) - len(text.rstrip(release))) % 2 == 0


def _refuse(problem: Problem) -> None:
    raise FormatError("this message cannot be written as EDIFACT", [problem])


def _is_tag(tag: object) -> bool:
    return (
        isinstance(tag, str)
        and len(tag) == 3
        and tag.isascii()
        and tag.isalnum()
        and tag.isupper()
        and tag[0].isalpha()
        and tag not in _ENVELOPE_TAGS
    )
