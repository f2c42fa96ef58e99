"""Finds where a part of a JSON file stands, so that a finding can be clicked, underlined and edited."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import NamedTuple

from compat.keywords import escape


class Span(NamedTuple):
    """The offsets of one value in a text: its name (or itself, without one), and where the value begins and ends."""

    name: int
    value: int
    end: int


class Mark(NamedTuple):
    """What a person looks at: line and column from 1, and how many characters of that line belong to it."""

    line: int
    column: int
    width: int


@lru_cache(maxsize=256)
def spans(text: str) -> dict[str, Span]:
    """The place of every value in a valid JSON text, by JSON pointer; a member begins at its name."""
    return _Scanner(text).run()


@lru_cache(maxsize=256)
def _starts(text: str) -> list[int]:
    starts, at = [0], text.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    return starts


def nearest(text: str, pointer: str) -> Span:
    """The place of the part, or of the nearest part around it that exists."""
    known = spans(text)
    while pointer not in known:
        pointer = pointer.rpartition("/")[0]
    return known[pointer]


def line_of(text: str, pointer: str) -> int:
    """The line of the part, or of the nearest part around it that exists."""
    return bisect_right(_starts(text), nearest(text, pointer).name)


def mark_of(text: str, pointer: str) -> Mark:
    """What to underline for a part: as much of it as stands on its first line."""
    span, starts = nearest(text, pointer), _starts(text)
    line = bisect_right(starts, span.name)
    start = starts[line - 1]
    stop = starts[line] - 1 if line < len(starts) else len(text)
    end = min(span.end, stop)
    return Mark(line, span.name - start + 1, max(1, len(text[span.name : end].rstrip())))


class _Scanner:
    """One pass over a JSON text; it trusts the text to be valid, because it was parsed before."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.found: dict[str, Span] = {}

    def run(self) -> dict[str, Span]:
        self.skip()
        start = self.at
        self.value("")
        self.found[""] = Span(start, start, self.at)
        return self.found

    def skip(self) -> None:
        while self.text[self.at : self.at + 1] in {" ", "\t", "\r", "\n", ",", ":"} and self.at < len(self.text):
            self.at += 1

    def value(self, pointer: str) -> None:
        char = self.text[self.at]
        if char == "{":
            self.members(pointer)
        elif char == "[":
            self.items(pointer)
        elif char == '"':
            _, self.at = scanstring(self.text, self.at + 1)
        else:
            while self.at < len(self.text) and self.text[self.at] not in " \t\r\n,:]}":
                self.at += 1

    def part(self, pointer: str, name: int) -> None:
        start = self.at
        self.value(pointer)
        self.found[pointer] = Span(name, start, self.at)
        self.skip()

    def members(self, pointer: str) -> None:
        self.at += 1
        self.skip()
        while self.text[self.at] != "}":
            start = self.at
            name, self.at = scanstring(self.text, self.at + 1)
            self.skip()
            self.part(f"{pointer}/{escape(name)}", start)
        self.at += 1

    def items(self, pointer: str) -> None:
        self.at += 1
        self.skip()
        index = 0
        while self.text[self.at] != "]":
            self.part(f"{pointer}/{index}", self.at)
            index += 1
        self.at += 1
