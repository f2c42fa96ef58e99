"""Reads JSON text as strictly as RFC 8259 is meant, and says where it goes wrong."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NoReturn

from canonical.errors import ValidationError
from canonical.problems import Position, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_DEPTH = 200
"""Objects and arrays inside one another; deeper text is refused before it can exhaust the stack."""

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+')
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


class _DuplicateMemberError(ValueError):
    pass


class _NumberError(ValueError):
    pass


def read_json(raw: bytes | str) -> Any:
    """The value of a JSON text; a byte order mark is skipped.

    Raises `canonical.errors.ValidationError` naming line and byte for anything that is not JSON, and for what JSON
    libraries read differently: duplicate members, NaN, infinities, numbers beyond a double, broken surrogates, and
    nesting deeper than `MAX_DEPTH`.
    """
    text = _text(raw)
    if text.count("{") + text.count("[") > MAX_DEPTH:
        _refuse_depth(text)
    try:
        value = json.loads(text, object_pairs_hook=_members, parse_float=_finite, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        _refuse(text, error.pos, "not-json", f"this is not JSON: {error.msg}", "check the text around this place")
    except _DuplicateMemberError as error:
        _refuse(text, _second(text, str(error)), "duplicate-member", f"the member {error} is given twice", "keep one")
    except _NumberError as error:
        hint = "write a number that a double can hold, or leave the member out"
        _refuse(
            text, _number_at(text, str(error)), "not-a-number", f"{error} is not a number that JSON can carry", hint
        )
    except ValueError:  # CPython reads no integer of more than some thousand digits
        place = max(_tokens(text), key=lambda token: len(token[1]) if token[1][:1] in "-0123456789" else 0)[0]
        _refuse(text, place, "not-a-number", "a number has thousands of digits", "write long numbers as text")
    if _SURROGATE.search(text) or not (isinstance(raw, bytes) or text.isascii()):
        _refuse_surrogates(text, value)
    return value


def write_json(value: object) -> str:
    """JSON text of a value that holds nothing but JSON; raises `canonical.errors.ValidationError` for anything else."""
    try:
        return json.dumps(value, ensure_ascii=True, allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        problem = Problem("not-json", f"this cannot be JSON: {error}", "pass text, or only what a JSON reader returns")
        raise ValidationError("this is not an event", [problem]) from None


def _text(raw: bytes | str) -> str:
    if isinstance(raw, str):
        return raw.removeprefix("\ufeff")
    try:
        return raw.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        position = Position(line=raw.count(b"\n", 0, error.start) + 1, offset=error.start)
        message = f"byte 0x{raw[error.start]:02x} is not UTF-8"
        problem = Problem("not-utf-8", message, "write JSON as UTF-8 (RFC 8259, 8.1)", position)
        raise ValidationError("this is not an event", [problem]) from None


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        names = [name for name, _ in pairs]
        raise _DuplicateMemberError(json.dumps(next(name for name in names if names.count(name) > 1)))
    return members


def _finite(text: str) -> float:
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise _NumberError(text)
    return value


def _no_constant(text: str) -> NoReturn:
    raise _NumberError(text)


def _tokens(text: str) -> Iterator[tuple[int, str]]:
    for found in _TOKEN.finditer(text):
        yield found.start(), found.group()


def _second(text: str, name: str) -> int:
    """The offset of the second member of this name in one object; names are compared as written first, then decoded."""
    scopes: list[set[str]] = []
    before, place = "", 0
    for start, part in _tokens(text):
        if part in "{[":
            scopes.append(set())
        elif part in "}]" and scopes:
            scopes.pop()
        elif part == ":" and scopes and before.startswith('"'):
            member = json.dumps(json.loads(before))
            if member == name and member in scopes[-1]:
                return place
            scopes[-1].add(member)
        before, place = part, start
    return 0


def _number_at(text: str, number: str) -> int:
    return next((start for start, part in _tokens(text) if part == number), 0)


def _refuse_depth(text: str) -> None:
    depth = 0
    for start, part in _tokens(text):
        depth += (part in "{[") - (part in "}]")
        if depth > MAX_DEPTH:
            hint = "flatten the data, or send it as a document of its own"
            _refuse(text, start, "too-deep", f"more than {MAX_DEPTH} objects and arrays are inside one another", hint)


def _refuse_surrogates(text: str, value: object) -> None:
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        found = _SURROGATE.search(text) or re.search("[\ud800-\udfff]", text)
        place = found.start() if found else 0
        _refuse(
            text, place, "broken-character", "half of a surrogate pair is no character", "write both halves, or UTF-8"
        )


def _refuse(text: str, place: int, rule: str, message: str, hint: str) -> NoReturn:
    position = Position(line=text.count("\n", 0, place) + 1, offset=len(text[:place].encode("utf-8", "surrogatepass")))
    raise ValidationError("this is not an event", [Problem(rule, message, hint, position)]) from None
