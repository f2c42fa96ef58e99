"""Writing EDIFACT: messages become an interchange with right counts and references, and what would break it is released."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from canonical.errors import FormatError
from canonical.formats.edifact.segment_text import SegmentWriter, is_simple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from canonical.formats.edifact.outgoing import EnvelopeOptions, Outgoing
    from canonical.formats.numbers import ControlNumbers
    from canonical.problems import Problem

_LARGEST_NUMBER = 999_999_999


def write(
    messages: Iterable[Outgoing],
    *,
    envelope: EnvelopeOptions,
    numbers: ControlNumbers | None = None,
    una: Literal["auto"] | bool = "auto",
    line_end: str = "",
    joined: bool = False,
    on_character: Literal["refuse", "replace"] = "refuse",
    replacement: str = " ",
    problems: list[Problem] | None = None,
) -> Iterator[str]:
    """Yield the text of one interchange piece by piece, UNA or UNB to UNZ; nothing at all if there are no messages.

    References come from ``numbers`` (by default counted from 1, which suits tests only). An element is text, a number, a
    list of components, or a list of such lists (repetitions of syntax 4); delimiters in it are released. With ``joined``
    text is in wire spelling, as a reading gives it. Empty components and elements at the end are left out. A UNA is
    written if the delimiters are not the usual ones, or always, or never. With ``on_character="replace"`` a character
    that the character set lacks is written as its capital letter or ``replacement``, and a warning is appended to
    ``problems``. Raises `FormatError` naming message, segment, element and character for what cannot be written.

    >>> from canonical.formats.edifact import EnvelopeOptions, Outgoing
    >>> options = EnvelopeOptions(sender="A", receiver="B", date="20260301", time="0600")
    >>> late = Outgoing("IFTSTA", [["BGM", "77", "S1", "9"], ["FTX", "AAI", "", "", ["it's 10:15"]]])
    >>> "".join(write([late], envelope=options))[29:]
    "UNH+1+IFTSTA:D:01B:UN'BGM+77+S1+9'FTX+AAI+++it?'s 10?:15'UNT+4+1'UNZ+1+1'"
    """
    if on_character not in ("refuse", "replace"):
        raise FormatError(f"on_character is {on_character!r}: give 'refuse' or 'replace'")
    if line_end.strip("\r\n"):
        raise FormatError(f"line_end is {line_end!r}: only line breaks may follow a segment")
    if una is False and not envelope.standard_delimiters:
        raise FormatError("these delimiters must be declared: let una be 'auto' or True")
    if numbers is None:
        from canonical.formats.numbers import Counter

        numbers = Counter()
    segments = SegmentWriter(
        envelope.delimiters,
        envelope.syntax,
        replacement if on_character == "replace" else None,
        problems if problems is not None else [],
        joined=joined,
    )
    advice = "" if una is False or (una == "auto" and envelope.standard_delimiters) else envelope.delimiters.una()
    return _interchange(messages, envelope, numbers, segments, (advice, line_end))


def write_bytes(pieces: Iterable[str], envelope: EnvelopeOptions) -> Iterator[bytes]:
    r"""The pieces that `write` yields in the character set that ``envelope`` names.

    >>> from canonical.formats.edifact import EnvelopeOptions
    >>> options = EnvelopeOptions(sender="A", receiver="B", date="20260301", time="0600", syntax="UNOD")
    >>> list(write_bytes(["Łódź"], options))
    [b'\xa3\xf3d\xbc']
    """
    encoding = envelope.encoding
    for piece in pieces:
        yield piece.encode(encoding)


def _interchange(
    messages: Iterable[Outgoing],
    envelope: EnvelopeOptions,
    numbers: ControlNumbers,
    segments: SegmentWriter,
    around: tuple[str, str],
) -> Iterator[str]:
    advice, line_end = around
    element, end = envelope.delimiters.element, envelope.delimiters.segment + line_end
    control = group_control = ""
    group: tuple[str, ...] | None = None
    groups = in_group = written = 0
    for outgoing in messages:
        if not control:
            control = _reference(numbers.next_interchange(), "interchange")
            yield (advice + line_end if advice else "") + segments.envelope(envelope.header(control)) + end
        key = _group_key(outgoing)
        if written and (key is None) != (group is None):
            raise FormatError("an interchange has all its messages in groups or none: give each message a group")
        if key != group:
            if group is not None:
                yield f"UNE{element}{in_group}{element}{group_control}{end}"
            group, groups, in_group = key, groups + 1, 0
            group_control = _reference(numbers.next_group(), "group")
            yield segments.envelope(envelope.group_header(outgoing, group_control)) + end
        in_group += 1
        written += 1
        yield _message(outgoing, numbers, segments, written, (element, end))
    if group is not None:
        yield f"UNE{element}{in_group}{element}{group_control}{end}"
    if control:
        yield f"UNZ{element}{groups or written}{element}{control}{end}"


def _message(
    outgoing: Outgoing, numbers: ControlNumbers, segments: SegmentWriter, number: int, marks: tuple[str, str]
) -> str:
    element, end = marks
    control = outgoing.control if outgoing.control is not None else _reference(numbers.next_set(), "message")
    head = segments.header(outgoing.header(control))
    body = segments.of(outgoing.segments, number, f"message {outgoing.message_type} {control}, ", end)
    said = control if is_simple(control) else segments.envelope(["UNT", control])[len("UNT") + len(element) :]
    return f"{head}{end}{body}UNT{element}{len(outgoing.segments) + 2}{element}{said}{end}"


def _group_key(outgoing: Outgoing) -> tuple[str, ...] | None:
    if outgoing.group is None:
        return None
    return outgoing.group, outgoing.version, outgoing.agency, outgoing.association


def _reference(number: int, what: str) -> str:
    if not 1 <= number <= _LARGEST_NUMBER:
        raise FormatError(f"the {what} control number is {number}: it must lie between 1 and {_LARGEST_NUMBER}")
    return str(number)
