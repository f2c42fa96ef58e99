"""Join X12 and EDIFACT files: their bytes one after the other, unchanged.

--into-one makes one interchange of all that go from one partner to another with the same version and delimiters, and
writes its counts anew.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from canonical.cli._files import Files, count, edi_items

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable, Iterator

    from canonical.cli._files import Source
    from canonical.formats.edi.joining import Merger

_ENDS = {"none": b"", "lf": b"\n", "crlf": b"\r\n"}
_PIECE = 1 << 18


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("files", nargs="*", metavar="FILE", help="files to join; - or nothing reads standard input")
    parser.add_argument("--into-one", action="store_true", help="one interchange for each pair of partners")
    parser.add_argument(
        "--line-end",
        choices=tuple(_ENDS),
        default="none",
        help="between two files of which the first has none at its end",
    )
    parser.add_argument("--quiet", action="store_true", help="no summary and no progress")


def run(args: Namespace) -> int:
    """Join all files on standard output; 0 done, 3 a file cannot be read or interchanges cannot be made one."""
    files = Files("canonical edi join", quiet=args.quiet)
    if args.into_one:
        return _into_one(args, files)
    from canonical.formats.edi.joining import Concatenation

    joined = Concatenation(sys.stdout.buffer.write, between=_ENDS[args.line_end])
    files.each(args.files, lambda source: _append(source, files, joined.file))
    joined.close()
    sys.stdout.buffer.flush()
    return files.code


def _append(source: Source, files: Files, append: Callable[[Iterator[bytes]], None]) -> None:
    if not source.edi:
        files.refuse(source.name, "IDocs are not joined" if source.idoc else str(source.kind))
        return
    append(_bytes(source))


def _bytes(source: Source) -> Iterator[bytes]:
    stream = source.plain
    while piece := stream.read(_PIECE):
        yield piece


def _into_one(args: Namespace, files: Files) -> int:
    from contextlib import closing
    from tempfile import TemporaryFile

    from canonical.formats.edi.joining import Merger

    with closing(Merger(TemporaryFile)) as merger:
        files.each(args.files, lambda source: _merge(source, files, merger))
        if files.code:
            sys.stderr.write("canonical edi join: nothing was written\n")
            return files.code
        for piece in merger.pieces():
            sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()
        if not args.quiet:
            sys.stderr.write(f"{count(merger.interchanges, 'interchange')}\n")
    return files.code


def _merge(source: Source, files: Files, merger: Merger) -> None:
    from canonical.errors import FormatError

    if not source.edi:
        files.refuse(source.name, "IDocs are not joined" if source.idoc else str(source.kind))
        return
    try:
        merger.add(edi_items(source))
    except FormatError as error:
        files.refuse(source.name, str(error))
