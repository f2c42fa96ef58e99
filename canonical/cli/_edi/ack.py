"""Acknowledge X12 and EDIFACT files, or see what became of files that were sent.

An answer (TA1 and 997 or 999; CONTRL or APERAK) is written to standard output for every interchange that asks for one or
is faulty; what it says is summed up on standard error. With --match the last FILE holds the answers that came, the
others what was sent, and the state of every set is shown.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from canonical.cli._files import Files, Source, count, edi_items, printable_output
from canonical.formats.edi.explain.text import clean

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator
    from datetime import datetime

    from canonical.formats.edi.answers import Answer
    from canonical.formats.edi.receipts import Finding, Receipt

_WRONG_USE = 2
_KINDS = ("auto", "ta1", "997", "999", "contrl", "aperak")
_SHOWN = 10


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="files that were received; - or nothing: standard input"
    )
    parser.add_argument(
        "--kind", choices=_KINDS, default="auto", help="which answer; auto is the one that is asked for"
    )
    parser.add_argument("--always", action="store_true", help="also answer interchanges that ask for nothing")
    parser.add_argument("--compact", action="store_true", help="name only the sets that are not simply accepted")
    parser.add_argument("--no-check", action="store_true", help="look at envelopes only, not at segments and elements")
    parser.add_argument("--number", type=int, default=1, metavar="N", help="first control number of the answers (1)")
    parser.add_argument("--at", metavar="TIME", help="date and time of the answers (RFC 3339) instead of now")
    parser.add_argument("--lines", action="store_true", help="one segment a line")
    parser.add_argument("--match", action="store_true", help="show what the last FILE says about the others")
    parser.add_argument("--within", type=float, metavar="HOURS", help="with --match: when an answer is overdue")
    parser.add_argument("--json", action="store_true", help="with --match: one JSON object a set")
    parser.add_argument("--quiet", action="store_true", help="no summary and no progress")


def run(args: Namespace) -> int:
    """0 everything is accepted, 1 something is not (or waits), 2 wrong use, 3 a file cannot be read."""
    printable_output()
    wrong = _wrong(args)
    if wrong:
        sys.stderr.write(f"canonical edi ack: {wrong}\n")
        return _WRONG_USE
    files = Files("canonical edi ack", quiet=args.quiet)
    if args.match:
        from canonical.cli._edi.matched import show

        return show(args, files)
    from canonical.cli.map import clock

    moment = clock(args.at, "--at")()
    job = _Job(args, files, moment)
    files.each(args.files, job.file)
    sys.stdout.buffer.flush()
    if not args.quiet:
        sys.stderr.write(f"{count(job.answers, 'answer')}\n")
    return files.code


def _wrong(args: Namespace) -> str:
    if args.match and len(args.files) < 2:
        return "--match takes at least two files: what was sent, then the answers"
    if not args.match and (args.json or args.within is not None):
        return "--json and --within go with --match"
    return "" if 1 <= args.number <= 999_999_999 else "--number is from 1 to 999999999"


class _Job:
    """One run of the command; control numbers go on from file to file."""

    def __init__(self, args: Namespace, files: Files, moment: datetime) -> None:
        from canonical.formats.numbers import Counter

        self.args, self.files, self.moment = args, files, moment
        self.numbers = Counter(args.number, args.number)
        self.answers = 0

    def file(self, source: Source) -> None:
        """Answer the interchanges of one file."""
        if not source.edi:
            self.files.refuse(source.name, "IDocs are not acknowledged" if source.idoc else str(source.kind))
            return
        seen = _Seen(edi_items(source))
        for answer in self._answers(seen.items()):
            self.answers += 1
            for piece in answer.pieces():
                sys.stdout.buffer.write(piece.encode(answer.encoding))
            self.files.found(errors=not _good(answer.receipt))
            if not self.args.quiet:
                sys.stderr.write("".join(f"{line}\n" for line in said(answer)))
                lines = {problem.message for problem in answer.problems[:_SHOWN]}
                sys.stderr.write("".join(f"  in the answer, {clean(line)}\n" for line in sorted(lines)))
        if not seen.interchanges and not source.kind.supported:
            self.files.refuse(source.name, str(source.kind))

    def _answers(self, items: Iterator[Any]) -> Iterator[Answer]:
        from canonical.formats.edi import acknowledge

        args, moment = self.args, self.moment
        return acknowledge(
            items,
            date=f"{moment:%Y%m%d}",
            time=f"{moment:%H%M}",
            kind=args.kind,
            checks=not args.no_check,
            numbers=self.numbers,
            compact=args.compact,
            always=args.always,
            line_end="\n" if args.lines else "",
        )


class _Seen:
    """Items on their way, and how many interchanges began among them."""

    def __init__(self, items: Iterator[Any]) -> None:
        self._items = items
        self.interchanges = 0

    def items(self) -> Iterator[Any]:
        for item in self._items:
            self.interchanges += getattr(item, "kind", "") == "interchange-header"
            yield item


def _good(receipt: Receipt) -> bool:
    """Nothing in the interchange was refused or found fault with."""
    said = {receipt.status, *(group.status for group in receipt.groups), *(one.status for one in receipt.sets)}
    return said == {"accepted"}


def said(answer: Answer) -> Iterator[str]:
    """What an answer says: the verdict on each group, and on each set that is not simply accepted."""
    receipt = answer.receipt
    who = f"{receipt.sender or '?'} to {receipt.receiver or '?'}"
    yield f"interchange {receipt.control} from {who}: {receipt.status}"
    yield from _findings(receipt.findings, receipt.standard, "  ")
    for group in receipt.groups:
        if group.control:
            yield f"  group {group.control} {group.functional}: {group.status}, {count(len(group.sets), 'set')}"
        yield from _findings(group.findings, receipt.standard, "    ")
        for one in group.sets:
            if one.status != "accepted":
                yield f"    {one.set_id} {one.control}: {one.status}"
                yield from _findings(one.findings, receipt.standard, "      ")


def _findings(findings: list[Finding], standard: str, left: str) -> Iterator[str]:
    for finding in findings[:_SHOWN]:
        yield left + finding_text(finding, standard)
    if len(findings) > _SHOWN:
        yield f"{left}and {len(findings) - _SHOWN} more"


def finding_text(finding: Finding, standard: str) -> str:
    """One finding without the name or telephone number that it may be about."""
    from canonical.formats.edi.explain.text import clean
    from canonical.formats.edi.redact import HIDDEN, is_private, shortened

    private = is_private(standard, finding.tag, finding.element, text=True)
    value = f" [{HIDDEN if private else shortened(finding.value)}]" if finding.value and finding.value != HIDDEN else ""
    where = finding.place
    code = f"{finding.codes} {finding.code}".strip()
    text = finding.text if finding.text and not private else finding.meaning
    return clean(" ".join(word for word in (code, f"at {where}:" if where else "", text) if word) + value)
