"""Where a value stands in a message: ``N1[01=SH]/N4-03``, ``E1EDK03[IDDAT=002].DATUM``, ``@sender``.

``N3(2)-01`` takes the second occurrence, ``/L11-01`` starts at the outermost loop, ``../MAN-02`` at the loop around.
``QTY-03:1`` is the first component of a composite. A path is looked up from the loop a row belongs to: the first tag is
taken in that loop, else in the nearest loop around it. A step through a loop takes the first occurrence that meets the
condition in brackets. ``-03`` is an element of an X12 segment, ``.DATUM`` a field of an IDoc segment, ``@name`` a fact
about the message as a whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from canonical.errors import MappingError

if TYPE_CHECKING:
    from canonical.formats.structure import Loop, Part

Element = int | str
"""An element position (X12, from 1) or a field name (IDoc)."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A test on one element: equal to one of ``values``, none of them (``negated``), or, without values, present."""

    element: Element
    values: tuple[str, ...] = ()
    negated: bool = False

    def holds(self, text: str) -> bool:
        """Whether an element with this text meets the condition; an absent element has the text ``""``."""
        met = text in self.values if self.values else text != ""
        return met is not self.negated


@dataclass(frozen=True, slots=True)
class Step:
    """One tag of a path, the conditions on its segment, and which of several occurrences is meant (from 1)."""

    tag: str
    conditions: tuple[Condition, ...] = ()
    nth: int = 1


@dataclass(frozen=True, slots=True)
class Path:
    """A parsed path; ``element`` is None for a path to a segment or loop, ``context`` is set for ``@name``.

    ``component`` is the part of a composite, from 1; 0 is the whole element.
    """

    text: str
    steps: tuple[Step, ...] = ()
    element: Element | None = None
    context: str = ""
    component: int = 0


@dataclass(frozen=True, slots=True)
class Pick:
    """A step into a loop: the occurrence number ``nth`` of those that meet the conditions."""

    part: Part
    conditions: tuple[Condition, ...] = ()
    nth: int = 1


@dataclass(frozen=True, slots=True)
class Place:
    """A path found in a structure: from ``home``, through ``picks``, to the segment in ``slot``, to ``element``."""

    path: Path
    home: Loop | None
    picks: tuple[Pick, ...] = ()
    slot: int = 0
    conditions: tuple[Condition, ...] = ()

    @property
    def element(self) -> Element | None:
        """The element or field that is read."""
        return self.path.element

    @property
    def tag(self) -> str:
        """The tag of the segment that is read; empty for a fact about the message."""
        return self.path.steps[-1].tag if self.path.steps else ""


def parse_path(text: str) -> Path:
    """The parts of a path; ``MappingError`` says what cannot be read."""
    if text.startswith("@"):
        return Path(text, context=text[1:])
    words = _split_steps(text.replace("../", "").removeprefix("/"))
    last, name = _cut_element(words[-1])
    steps = tuple(_parse_step(word, text) for word in (*words[:-1], last))
    if not isinstance(name, str) or name[:1].isalpha():
        return Path(text, steps, name)
    element, _, component = name.partition(":")
    return Path(text, steps, int(element), component=int(component or 0))


def parse_condition(text: str) -> tuple[Path, Condition]:
    """``AT7-03``, ``!AT7-03``, ``B1-04=A|D`` or ``B1-04!=E``: the path and the test on its element."""
    plain = text.removeprefix("!")
    brackets = plain.rfind("]") + 1
    tail, equals, values = plain[brackets:].partition("=")
    negated = text.startswith("!") or tail.endswith("!")
    path = parse_path(plain[:brackets] + tail.rstrip("!"))
    if path.element is None and not path.context:
        raise MappingError(f"condition {text!r} names no element; write it as TAG-01 or TAG.FIELD")
    if path.component:
        raise MappingError(f"condition {text!r} tests a component; only whole elements can be tested")
    return path, Condition(path.element or 0, tuple(values.split("|")) if equals else (), negated)


def place(path: Path, scope: Loop) -> Place:
    """Find a path from the loop ``scope``; ``MappingError`` when the structure has no such segment there."""
    if path.context:
        return Place(path, None)
    for _ in range(path.text.count("../")):
        if scope.parent is None:
            raise MappingError(f"{path.text}: there is no loop around {scope.name}")
        scope = scope.parent
    while path.text.startswith("/") and scope.parent is not None:
        scope = scope.parent
    found = scope.find(path.steps[0].tag)
    if found is None:
        raise MappingError(f"{path.text}: no segment {path.steps[0].tag} in or around loop {scope.path or scope.name}")
    home, part = found
    picks: list[Pick] = []
    for step in path.steps[:-1]:
        loop = _loop_of(part, path)
        picks.append(Pick(part, step.conditions, step.nth))
        part = _part_in(loop, path.steps[len(picks)].tag, path)
    last = path.steps[-1]
    if part.loop is None:
        return Place(path, home, tuple(picks), part.slot, last.conditions)
    return Place(path, home, (*picks, Pick(part, last.conditions, last.nth)), 0)


def _loop_of(part: Part, path: Path) -> Loop:
    if part.loop is None:
        raise MappingError(f"{path.text}: {part.tag} is a single segment, not a loop")
    return part.loop


def _part_in(loop: Loop, tag: str, path: Path) -> Part:
    part = loop.by_tag.get(tag)
    if part is None:
        raise MappingError(f"{path.text}: loop {loop.path} has no segment {tag}; it has {', '.join(loop.by_tag)}")
    return part


def _split_steps(text: str) -> list[str]:
    """Cut at slashes outside brackets."""
    steps, depth, start = [], 0, 0
    for index, letter in enumerate(text):
        depth += (letter == "[") - (letter == "]")
        if letter == "/" and depth == 0:
            steps.append(text[start:index])
            start = index + 1
    return [*steps, text[start:]]


def _cut_element(word: str) -> tuple[str, str | None]:
    tail = word.rpartition("]")[2].rpartition(")")[2]
    for mark in ("-", "."):
        _, found, name = tail.rpartition(mark)
        if found:
            return word[: len(word) - len(name) - 1], name
    return word, None


def _parse_step(word: str, text: str) -> Step:
    name, bracket, rest = word.partition("[")
    tag, _, nth = name.rstrip(")").partition("(")
    if bracket and not rest.endswith("]"):
        raise MappingError(f"{text}: bracket is not closed")
    tests = tuple(_parse_test(test) for test in rest[:-1].split(",")) if bracket else ()
    return Step(tag, tests, int(nth or 1))


def _parse_test(test: str) -> Condition:
    name, equals, values = test.partition("=")
    negated = name.endswith("!") or name.startswith("!")
    name = name.strip("!")
    element: Element = int(name) if name.isdigit() else name
    return Condition(element, tuple(values.split("|")) if equals else (), negated)
