"""Small X12 files for the tests, put together from parts that can be spoiled one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.x12 import read

if TYPE_CHECKING:
    from canonical.formats.x12 import Item

ISA = "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260301*0600*U*00401*{}*0*P*:~"
BODY = "B10*PRO1*SHIP1*ABCD~L11*BOL1*BM~LX*1~AT7*X1*NS***20260301*0815*LT~"
COUNT = 6


def isa(control: str = "000000001") -> str:
    """An interchange header of 106 characters."""
    return ISA.format(control)


def gs(control: str = "1", version: str = "004010") -> str:
    """A group header."""
    return f"GS*QM*APP*OTHER*20260301*0600*{control}*X*{version}~"


def one_set(
    control: str = "0001", body: str = BODY, count: int | str = COUNT, trailer_control: str | None = None
) -> str:
    """A 214 with its trailer."""
    return f"ST*214*{control}~{body}SE*{count}*{control if trailer_control is None else trailer_control}~"


def group(*sets: str, control: str = "1", count: int | str | None = None, trailer_control: str | None = None) -> str:
    """A group with right counts unless others are given."""
    said = len(sets) if count is None else count
    return f"{gs(control)}{''.join(sets)}GE*{said}*{control if trailer_control is None else trailer_control}~"


def interchange(*groups: str, control: str = "000000001", count: int | str | None = None) -> str:
    """A whole interchange."""
    return f"{isa(control)}{''.join(groups)}IEA*{len(groups) if count is None else count}*{control}~"


GOOD = interchange(group(one_set()))
TWO = interchange(group(one_set(), one_set("0002")))


def wrapped(text: str, width: int, line_end: str = "\r\n") -> str:
    """The text with a line break after every ``width`` characters."""
    return line_end.join(text[at : at + width] for at in range(0, len(text), width))


def lined(text: str, line_end: str = "\n") -> str:
    """The text with a line break after every segment."""
    return text.replace("~", "~" + line_end)


def delimited(text: str, element: str = "*", component: str = ":", segment: str = "~") -> str:
    """The text with other delimiters."""
    return text.translate(str.maketrans({"*": element, ":": component, "~": segment}))


def told(source: bytes, **options: int) -> list[str]:
    """What a reading yields, one line an item or problem: sets as their control number, others as rule and place."""
    return [line for item in read(source, **options) for line in _lines(item)]


def _lines(item: Item) -> list[str]:
    problems = [f"{problem.severity} {problem.rule} at {problem.position}" for problem in item.problems]
    return [f"set {item.control}", *problems] if hasattr(item, "control") else problems


def everything(source: bytes, **options: int) -> list[object]:
    """All that a reading yields, comparable with another reading."""
    found: list[object] = []
    for item in read(source, **options):
        what = [item.text, item.position, [str(problem) for problem in item.problems]] if hasattr(item, "text") else []
        segments = item.segments if hasattr(item, "segments") else []
        found.append((type(item).__name__, what, segments, [str(problem) for problem in item.problems]))
    return found
