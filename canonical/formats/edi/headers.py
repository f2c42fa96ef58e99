"""Where an interchange begins in the middle of other text: ISA of X12, UNA or UNB of EDIFACT."""

from __future__ import annotations

from canonical.formats.edifact.delimiters import is_header
from canonical.formats.x12 import isa


def edifact_inside(data: bytes, start: int, stop: int) -> int:
    """Index of the first interchange header of EDIFACT between ``start`` and ``stop``, -1 if there is none."""
    at = data.find(b"UN", start, stop)
    while at >= 0:
        if is_edifact_inside(data, at):
            return at
        at = data.find(b"UN", at + 2, stop)
    return -1


def is_edifact_inside(data: bytes, at: int) -> bool:
    """Whether a header stands here in the middle of text: behind a letter or digit only if it is a usual one."""
    if data[at - 1 : at].isalnum() and not data.startswith((b"UNB+UNO", b"UNA:+"), at):
        return False
    return is_header(data, at)


def x12_inside(data: bytes, start: int, stop: int) -> int:
    """The same for ISA: one of fixed width may follow anything, one that must be counted no letter or digit."""
    at = data.find(b"ISA", start, stop)
    while at >= 0:
        if _begins_x12(data, at):
            return at
        at = data.find(b"ISA", at + 1, stop)
    return -1


def _begins_x12(data: bytes, at: int) -> bool:
    separator = data[at + 3 : at + 4]
    if separator.isalnum() or data.find(separator, at + 4, at + 16) < 0:
        return False  # the second separator is never far from the first, and this is fast to see
    if isa.is_fixed_header(data, at):
        return True
    return not data[at - 1 : at].isalnum() and isinstance(isa.sniff(data, at), isa.Header)
