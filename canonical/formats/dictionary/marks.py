"""How elements are divided into repetitions and components, with or without a release character."""

from __future__ import annotations

from typing import Any, NamedTuple


class Marks(NamedTuple):
    """The delimiters that divide a segment; ``repetition`` and ``release`` are empty where the interchange has none."""

    element: str = "*"
    component: str = ":"
    repetition: str = ""
    release: str = ""

    def repetitions(self, text: str) -> list[str]:
        """The repetitions of an element, in wire spelling."""
        return self._cut(text, self.repetition)

    def components(self, text: str) -> list[str]:
        """The components of one repetition, in wire spelling."""
        return self._cut(text, self.component)

    def plain(self, text: str) -> str:
        """The value without release characters."""
        release = self.release
        if not release or release not in text:
            return text
        kept: list[str] = []
        held = False
        for mark in text:
            if mark == release and not held:
                held = True
            else:
                kept.append(mark)
                held = False
        return "".join(kept)

    def _cut(self, text: str, mark: str) -> list[str]:
        if not mark or mark not in text:
            return [text]
        if not self.release or self.release not in text:
            return text.split(mark)
        parts: list[str] = []
        start = at = 0
        while at < len(text):
            if text[at] == self.release:
                at += 1
            elif text[at] == mark:
                parts.append(text[start:at])
                start = at + 1
            at += 1
        return [*parts, text[start:]]


def marks_of(delimiters: Any) -> Marks:
    """The marks of an interchange of either standard; a blank in UNA says that nothing repeats (or is released)."""
    repetition = (getattr(delimiters, "repetition", "") or "").strip()
    release = (getattr(delimiters, "release", "") or "").strip()
    return Marks(delimiters.element, delimiters.component, repetition, release)


def untagged(segments: list[list[str]], component: str) -> list[list[str]]:
    """The segments without the counters that may stand in a tag (``CNI:2``: explicit nesting, ISO 9735 before syntax 4).

    >>> untagged([["BGM", "77"], ["CNI:2", "1"]], ":")
    [['BGM', '77'], ['CNI', '1']]
    """
    return [
        [tag, *segment[1:]] if (tag := segment[0].partition(component)[0]) != segment[0] else segment
        for segment in segments
    ]
