"""Reading EDIFACT files: every interchange, and whatever stands before, between and behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.edi.reader import items
from canonical.formats.ledger import LONGEST_SEGMENT, LONGEST_SET, MOST_SEGMENTS, Ledger
from canonical.formats.window import CHUNK_SIZE, Window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from canonical.formats.edifact.state import Item


def read(
    source: bytes | BinaryIO,
    *,
    whole: bool = False,
    chunk_size: int = CHUNK_SIZE,
    longest_segment: int = LONGEST_SEGMENT,
    longest_set: int = LONGEST_SET,
    most_segments: int = MOST_SEGMENTS,
) -> Iterator[Item]:
    """Yield each message of an EDIFACT file with its envelope and problems, and whatever else stands in the file.

    ``source`` is bytes or a file (or pipe) opened in binary mode; memory stays bounded by ``chunk_size``, the longest
    message, and ``longest_segment`` and ``longest_set`` (bytes), beyond which a stretch is given up with a diagnosis, as is
    a message of more than ``most_segments``.
    With ``whole`` envelopes and blank space are items too, and ``lead + raw`` of all items, joined, is the file.
    Bad data is never raised, always yielded: as problems of a message, as `Unreadable`, or as `Notice`. Raises
    `FormatError` if the source is no binary stream or a size is not positive.

    >>> file = "UNB+UNOC:3+A+B+260301:0600+1'UNH+7+IFTSTA:D:01B:UN'BGM+77+S1+9'UNT+3+7'"
    >>> for item in read(file.encode()):
    ...     print(item)
    <Message IFTSTA 7 at byte 29, 0 problems>
    <Notice interchange-trailer-missing at interchange 1, byte 71>
    """
    ledger = Ledger(longest_segment=longest_segment, longest_set=longest_set, most_segments=most_segments, whole=whole)
    return items(Window(source, chunk_size), ledger, ("edifact",))
