"""``canonical-compat consumer``: what changed since the release that a consumer was built with, as far as it minds."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compat.commands import say
from compat.commands.impact import consumers_folder, require_output
from compat.errors import UsageError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from compat.catalog import Catalog
    from compat.consumers.extensions import Own
    from compat.consumers.form import Consumer
    from compat.consumers.judge import Reading
    from compat.consumers.sides import Side
    from compat.verdict import Answer

DISTRIBUTION = "canonical-logistics"


@dataclass(frozen=True, slots=True)
class Checked:
    """One consumer, what became of what it reads, and of the files of its own."""

    consumer: Consumer
    to: str
    readings: tuple[Reading, ...]
    own: tuple[Own, ...]

    @property
    def answer(self) -> Answer:
        """The worst answer of all."""
        answers = {one.answer for one in self.readings} | {one.answer for one in self.own}
        return "incompatible" if "incompatible" in answers else "undecided" if "undecided" in answers else "compatible"

    def as_dict(self) -> dict[str, Any]:
        """A JSON-ready form."""
        from compat.impact.report import consumer_dict

        found = consumer_dict(self.consumer, self.readings)
        return {**found, "to": self.to, "answer": self.answer, "own": [one.as_dict() for one in self.own]}


def run(arguments: Namespace) -> int:
    """Print one block for each consumer: 0 fine, 1 hurt, 4 undecided."""
    from compat.consumers.form import read, text_of
    from compat.impact.facts import read as read_facts

    require_output(arguments.output)
    lineage = read_facts(Path(arguments.lineage), "lineage") if arguments.lineage else None
    files = [Path(name) for name in arguments.files] or _all_files()
    for file in files:
        text_of(file, file.as_posix())
    found = [checked(read(file), arguments.catalog, arguments.to, lineage) for file in files]
    say(_rendered(found, arguments.output))
    answers = {one.answer for one in found}
    return 1 if "incompatible" in answers else 4 if "undecided" in answers else 0


def _all_files() -> list[Path]:
    folder = consumers_folder(None)
    files = sorted(folder.glob("*.toml")) if folder is not None else []
    if not files:
        raise UsageError("there is no consumers/*.toml here; give the file of a consumer")
    return files


def checked(consumer: Consumer, catalog: str | None, to: str | None, lineage: Any = None) -> Checked:
    """One consumer against what is there now, or against a release."""
    from compat.consumers import extensions, profiles
    from compat.consumers.judge import judged
    from compat.consumers.sides import side

    opened = _opened(consumer, catalog)
    old, new = side(opened, consumer.release), side(opened, to)
    folder = consumer.folder or Path()
    own: list[Own] = []
    if consumer.extensions:
        own += extensions.checked(folder / consumer.extensions, consumer.extensions, old, new)
    own += profiles.checked(folder, consumer.profiles, new, lineage)
    return Checked(consumer, _label(new), tuple(judged(consumer, old, new)), tuple(own))


def _label(new: Side) -> str:
    return new.label if new.release is not None else "the installed schemas"


def _opened(consumer: Consumer, given: str | None) -> Catalog:
    """The catalog of the command line, of the consumer's file, from here upwards, or the installed one."""
    from compat.catalog import Catalog
    from compat.config import find, installed

    if given is not None:
        return Catalog(find(given, Path.cwd()))
    if consumer.catalog:
        return Catalog(find(consumer.catalog, consumer.folder or Path.cwd()))
    try:
        return Catalog(find(None, Path.cwd()))
    except UsageError:
        return Catalog(installed(DISTRIBUTION))


def _rendered(found: list[Checked], output: str) -> str:
    if output == "json":
        import json

        return json.dumps({"consumers": [one.as_dict() for one in found]}, indent=2, ensure_ascii=False)
    return "\n".join(_markdown(found) if output == "markdown" else _text(found)).rstrip()


def _text(found: list[Checked]) -> Iterator[str]:
    from compat.impact.text import consumer_block

    for one in found:
        yield from consumer_block(one.consumer, one.readings)
        yield from (f"  {own.file}: {own.reason}" for own in one.own)
        yield ""
    hurt = [one.consumer.name for one in found if one.answer == "incompatible"]
    undecided = [one.consumer.name for one in found if one.answer == "undecided"]
    said = f"hurt: {', '.join(hurt)}" if hurt else f"undecided: {', '.join(undecided)}" if undecided else "fine"
    yield f"{said} ({len(found)} consumer{'' if len(found) == 1 else 's'} against {found[0].to})"


def _markdown(found: list[Checked]) -> Iterator[str]:
    from compat.impact.markdown import cell, consumer_table

    yield from consumer_table((one.consumer, one.readings) for one in found)
    for one in found:
        yield from (f"- {cell(own.file)}: {cell(own.reason)}" for own in one.own)
