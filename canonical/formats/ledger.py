"""What is counted over a whole EDI file, whichever standards its interchanges follow, and how far it may be trusted."""

from __future__ import annotations

from canonical.errors import FormatError
from canonical.formats.numbers import SeenNumbers

LONGEST_SEGMENT = 1 << 20
LONGEST_SET = 64 << 20


class Ledger:
    """Counts and limits that all readers of one file share; ``set`` also stands for the message of EDIFACT.

    ``covered`` is the offset behind the last byte that was yielded, which is tracked only if ``whole`` is true: then
    every byte of the file is part of an item (`raw`) or stands before one (`lead`). ``lines`` is true behind an
    interchange that a transport has cut into lines of one length: then the next one is cut too, its header with it.
    """

    __slots__ = (
        "covered",
        "interchanges",
        "lines",
        "longest_segment",
        "longest_set",
        "seen_interchanges",
        "sets",
        "whole",
    )

    def __init__(
        self, *, longest_segment: int = LONGEST_SEGMENT, longest_set: int = LONGEST_SET, whole: bool = False
    ) -> None:
        """Limits are in bytes; ``whole`` asks for envelopes and blank space as items too."""
        if longest_segment < 1 or longest_set < 1:
            raise FormatError("longest_segment and longest_set must be positive numbers of bytes")
        self.longest_segment: int = longest_segment
        self.longest_set: int = longest_set
        self.whole: bool = whole
        self.interchanges: int = 0
        self.sets: int = 0
        self.covered: int = 0
        self.lines: bool = False
        self.seen_interchanges: SeenNumbers = SeenNumbers()
