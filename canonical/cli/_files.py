"""Files of EDI given to a command: opened one by one, recognised, and refused in one line where nothing can be read."""

from __future__ import annotations

import errno
import os
import sys
from typing import TYPE_CHECKING

from canonical.cli._progress import Counted, Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, BinaryIO

    from canonical.formats.detect import Kind

OK, FINDINGS, UNREADABLE = 0, 1, 3
STANDARD_INPUT = "standard input"
_CHUNK = 1 << 18
_LINE_ENDS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}
OF_THE_OUTPUT = frozenset({errno.EPIPE, errno.ENOSPC})
_EDI = frozenset({"x12", "edifact", "ebcdic", "unknown", "csv"})
_IDOC = frozenset({"idoc-flat", "idoc-xml"})


class Source:
    """One open file: ``name`` for people, ``kind`` as it was recognised, ``stream`` from its first byte on."""

    __slots__ = ("kind", "name", "progress", "stream", "transport")

    def __init__(self, name: str, stream: BinaryIO, size: int | None, *, quiet: bool) -> None:
        """``size`` is None for a pipe."""
        from canonical.formats.detect import HEAD, detect

        counted = Counted(stream)
        head = _head(counted, HEAD)
        self.name: str = name
        self.stream: Any = _Replayed(head, counted)
        self.transport: dict[str, str] = _transport(head)
        # What is inside of an archive counts, as far as its first bytes tell.
        self.kind: Kind = detect(_inside(head) if self.transport else head)
        self.progress: Progress = Progress(name, counted, size, wanted=not quiet)

    @property
    def idoc(self) -> bool:
        """The file holds IDocs."""
        return self.kind.name in _IDOC

    @property
    def plain(self) -> Any:
        """The stream without its transport, for readers that do not undo one; what went wrong is in its ``out``."""
        if not self.transport:
            return self.stream
        from canonical.formats.transport import Transport

        return Transport(self.stream, _CHUNK)

    @property
    def edi(self) -> bool:
        """The file may hold X12 or EDIFACT."""
        return self.kind.name in _EDI


def _transport(head: bytes) -> dict[str, str]:
    """What has to be undone before the file is read: compression, or another character set."""
    from canonical.formats.transport import ebcdic_page, undone

    what = undone(head)
    if what == "gzip":
        inner = _transport(_inside(head))
        return {"compression": "gzip", **inner} if "compression" not in inner else {"compression": "gzip"}
    if what == "ebcdic":
        return {"encoding": f"EBCDIC {ebcdic_page(head)}"}
    return {"encoding": "UTF-16"} if what == "utf-16" else {}


def _inside(head: bytes) -> bytes:
    """The first bytes with the transport undone; a cut archive still shows its beginning."""
    from canonical.formats.transport import Transport

    return Transport(head, len(head)).read(len(head))


def _head(counted: Counted, size: int) -> bytes:
    """The first bytes; a pipe may give them in pieces."""
    head = b""
    while len(head) < size:
        piece = counted.read(size - len(head))
        if not piece:
            break
        head += piece
    return head


class _Replayed:
    """A stream whose first bytes were read before."""

    def __init__(self, head: bytes, rest: Counted) -> None:
        self._head, self._rest = head, rest

    def read(self, size: int = -1) -> bytes:
        if not self._head:
            return self._rest.read(size)
        if size < 0:
            found, self._head = self._head + self._rest.read(), b""
        else:
            found, self._head = self._head[:size], self._head[size:]
        return found


class Files:
    """The files of one run of a command, and the exit code that they lead to."""

    def __init__(self, command: str, *, quiet: bool = False) -> None:
        """``command`` begins each complaint."""
        self.command: str = command
        self.quiet: bool = quiet
        self.code: int = OK

    def each(self, names: list[str], work: Callable[[Source], None]) -> int:
        """Do the work for every file, standard input for ``-`` or if there is none; the exit code."""
        for name in names or ["-"]:
            try:
                self._one(name, work)
            except OSError as error:
                if error.errno in OF_THE_OUTPUT:
                    raise
                self.refuse(name, error.strerror or str(error))
        return self.code

    def _one(self, name: str, work: Callable[[Source], None]) -> None:
        if name == "-":
            if sys.stdin.isatty() and not self.quiet:
                sys.stderr.write(f"{self.command}: reading from the terminal; give a FILE, or end with Ctrl-D\n")
            work(Source(STANDARD_INPUT, sys.stdin.buffer, None, quiet=self.quiet))
            return
        with open(name, "rb") as stream:
            work(Source(name, stream, os.fstat(stream.fileno()).st_size, quiet=self.quiet))

    def refuse(self, name: str, why: str) -> None:
        """Say in one line that a file cannot be read, and remember it for the exit code."""
        sys.stderr.write(f"{name}: cannot be read: {why}\n")
        self.code = UNREADABLE

    def found(self, *, errors: bool) -> None:
        """Errors were found in what was read."""
        if errors:
            self.code = max(self.code, FINDINGS)


def edi_items(source: Source) -> Iterator[Any]:
    """Every item of an EDI file, with progress on a terminal."""
    from canonical.formats import edi

    sets = 0
    try:
        for item in edi.read(source.stream, whole=True):
            sets += hasattr(item, "message_type")
            yield item
            source.progress.show(sets)
    finally:
        source.progress.clear()


def printable_output() -> None:
    """Let no character of a file end the program: what the terminal's encoding lacks is escaped."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")


def coloured(choice: str) -> bool:
    """Whether to write colours: as ``--color`` says, else on a terminal unless NO_COLOR is set or it is a dumb one."""
    if choice != "auto":
        return choice == "always"
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def json_line(found: object) -> str:
    """One JSON document on one line, also for readers to whom a line ends at U+0085, U+2028 or U+2029."""
    import json

    return json.dumps(found, ensure_ascii=False).translate(_LINE_ENDS)


def count(number: int, noun: str) -> str:
    """``1 error``, ``1,200 errors``."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
