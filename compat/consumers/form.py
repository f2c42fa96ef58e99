"""Reads what consumers say of themselves; every mistake is named with its line and what was probably meant."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from compat.errors import CompatError, UnreadableError

if TYPE_CHECKING:
    from pathlib import Path

    from compat.consumers.toml_lines import Path as Part


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake in a file: its line (from 1), the part that it is in, and a sentence with a suggestion."""

    line: int
    part: str
    message: str

    def __str__(self) -> str:
        """The line, the part and the sentence."""
        return f"{self.line}: {f'{self.part}: ' if self.part else ''}{self.message}"


class ConsumerError(CompatError):
    """A consumer file says something that is not of its form; ``problems`` are all of them, ``file`` is the file."""

    exit_code = 2

    def __init__(self, file: str, problems: tuple[Problem, ...]) -> None:
        """One line for each problem."""
        self.file: str = file
        self.problems: tuple[Problem, ...] = problems
        super().__init__("\n".join(f"{file}:{problem}" for problem in problems))


@dataclass(frozen=True, slots=True)
class Reads:
    """What is read of one event type: ``event`` as ``domain/name``, its ``members`` as JSON pointers with their lines."""

    event: str
    members: tuple[str, ...]
    why: str = ""
    line: int = 0
    lines: tuple[int, ...] = ()

    @property
    def shown(self) -> str:
        """The event type as people write it, such as ``milestone.reported``."""
        return self.event.replace("/", ".", 1)


@dataclass(frozen=True, slots=True)
class Consumer:
    """One consumer file. ``file`` is what it is called in messages, ``folder`` what its paths are relative to."""

    name: str
    owner: str
    contact: str
    release: str
    tolerance: str
    reads: tuple[Reads, ...]
    file: str = ""
    folder: Path | None = field(default=None, repr=False)
    catalog: str = ""
    extensions: str = ""
    profiles: tuple[str, ...] = ()

    @property
    def is_strict(self) -> bool:
        """Whether it takes what it reads exactly as its release says."""
        return self.tolerance == "strict"


def schema() -> dict[str, Any]:
    """The JSON Schema of a consumer file."""
    import json
    from importlib.resources import files

    found: dict[str, Any] = json.loads(files("compat.consumers").joinpath("consumer.schema.json").read_text("utf-8"))
    return found


def read(path: Path, shown: str = "") -> Consumer:
    """The consumer in a TOML file.

    Raises ``UnreadableError`` for a file that is not there or no TOML, `ConsumerError` for all that is not of the form.
    """
    shown = shown or path.as_posix()
    return parse(text_of(path, shown), shown, path.parent)


def text_of(path: Path, shown: str) -> str:
    """The text of a file; raises ``UnreadableError`` if it is not there or not UTF-8."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableError(shown, 0, f"not UTF-8 at byte {error.start}; save the file as UTF-8") from None
    except OSError as error:
        raise UnreadableError(shown, 0, f"{error.strerror or error}; check the path") from None


def toml_of(text: str, shown: str) -> dict[str, Any]:
    """The tables of a TOML text; raises ``UnreadableError`` with the line when it is none."""
    import re
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        raise UnreadableError(shown, int(line[1]) if line else 0, f"not TOML: {error}") from None


def parse(text: str, shown: str, folder: Path | None = None) -> Consumer:
    """The consumer in a TOML text; see `read`."""
    from compat.consumers.fits import misfits
    from compat.consumers.toml_lines import line_of, lines

    data, known = toml_of(text, shown), lines(text)
    problems = [Problem(line_of(known, one.path), _said(one.path), one.message) for one in misfits(schema(), data)]
    if problems:
        raise ConsumerError(shown, tuple(problems))
    reads = tuple(_reads(row, ("reads", index), known) for index, row in enumerate(data.pop("reads")))
    profiles = tuple(data.pop("profiles", ()))
    return Consumer(**data, reads=reads, profiles=profiles, file=shown, folder=folder)


def _said(path: Part) -> str:
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).lstrip(".")


def _reads(row: dict[str, Any], path: Part, known: dict[Part, int]) -> Reads:
    from compat.consumers.toml_lines import line_of

    places = tuple(line_of(known, (*path, "members", index)) for index in range(len(row["members"])))
    event = row["event"].replace(".", "/", 1) if "/" not in row["event"] else row["event"]
    return Reads(event, tuple(row["members"]), row.get("why", ""), line_of(known, (*path, "event")), places)


def consumers_in(folder: Path, shown: str) -> list[Consumer]:
    """Every consumer of a folder, by name; two of one name are a `ConsumerError`."""
    found = [read(file, f"{shown.rstrip('/')}/{file.name}") for file in sorted(folder.glob("*.toml"))]
    for index, one in enumerate(found):
        twin = next((other for other in found[:index] if other.name == one.name), None)
        if twin is not None:
            raise ConsumerError(one.file, (Problem(1, "name", f"{one.name!r} is also {twin.file}; rename one"),))
    return sorted(found, key=lambda one: one.name)
