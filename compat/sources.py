"""Reads the JSON files of a catalog, from a folder, a wheel or a zip, and says exactly what is wrong with one."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compat.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from importlib.resources.abc import Traversable


class _DuplicateNameError(ValueError):
    """A JSON object names the same member twice."""


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _DuplicateNameError(f"the member {twice!r} is given twice; keep one")
    return members


def _finite(text: str) -> float:
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise ValueError(f"the number {text} is too large to be exact; write a smaller one")
    return value


def _no_constant(text: str) -> Any:
    raise ValueError(f"{text} is not JSON; write a number or leave the member out")


def parse(text: str, file: str) -> Any:
    """The JSON value in ``text``; duplicate members, NaN, infinities and bottomless nesting are refused.

    Raises ``UnreadableError`` naming ``file`` and, for broken syntax, the line.
    """
    try:
        return json.loads(text, object_pairs_hook=_members, parse_float=_finite, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise UnreadableError(file, error.lineno, f"not JSON: {error.msg} (column {error.colno})") from None
    except RecursionError:
        raise UnreadableError(file, 0, "nested too deeply to read; flatten it") from None
    except ValueError as error:
        raise UnreadableError(file, 0, str(error)) from None


def locate(root: Traversable, path: str) -> Traversable:
    """The file or folder at a ``/``-separated path below ``root``, existing or not."""
    place = root
    for part in path.split("/"):
        place = place / part
    return place


class Sources:
    """The files below one root, each read and parsed once; paths are ``/``-separated and relative to it."""

    def __init__(self, root: Traversable) -> None:
        """``root`` is any folder that importlib.resources or pathlib can give."""
        self.root = root
        self._parsed: dict[str, Any] = {}
        self._texts: dict[str, str] = {}
        self._edited: set[str] = set()

    def text(self, path: str) -> str:
        """The text of a file; raises ``UnreadableError`` if it is missing or not UTF-8."""
        if path not in self._texts:
            place = locate(self.root, path)
            try:
                self._texts[path] = place.read_text(encoding="utf-8")
            except UnicodeDecodeError as error:
                raise UnreadableError(path, 0, f"not UTF-8 at byte {error.start}; save the file as UTF-8") from None
            except (OSError, KeyError):
                raise UnreadableError(path, 0, "no such file in the catalog; check the path") from None
        return self._texts[path]

    def raw(self, path: str) -> bytes:
        """The bytes of a file as it is, or as it was edited."""
        if path in self._edited:
            return self._texts[path].encode("utf-8", "surrogatepass")
        if isinstance(self.root, Path):
            with open(f"{self.root}/{path}", "rb") as stream:
                return stream.read()
        return locate(self.root, path).read_bytes()

    def digest(self) -> str:
        """The sha256 over the path and content of every JSON file, for "are these still the same files"."""
        import hashlib

        found = hashlib.sha256()
        for path in self.files(""):
            raw = self.raw(path)
            found.update(f"{path}\n{len(raw)}\n".encode())
            found.update(raw)
        return found.hexdigest()

    def edited(self, texts: Mapping[str, str]) -> Sources:
        """The same files with other texts for some of them; nothing is written."""
        found = Sources(self.root)
        found._texts, found._parsed = {**self._texts, **texts}, dict(self._parsed)
        found._edited = {*self._edited, *texts}
        for path in texts:
            found._parsed.pop(path, None)
        return found

    def json(self, path: str) -> Any:
        """The parsed file; treat it as read-only, it is shared."""
        if path not in self._parsed:
            self._parsed[path] = parse(self.text(path), path)
        return self._parsed[path]

    def files(self, folder: str, suffix: str = ".json") -> list[str]:
        """Every file below ``folder`` with this suffix, sorted by path; an absent folder holds none."""
        return sorted(self._walk(folder, suffix))

    def _walk(self, folder: str, suffix: str) -> Iterator[str]:
        if isinstance(self.root, Path):
            return _below(f"{self.root}/{folder}" if folder else str(self.root), folder, suffix)
        return self._walk_any(folder, suffix)

    def _walk_any(self, folder: str, suffix: str) -> Iterator[str]:
        place = locate(self.root, folder) if folder else self.root
        if not place.is_dir():
            return
        for child in place.iterdir():
            path = f"{folder}/{child.name}" if folder else child.name
            if child.is_dir():
                yield from self._walk_any(path, suffix)
            elif child.name.endswith(suffix):
                yield path


def _below(place: str, folder: str, suffix: str) -> Iterator[str]:
    """The files of a folder on disk; the operating system is asked once a folder, not once a file."""
    try:
        entries = list(os.scandir(place))
    except (FileNotFoundError, NotADirectoryError):
        return
    for entry in entries:
        path = f"{folder}/{entry.name}" if folder else entry.name
        if entry.is_dir():
            yield from _below(entry.path, path, suffix)
        elif entry.name.endswith(suffix):
            yield path
