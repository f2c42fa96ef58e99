"""Reading X12 as a stream: the sets of its interchanges, and whatever else stands in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.edi.reader import items
from canonical.formats.ledger import LONGEST_SEGMENT, LONGEST_SET, MOST_SEGMENTS, Ledger
from canonical.formats.window import CHUNK_SIZE, Window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from canonical.formats.x12.items import Item


def read(
    source: bytes | BinaryIO,
    *,
    whole: bool = False,
    chunk_size: int = CHUNK_SIZE,
    longest_segment: int = LONGEST_SEGMENT,
    longest_set: int = LONGEST_SET,
    most_segments: int = MOST_SEGMENTS,
) -> Iterator[Item]:
    """Yield each transaction set of an X12 file with its envelope and problems, and whatever else stands in the file.

    ``source`` is bytes or a file (or pipe) opened in binary mode; memory stays bounded by ``chunk_size``, the longest
    set, and ``longest_segment`` and ``longest_set`` (bytes), beyond which a stretch is given up with a diagnosis, as is
    a set of more than ``most_segments``.
    With ``whole`` envelope segments and blank space are items too, so that ``lead + raw`` of all of them is the file.
    Bad data is never raised, always yielded: as problems of a set, as `Unreadable`, or as `Notice`. Raises
    `FormatError` if the source is no binary stream or a size is not positive.

    >>> isa = "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260301*0600*U*00401*000000001*0"
    >>> file = isa + "*P*:~GS*QM*A*B*20260301*0600*1*X*004010~ST*214*0001~B10*1*2*ABCD~SE*3*0001~GE*1*1~"
    >>> for item in read(file.encode()):
    ...     print(item)
    <TransactionSet 214 0001 at byte 141, 0 problems>
    <Notice interchange-trailer-missing at interchange 1, byte 183>
    """
    ledger = Ledger(longest_segment=longest_segment, longest_set=longest_set, most_segments=most_segments, whole=whole)
    return items(Window(source, chunk_size), ledger, ("x12",))
