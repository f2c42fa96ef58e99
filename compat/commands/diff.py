"""``canonical-compat diff``: two schema files against each other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from compat.commands import say
from compat.engine import compare
from compat.errors import UnreadableError
from compat.output import load
from compat.positions import line_of
from compat.sources import parse
from compat.verdict import Finding, Location

if TYPE_CHECKING:
    from argparse import Namespace


def run(arguments: Namespace) -> int:
    """Print the verdict: 0 compatible, 1 incompatible, 4 undecided."""
    output = load(arguments.output)
    texts = {name: _read(name) for name in (arguments.old, arguments.new)}
    old, new = parse(texts[arguments.old], arguments.old), parse(texts[arguments.new], arguments.new)
    verdict = compare(old, new, arguments.mode, arguments.policy)
    findings = tuple(_located(one, arguments.old, arguments.new, texts) for one in verdict.findings)
    verdict = replace(verdict, findings=findings)
    say(output.diff(verdict, lambda place: (texts[place.file], place.line) if place.file else None))
    return {"compatible": 0, "incompatible": 1, "undecided": 4}[verdict.answer]


def _read(name: str) -> str:
    try:
        return Path(name).read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableError(name, 0, f"not UTF-8 at byte {error.start}; save the file as UTF-8") from None
    except OSError as error:
        raise UnreadableError(name, 0, f"{error.strerror or error}; check the path") from None


def _located(finding: Finding, old: str, new: str, texts: dict[str, str]) -> Finding:
    def at(pointer: str, name: str) -> Location:
        return Location(pointer, name, line_of(texts[name], pointer))

    return replace(finding, old=at(finding.old.pointer, old), new=at(finding.new.pointer, new))
