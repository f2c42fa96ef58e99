"""One output format a file, found by name; each has ``render(sheet, terminal)`` and gives the whole text.

``STREAM`` is where it goes when no file is named: standard output, or standard error for what would disturb it.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from compat.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

ONLY_HERE = ("json", "text")
"""The formats of commands that have no findings, such as rules and explain."""


def formats() -> list[str]:
    """The names of all formats."""
    from importlib.resources import files

    found = (entry.name for entry in files(__name__).iterdir())
    modules = (name.removesuffix(".py") for name in found if name.endswith(".py") and not name.startswith("_"))
    return sorted(modules)


def load(name: str) -> Any:
    """The module of a format; raises ``UsageError`` for one that does not exist."""
    try:  # asking for the one module is quicker than listing the folder
        if name.isidentifier() and not name.startswith("_"):
            return import_module(f"{__name__}.{name}")
    except ModuleNotFoundError:
        pass
    from difflib import get_close_matches

    known = formats()
    near = get_close_matches(name, known, n=1)
    hint = f"did you mean {near[0]}? " if near else ""
    raise UsageError(f"there is no output format {name!r}; {hint}there are {', '.join(known)}")


def load_plain(name: str) -> Any:
    """The module of a format for a command without findings: text or json."""
    if name in formats() and name not in ONLY_HERE:
        raise UsageError(f"this command prints {' or '.join(reversed(ONLY_HERE))}, not {name}")
    return load(name)


@dataclass(frozen=True, slots=True)
class Target:
    """A format and the file that it goes to; no file is standard output."""

    format: str
    file: str = ""

    @property
    def module(self) -> Any:
        """The module that writes it."""
        return load(self.format)


def targets(given: Sequence[str]) -> list[Target]:
    """``FORMAT`` or ``FORMAT=FILE`` for each output; raises ``UsageError`` for one that cannot be."""
    found = []
    for one in given:
        name, equals, file = one.partition("=")
        if equals and not file:
            raise UsageError(f"--output {one}: no file is named; is the variable empty?")
        load(name)
        found.append(Target(name, "" if file == "-" else file))
    streams = [target.format for target in found if not target.file and load(target.format).STREAM == "stdout"]
    if len(streams) > 1:
        raise UsageError(f"--output {streams[0]} and {streams[1]} both print; write one to a file: {streams[1]}=FILE")
    files = [target.file for target in found if target.file]
    twice = next((file for file in files if files.count(file) > 1), None)
    if twice is not None:
        raise UsageError(f"--output: two formats write {twice}; give each a file of its own")
    return found
