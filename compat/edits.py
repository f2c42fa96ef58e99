"""Changes one value of a JSON text and leaves every other byte of it as it is."""

from __future__ import annotations

import json
from typing import Any

from compat.keywords import escape
from compat.positions import spans

_ROOM = 110


def put(text: str, pointer: str, value: Any) -> str:
    """The text with the value at a pointer, in place of the one there or as a new last member."""
    known = spans(text)
    if pointer in known:
        span = known[pointer]
        return text[: span.value] + _written(value, text, span.value, text[span.value : span.end]) + text[span.end :]
    folder, _, name = pointer.rpartition("/")
    from compat.keywords import unescape

    return _added(text, folder, unescape(name), value)


def drop(text: str, pointer: str) -> str:
    """The text without the member or item at a pointer."""
    known = spans(text)
    span, parent = known[pointer], known[pointer.rpartition("/")[0]]
    after = _skip(text, span.end)
    if text[after] == ",":
        return text[: span.name] + text[_skip(text, after + 1) :]
    before = span.name - 1
    while text[before] in " \t\r\n":
        before -= 1
    if text[before] == ",":
        return text[:before] + text[span.end :]
    return text[: parent.value + 1] + text[parent.end - 1 :]


def _added(text: str, folder: str, name: str, value: Any) -> str:
    known = spans(text)
    parent = known[folder]
    inside = [known[f"{folder}/{escape(key)}"] for key in _keys(text, folder)]
    if not inside:
        return put(text, folder, {name: value})
    last = inside[-1]
    gap = text[text.rfind("\n", 0, last.name) : last.name] if "\n" in text[parent.value : last.name] else " "
    if gap.strip():  # several members on one line
        gap = " "
    head = f"{text[: last.end]},{gap}"
    return f"{head}{json.dumps(name, ensure_ascii=False)}: {_written(value, head, len(head), '')}{text[last.end :]}"


def _keys(text: str, folder: str) -> list[str]:
    from compat.keywords import resolve

    found = resolve(json.loads(text), folder)
    return list(found) if isinstance(found, dict) else []


def _written(value: Any, text: str, at: int, before: str) -> str:
    """The value as text: on one line where it fits and its neighbours are, else indented like them."""
    line = text[text.rfind("\n", 0, at) + 1 : at]
    indent = line[: len(line) - len(line.lstrip())]
    short = json.dumps(value, ensure_ascii=False)
    if isinstance(value, list | dict) and ("\n" in before or (not before and "\n" in text)):
        short = ""
    if short and len(line) + len(short) <= _ROOM:
        return short
    return json.dumps(value, indent=2, ensure_ascii=False).replace("\n", f"\n{indent}")


def _skip(text: str, at: int) -> int:
    while text[at : at + 1] in {" ", "\t", "\r", "\n"}:
        at += 1
    return at
