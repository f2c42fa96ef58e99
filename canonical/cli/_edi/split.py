"""Divide X12 and EDIFACT files into one file for each interchange, group or set.

By interchange the new files joined are the bytes of the old one. By group or set each new file is an interchange of its
own: headers and content stay as they are, trailers get the counts that are right.

--name may hold {number} {standard} {control} {sender} {receiver} {version} {type} {group} {set} and {file}; what is no
letter, digit, dot, dash or underscore becomes an underscore.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from canonical.cli._files import Files, count, edi_items

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import BinaryIO

    from canonical.cli._files import Source
    from canonical.formats.edi.splitting import Piece

NAME = "{standard}-{control}-{number}.edi"
_WRONG_USE = 2
_LONGEST = 120
_KEPT = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-")
_FIELDS = ("number", "standard", "control", "sender", "receiver", "version", "type", "group", "set", "file")


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("files", nargs="*", metavar="FILE", help="files to divide; - or nothing reads standard input")
    parser.add_argument(
        "--by", choices=("interchange", "group", "set"), default="interchange", help="what a file holds"
    )
    parser.add_argument("--out", required=True, metavar="DIR", help="folder for the new files; it is made if need be")
    parser.add_argument(
        "--name", default=NAME, metavar="PATTERN", help=f"names of the new files (default {NAME})".replace("%", "%%")
    )
    parser.add_argument("--force", action="store_true", help="write over files that are there")
    parser.add_argument("--quiet", action="store_true", help="no summary and no progress")


def run(args: Namespace) -> int:
    """Divide all files; 0 done, 1 something was no message and was put aside, 2 wrong use, 3 a file cannot be read."""
    wrong = _wrong(args.name)
    if wrong:
        sys.stderr.write(f"canonical edi split: {wrong}\n")
        return _WRONG_USE
    files = Files("canonical edi split", quiet=args.quiet)
    os.makedirs(args.out, exist_ok=True)
    job = _Job(args, files)
    files.each(args.files, job.file)
    if not args.quiet and not job.refused:
        sys.stderr.write(f"{count(job.number, 'file')} written to {args.out}\n")
    return _WRONG_USE if job.refused else files.code


def _wrong(pattern: str) -> str:
    """Why a pattern cannot be used; empty if it can."""
    from string import Formatter

    allowed = ", ".join(f"{{{name}}}" for name in _FIELDS)
    try:
        # Only plain names: a format string could reach into objects, or ask for a million blanks.
        parsed = list(Formatter().parse(pattern))
    except ValueError:
        parsed = [("", "?", "", None)]
    if any(field is not None and (field not in _FIELDS or form or change) for _, field, form, change in parsed):
        return f"--name {pattern!r} cannot be understood; it may hold {allowed}"
    return "" if "/" not in pattern and os.sep not in pattern else "--name is the name of a file, --out the folder"


class _Job:
    """One run of the command."""

    def __init__(self, args: Namespace, files: Files) -> None:
        self.args, self.files = args, files
        self.number = 0
        self.refused = False
        self.taken: set[str] = set()
        self.open: BinaryIO | None = None

    def file(self, source: Source) -> None:
        """Divide one file; what was begun is closed whatever happens."""
        if self.refused:
            return
        if not source.edi:
            self.files.refuse(source.name, "IDocs are not divided" if source.idoc else str(source.kind))
            return
        try:
            self._divide(source)
        finally:
            self._close()

    def _divide(self, source: Source) -> None:
        from canonical.formats.edi.splitting import split

        last: Piece | None = None
        for piece, part in split(edi_items(source), self.args.by):
            if piece != last:
                if not self._begin(piece, source):
                    return
                last = piece
            assert self.open is not None
            self.open.write(part)

    def _begin(self, piece: Piece, source: Source) -> bool:
        """Open the next file; False if it must not be written."""
        self._close()
        if piece.standard == "unreadable":
            self.files.found(errors=True)
            sys.stderr.write(f"{source.name}: text that belongs to no message goes into a file of its own\n")
        fields = {**piece._asdict(), "number": self.number + 1, "file": os.path.basename(source.name).partition(".")[0]}
        name = safe_name(self.args.name.format(**fields))
        path = os.path.join(self.args.out, name)
        if name.lower() in self.taken:
            return self._refuse(f"--name gives {name!r} to two files: add {{number}} to it")
        try:
            # "x" fails where a file is there, also if another program makes it at this moment.
            self.open = open(path, "wb" if self.args.force else "xb")  # noqa: SIM115  # closed by _close
        except FileExistsError:
            return self._refuse(f"{path!r} is there already: give another --out, or --force to write over it")
        self.taken.add(name.lower())
        self.number += 1
        return True

    def _refuse(self, why: str) -> bool:
        sys.stderr.write(f"canonical edi split: {why}; {count(self.number, 'file')} written before\n")
        self.refused = True
        return False

    def _close(self) -> None:
        if self.open is not None:
            self.open.close()
            self.open = None


def safe_name(wanted: str) -> str:
    """A file name that no part of a message can turn into a path, a hidden file or a device.

    >>> safe_name("../../etc/passwd"), safe_name("a b:c.edi")
    ('_.._etc_passwd', 'a_b_c.edi')
    """
    name = "".join(one if one in _KEPT else "_" for one in wanted).lstrip(".")[:_LONGEST]
    stem = name.partition(".")[0].upper()
    devices = {"CON", "PRN", "AUX", "NUL", *(f"{port}{number}" for port in ("COM", "LPT") for number in range(1, 10))}
    return f"_{name}" if not name or stem in devices else name
