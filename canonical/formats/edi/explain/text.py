"""An explanation for the terminal: one line an element, loops indented, problems under what they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.formats.edi.explain.parts import Block, Part, Segment
    from canonical.problems import Problem

_WIDEST_NAME, _WIDEST_VALUE, _LONGEST_VALUE = 44, 24, 240
_STYLES = {
    "head": "1;36", "tag": "1", "loop": "1;35", "place": "2", "value": "1", "meaning": "32", "quiet": "2",
    "error": "1;31", "warning": "33", "info": "36",
}  # fmt: skip


class Paint:
    """Colours a terminal shows, or none."""

    __slots__ = ("on",)

    def __init__(self, *, on: bool = False) -> None:
        """``on`` is for a terminal that shows colours."""
        self.on: bool = on

    def __call__(self, style: str, text: str) -> str:
        """The text in a style: head, tag, loop, place, value, meaning, quiet, error, warning or info."""
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if self.on and text else text


def clean(text: str) -> str:
    r"""Text that a terminal can be given: no control character of a file reaches it.

    >>> print(clean("a\x1b[31mb"))
    a\x1b[31mb
    """
    if text.isprintable():
        return text
    return "".join(one if one.isprintable() else one.encode("unicode_escape").decode() for one in text)


def text_lines(block: Block, paint: Paint | None = None) -> Iterator[str]:
    """The lines of a block, without line ends."""
    paint = paint or Paint()
    left = "  " * block.depth
    if block.kind not in ("notice", "group-end", "interchange-end", "interchange-acknowledgement"):
        yield ""
        yield left + _head(block, paint)
        yield from _facts(block, left, paint)
    for problem in block.problems:
        yield left + ("  " if block.kind != "notice" else "") + _problem(problem, paint, where=True)
    if block.text:
        for line in block.text.splitlines()[:20]:
            yield f"{left}  {paint('quiet', '|')} {clean(line[:_LONGEST_VALUE])}"
    for segment in block.segments:
        yield from _segment(segment, left + "  ", paint)


def _head(block: Block, paint: Paint) -> str:
    word = {"interchange": "Interchange", "group": "Group", "message": "Message", "idoc": "IDoc"}.get(block.kind)
    if word is None:
        return paint("head", block.title[:1].upper() + block.title[1:]) + _byte(block, paint)
    if word == "Message" and block.type.isdigit():
        word = "Set"
    return paint("head", f"{word} {block.number}: {clean(block.title)}") + _byte(block, paint)


def _byte(block: Block, paint: Paint) -> str:
    offset = block.position.offset
    return paint("quiet", f"  byte {offset}") if offset is not None else ""


def _facts(block: Block, left: str, paint: Paint) -> Iterator[str]:
    """Who to whom and when in one line, the rest in the next."""
    facts = dict(block.facts)
    ends = [facts.pop(name, "") for name in ("sender", "receiver", "created")]
    if ends[0] or ends[1]:
        when = f", {ends[2]}" if ends[2] else ""
        yield f"{left}  {clean(ends[0] or '?')} to {clean(ends[1] or '?')}{clean(when)}"
    rest = ", ".join(value if name in ("use", "test") else f"{name} {value}" for name, value in facts.items())
    if rest:
        yield f"{left}  {paint('quiet', clean(rest))}"


def _segment(segment: Segment, left: str, paint: Paint) -> Iterator[str]:
    """Tag, name and elements; the first segment of a loop stands out, and what belongs to the loop is indented."""
    left += "  " * (segment.depth - (segment.opens is not None))
    yield left + _title(segment, paint)
    for problem in segment.problems:
        yield f"{left}  {_problem(problem, paint)}"
    columns = _Columns(segment)
    for part in segment.parts:
        yield from _part(part, left + "  ", paint, columns)


def _title(segment: Segment, paint: Paint) -> str:
    name = f"  {segment.name}" if segment.name else ""
    if segment.opens is None:
        return f"{paint('tag', clean(segment.tag))}{name}"
    what = f": {clean(segment.opens.what)}" if segment.opens.what else ""
    return paint("loop", f"{clean(segment.tag)} {segment.opens.count}") + f"{name}{paint('loop', what)}"


class _Columns:
    """How wide the columns of a segment are; one long value does not push all others away."""

    __slots__ = ("name", "place", "prefix", "value")

    def __init__(self, segment: Segment) -> None:
        shown = [inner for part in segment.parts for inner in (part.parts or [part])]
        self.prefix = f"{segment.tag}."  # a field of an IDoc goes by its own name below its segment
        self.place = max((len(one.place.removeprefix(self.prefix)) for one in shown), default=0)
        self.name = min(max((len(one.name) for one in shown), default=0), _WIDEST_NAME)
        explained = [len(clean(one.value)) for one in shown if one.meaning or one.readable]
        self.value = min(max(explained, default=0), _WIDEST_VALUE)

    def at(self, part: Part, paint: Paint) -> str:
        return paint("place", f"{clean(part.place.removeprefix(self.prefix)):<{self.place}}")


def _part(part: Part, left: str, paint: Paint, columns: _Columns, *, again: bool = False) -> Iterator[str]:
    if part.parts:
        repeats = part.parts[0].place == part.place
        if not repeats and not again:
            yield left + columns.at(part, paint) + f"  {part.name}".rstrip()
        for problem in part.problems:
            yield f"{left}  {_problem(problem, paint)}"
        for inner in part.parts:
            yield from _part(
                inner, left, paint, columns, again=repeats and bool(inner.parts) and inner is not part.parts[0]
            )
        return
    yield left + _row(part, paint, columns).rstrip()
    for problem in part.problems:
        yield f"{left}  {_problem(problem, paint)}"


def _row(part: Part, paint: Paint, columns: _Columns) -> str:
    value = clean(part.value)
    if len(value) > _LONGEST_VALUE:
        value = f"{value[:_LONGEST_VALUE]}... ({len(part.value)} characters)"
    said = clean(part.meaning or part.readable)
    row = f"{columns.at(part, paint)}  {part.name:<{columns.name}}  "
    if not said:
        return row + (paint("value", value) if value else paint("quiet", "(not given)"))
    return f"{row}{paint('value', value)}{' ' * (columns.value - len(value))}  {paint('meaning', said)}"


def _problem(problem: Problem, paint: Paint, *, where: bool = False) -> str:
    place = str(problem.position) if where else _offset(problem)
    at = f" at {clean(place)}" if place else ""
    hint = f" ({problem.hint})" if problem.hint else ""
    return paint(problem.severity, f"^ {problem.severity} {problem.rule}{at}: ") + clean(f"{problem.message}{hint}")


def _offset(problem: Problem) -> str:
    return f"byte {problem.position.offset}" if problem.position.offset is not None else ""
