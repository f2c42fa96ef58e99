"""Small EDIFACT files for the tests, put together from parts that can be spoiled one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.formats.edifact import Message, read

if TYPE_CHECKING:
    from canonical.formats.edifact import Item

UNA = "UNA:+.? '"
BODY = "BGM+77+SHIP1+9'RFF+BN:4711'FTX+AAI+++it?'s late'"
COUNT = 5


def unb(control: str = "1", syntax: str = "UNOC:3", date: str = "260301:0600", rest: str = "") -> str:
    """An interchange header."""
    return f"UNB+{syntax}+SENDER:14+RECEIVER:14+{date}+{control}{rest}'"


def message(
    control: str = "M1",
    body: str = BODY,
    count: int | str = COUNT,
    trailer_control: str | None = None,
    kind: str = "IFTSTA:D:01B:UN",
) -> str:
    """A message with its trailer."""
    return f"UNH+{control}+{kind}'{body}UNT+{count}+{control if trailer_control is None else trailer_control}'"


def group(*messages: str, control: str = "G1", kind: str = "IFTSTA", count: int | str | None = None) -> str:
    """A functional group with the right count unless another is given."""
    said = len(messages) if count is None else count
    return f"UNG+{kind}+APP+OTHER+260301:0600+{control}+UN+D:01B'{''.join(messages)}UNE+{said}+{control}'"


def interchange(*parts: str, control: str = "1", count: int | str | None = None, header: str | None = None) -> str:
    """A whole interchange of messages, or of groups."""
    said = len(parts) if count is None else count
    return f"{unb(control) if header is None else header}{''.join(parts)}UNZ+{said}+{control}'"


GOOD = interchange(message())
TWO = interchange(message(), message("M2"))
FOUR = interchange(
    message("M1", "BGM+77'PIA+1+A:B*C:D'", 4), header=unb(syntax="UNOC:4", date="20260301:0600")
)  # syntax 4 with a repetition


def wrapped(text: str, width: int, line_end: str = "\r\n") -> str:
    """The text with a line break after every ``width`` characters."""
    return line_end.join(text[at : at + width] for at in range(0, len(text), width))


def lined(text: str, line_end: str = "\n") -> str:
    """The text with a line break after every segment; those whose terminator is released stay whole."""
    return text.replace("'", "'" + line_end).replace("?'" + line_end, "?'")


def delimited(text: str, component: str = ":", element: str = "+", release: str = "?", segment: str = "'") -> str:
    """The text with other delimiters, which a UNA declares."""
    changed = text.translate(str.maketrans({":": component, "+": element, "?": release, "'": segment}))
    return f"UNA{component}{element}.{release} {segment}{changed}"


def told(source: bytes, **options: Any) -> list[str]:
    """What a reading yields, one line an item or problem: messages as their reference, others as rule and place."""
    return [line for item in read(source, **options) for line in _lines(item)]


def _lines(item: Item) -> list[str]:
    problems = [f"{problem.severity} {problem.rule} at {problem.position}" for problem in getattr(item, "problems", ())]
    return [f"message {item.control}", *problems] if isinstance(item, Message) else problems


def everything(source: bytes, **options: Any) -> list[tuple[Any, ...]]:
    """All that a reading yields, comparable with another reading."""
    found: list[tuple[Any, ...]] = []
    for item in read(source, **options):
        problems = [str(problem) for problem in getattr(item, "problems", ())]
        more = (item.segments, item.encoding, item.number) if isinstance(item, Message) else ()
        found.append((type(item).__name__, item.lead, item.raw, str(item.position), problems, *more))
    return found
