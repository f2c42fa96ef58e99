"""Finds the line on which a part of a JSON file stands, so that a finding can be clicked."""

from __future__ import annotations

from functools import lru_cache
from json.decoder import scanstring  # type: ignore[attr-defined]

from compat.keywords import escape


@lru_cache(maxsize=256)
def lines(text: str) -> dict[str, int]:
    """The line (from 1) of every value in a valid JSON text, by JSON pointer; a member counts from its name."""
    return _Scanner(text).run()


def line_of(text: str, pointer: str) -> int:
    """The line of the part, or of the nearest part around it that exists."""
    known = lines(text)
    while pointer not in known:
        pointer = pointer.rpartition("/")[0]
    return known[pointer]


class _Scanner:
    """One pass over a JSON text; it trusts the text to be valid, because it was parsed before."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.line = 1
        self.counted = 0
        self.found: dict[str, int] = {}

    def run(self) -> dict[str, int]:
        self.skip()
        self.found[""] = self.here()
        self.value("")
        return self.found

    def here(self) -> int:
        self.line += self.text.count("\n", self.counted, self.at)
        self.counted = self.at
        return self.line

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

    def members(self, pointer: str) -> None:
        self.at += 1
        self.skip()
        while self.text[self.at] != "}":
            line = self.here()
            name, self.at = scanstring(self.text, self.at + 1)
            child = f"{pointer}/{escape(name)}"
            self.found[child] = line
            self.skip()
            self.value(child)
            self.skip()
        self.at += 1

    def items(self, pointer: str) -> None:
        self.at += 1
        self.skip()
        index = 0
        while self.text[self.at] != "]":
            child = f"{pointer}/{index}"
            self.found[child] = self.here()
            self.value(child)
            self.skip()
            index += 1
        self.at += 1
