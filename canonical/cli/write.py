"""Turn canonical events into a message for a partner.

TARGET is x12:204, x12:210, x12:214, x12:990, idoc:orders05 or idoc-xml:orders05.

Events are read one a line, as `canonical map` prints them; events that the message does not say are passed over. What a
message cannot carry of an event is said on standard error.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

    from canonical.mappers.outbound import Outbound
    from canonical.problems import Problem

OK, FINDINGS, UNREADABLE = 0, 1, 3


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("files", nargs="*", metavar="FILE", help="events as NDJSON; - or nothing reads standard input")
    parser.add_argument(
        "--to",
        required=True,
        metavar="TARGET",
        help="x12:204, x12:210, x12:214, x12:990, idoc:orders05, idoc-xml:orders05",
    )
    parser.add_argument(
        "--profile", metavar="FILE.toml", help="the partner's profile; the documented default without one"
    )
    parser.add_argument("--strict", action="store_true", help="refuse an event of which anything would be lost")
    parser.add_argument("--recorded", metavar="TIME", help="time of the interchange (RFC 3339) instead of now")
    parser.add_argument("--quiet", action="store_true", help="no summary")


def run(args: Namespace) -> int:
    """Write one interchange to standard output; 0 done, 1 an event could not be written, 3 input cannot be read."""
    from pathlib import Path

    from canonical.cli.map import clock
    from canonical.mappers.outbound import Outbound
    from canonical.profile import default_profile, load_profile

    profile = load_profile(Path(args.profile)) if args.profile else default_profile()
    job = _Job(Outbound(args.to, profile), strict=args.strict)
    for name in args.files or ["-"]:
        job.file(name)
    for piece in job.outbound.text(clock(args.recorded)()):
        sys.stdout.buffer.write(piece)
    if not args.quiet:
        sys.stderr.write(job.summary(args.to))
    return job.code


class _Job:
    """One run of the command."""

    def __init__(self, outbound: Outbound, *, strict: bool) -> None:
        self.outbound, self.strict = outbound, strict
        self.written = self.passed = self.refused = 0
        self.code = OK

    def file(self, name: str) -> None:
        """Take in the events of one file."""
        try:
            if name == "-":
                self._take("standard input", sys.stdin.buffer)
            else:
                with open(name, "rb") as source:
                    self._take(name, source)
        except OSError as error:
            sys.stderr.write(f"{name}: cannot be read: {error.strerror or error}\n")
            self.code = UNREADABLE

    def _take(self, name: str, source: Any) -> None:
        for line, event in _events(source):
            place = f"{name}: line {line}"
            if isinstance(event, str):
                self._refuse(place, event)
            elif not self.outbound.takes(event):
                self.passed += 1
            else:
                self._write(place, event)

    def _write(self, place: str, event: dict[str, Any]) -> None:
        from canonical.mappers.outbound import CannotWrite

        invalid = _problems(event)
        if invalid:
            self._refuse(place, "\n".join(["the event is not valid", *(f"  {problem}" for problem in invalid)]))
            return
        try:
            lost = self.outbound.add(event)
        except CannotWrite as error:
            self._refuse(place, str(error))
            return
        for problem in lost:
            sys.stderr.write(f"{place}: {problem}\n")
        self.written += 1
        if lost and self.strict:
            self.code = max(self.code, FINDINGS)

    def _refuse(self, place: str, why: str) -> None:
        sys.stderr.write(f"{place}: {why}\n")
        self.refused += 1
        self.code = max(self.code, FINDINGS)

    def summary(self, target: str) -> str:
        """What was done, in one line."""
        passed = f", {self.passed} events of other types passed over" if self.passed else ""
        refused = f", {self.refused} refused" if self.refused else ""
        return f"{self.written} messages {target}{passed}{refused}\n"


def _problems(event: dict[str, Any]) -> list[Problem]:
    """Why the data cannot be believed: a writer relies on the schema, and on the rules where the schema holds."""
    from canonical.rules import check
    from canonical.schema_check import schema_problems

    found = schema_problems(event["type"], event["data"])
    return found or [one for one in check(event["data"], type=event["type"]) if one.severity == "error"]


def _events(source: Any) -> Iterator[tuple[int, dict[str, Any] | str]]:
    """Line number and event, or the reason why the line is none."""
    from canonical.envelope.json_reader import read_json
    from canonical.errors import CanonicalError

    for number, line in enumerate(source, 1):
        if not line.strip():
            continue
        try:
            event = read_json(line)
        except CanonicalError as error:
            yield number, str(error)
            continue
        if isinstance(event, dict) and isinstance(event.get("type"), str) and isinstance(event.get("data"), dict):
            yield number, event
        else:
            yield number, "not an event: a JSON object with type and data is expected, as canonical map prints it"
