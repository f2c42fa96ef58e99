"""Reads JSON text as strictly as RFC 8259 is meant, and says where it goes wrong and inside which member."""

from __future__ import annotations

import json
import re
from math import isfinite
from types import NoneType
from typing import Any

from canonical.envelope.json_defects import MAX_DEPTH, first_defect
from canonical.errors import ValidationError
from canonical.pointers import escape
from canonical.problems import Position, Problem

_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]|[\ud800-\udfff]")


class JsonError(ValidationError):
    """Text that is not JSON, or that JSON libraries read differently; the problem has line, byte and JSON pointer."""


def read_json(raw: bytes | str, *, line: int = 1, offset: int = 0) -> Any:
    """The value of a JSON text; a byte order mark is skipped.

    ``line`` and ``offset`` say where the text begins in its file, so that problems point into the file. Raises
    `JsonError` with one problem for anything that is not JSON, and for what libraries read differently: duplicate
    members, NaN and infinities, numbers beyond a double (1e400), halves of surrogate pairs, integers of thousands of
    digits, and nesting deeper than 200.
    """
    text = _text(raw, line, offset)
    try:
        value = json.loads(text, object_pairs_hook=_members, parse_float=_finite, parse_constant=_no_constant)
        if _is_sound(text, value):
            return value
    except (ValueError, RecursionError):
        pass  # found again below, with its place
    raise _error(text, line, offset)


def as_json(value: Any) -> Any:
    """The value that a reader of JSON gets when Python data are written and read again: only what JSON can say.

    Tuples become lists. Raises `JsonError` with a JSON pointer for a value of another type, NaN and infinities, a
    container that holds itself, names that become the same text, and whatever `read_json` refuses.
    """
    try:
        # By way of text, because that is where broken surrogates, equal names and depth show.
        text = json.dumps(value, allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        hint = "pass JSON text, or only what a JSON reader returns"
        problem = Problem("not-json", f"this cannot be JSON: {error}", hint, pointer=_unwritable(value))
        raise JsonError("this is not JSON", [problem]) from None
    return read_json(text)


class _NotJsonError(ValueError):
    """Something that json.loads lets pass."""


def _text(raw: bytes | str, line: int, offset: int) -> str:
    if isinstance(raw, str):
        return raw.removeprefix("\ufeff")
    try:
        return raw.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        position = Position(line=line + raw.count(b"\n", 0, error.start), offset=offset + error.start)
        what = "UTF-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "not UTF-8"
        message = f"byte 0x{raw[error.start]:02x} is not UTF-8" if what != "UTF-16" else "the text is UTF-16"
        problem = Problem("not-utf-8", message, "write JSON as UTF-8 (RFC 8259, section 8.1)", position)
        raise JsonError("this is not JSON", [problem]) from None


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise _NotJsonError
    return members


def _finite(text: str) -> float:
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise _NotJsonError
    return value


def _no_constant(_: str) -> None:
    raise _NotJsonError


def _is_sound(text: str, value: Any) -> bool:
    if text.count("{") + text.count("[") > MAX_DEPTH and _depth(value) > MAX_DEPTH:
        return False
    if _SURROGATE.search(text):
        try:
            json.dumps(value, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            return False
    return True


def _depth(value: Any) -> int:
    """How many objects and arrays are inside one another."""
    depth, level = 0, [value]
    while True:
        containers = [one for one in level if isinstance(one, (dict, list))]
        if not containers:
            return depth
        depth += 1
        level = [inner for one in containers for inner in (one.values() if isinstance(one, dict) else one)]


def _unwritable(value: Any) -> str:
    """The pointer of the first value that has no place in JSON: a type, a number, a name, itself inside itself."""
    waiting: list[tuple[str, Any, tuple[int, ...]]] = [("", value, ())]
    while waiting:
        pointer, one, around = waiting.pop()
        if not _has_json_form(one) or id(one) in around or len(around) > MAX_DEPTH:
            return pointer
        inner = one.items() if isinstance(one, dict) else enumerate(one) if isinstance(one, (list, tuple)) else ()
        steps = [(f"{pointer}/{escape(str(name))}", found, (*around, id(one))) for name, found in inner]
        waiting += reversed(steps)
    return ""


def _has_json_form(value: Any) -> bool:
    if isinstance(value, float):
        return isfinite(value)
    if isinstance(value, dict):
        return all(isinstance(name, (str, int, float, NoneType)) for name in value)
    return isinstance(value, (str, int, list, tuple, NoneType))


def _error(text: str, line: int, offset: int) -> JsonError:
    defect = first_defect(text)
    before = text[: defect.place]
    column = defect.place - (before.rfind("\n") + 1) + 1
    bytes_before = len(before.encode("utf-8", "surrogatepass"))
    position = Position(line=line + before.count("\n"), offset=offset + bytes_before)
    message = f"{defect.message} (column {column})"
    problem = Problem(defect.rule, message, defect.hint, position, pointer=defect.pointer)
    return JsonError("this is not JSON", [problem])
