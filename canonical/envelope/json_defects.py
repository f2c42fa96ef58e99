"""Walks a JSON text token by token to find its first defect and the member it is in; only broken text comes here."""

from __future__ import annotations

import json
import re
from typing import NamedTuple, NoReturn

from canonical.pointers import escape

MAX_DEPTH = 200
"""Objects and arrays inside one another; deeper text is refused before it can exhaust the stack of any reader."""

_MAX_DIGITS = 4300
"""CPython reads no longer integers (sys.int_info.default_max_str_digits)."""

_BLANK = re.compile(r"[ \t\n\r]*")
# Possessive repeats: a string that does not end is given up at once, not tried in every division of its characters.
_TOKEN = re.compile(
    r'(?P<string>"(?:[^"\\\x00-\x1f]++|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*+")'
    r"|(?P<number>-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![0-9A-Za-z.+-]))"
    r"|(?P<word>(?:true|false|null)(?![0-9A-Za-z_]))"
    r"|(?P<mark>[{}\[\]:,])"
)
_WORD = re.compile(r"[^\s{}\[\]:,\"]{1,40}")


class Defect(NamedTuple):
    """What is wrong, at which character, and inside which member."""

    rule: str
    message: str
    hint: str
    place: int
    pointer: str


class _Container:
    """An object or array that has been opened: its mark, the member or index being read, the members so far."""

    __slots__ = ("index", "is_object", "member", "seen")

    def __init__(self, is_object: bool) -> None:
        self.is_object = is_object
        self.member: str | None = None
        self.index = 0
        self.seen: set[str] = set()

    def step(self) -> str | None:
        """The step of a JSON pointer to what is being read; nothing while a name is."""
        if not self.is_object:
            return str(self.index)
        return None if self.member is None else escape(self.member)


class _DefectError(Exception):
    def __init__(self, defect: Defect) -> None:
        super().__init__(defect.message)
        self.defect = defect


def first_defect(text: str) -> Defect:
    """The first place at which ``text`` stops being JSON, or is JSON that libraries read differently."""
    walk = _Walk(text)
    try:
        walk.run()
    except _DefectError as found:
        return found.defect
    return Defect("not-json", "this text cannot be read", "check it with another JSON tool", 0, "")


class _Walk:
    def __init__(self, text: str) -> None:
        self.text = text
        self.place = 0
        self.open: list[_Container] = []

    def run(self) -> None:
        """Read one value and nothing after it."""
        self._value()
        while self.open:
            self._member() if self.open[-1].is_object else self._item()
        kind, lexeme = self._next("the end of the text")
        if kind != "end":
            self._refuse("not-json", f"{lexeme!r} follows after the value", "put each document on a line of its own")

    def _next(self, wanted: str) -> tuple[str, str]:
        """The kind and text of the next token; ``place`` is where it begins."""
        blank = _BLANK.match(self.text, self.place)
        self.place = blank.end() if blank else self.place
        if self.place >= len(self.text):
            if wanted == "the end of the text":
                return "end", ""
            hint = "the document was cut off; send it whole"
            self._refuse("not-json", f"the text ends where {wanted} is expected", hint)
        found = _TOKEN.match(self.text, self.place)
        if found is None:
            raise self._token_error()
        return str(found.lastgroup), found.group()

    def _value(self) -> None:
        kind, lexeme = self._next("a value")
        if kind == "mark" and lexeme in "{[":
            if len(self.open) >= MAX_DEPTH:
                hint = "flatten the data, or send it as a document of its own"
                self._refuse("too-deep", f"more than {MAX_DEPTH} objects and arrays are inside one another", hint)
            self.open.append(_Container(lexeme == "{"))
            self.place += 1
            self._empty("}" if lexeme == "{" else "]")
            return
        if kind == "mark":
            hint = "check for a missing value or an extra comma"
            self._refuse("not-json", f"{lexeme!r} stands where a value is expected", hint)
        if kind == "number":
            self._number(lexeme)
        elif kind == "string":
            self._string(lexeme)
        self.place += len(lexeme)

    def _empty(self, close: str) -> None:
        """What follows an opening mark: the closing one, or the first member or item."""
        blank = _BLANK.match(self.text, self.place)
        if blank and self.text.startswith(close, blank.end()):
            self.place = blank.end() + 1
            self.open.pop()
            return
        if close == "}":
            self._name()
        self._value()

    def _member(self) -> None:
        """What follows a value in an object: the end, or a comma and another member."""
        if self._goes_on("}"):
            self._name()
            self._value()

    def _item(self) -> None:
        """What follows a value in an array: the end, or a comma and another value."""
        if self._goes_on("]"):
            self.open[-1].index += 1
            self._value()

    def _goes_on(self, close: str) -> bool:
        kind, lexeme = self._next(f"a comma or {close!r}")
        if kind != "mark" or lexeme not in (",", close):
            hint = "check for a missing comma"
            self._refuse("not-json", f"{lexeme[:40]!r} stands where a comma or {close!r} is expected", hint)
        self.place += 1
        if lexeme == close:
            self.open.pop()
        return lexeme == ","

    def _name(self) -> None:
        self.open[-1].member = None
        kind, lexeme = self._next("a member name")
        if kind != "string":
            hint = "check for an extra comma; names stand in double quotes"
            self._refuse("not-json", f"{lexeme[:40]!r} stands where a member name is expected", hint)
        self._string(lexeme)
        name, container = json.loads(lexeme), self.open[-1]
        container.member = name
        if name in container.seen:
            self._refuse("duplicate-member", f"the member {name!r} is given twice", "keep one of the two")
        container.seen.add(name)
        self.place += len(lexeme)
        kind, lexeme = self._next("a colon")
        if lexeme != ":":
            hint = "write a colon after the member name"
            self._refuse("not-json", f"{lexeme[:40]!r} stands where a colon is expected", hint)
        self.place += 1

    def _number(self, lexeme: str) -> None:
        if len(lexeme) > _MAX_DIGITS:
            self._refuse("not-a-number", f"a number has {len(lexeme)} digits", "write long numbers as text")
        if float(lexeme) in (float("inf"), float("-inf")):
            hint = "write a number that a double can hold, or leave the member out"
            self._refuse("not-a-number", f"{lexeme[:40]} is beyond what JSON readers can carry", hint)

    def _string(self, lexeme: str) -> None:
        try:
            json.loads(lexeme).encode()
        except UnicodeEncodeError:
            self._refuse("broken-character", "half of a surrogate pair is no character", "write both halves, or UTF-8")

    def _token_error(self) -> _DefectError:
        found = _WORD.match(self.text, self.place)
        word = found.group() if found else self.text[self.place]
        if word in ("NaN", "Infinity", "-Infinity"):
            hint = "leave the member out when the value is not known"
            return self._error("not-a-number", f"{word} is not JSON", hint)
        if word == '"':
            hint = "close it with a quotation mark; write line feeds and tabs as \\n and \\t"
            return self._error("not-json", "a text does not end, or holds a control character or a wrong escape", hint)
        hint = "put text in double quotes; numbers have no leading zeros and no plus sign"
        return self._error("not-json", f"{word!r} is not JSON", hint)

    def _refuse(self, rule: str, message: str, hint: str) -> NoReturn:
        raise self._error(rule, message, hint)

    def _error(self, rule: str, message: str, hint: str) -> _DefectError:
        pointer = "".join(f"/{step}" for step in (one.step() for one in self.open) if step is not None)
        return _DefectError(Defect(rule, message, hint, self.place, pointer))
