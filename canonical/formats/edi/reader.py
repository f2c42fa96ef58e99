"""Reading a file of X12 and EDIFACT interchanges, in whatever order they stand in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.edi.between import Between
from canonical.formats.ledger import LONGEST_SEGMENT, LONGEST_SET, Ledger
from canonical.formats.window import CHUNK_SIZE, Window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, BinaryIO


def read(
    source: bytes | BinaryIO,
    *,
    whole: bool = False,
    chunk_size: int = CHUNK_SIZE,
    longest_segment: int = LONGEST_SEGMENT,
    longest_set: int = LONGEST_SET,
) -> Iterator[Any]:
    """Yield each transaction set and message of a file with its envelope and problems, and whatever else stands in it.

    With ``whole`` envelope segments and blank space are items too: ``lead + raw`` of all items, joined, is the file.
    """
    ledger = Ledger(longest_segment=longest_segment, longest_set=longest_set, whole=whole)
    return items(Window(source, chunk_size), ledger, ("x12", "edifact"))


def items(window: Window, ledger: Ledger, standards: tuple[str, ...]) -> Iterator[Any]:
    """Everything in a stream, with interchanges of these standards."""
    from canonical.formats.x12.reading import interchange as x12

    between = Between(window, 0, ledger, standards)
    pos = 0
    while True:
        standard, pos, header = yield from between.seek(pos)
        if standard == "x12":
            pos = yield from x12(window, pos, ledger, header)
        elif standard == "edifact":
            from importlib import import_module

            pos = yield from import_module("canonical.formats.edifact.reading").interchange(window, pos, ledger)
        else:
            return
