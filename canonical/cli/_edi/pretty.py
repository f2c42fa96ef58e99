"""Write X12 and EDIFACT files with one segment a line, on one line, in lines of one width, or with other delimiters.

Nothing but line ends changes, unless --delimiters asks for it. --check writes nothing and says whether a file would stay
as it is.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from canonical.cli._files import Files, edi_items

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

    from canonical.cli._files import Source
    from canonical.formats.edi.pretty_printing import Lines
    from canonical.formats.edi.recoding import Recoder

_WRONG_USE = 2


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="files to write anew; - or nothing reads standard input"
    )
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--one-line", action="store_true", help="no line end at all")
    shape.add_argument("--wrap", type=int, default=0, metavar="N", help="lines of N bytes, cut wherever they end")
    parser.add_argument(
        "--delimiters",
        metavar="CHARS",
        help="element, component, segment, repetition and release, such as '*:~^' or \"+:'*?\"; one that a text holds is "
        "refused in X12 and released in EDIFACT",
    )
    parser.add_argument("--check", action="store_true", help="write nothing; exit code 1 if a file would change")
    parser.add_argument("--quiet", action="store_true", help="no progress")


def run(args: Namespace) -> int:
    """Write all files to standard output; 0 done or as it should be, 1 would change, 2 wrong use, 3 cannot be read."""
    from canonical.errors import FormatError
    from canonical.formats.edi.recoding import Recoder

    files = Files("canonical edi pretty", quiet=args.quiet)
    try:
        recoder = Recoder(args.delimiters) if args.delimiters else None
    except FormatError as error:
        sys.stderr.write(f"canonical edi pretty: {error}\n")
        return _WRONG_USE
    if args.wrap < 0:
        sys.stderr.write("canonical edi pretty: --wrap takes the number of bytes of a line\n")
        return _WRONG_USE
    files.each(args.files, lambda source: _one(source, args, files, recoder))
    sys.stdout.buffer.flush()
    return files.code


def _one(source: Source, args: Namespace, files: Files, recoder: Recoder | None) -> None:
    from canonical.errors import FormatError
    from canonical.formats.edi.pretty_printing import pretty

    if not source.edi:
        files.refuse(source.name, "IDocs are not written anew" if source.idoc else str(source.kind))
        return
    kept = _Kept()
    items = edi_items(source)
    lines: Lines = "one" if args.one_line else "segments"
    try:
        pieces = pretty(kept.over(items) if args.check else items, lines=lines, width=args.wrap, recoder=recoder)
        if args.check:
            _check(source, pieces, kept, files)
            return
        for piece in pieces:
            sys.stdout.buffer.write(piece)
    except FormatError as error:
        files.refuse(source.name, str(error))


class _Kept:
    """The bytes that went in, to be compared with those that come out as far as both are known."""

    def __init__(self) -> None:
        self.waiting = b""

    def over(self, items: Iterator[object]) -> Iterator[object]:
        for item in items:
            self.waiting += item.lead + item.raw  # type: ignore[attr-defined]
            yield item


def _check(source: Source, pieces: Iterator[bytes], kept: _Kept, files: Files) -> None:
    same, ahead = True, b""
    for piece in pieces:
        ahead += piece
        size = min(len(ahead), len(kept.waiting))
        same = same and ahead[:size] == kept.waiting[:size]
        ahead, kept.waiting = ahead[size:], kept.waiting[size:]
        if not same:
            break
    if same and ahead == kept.waiting:
        return
    sys.stderr.write(f"{source.name}: would change\n")
    files.found(errors=True)
