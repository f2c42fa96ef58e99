"""Reads a regular expression of a schema into a small tree of character sets, sequences, choices and repeats."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from compat.errors import CompatError

Ranges: TypeAlias = tuple[tuple[int, int], ...]
"""Inclusive code point ranges, sorted and apart."""


@dataclass(frozen=True, slots=True)
class Chars:
    """Exactly one character out of a set."""

    ranges: Ranges


@dataclass(frozen=True, slots=True)
class Sequence:
    """The parts one after another; no parts is the empty text."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the branches."""

    branches: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """The body ``low`` to ``high`` times; ``high`` is None when there is no end."""

    body: Node
    low: int
    high: int | None


@dataclass(frozen=True, slots=True)
class Edge:
    """The very start or the very end of the text, where an anchor stands inside a pattern."""

    is_start: bool


Node: TypeAlias = Chars | Sequence | Choice | Repeat | Edge

EMPTY = Sequence(())
LAST = 0x10FFFF
SURROGATES = (0xD800, 0xDFFF)
DIGIT: Ranges = ((48, 57),)
WORD: Ranges = ((48, 57), (65, 90), (95, 95), (97, 122))
# ECMA-262 WhiteSpace and LineTerminator; JSON Schema 2020-12 section 6.4 recommends that dialect.
SPACE: Ranges = (
    (9, 13),
    (32, 32),
    (160, 160),
    (0x1680, 0x1680),
    (0x2000, 0x200A),
    (0x2028, 0x2029),
    (0x202F, 0x202F),
    (0x205F, 0x205F),
    (0x3000, 0x3000),
    (0xFEFF, 0xFEFF),
)
LINE_ENDS: Ranges = ((10, 10), (13, 13), (0x2028, 0x2029))
CONTROLS = {"n": 10, "r": 13, "t": 9, "f": 12, "v": 11, "0": 0}


class PatternError(CompatError):
    """A pattern is broken, or says something that is not a regular language; ``at`` counts characters from 0."""

    exit_code = 3

    def __init__(self, pattern: str, at: int, message: str, feature: str) -> None:
        """Name the feature, so that a lint can refuse it under its own rule id."""
        self.pattern: str = pattern
        self.at: int = at
        self.feature: str = feature
        super().__init__(f"pattern {pattern!r} at character {at}: {message}")


def normalised(ranges: list[tuple[int, int]]) -> Ranges:
    """The same characters as sorted ranges that do not touch."""
    merged: list[tuple[int, int]] = []
    for low, high in sorted(ranges):
        if merged and low <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
        else:
            merged.append((low, high))
    return tuple(merged)


def complement(ranges: Ranges) -> Ranges:
    """Every character that is not in the ranges; lone surrogates are no characters."""
    gaps, start = [], 0
    for low, high in normalised([*ranges, SURROGATES]):
        if start < low:
            gaps.append((start, low - 1))
        start = high + 1
    return tuple(gaps + ([(start, LAST)] if start <= LAST else []))


ANY = Chars(complement(()))
ANYTHING = Repeat(ANY, 0, None)


@dataclass(frozen=True, slots=True)
class Parsed:
    """The texts that a pattern finds (JSON Schema searches, so an open end may be followed by anything)."""

    tree: Node
    anchored: bool


@lru_cache(maxsize=4096)
def parse(pattern: str) -> Parsed:
    """The tree of ``pattern``; raises `PatternError` with its place for what is broken or not regular."""
    return _Parser(pattern).whole()


@lru_cache(maxsize=4096)
def read(pattern: str) -> Parsed:
    """The same for whatever is regular: anchors inside and Unicode categories too, which our own dialect refuses."""
    return _Parser(pattern, is_strict=False).whole()


def leading_look_ahead(pattern: str) -> tuple[str, bool, str] | None:
    """What ``^(?=A)B`` and ``^(?!A)B`` look for: A, whether it is wanted, and B; None for any other pattern."""
    if not pattern.startswith(("^(?=", "^(?!")):
        return None
    depth, in_class, skip, end, is_choice = 0, False, False, 0, False
    for place, char in enumerate(pattern):
        if skip:
            skip = False
        elif char == "\\":
            skip = True
        elif in_class:
            in_class = char != "]"
        elif char == "[":
            in_class = True
        elif char in "()":
            depth += 1 if char == "(" else -1
            end = end or (place if depth == 0 else 0)
        is_choice = is_choice or (char == "|" and depth == 0 and not in_class)
    if depth or is_choice or pattern[end + 1 : end + 2] in {"*", "+", "?", "{"}:
        return None
    return pattern[4:end], pattern[3] == "=", pattern[end + 1 :]


