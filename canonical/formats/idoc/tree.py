"""The tree of a flat IDoc: PSGNUM names the parent of each record, HLEVEL is the second opinion."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from canonical.formats.idoc.layouts import HEADER
from canonical.problems import Problem

if TYPE_CHECKING:
    from canonical.formats.idoc.message import IDoc

_NAME = re.compile(r"[A-Z/][A-Z0-9_/]*\Z")
Numbers = tuple[str, str, str]
"""SEGNUM, PSGNUM and HLEVEL of one record as they stand in the line."""


def outline(body: str) -> Numbers:
    """What a data record says of its place in the tree."""
    return body[49:55], body[55:61], body[61:63]


def is_named(body: str) -> bool:
    """Whether a line begins like a data record, with a segment name in capitals."""
    return _NAME.match(body[:30].rstrip()) is not None


def has_header(body: str) -> bool:
    """Whether a line is long enough to say what its number is."""
    return len(body.rstrip(" ")) >= HEADER - 2 and bool(body[49:61].strip())


def careful_outline(body: str) -> Numbers:
    """The same for a line that may be no data record: such a line says nothing."""
    return outline(body) if is_named(body) and has_header(body) else ("", "", "")


def hang(idoc: IDoc, numbers: list[Numbers]) -> None:
    """Set number, parent and level of every record, and report what does not fit."""
    if _usable(numbers):
        _by_number(idoc, numbers)
    else:
        _by_level(idoc, numbers)


def _usable(numbers: list[Numbers]) -> bool:
    """Whether PSGNUM says anything: it does not when records of several levels all hang below the IDoc."""
    if any(parent.strip("0 ") or not level.isdecimal() for _, parent, level in numbers):
        return True
    return len({level for _, _, level in numbers}) < 2


def _by_number(idoc: IDoc, numbers: list[Numbers]) -> None:
    seen: dict[int, int] = {}
    records = idoc.records
    last = 0
    for index, (own, above, _) in enumerate(numbers):
        record = records[index]
        number = _integer(own)
        parent = _integer(above)
        if number is None or parent is None:
            idoc.problems.append(_broken(idoc, index, own, above))
        record.number = number or index + 1
        if number and number <= last:
            idoc.problems.append(_order(idoc, index, number))
        last = number or last
        if parent:
            _attach(idoc, index, seen.get(parent), parent)
        seen[record.number] = index


def _attach(idoc: IDoc, index: int, parent: int | None, wanted: int) -> None:
    if parent is None:
        idoc.problems.append(
            Problem(
                "parent-missing",
                f"the parent record {wanted:06d} does not stand before this record",
                "a record was lost or moved; ask the sender for the IDoc again",
                idoc.place(index, "PSGNUM"),
                value=f"{wanted:06d}",
            )
        )
        return
    idoc.records[index].parent = parent
    idoc.records[index].level = idoc.records[parent].level + 1


def _by_level(idoc: IDoc, numbers: list[Numbers]) -> None:
    open_records: list[tuple[int, int]] = []
    for index, (own, _, level) in enumerate(numbers):
        record = idoc.records[index]
        record.number = _integer(own) or index + 1
        depth = _integer(level) or 0
        while open_records and open_records[-1][1] >= depth:
            open_records.pop()
        if open_records:
            record.parent = open_records[-1][0]
        record.level = len(open_records) + 1
        open_records.append((index, depth))
    idoc.problems.append(
        Problem(
            "parents-from-levels",
            "no record names its parent (PSGNUM); the tree was built from HLEVEL",
            "have the sender fill PSGNUM",
            idoc.place(0, "PSGNUM"),
            "warning",
        )
    )


def _integer(text: str) -> int | None:
    """The value of a number field, 0 when it is blank, None when it is no number."""
    if text.isdecimal():
        return int(text)
    stripped = text.strip()
    if not stripped:
        return 0
    return int(stripped) if stripped.isdecimal() else None


def _broken(idoc: IDoc, index: int, own: str, above: str) -> Problem:
    name, value = ("SEGNUM", own) if _integer(own) is None else ("PSGNUM", above)
    return Problem(
        "record-header-broken",
        f"{name} is not a number",
        "a data record begins with SEGNAM 30, MANDT 3, DOCNUM 16, SEGNUM 6, PSGNUM 6 and HLEVEL 2 characters",
        idoc.place(index, name),
        value=value,
    )


def _order(idoc: IDoc, index: int, number: int) -> Problem:
    return Problem(
        "segment-number-order",
        f"SEGNUM {number:06d} does not follow the number before it",
        "records were moved, repeated or merged from another IDoc; a parent number means the nearest record before",
        idoc.place(index, "SEGNUM"),
        "warning",
        f"{number:06d}",
    )
