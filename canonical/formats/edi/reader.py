"""Reading a file of X12 and EDIFACT interchanges, in whatever order they stand in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.edi.between import Between
from canonical.formats.edi.policy import MOST_PROBLEMS, Cap, Policy, checked, governed
from canonical.formats.ledger import LONGEST_SEGMENT, LONGEST_SET, MOST_SEGMENTS, Ledger
from canonical.formats.transport import Transport
from canonical.formats.window import CHUNK_SIZE, Window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, BinaryIO

    from canonical.formats.edi.duplicates import SeenStore


def read(
    source: bytes | BinaryIO,
    *,
    whole: bool = False,
    policy: Policy = "report",
    seen: SeenStore | None = None,
    chunk_size: int = CHUNK_SIZE,
    longest_segment: int = LONGEST_SEGMENT,
    longest_set: int = LONGEST_SET,
    most_segments: int = MOST_SEGMENTS,
    most_problems: int = MOST_PROBLEMS,
) -> Iterator[Any]:
    """Yield each transaction set and message of a file with its envelope and problems, and whatever else stands in it.

    ``source`` is bytes or a file (or pipe) opened in binary mode, also one in gzip, EBCDIC or UTF-16. Items come in the
    order of the file: `x12.TransactionSet`, `edifact.Message`, `Unreadable` and `Notice`; with ``whole`` envelope
    segments and blank space are items too, and ``lead + raw`` of all items, joined, is the file (as it was before its
    transport). ``seen`` remembers interchanges and groups from one file to the next.

    Bad data is never raised, always yielded, unless ``policy`` is ``strict``. Memory stays bounded by ``chunk_size`` and
    the longest set; ``longest_segment`` and ``longest_set`` are in bytes. A set of more than ``most_segments`` is given
    up. After ``most_problems`` findings the others are only counted. Raises `FormatError` for arguments that cannot be
    used.

    >>> isa = "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260301*0600*U*00401*000000001*0"
    >>> file = isa + "*P*:~GS*QM*A*B*20260301*0600*1*X*004010~ST*214*0001~SE*2*0001~GE*1*1~IEA*1*000000001~"
    >>> [item.message_type for item in read((file + "UNB+UNOA:1+A+B+260301:0600+7'UNZ+0+7'").encode())]
    ['214']
    """
    limits = {"longest_segment": longest_segment, "longest_set": longest_set, "most_segments": most_segments}
    ledger = Ledger(**limits, whole=whole or seen is not None)
    transport = Transport(source, chunk_size)
    found = items(Window(transport, chunk_size), ledger)  # type: ignore[arg-type]  # it reads
    return dealt_with(found, transport, whole=whole, policy=policy, seen=seen, most_problems=most_problems)


def dealt_with(
    found: Iterator[Any],
    transport: Transport,
    *,
    whole: bool = False,
    policy: Policy = "report",
    seen: SeenStore | None = None,
    most_problems: int = MOST_PROBLEMS,
) -> Iterator[Any]:
    """Items that were read, compared with those of earlier files and under a policy."""
    if seen is not None:
        from canonical.formats.edi.duplicates import compared

        found = compared(found, seen, whole=whole)
    return governed(found, checked(policy), Cap(most_problems), transport)


def items(window: Window, ledger: Ledger, standards: tuple[str, ...] = ("x12", "edifact")) -> Iterator[Any]:
    """Everything in a stream, with interchanges of these standards."""
    between = Between(window, 0, ledger, standards)
    pos = 0
    while True:
        standard, pos, header = yield from between.seek(pos)
        if standard == "x12":
            from canonical.formats.x12.reading import interchange as x12

            pos = yield from x12(window, pos, ledger, header)
        elif standard == "edifact":
            from canonical.formats.edifact.reading import interchange as edifact

            start = window.base + pos
            pos = yield from edifact(window, pos, ledger)
            between.refused = start if window.base + pos == start else -1  # nothing may be looked at for ever
        else:
            return