class _Parser:
    """A recursive descent over one pattern."""

    def __init__(self, pattern: str, *, is_strict: bool = True) -> None:
        self.pattern = pattern
        self.is_strict = is_strict
        self.at = 0
        self.depth = 0

    def fail(self, message: str, feature: str = "syntax", at: int | None = None) -> PatternError:
        return PatternError(self.pattern, self.at if at is None else at, message, feature)

    def peek(self, text: str) -> bool:
        return self.pattern.startswith(text, self.at)

    def take(self, text: str) -> bool:
        if not self.peek(text):
            return False
        self.at += len(text)
        return True

    def next(self) -> str:
        if self.at >= len(self.pattern):
            raise self.fail("the pattern ends too early")
        self.at += 1
        return self.pattern[self.at - 1]

    def whole(self) -> Parsed:
        branches: list[Node] = []
        anchored = True
        while True:
            start = self.take("^")
            body = self.sequence()
            end = self.take("$")
            anchored = anchored and start and end
            branches.append(_sequence([*([] if start else [ANYTHING]), body, *([] if end else [ANYTHING])]))
            if not self.take("|"):
                break
        if self.at < len(self.pattern):
            raise self.fail(f"unexpected {self.pattern[self.at]!r}")
        return Parsed(_choice(branches), anchored)

    def choice(self) -> Node:
        branches = [self.sequence()]
        while self.take("|"):
            branches.append(self.sequence())
        return _choice(branches)

    def sequence(self) -> Node:
        parts: list[Node] = []
        while self.at < len(self.pattern) and not self.peek("|") and not self.peek(")"):
            if self.peek("$") or self.peek("^"):
                last = self.at + 1 == len(self.pattern) or self.pattern[self.at + 1] == "|"
                if self.peek("$") and last and (self.is_strict or not self.depth):
                    break
                if self.is_strict:
                    raise self.fail("an anchor inside the pattern", "anchor")
                parts.append(Edge(self.next() == "^"))
            else:
                parts.append(self.quantified(self.atom()))
        return _sequence(parts)

    def atom(self) -> Node:
        char = self.next()
        if char == "(":
            return self.group()
        if char == "[":
            return Chars(self.character_class())
        if char == ".":
            return Chars(complement(LINE_ENDS))
        if char == "\\":
            return Chars(self.escape(inside=False))
        if char in "*+?{}]":
            raise self.fail(f"nothing to repeat before, or a lone, {char!r}; escape it", at=self.at - 1)
        return Chars(((ord(char), ord(char)),))

    def group(self) -> Node:
        start = self.at
        if self.take("?"):
            if any(self.peek(mark) for mark in ("=", "!", "<=", "<!")):
                raise self.fail("look-around", "look-around", start)
            if not self.take(":") and not self.named():
                raise self.fail("a group option", "group-option", start)
        self.depth += 1
        body = self.choice()
        self.depth -= 1
        if not self.take(")"):
            raise self.fail("a group is not closed with )", at=start)
        return body

    def named(self) -> bool:
        if not self.take("<"):
            return False
        while self.next() != ">":
            pass
        return True

    def quantified(self, node: Node) -> Node:
        low, high = self.counts()
        if (low, high) == (1, 1):
            return node
        self.take("?")  # laziness chooses among matches; the language is the same
        if self.peek("*") or self.peek("+") or self.peek("?"):
            raise self.fail("two quantifiers in a row")
        return Repeat(node, low, high)

    def counts(self) -> tuple[int, int | None]:
        for mark, counts in (("*", (0, None)), ("+", (1, None)), ("?", (0, 1))):
            if self.take(mark):
                return counts
        if not self.take("{"):
            return 1, 1
        end = self.pattern.find("}", self.at)
        low, comma, high = self.pattern[self.at : end].partition(",")
        if end < 0 or not low.isdecimal() or not (high.isdecimal() or not high):
            raise self.fail("a count is {n}, {n,} or {n,m}; escape { otherwise")
        self.at = end + 1
        most = (int(high) if high else None) if comma else int(low)
        if most is not None and most < int(low):
            raise self.fail("a count goes from the smaller to the larger number")
        return int(low), most

    def character_class(self) -> Ranges:
        start, negated = self.at, self.take("^")
        ranges: list[tuple[int, int]] = []
        while not self.take("]"):
            if self.at >= len(self.pattern):
                raise self.fail("a class is not closed with ]", at=start)
            low = self.class_item()
            if self.peek("-") and not self.peek("-]") and len(low) == 1 and low[0][0] == low[0][1]:
                self.take("-")
                high = self.class_item()
                if len(high) != 1 or high[0][0] != high[0][1] or high[0][0] < low[0][0]:
                    raise self.fail("a range in a class goes from the smaller to the larger character")
                low = ((low[0][0], high[0][0]),)
            ranges.extend(low)
        return complement(normalised(ranges)) if negated else normalised(ranges)

    def class_item(self) -> Ranges:
        char = self.next()
        if char == "\\":
            return self.escape(inside=True)
        return ((ord(char), ord(char)),)

    def escape(self, *, inside: bool) -> Ranges:
        start, char = self.at - 1, self.next()
        classes = {"d": DIGIT, "w": WORD, "s": SPACE}
        if char.lower() in classes:
            found = classes[char.lower()]
            return complement(found) if char.isupper() else found
        if char in CONTROLS:
            return ((CONTROLS[char], CONTROLS[char]),)
        if char in "xu":
            return self.code_point(2 if char == "x" else 4)
        if char == "b" and inside:
            return ((8, 8),)
        if char in "pP" and not self.is_strict and self.take("{"):
            from compat.characters import category

            end = self.pattern.find("}", self.at)
            name, self.at = self.pattern[self.at : end], end + 1
            listed = category(name) if end > 0 else None
            if listed is None:
                raise self.fail(f"the property {name!r}", "escape", start)
            return complement(listed) if char == "P" else listed
        if char in "123456789k":
            raise self.fail("a back-reference", "back-reference", start)
        if char.isalnum():
            raise self.fail(f"the escape \\{char}", "escape", start)
        return ((ord(char), ord(char)),)

    def code_point(self, digits: int) -> Ranges:
        text = self.pattern[self.at : self.at + digits]
        if len(text) < digits or any(char not in "0123456789abcdefABCDEF" for char in text):
            raise self.fail(f"an escape with {digits} hexadecimal digits")
        self.at += digits
        return ((int(text, 16), int(text, 16)),)


def _sequence(parts: list[Node]) -> Node:
    flat: list[Node] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, Sequence) else (part,))
    return flat[0] if len(flat) == 1 else Sequence(tuple(flat))


def _choice(branches: list[Node]) -> Node:
    return branches[0] if len(branches) == 1 else Choice(tuple(branches))
