"""An IDoc, record by record, in the tree of its segments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.edi.explain.idoc_names import field_name, meaning, segment_name
from canonical.formats.edi.explain.parts import Block, Opened, Part, Segment
from canonical.formats.edi.explain.readable import date, time

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.formats.idoc import IDoc, Record
    from canonical.problems import Problem

_DATES = frozenset({"DATUM", "EDATU", "EDATU_OLD", "CREDAT", "NTANF", "NTEND", "ISDD", "IEDD"})
_TIMES = frozenset({"UZEIT", "EZEIT", "EZEIT_OLD", "CRETIM", "NTANZ", "NTENZ", "ISDZ", "IEDZ"})
_QUALIFIERS = ("QUALF", "PARVW", "PARTNER_Q", "IDDAT", "SUMID", "TDID", "POSEX", "POSNR", "KSCHL", "EXIDV")


def idoc_block(idoc: IDoc) -> Block:
    """The control record and all data records; problems stand beside the record or field that they name."""
    control = idoc.control
    block = Block(
        "idoc",
        " ".join(word for word in (idoc.basic_type or "of an unknown type", idoc.message_type) if word),
        {
            "number": control.get("DOCNUM", ""),
            "sender": _partner(control, "SND"),
            "receiver": _partner(control, "RCV"),
            "created": " ".join(
                word for word in (date(control.get("CREDAT", "")), time(control.get("CRETIM", ""))) if word
            ),
            "test": "test" if control.get("TEST") else "",
            "form": idoc.form,
            "encoding": idoc.encoding,
            "records": str(len(idoc.records)),
        },
        number=idoc.number,
        type=idoc.message_type,
        position=idoc.position,
        standard="idoc",
    )
    block.facts = {label: value for label, value in block.facts.items() if value}
    block.segments = _segments(idoc, _sort_out(block, idoc))
    return block


def _segments(idoc: IDoc, problems: dict[int, list[Problem]]) -> Iterator[Segment]:
    """The control record, then each data record; those that differ by a qualifier are counted among their siblings."""
    head = _record(idoc, None, idoc.head)
    _place(head, problems.get(0, []))
    yield head
    counts: list[dict[str, int]] = []
    for index, record in enumerate(idoc.records):
        shown = _record(idoc, index, record)
        _open(shown, record, counts)
        _place(shown, problems.get(index + 1, []))
        yield shown


def _sort_out(block: Block, idoc: IDoc) -> dict[int, list[Problem]]:
    """Segment 1 of an IDoc is its first data record; the control record has no number."""
    block.found = list(idoc.problems)
    placed: dict[int, list[Problem]] = {}
    for problem in block.found:
        where = problem.position
        index = where.segment or 0
        if index > len(idoc.records) or (not index and where.tag != idoc.head.segment):
            block.problems.append(problem)
        else:
            placed.setdefault(index, []).append(problem)
    return placed


def _partner(control: dict[str, str], side: str) -> str:
    return " ".join(word for word in (control.get(f"{side}PRT", ""), control.get(f"{side}PRN", "")) if word)


def _record(idoc: IDoc, index: int | None, record: Record) -> Segment:
    name = record.segment
    shown = Segment(name, segment_name(name), max(record.level - 1, 0) if index is not None else 0)
    shown.position = idoc.place(index)
    for field, value in record.fields.items():
        part = Part(f"{name}.{field}", field_name(field), value, meaning(name, field, value), position=shown.position)
        if not part.meaning:
            part.readable = date(value) if field in _DATES else time(value) if field in _TIMES else ""
        shown.parts.append(part)
    if record.tail.strip():
        shown.parts.append(Part(f"{name}.", "no known field", record.tail.strip(), position=shown.position))
    return shown


def _open(shown: Segment, record: Record, counts: list[dict[str, int]]) -> None:
    """A record that has others below it, or stands several times, is counted among its siblings."""
    del counts[record.level :]
    while len(counts) < record.level:
        counts.append({})
    counted = counts[-1]
    counted[record.segment] = counted.get(record.segment, 0) + 1
    for field in _QUALIFIERS:
        part = next((one for one in shown.parts if one.place.endswith(f".{field}")), None)
        if part is not None:
            shown.opens = Opened(record.segment, counted[record.segment], part.meaning or part.value)
            shown.depth += 1
            return


def _place(segment: Segment, problems: list[Problem]) -> None:
    """Beside the field that is named; a known field that is blank is shown for it."""
    for problem in problems:
        field = problem.position.field
        wanted = f"{segment.tag}.{field}"
        part = next((one for one in segment.parts if field and one.place == wanted), None)
        if field and part is None and field_name(field):
            part = Part(wanted, field_name(field))
            segment.parts.append(part)
        (segment if part is None else part).problems.append(problem)
