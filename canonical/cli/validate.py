"""Check canonical events against their schema and rules, and list every problem with its place.

FILE holds one event a line (NDJSON), one event, or a JSON array of events; - is standard input. Problems go to
standard output, the summary to standard error. Exit code: 0 every event is valid, 1 there are problems, 2 wrong use,
3 a file cannot be read. Warnings are listed and change no exit code.

With --together the events of all files are also held against each other, by the rules over sets; they are then all in
memory at once, about ten times the size of the files. Without it, one event at a time is.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, BinaryIO

from canonical.cli._files import OF_THE_OUTPUT

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable, Iterator

    from canonical.cli.together import Kept
    from canonical.extensions import Extensions
    from canonical.problems import Problem

VALID, PROBLEMS, WRONG_USE, UNREADABLE = 0, 1, 2, 3


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help="events as NDJSON, one event, or an array; - for stdin"
    )
    parser.add_argument(
        "--extensions", metavar="FOLDER", help="schemas of your own extensions, one <namespace>.json each"
    )
    parser.add_argument(
        "--output", choices=("text", "json"), default="text", help="text for people, or one JSON object a problem"
    )
    parser.add_argument(
        "--together", action="store_true", help="also check the events of all files against each other, in memory"
    )
    parser.add_argument(
        "--complete", action="store_true", help="with --together: nothing that the events refer to is elsewhere"
    )


def run(args: Namespace) -> int:
    """Check every file and say what was found; the exit code."""
    tally = _Tally()
    extensions = _extensions(args.extensions)
    if args.complete and not args.together:
        sys.stderr.write("canonical validate: --complete is about a set: give --together as well\n")
        return WRONG_USE
    kept: list[Kept] | None = [] if args.together else None
    for name in args.files:
        try:
            _check_file(name, args.output, tally, extensions, kept)
        except OSError as error:
            if error.errno in OF_THE_OUTPUT:
                raise
            sys.stderr.write(f"canonical validate: cannot read {name!r}: {error.strerror or error}\n")
            tally.unreadable += 1
    if kept:
        _check_together(kept, args.output, tally, complete=args.complete)
    sys.stderr.write(tally.summary())
    if tally.unreadable:
        return UNREADABLE
    return PROBLEMS if tally.errors else VALID


class _Tally:
    def __init__(self) -> None:
        self.events = self.errors = self.warnings = self.unreadable = 0
        self.invalid: set[tuple[str, int]] = set()

    def add(self, name: str, number: int, problems: list[Problem]) -> None:
        errors = sum(problem.severity == "error" for problem in problems)
        self.events += 1
        self._count(name, number, errors, len(problems) - errors)

    def add_together(self, name: str, number: int, problem: Problem) -> None:
        errors = int(problem.severity == "error")
        self._count(name, number, errors, 1 - errors)

    def _count(self, name: str, number: int, errors: int, warnings: int) -> None:
        self.errors += errors
        self.warnings += warnings
        if errors:
            self.invalid.add((name, number))

    def summary(self) -> str:
        found = f"{_count(self.errors, 'error')} in {len(self.invalid)} of them" if self.errors else "all valid"
        warnings = f", {_count(self.warnings, 'warning')}" if self.warnings else ""
        found = "nothing to check" if not self.events else found
        return f"canonical validate: {_count(self.events, 'event')}, {found}{warnings}\n"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _extensions(folder: str | None) -> Callable[[], Extensions]:
    """The known namespaces, read when the first event has an extension; a folder that is given is read at once."""
    from functools import cache

    from canonical.extensions import Extensions

    if folder is None:
        return cache(Extensions.installed)
    known = Extensions.installed().with_folder(folder)
    return lambda: known


def _check_file(
    name: str, output: str, tally: _Tally, extensions: Callable[[], Extensions], kept: list[Kept] | None
) -> None:
    if name == "-":
        _check_stream("standard input", sys.stdin.buffer, output, tally, extensions, kept)
        return
    with open(name, "rb") as stream:
        _check_stream(name, stream, output, tally, extensions, kept)


def _check_stream(
    name: str,
    stream: BinaryIO,
    output: str,
    tally: _Tally,
    extensions: Callable[[], Extensions],
    kept: list[Kept] | None,
) -> None:
    keep = None if kept is None else _keeper(name, kept)
    for number, line, problems in checked(stream, extensions, keep):
        tally.add(name, number, problems)
        for problem in problems:
            text = _as_json(name, number, line, problem) if output == "json" else _as_text(name, number, line, problem)
            sys.stdout.write(f"{text}\n")


def _keeper(name: str, kept: list[Kept]) -> Callable[[int, int, Any], None]:
    """A function that keeps what can be held against other events."""
    from canonical.cli.together import Kept, can_be_held_against_others

    def keep(number: int, line: int, event: Any) -> None:
        if can_be_held_against_others(event):
            kept.append(Kept(name, number, line, event))

    return keep


def _check_together(kept: list[Kept], output: str, tally: _Tally, *, complete: bool) -> None:
    from canonical.cli.together import as_json, as_text, found_together

    for place, problem in found_together(kept, complete=complete):
        tally.add_together(place.file, place.number, problem)
        text = as_json(kept, place, problem) if output == "json" else as_text(kept, place, problem)
        sys.stdout.write(f"{text}\n")


def checked(
    stream: BinaryIO,
    extensions: Callable[[], Extensions] | None = None,
    keep: Callable[[int, int, Any], None] | None = None,
) -> Iterator[tuple[int, int, list[Problem]]]:
    """Number, line and problems of each document of a stream; a valid event has none.

    ``keep`` is given number, line and value of each document that is JSON.
    """
    from canonical.envelope.json_documents import MAX_DOCUMENT, documents
    from canonical.envelope.json_reader import JsonError, read_json
    from canonical.problems import Position, Problem

    for document in documents(stream):
        if document.raw is None:
            message = f"the document is longer than {MAX_DOCUMENT} bytes"
            position = Position(line=document.line, offset=document.offset)
            yield document.number, document.line, [Problem("too-long", message, "send one event a line", position)]
            continue
        try:
            event = read_json(document.raw, line=document.line, offset=document.offset)
        except JsonError as error:
            yield document.number, document.line, list(error.problems)
        else:
            if keep is not None:
                keep(document.number, document.line, event)
            found = problems_of(event)
            if extensions and b'"extensions"' in document.raw and isinstance(event, dict):
                found += extensions().problems(event)
            yield document.number, document.line, found


def problems_of(event: Any) -> list[Problem]:
    """Everything that is wrong with one JSON value that should be an event: envelope, data schema and rules."""
    from canonical.problems import Problem

    if not isinstance(event, dict):
        kind = {list: "an array", str: "text", bool: "a boolean", type(None): "null"}.get(type(event), "a number")
        message = f"an event is a JSON object, this is {kind}"
        return [Problem("not-an-event", message, "give one event a line", pointer="")]
    if not isinstance(event.get("type"), str):
        hint = "canonical events are CloudEvents in structured JSON; 'canonical map' makes them from other formats"
        what = "its 'type' is not text" if "type" in event else "it has no 'type'"
        return [Problem("not-an-event", f"this object is no event: {what}", hint, pointer="/type")]
    return [] if _is_fine(event) else _explained(event)


def _is_fine(event: dict[str, Any]) -> bool:
    """The fast yes; a no is explained at leisure."""
    from canonical._generated.predicates import envelope
    from canonical.event_types import name_of_full
    from canonical.rules import envelope_holds, holds, quiet
    from canonical.schema_check import accepts

    name, data = name_of_full(event["type"]), event.get("data")
    if name is None or not isinstance(data, dict) or not envelope.accepts(event) or not accepts(name, data):
        return False
    recorded = event["recordedtime"]
    return holds(name, data, recorded) and quiet(name, data, recorded) and envelope_holds(event)


def _explained(event: dict[str, Any]) -> list[Problem]:
    from canonical.errors import UnknownTypeError
    from canonical.problems import Problem
    from canonical.rules import check
    from canonical.schema_check import envelope_problems, event_problems

    try:
        return event_problems(event) + check(event)
    except UnknownTypeError as error:
        hint = "use a type and major version of the installed catalog"
        unknown = Problem("unknown-type", str(error), hint, value=event["type"], pointer="/type")
        return [*envelope_problems(event), unknown]


def _as_text(name: str, number: int, line: int, problem: Problem) -> str:
    place = f"{name}:{problem.position.line or line}: event {number}"
    pointer = f" at {problem.pointer}" if problem.pointer else ""
    value = f" [{_shortened(problem.value)}]" if problem.value is not None else ""
    hint = f" ({problem.hint})" if problem.hint else ""
    return f"{place}: {problem.severity} {problem.rule}{pointer}: {problem.message}{value}{hint}"


def _shortened(value: str) -> str:
    return value if len(value) <= 60 else f"{value[:57]}..."


def _as_json(name: str, number: int, line: int, problem: Problem) -> str:
    import json

    found = {"file": name, "event": number, "line": problem.position.line or line, **problem.as_dict()}
    return json.dumps(found, ensure_ascii=False)
