"""One cause told once: what the tables find that follows from something else, or that the reader has told already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from canonical.formats.dictionary import Dictionary
    from canonical.formats.dictionary.explain import Finding

_CUT = frozenset({"truncated", "set-trailer-missing", "segment-too-long", "set-too-long", "too-many-segments"})
_LENGTHS = frozenset({"element-too-short", "element-too-long"})
_HEADER_MISSES = frozenset({"element-missing", "separator-needless"})
_CONTROL = {"ST": 2, "UNH": 1}  # where a header has its reference; both trailers repeat it as their second element


class Told:
    """What is known about a message before the tables are asked."""

    __slots__ = ("_broken", "_cut", "_headless", "_last", "_places", "_reference", "_rules")

    def __init__(self, message: Any) -> None:
        """``problems`` of the message are those of its reader."""
        segments: list[list[str]] = message.segments
        problems = getattr(message, "problems", ())
        rules = {problem.rule for problem in problems}
        places = [problem.position for problem in problems]
        self._places = {(one.segment, one.element) for one in places if one.element}
        self._rules = {(one.rule, one.position.segment) for one in problems}
        self._last = len(segments) - 1
        self._cut = not _CUT.isdisjoint(rules)
        self._broken = "truncated" in rules  # its last segment is a part of one
        self._headless = "set-header-incomplete" in rules
        header = segments[0]
        at = _CONTROL.get(header[0], 0)
        self._reference = header[at] if 0 < at < len(header) else ""

    def already(self, index: int, one: Finding) -> bool:
        """Whether a finding about the segment with this index says nothing new."""
        number = index + 1
        if (number, one.element) in self._places:
            return True
        if one.rule == "too-many-elements" and (one.rule, number) in self._rules:
            return True
        if one.rule == "element-character-invalid" and one.value and _only_breaks(one.value):
            return any(rule == "line-break-in-segment" for rule, _ in self._rules)
        if self._headless and one.rule in _HEADER_MISSES and index in (0, self._last):
            return True
        if index != self._last:
            return False
        if self._broken and one.element is not None:
            return True
        if self._cut and one.rule == "segment-mandatory-missing":
            return True
        # The number of the header stands in the trailer again, and so does what is wrong with its length.
        return one.rule in _LENGTHS and one.element == 2 and one.value == self._reference != ""


def _only_breaks(value: str) -> bool:
    rest = value.replace("\r", "").replace("\n", "")
    return rest != value and all(" " <= mark != "\x7f" for mark in rest)


def respelled(tags: Sequence[str], dictionary: Dictionary) -> Iterator[tuple[int, str]]:
    """Index and right spelling of each tag that is known but for blanks around it or small letters."""
    known: dict[str, str] = {}
    for index, tag in enumerate(tags):
        right = known.get(tag)
        if right is None:
            right = tag.strip().upper()
            if right == tag or dictionary.segment(tag) is not None or dictionary.segment(right) is None:
                right = tag
            known[tag] = right
        if right != tag:
            yield index, right
