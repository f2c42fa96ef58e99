"""Find where the segments of an XML IDoc stand in its text, for the positions of problems."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canonical.formats.idoc.message import IDoc

_PREFIX = re.compile(rb"<(?:([\w.\-]+):)?IDOC")
_TAG_ENDS = (b" ", b">", b"/", b"\n", b"\r", b"\t")


def prefix_of(source: bytes) -> str:
    """The namespace prefix of the IDOC element that ``source`` begins with; mostly none."""
    found = _PREFIX.match(source)
    return (found[1] or b"").decode() if found else ""


def locate(idoc: IDoc) -> None:
    """Set line and offset of every record.

    Records stand in document order, so one pass over the bytes finds all start tags. A segment that only stands in a
    comment would mislead it; nothing depends on the result but the place that a person is shown.
    """
    piece, start, line = idoc.source, idoc.position.offset or 0, idoc.position.line or 1
    prefix = prefix_of(piece)
    at = 0
    for record in idoc.records:
        tag = f"<{prefix}:{record.segment}" if prefix else f"<{record.segment}"
        found, size = _start_tag(piece, tag.encode(idoc.encoding, "replace"), at)
        if found < 0:
            found, size = at, 0
        line += piece.count(b"\n", at, found)
        record.line, record.offset = line, start + found
        # Newlines between the tag's name and the next search are counted there.
        at = found + size


def _start_tag(piece: bytes, tag: bytes, at: int) -> tuple[int, int]:
    size = len(tag)
    found = piece.find(tag, at)
    while found >= 0 and piece[found + size : found + size + 1] not in _TAG_ENDS:
        found = piece.find(tag, found + size)
    return found, size
