"""The line on which each key, table and item of a TOML file stands; the parser of the standard library does not tell."""

from __future__ import annotations

import re

Path = tuple[str | int, ...]

_HEADER = re.compile(r"\[(\[?)\s*([^\[\]]+?)\s*\]")
_KEY = re.compile(r"""\s*([A-Za-z0-9_-]+|"[^"]*"|'[^']*')\s*=""")
_TOKEN = re.compile(
    r"""\"{3}(?:[^\\]|\\.)*?\"{3}|'{3}.*?'{3}|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|\#[^\n]*|[\[\]{}]""", re.DOTALL
)


def lines(text: str) -> dict[Path, int]:
    """The line (from 1) of each part by its path, such as ``("reads", 0, "members", 2)``; the text is valid TOML.

    Inline tables count from their own line.
    """
    found: dict[Path, int] = {(): 1}
    counts: dict[Path, int] = {}
    table: Path = ()
    at = 0
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        header = _HEADER.match(text, at + len(text[at:end]) - len(text[at:end].lstrip()), end)
        key = _KEY.match(text, at, end)
        if header is not None:
            table = _opened(header[2], bool(header[1]), counts)
            found.setdefault(table, _line(text, header.start()))
        elif key is not None:
            path = (*table, key[1].strip("\"'"))
            found[path] = _line(text, key.start(1))
            end = _value(text, key.end(), path, found)
        at = end + 1
    return found


def _opened(name: str, repeated: bool, counts: dict[Path, int]) -> Path:
    path: Path = tuple(part.strip().strip("\"'") for part in name.split("."))
    if not repeated:
        return path
    counts[path] = counts.get(path, -1) + 1
    return (*path, counts[path])


def _value(text: str, at: int, path: Path, found: dict[Path, int]) -> int:
    """Where the value that begins here ends; the items of a list are noted on the way."""
    depth, index = 0, 0
    while True:
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        token = _TOKEN.search(text, at)
        if token is None or (token.start() > end and depth == 0):
            return end
        at = token.end()
        if token[0] in "[{":
            depth += 1
        elif token[0] in "]}":
            depth -= 1
        elif depth == 1 and not token[0].startswith("#"):
            found[(*path, index)] = _line(text, token.start())
            index += 1
        if depth == 0 and token[0] in "]}":
            return text.find("\n", at) if "\n" in text[at:] else len(text)


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1


def line_of(known: dict[Path, int], path: Path) -> int:
    """The line of a part, or of the nearest part around it."""
    while path not in known:
        path = path[:-1]
    return known[path]
