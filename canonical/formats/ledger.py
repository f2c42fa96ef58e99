"""What is counted over a whole EDI file, whichever standards its interchanges follow, and how far it may be trusted."""

from __future__ import annotations

from canonical.errors import FormatError
from canonical.formats.numbers import SeenNumbers

LONGEST_SEGMENT = 1 << 20
LONGEST_SET = 64 << 20
MOST_SEGMENTS = 2 << 20  # those of a set of LONGEST_SET have 32 bytes each, which is less than is usual


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
        "most_segments",
        "seen_interchanges",
        "sets",
        "whole",
    )

    def __init__(
        self,
        *,
        longest_segment: int = LONGEST_SEGMENT,
        longest_set: int = LONGEST_SET,
        most_segments: int = MOST_SEGMENTS,
        whole: bool = False,
    ) -> None:
        """The first two limits are in bytes; ``whole`` asks for envelopes and blank space as items too."""
        if longest_segment < 1 or longest_set < 1:
            raise FormatError("longest_segment and longest_set must be positive numbers of bytes")
        if most_segments < 1:
            raise FormatError(f"most_segments is {most_segments}: give a positive number")
        self.longest_segment: int = longest_segment
        self.longest_set: int = longest_set
        self.most_segments: int = most_segments
        self.whole: bool = whole
        self.interchanges: int = 0
        self.sets: int = 0
        self.covered: int = 0
        self.lines: bool = False
        self.seen_interchanges: SeenNumbers = SeenNumbers()

    @property
    def harmless(self) -> int:
        """A set of so many bytes keeps all limits: a segment has two bytes at least, and its terminator is one."""
        return min(self.longest_segment, self.longest_set, 2 * self.most_segments)
