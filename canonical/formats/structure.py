"""How the segments of a message nest: a compact notation for loops, and grouping by it.

``B10! L11*300 (N1 N3*2 N4)*10 (LX (AT7 MS1 MS2)*10 AT8*10)*9999`` reads: one mandatory B10, up to 300 L11,
up to ten loops that start with N1, and so on. ``!`` means mandatory, ``*n`` repeats, brackets are a loop named after
its first segment. The same notation serves X12 sets, EDIFACT messages and IDoc types; an item is any sequence whose
first member is its tag.

A segment that separates sections, such as UNS in EDIFACT, is written as a loop of what follows it:
``ALC*15 LIN*99 (UNS! CNT*10 ALC*10)`` tells the ALC before the border from the ALC behind it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from canonical.errors import FormatError

Item = Sequence[Any]
"""A segment: ``item[0]`` is its tag."""
Node = list[Any]
"""A loop instance, one slot a part: a segment, a list of nodes, or None. Slot 0 holds the segment that starts it."""

Steps = dict[str, "tuple[int, int, Node | None, Steps | None]"]
"""Where each tag leads while a loop is open: how many loops to close, the slot, an empty node to copy, what is inside."""


class Part:
    """One place of a loop: a segment or a nested loop, with its slot in the node.

    A segment that may repeat is a loop of its own that holds nothing else.
    """

    __slots__ = ("limit", "loop", "mandatory", "slot", "tag")

    def __init__(self, tag: str, slot: int, limit: int, *, mandatory: bool, loop: Loop | None) -> None:
        """``limit`` is the largest number of occurrences; ``loop`` is None for a segment that stands once."""
        self.tag: str = tag
        self.slot: int = slot
        self.limit: int = limit
        self.mandatory: bool = mandatory
        self.loop: Loop | None = loop


class Loop:
    """A loop of a structure: its parts in order, and what each tag means while the loop is open."""

    __slots__ = ("blank", "by_tag", "name", "parent", "parts", "steps")

    def __init__(self, name: str, parent: Loop | None) -> None:
        """``name`` is the tag that starts the loop; the outermost loop has the name of the message."""
        self.name: str = name
        self.parent: Loop | None = parent
        self.parts: list[Part] = []
        self.by_tag: dict[str, Part] = {}
        self.steps: Steps = {}
        self.blank: Node = []

    def add(self, part: Part, *, again: bool = False) -> None:
        """Append a part; a tag stands only once in a loop unless ``again`` allows it: `by_tag` keeps the first."""
        if part.tag in self.by_tag and not again:
            raise FormatError(f"structure {self.name}: {part.tag} stands twice in one loop")
        self.parts.append(part)
        self.by_tag.setdefault(part.tag, part)

    def find(self, tag: str) -> tuple[Loop, Part] | None:
        """The part that ``tag`` means here: in this loop, else in the nearest loop around it."""
        loop: Loop | None = self
        while loop is not None:
            if tag in loop.by_tag:
                return loop, loop.by_tag[tag]
            loop = loop.parent
        return None

    @property
    def path(self) -> str:
        """``LX/AT7``; empty for the outermost loop."""
        if self.parent is None:
            return ""
        above = self.parent.path
        return f"{above}/{self.name}" if above else self.name

    @property
    def depth(self) -> int:
        """0 for the outermost loop."""
        return 0 if self.parent is None else self.parent.depth + 1


def parse_structure(name: str, notation: str, *, again: bool = False) -> Loop:
    """The loop tree of a notation; ``FormatError`` names the place where it cannot be read.

    ``again`` allows a tag at two places of one loop, as some sets have it: fine for checking the order of segments,
    but `group` would put all of them at the first place.
    """
    words = notation.replace("(", " ( ").replace(")", " ) ").split()
    root = Loop(name, None)
    end = _parse_parts(words, 0, root, again)
    if end != len(words):
        raise FormatError(f"structure {name}: unbalanced ')' at word {end + 1}")
    _finish(root)
    return root


def _parse_parts(words: list[str], at: int, loop: Loop, again: bool) -> int:
    while at < len(words) and words[at] != ")":
        at = _parse_loop(words, at, loop, again) if words[at] == "(" else _parse_segment(words[at], at, loop, again)
    return at


def _parse_segment(word: str, at: int, loop: Loop, again: bool) -> int:
    text, _, limit = word.partition("*")
    tag, mandatory = text.rstrip("!"), text.endswith("!")
    repeats = Loop(tag, loop) if limit else None
    if repeats is not None:
        repeats.add(Part(tag, 0, 1, mandatory=True, loop=None))
    loop.add(Part(tag, len(loop.parts), int(limit or 1), mandatory=mandatory, loop=repeats), again=again)
    return at + 1


def _parse_loop(words: list[str], at: int, parent: Loop, again: bool) -> int:
    first = words[at + 1]
    child = Loop(first.partition("*")[0].rstrip("!"), parent)
    end = _parse_parts(words, at + 1, child, again)
    if end == len(words):
        raise FormatError(f"structure {parent.name}: loop {child.name} is not closed")
    limit = 1
    if end + 1 < len(words) and words[end + 1].startswith("*"):
        limit = int(words[end + 1][1:])
        end += 1
    parent.add(Part(child.name, len(parent.parts), limit, mandatory="!" in first, loop=child), again=again)
    return end + 1


def _finish(loop: Loop) -> None:
    """Work out, for every loop, where each tag leads: how many loops to close, the slot, and the loop it opens."""
    loop.blank = [None] * len(loop.parts)
    up, around = 0, loop
    while True:
        for part in around.parts if around.parent is None else around.parts[1:]:
            loop.steps.setdefault(part.tag, (up, part.slot, *_opened(part)))
        if around.parent is None:
            break
        up, around = up + 1, around.parent
    for part in loop.parts:
        if part.loop is not None:
            _finish(part.loop)


def _opened(part: Part) -> tuple[Node | None, Steps | None]:
    """What a part opens: nothing, a node for one segment, or a node with what may stand in it."""
    if part.loop is None:
        return None, None
    parts = len(part.loop.parts)
    return [None] * parts, part.loop.steps if parts > 1 else None


def group(items: Sequence[Item], structure: Loop) -> tuple[Node, list[Item]]:
    """The tree of a message and the items that have no place in it (unknown tags, surplus occurrences).

    Cost is linear in the items. A tag belongs to the innermost open loop that knows it. `canonical.formats.trees` does the
    same for many messages.
    """
    return grow([item[0] for item in items], items, structure)


def grow(tags: Sequence[str], items: Sequence[Any], structure: Loop) -> tuple[Node, list[Any]]:
    """The same for items of any form, whose names are ``tags``."""
    root = node = structure.blank[:]
    strays: list[Any] = []
    stack = [(root, structure.steps)]
    steps = structure.steps
    for tag, item in zip(tags, items, strict=True):
        try:
            up, slot, blank, inner = steps[tag]
        except KeyError:
            strays.append(item)
            continue
        if up:
            del stack[-up:]
            node, steps = stack[-1]
        held = node[slot]
        if blank is None:
            if held is None:
                node[slot] = item
            else:
                strays.append(item)
        elif inner is None:
            if held is None:
                node[slot] = [[item]]
            else:
                held.append([item])
        else:
            opened = blank.copy()
            opened[0] = item
            if held is None:
                node[slot] = [opened]
            else:
                held.append(opened)
            stack.append((opened, inner))
            node, steps = opened, inner
    return root, strays
