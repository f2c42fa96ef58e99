"""Turn X12 and SAP IDoc files into canonical events, one JSON document a line.

The format is recognised from the content; a file may hold many interchanges. What cannot be mapped is said on standard
error, without names and telephone numbers, and, with --dead-letter, kept with its original text; everything else still
comes through.
"""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING

from canonical.cli._files import OF_THE_OUTPUT
from canonical.cli._progress import Counted, Progress

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable
    from datetime import datetime
    from typing import BinaryIO

    from canonical.mappers.stream import Outcome, Stream

OK, FINDINGS, UNREADABLE = 0, 1, 3


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("files", nargs="*", metavar="FILE", help="files to map; - or nothing reads standard input")
    parser.add_argument(
        "--profile", action="append", default=[], metavar="FILE.toml", help="a partner profile; may be repeated"
    )
    parser.add_argument(
        "--report", action="store_true", help="say for each message what was mapped, what was not, and why"
    )
    parser.add_argument("--dead-letter", metavar="PATH", help="keep broken messages here, one JSON document a line")
    parser.add_argument(
        "--recorded", metavar="TIME", help="time of recording (RFC 3339) instead of now, for repeatable output"
    )
    parser.add_argument("--reveal", action="store_true", help="show names and telephone numbers in what is said")
    parser.add_argument("--quiet", action="store_true", help="no summary and no progress")


def run(args: Namespace) -> int:
    """Map all files; 0 everything was mapped, 1 something was not, 3 a file could not be read at all."""
    from pathlib import Path

    from canonical.mappers.stream import Stream
    from canonical.profile import load_profile

    profiles = [load_profile(Path(name)) for name in args.profile]
    stream = Stream(profiles, clock=clock(args.recorded), account=args.report)
    with ExitStack() as stack:
        letters = stack.enter_context(open(args.dead_letter, "wb")) if args.dead_letter else None
        job = _Job(stream, letters, report=args.report, quiet=args.quiet, reveal=args.reveal)
        for name in args.files or ["-"]:
            job.file(name)
        return job.finish()


def clock(recorded: str | None, option: str = "--recorded") -> Callable[[], datetime]:
    """Now in whole seconds, or always the given time: what a message can carry back is no finer."""
    from datetime import UTC, datetime

    if recorded is None:
        return lambda: datetime.now(UTC).replace(microsecond=0)
    from canonical.errors import CanonicalError

    try:
        fixed = datetime.fromisoformat(recorded)
    except ValueError:
        raise CanonicalError(f"{option} {recorded!r} is not a time such as 2026-03-12T08:15:00Z") from None
    if fixed.tzinfo is None:
        raise CanonicalError(f"{option} {recorded!r} has no offset; write for example {recorded}Z")
    return lambda: fixed


class _Job:
    """One run of the command over its files."""

    def __init__(self, stream: Stream, letters: BinaryIO | None, *, report: bool, quiet: bool, reveal: bool) -> None:
        self.stream, self.letters, self.report, self.quiet = stream, letters, report, quiet
        self.reveal = reveal
        self.messages = self.events = self.broken = 0
        self.code = OK
        self.out = sys.stdout.buffer

    def file(self, name: str) -> None:
        """Map one file, or standard input for ``-``."""
        if name == "-":
            self._map("standard input", sys.stdin.buffer, None)
            return
        try:
            with open(name, "rb") as source:
                self._map(name, source, os.fstat(source.fileno()).st_size)
        except OSError as error:
            if error.errno in OF_THE_OUTPUT:
                raise
            sys.stderr.write(f"{name}: cannot be read: {error.strerror or error}\n")
            self.code = max(self.code, UNREADABLE)

    def _map(self, name: str, source: BinaryIO, size: int | None) -> None:
        counted = Counted(source)
        progress = Progress(name, counted, size, wanted=not self.quiet)
        for outcome in self.stream.outcomes(counted):  # type: ignore[arg-type]
            self.messages += bool(outcome.mapping)
            self.events += len(outcome.lines)
            if outcome.lines:
                self.out.write(b"".join(outcome.lines))
            if outcome.problems or outcome.notes or self.report:
                progress.clear()
                self._tell(name, outcome)
            progress.show(self.messages)
        progress.clear()

    def _tell(self, name: str, outcome: Outcome) -> None:
        if not self.reveal:
            from canonical.cli._private import hide_private

            hide_private(outcome)
        if outcome.broken:
            self.broken += 1
            nothing = not outcome.mapping and not outcome.text
            self.code = max(self.code, UNREADABLE if nothing else FINDINGS)
            self._keep(name, outcome)
        if self.report:
            from canonical.cli._account import account

            sys.stderr.write("".join(f"{line}\n" for line in account(name, outcome)))
            return
        for problem in (*outcome.problems, *(outcome.notes if not self.quiet else ())):
            sys.stderr.write(f"{name}: {problem}\n")

    def _keep(self, name: str, outcome: Outcome) -> None:
        """A dead letter: the whole original text, how many of its events came through all the same, and the reasons."""
        if self.letters is None:
            return
        import json

        letter = {
            "file": name,
            "mapping": outcome.mapping,
            "position": outcome.position.as_dict(),
            "emitted": len(outcome.lines),
            "problems": [problem.as_dict() for problem in outcome.problems],
            "text": outcome.text,
        }
        self.letters.write(json.dumps(letter, ensure_ascii=False).encode("utf-8", "surrogateescape") + b"\n")

    def finish(self) -> int:
        """The summary and the exit code."""
        self.out.flush()
        if not self.quiet:
            kept = " kept in the dead-letter file" if self.letters else "; --dead-letter PATH keeps them"
            broken = f", {self.broken} with problems{kept}" if self.broken else ""
            sys.stderr.write(f"{self.messages} messages, {self.events} events{broken}\n")
        return self.code
