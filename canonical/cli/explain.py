"""Show any X12, EDIFACT or IDoc file as people read it.

Each segment and element is printed with its name, its value and the meaning of its code, loops indented; problems stand
where they are. The format is recognised from the content. --html writes one page to send to a partner, --json one object
a line: interchange, group, message and so on, in the order of the file.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from canonical.cli._files import UNREADABLE, Files, coloured, count, edi_items, json_line, printable_output

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable, Iterator
    from typing import Any, BinaryIO

    from canonical.cli._files import Source
    from canonical.formats.edi.explain import Block, Page, Paint

WRONG_USE = 2
_MESSAGES = frozenset({"message", "idoc"})
_IN_MEMORY = 8 << 20
_MOST_WAITING = 20  # stretches of text before the first interchange that are shown


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("files", nargs="*", metavar="FILE", help="files to show; - or nothing reads standard input")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--html", action="store_true", help="one page of HTML: no script, readable, printable")
    form.add_argument("--json", action="store_true", help="for a program: one JSON object a line")
    parser.add_argument(
        "--set",
        action="append",
        type=int,
        default=[],
        metavar="N",
        help="only this message of the file; may be repeated",
    )
    parser.add_argument(
        "--only", action="append", default=[], metavar="TYPE", help="only messages of this type (214, IFTSTA, ORDERS)"
    )
    parser.add_argument("--problems", action="store_true", help="only what is wrong, and where it stands")
    parser.add_argument("--no-check", action="store_true", help="do not check elements, segments and loops")
    parser.add_argument("--redact", action="store_true", help="hide names, addresses, telephone numbers and free text")
    parser.add_argument(
        "--color", choices=("auto", "always", "never"), default="auto", help="colours: auto is on a terminal only"
    )
    parser.add_argument("--quiet", action="store_true", help="no summary and no progress")


def run(args: Namespace) -> int:
    """Show all files; 0 nothing is wrong, 1 errors were found, 3 a file could not be read."""
    printable_output()
    if min(args.set, default=1) < 1:
        sys.stderr.write("canonical explain: --set counts from 1\n")
        return WRONG_USE
    if args.html:
        return _html(args)
    files = Files("canonical explain", quiet=args.quiet)
    job = _Job(args, files)
    writer = _json_writer() if args.json else _text_writer(args.color)
    files.each(args.files, lambda source: job.show(source, writer))
    sys.stdout.flush()
    sys.stderr.write(job.summary())
    return files.code


def _html(args: Namespace) -> int:
    """The list of problems stands before the messages and is known after them: the body waits in a temporary file."""
    import shutil
    from tempfile import SpooledTemporaryFile

    from canonical.formats.edi.explain import Page

    files = Files("canonical explain", quiet=args.quiet)
    job = _Job(args, files)
    page = Page(", ".join(name.rpartition("/")[2] for name in args.files if name != "-") or "standard input")
    with SpooledTemporaryFile(_IN_MEMORY) as body:
        writer = _page_writer(page, body)  # type: ignore[arg-type]
        files.each(args.files, lambda source: job.show(source, writer))
        if not job.shown and files.code:
            return files.code
        body.seek(0)
        out = sys.stdout.buffer
        out.write(page.beginning().encode())
        shutil.copyfileobj(body, out)
        out.write(page.end().encode())
        out.flush()
    sys.stderr.write(job.summary())
    return files.code


class _Job:
    """One run of the command over its files."""

    def __init__(self, args: Namespace, files: Files) -> None:
        self.args, self.files = args, files
        self.messages = self.shown = self.errors = self.warnings = 0
        self.several = len(args.files) > 1

    def show(self, source: Source, write: Callable[[str, Block], None]) -> None:
        """Show one file."""
        if not (source.edi or source.idoc):
            self.files.refuse(source.name, str(source.kind))
            return
        before = self.messages
        understood, shown = False, self.shown
        waiting: list[Block] | None = None if source.kind.supported else []
        for block in self._selected(source):
            if waiting is not None and block.kind in ("unreadable", "notice"):
                waiting = [*waiting, block][:_MOST_WAITING]
                continue
            for one in (*(waiting or ()), block):
                write(source.name if self.several else "", one)
            waiting = None
            self.shown += 1
            understood = understood or block.kind not in ("unreadable", "notice")
        if waiting is not None and self.messages == before:  # nothing but text was found
            self.files.refuse(source.name, str(source.kind))
        elif not understood and self.messages == before and self.shown > shown:
            self.files.code = UNREADABLE
        self.files.found(errors=bool(self.errors))

    def _selected(self, source: Source) -> Iterator[Block]:
        from canonical.formats.edi.explain import hidden, selected

        args = self.args
        wanted = frozenset(word.upper() for word in args.only)
        found = self._counted(self._blocks(source))
        for block in selected(found, numbers=frozenset(args.set), only=wanted, problems=args.problems):
            yield hidden(block) if args.redact else block

    def _blocks(self, source: Source) -> Iterator[Block]:
        from canonical.formats.edi.explain import blocks

        if source.idoc:
            return blocks(_idocs(source))
        from canonical.formats.edi.explain.tables import tables_of

        return blocks(
            edi_items(source),
            dictionary_for=tables_of,
            check=_check(skip=self.args.no_check),
            exact=self.args.json,
        )

    def _counted(self, found: Iterator[Block]) -> Iterator[Block]:
        for block in found:
            self.messages += block.kind in _MESSAGES
            for problem in block.found:
                self.errors += problem.severity == "error"
                self.warnings += problem.severity == "warning"
            yield block

    def summary(self) -> str:
        """What was read and what is wrong with it, in one line."""
        args = self.args
        if args.quiet or not (self.shown or self.messages):
            return ""
        if not self.shown and (args.set or args.only):
            return f"nothing to show: {count(self.messages, 'message')} read, none is as asked for\n"
        found = [count(self.errors, "error"), count(self.warnings, "warning")] if self.errors or self.warnings else []
        chosen = " in the whole file" if args.set or args.only or args.problems else ""
        return f"{count(self.messages, 'message')}, {', '.join(found) or 'no problem found'}{chosen}\n"


def _idocs(source: Source) -> Iterator[Any]:
    """The IDocs of a file, then what its transport has to say."""
    from canonical.formats import idoc

    stream = source.plain
    for number, item in enumerate(idoc.read(stream), 1):
        yield item
        source.progress.show(number)
    source.progress.clear()
    yield from getattr(stream, "out", ())


def _check(*, skip: bool) -> Callable[[Any], list[Any]] | None:
    if skip:
        return None
    from canonical.formats.dictionary.check import check

    return check


def _text_writer(colour: str) -> Callable[[str, Block], None]:
    from canonical.formats.edi.explain import Paint, text_lines

    paint: Paint = Paint(on=coloured(colour))
    last: list[str] = []
    written: list[int] = []

    def write(name: str, block: Block) -> None:
        if name and last != [name]:
            sys.stdout.write(("\n" if last else "") + paint("head", name) + "\n")
            last[:] = [name]
        for line in text_lines(block, paint):
            if line or written:  # no blank line at the very top
                sys.stdout.write(f"{line}\n")
            written[:] = [1]

    return write


def _json_writer() -> Callable[[str, Block], None]:
    from canonical.formats.edi.explain import as_dict

    def write(name: str, block: Block) -> None:
        found = {"file": name, **as_dict(block)} if name else as_dict(block)
        sys.stdout.write(json_line(found) + "\n")

    return write


def _page_writer(page: Page, body: BinaryIO) -> Callable[[str, Block], None]:
    from html import escape

    last: list[str] = []

    def write(name: str, block: Block) -> None:
        if name and last != [name]:
            last[:] = [name]
            body.write(f"<h1>{escape(name.rpartition('/')[2])}</h1>\n".encode())
        body.writelines(piece.encode("utf-8", "backslashreplace") for piece in page.block(block))

    return write
