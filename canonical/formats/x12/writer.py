"""Writing X12: sets become an interchange with right counts, control numbers and padding, and never a broken segment.

X12 has no way to escape a delimiter, so data that holds one is refused, or, if the caller asks for it, written with
another character in its place or in an interchange with other delimiters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from canonical.errors import FormatError
from canonical.formats.x12.isa import WIDTHS
from canonical.formats.x12.segment_text import SegmentWriter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from canonical.formats.numbers import ControlNumbers
    from canonical.formats.x12.outgoing import EnvelopeOptions, Outgoing
    from canonical.problems import Problem

_LARGEST_NUMBER = 999_999_999


def write(
    sets: Iterable[Outgoing],
    *,
    envelope: EnvelopeOptions,
    numbers: ControlNumbers | None = None,
    on_delimiter: Literal["refuse", "replace", "choose"] = "refuse",
    replacement: str = " ",
    joined: bool = False,
    encoding: str = "latin-1",
    line_end: str = "",
    problems: list[Problem] | None = None,
    acknowledgements: Sequence[Sequence[str]] = (),
) -> Iterator[str]:
    """Yield the text of one interchange piece by piece, ISA to IEA; nothing at all if there is nothing to write.

    Control numbers come from ``numbers`` (by default counted from 1, which suits tests only). An element is text, a
    list of components, or a list of repetitions that are lists of components; with ``joined`` text may already hold
    component and repetition separators, as `read` gives it. ``acknowledgements`` are TA1 segments, which stand before
    the first group and may be all there is. ``encoding`` is the one that the caller will encode the text with. Empty
    elements at the end of a segment are left out.

    A delimiter in data is refused. With ``on_delimiter="replace"`` it and every control character becomes
    ``replacement``. With ``"choose"`` each delimiter that occurs in data gives way to another character; all data is
    looked at before the first text is yielded, so an iterator of sets is held in memory (a list is gone through twice).
    Either way a warning is appended to ``problems``. Raises `FormatError` naming set, segment, element and character
    for what cannot be written.

    >>> from canonical.formats.x12 import EnvelopeOptions, Outgoing
    >>> options = EnvelopeOptions(sender="A1", receiver="B1", date="20260301", time="0600")
    >>> answer = Outgoing("990", [["B1", "ABCD", "S1", "20260301", "A"]])
    >>> list(write([answer], envelope=options))[1:3]
    ['GS*GF*A1*B1*20260301*0600*1*X*004010~', 'ST*990*0001~B1*ABCD*S1*20260301*A~SE*3*0001~']
    """
    if on_delimiter not in ("refuse", "replace", "choose"):
        raise FormatError(f"on_delimiter is {on_delimiter!r}: give 'refuse', 'replace' or 'choose'")
    if numbers is None:
        from canonical.formats.numbers import Counter

        numbers = Counter()
    if line_end.strip("\r\n"):
        raise FormatError(f"line_end is {line_end!r}: only line breaks may follow a segment")
    found = problems if problems is not None else []
    if on_delimiter == "choose":
        from canonical.formats.x12.choosing import chosen

        sets = sets if isinstance(sets, (list, tuple)) else list(sets)
        envelope = envelope.with_delimiters(chosen(sets, envelope, found, joined=joined))
    replaced_by = replacement if on_delimiter == "replace" else None
    segments = SegmentWriter(envelope.delimiters, encoding, replaced_by, found, joined=joined)
    return _interchange(sets, envelope, numbers, segments, envelope.delimiters.segment + line_end, acknowledgements)


def _interchange(
    sets: Iterable[Outgoing],
    envelope: EnvelopeOptions,
    numbers: ControlNumbers,
    segments: SegmentWriter,
    end: str,
    acknowledgements: Sequence[Sequence[str]],
) -> Iterator[str]:
    element = envelope.delimiters.element
    control = ""
    group: tuple[str, ...] | None = None
    group_control = groups = in_group = 0
    if acknowledgements:
        control = f"{_checked(numbers.next_interchange(), 'interchange'):09}"
        yield element.join(_isa(envelope, control, segments)) + end
        yield "".join(element.join(_ta1(one, segments)) + end for one in acknowledgements)
    for outgoing in sets:
        key = _group_key(outgoing, envelope)
        if not control:
            control = f"{_checked(numbers.next_interchange(), 'interchange'):09}"
            yield element.join(_isa(envelope, control, segments)) + end
        if key != group:
            if group is not None:
                yield f"GE{element}{in_group}{element}{group_control}{end}"
            group, groups, in_group = key, groups + 1, 0
            group_control = _checked(numbers.next_group(), "group")
            yield element.join(_gs(key, envelope, group_control, segments)) + end
        in_group += 1
        set_control = f"{_checked(numbers.next_set(), 'set'):04}"
        lines = segments.of(outgoing, set_control)
        yield f"{end.join(lines)}{end}SE{element}{len(lines) + 1}{element}{set_control}{end}"
    if group is not None:
        yield f"GE{element}{in_group}{element}{group_control}{end}"
    if control:
        yield f"IEA{element}{groups}{element}{control}{end}"


def _ta1(elements: Sequence[str], segments: SegmentWriter) -> list[str]:
    if not elements or elements[0] != "TA1":
        raise FormatError(f"{elements!r} is no TA1: only interchange acknowledgements stand before the first group")
    for number, value in enumerate(elements[1:], 1):
        segments.check_envelope("TA1", number, value)
    return list(elements)


def _group_key(outgoing: Outgoing, envelope: EnvelopeOptions) -> tuple[str, ...]:
    """GS01 to GS05 and GS08 of the group that a set belongs to."""
    version = outgoing.version or envelope.version
    date = outgoing.date or envelope.date
    # GS04 has eight digits from 004010 on and six before.
    date = date if version >= "004010" else date[2:]
    sender = outgoing.application_sender or envelope.application_sender
    receiver = outgoing.application_receiver or envelope.application_receiver
    return outgoing.functional, sender, receiver, date, outgoing.time or envelope.time, version


def _checked(number: int, what: str) -> int:
    if not 1 <= number <= _LARGEST_NUMBER:
        raise FormatError(f"the {what} control number is {number}: it must lie between 1 and {_LARGEST_NUMBER}")
    return number


def _isa(envelope: EnvelopeOptions, control: str, segments: SegmentWriter) -> list[str]:
    delimiters = envelope.delimiters
    values = [
        *envelope.authorization,
        *envelope.security,
        envelope.sender_qualifier,
        envelope.sender,
        envelope.receiver_qualifier,
        envelope.receiver,
        envelope.date[2:],
        envelope.time[:4],
        delimiters.repetition or "U",
        envelope.interchange_version,
        control,
        "1" if envelope.acknowledgement else "0",
        "T" if envelope.test else "P",
        delimiters.component,
    ]
    for number, (value, width) in enumerate(zip(values, WIDTHS, strict=True), 1):
        if len(value) > width or (number in (1, 3, 5, 7) and len(value) < width):
            raise FormatError(
                f"ISA{number:02} is {value!r}: it has {len(value)} characters, the header has room for {width}"
            )
        if number not in (11, 16):
            segments.check_envelope("ISA", number, value)
    return ["ISA", *(value.ljust(width) for value, width in zip(values, WIDTHS, strict=True))]


def _gs(key: tuple[str, ...], envelope: EnvelopeOptions, control: int, segments: SegmentWriter) -> list[str]:
    *first, version = key
    values = [*first, str(control), envelope.agency, version]
    for number, (value, longest) in enumerate(zip(values, (2, 15, 15, 8, 8, 9, 2, 12), strict=True), 1):
        if not 1 <= len(value) <= longest:
            raise FormatError(f"GS{number:02} is {value!r}: it must have 1 to {longest} characters")
        segments.check_envelope("GS", number, value)
    return ["GS", *values]
