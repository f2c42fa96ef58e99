"""The flat serialisation: a control record of 524 characters, then data records of a 63 character header and SDATA."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from canonical.formats.idoc.findings import check_control, latin_1, layout_unknown
from canonical.formats.idoc.layouts import CONTROL_LENGTH, HEADER, RECORD, Layouts
from canonical.formats.idoc.message import CONTROL, IDoc, Record, split_line
from canonical.formats.idoc.tree import Numbers, careful_outline, hang, has_header, is_named, outline
from canonical.formats.source import decoded
from canonical.problems import Position, Problem, Severity

if TYPE_CHECKING:
    from canonical.formats.idoc.layouts import Layout

_NO_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_TEXT = bytes(byte for byte in range(256) if (byte >= 32 and byte != 127) or byte in b"\t\n\r")
_NOTHING = " \t\r\x1a"  # a line of these is blank; old systems end a file with the character 1A
_LINE_ENDS = ("\n", "\r\n", "")
_CUT_HINT = "the file was cut or damaged in transfer; ask the sender for the IDoc again"


def parse_flat(
    piece: bytes, start: Position, layouts: Layouts, *, before: bytes = b"", fixed: bool = False, last: bool = False
) -> IDoc:
    """One IDoc from its bytes; ``start`` says which of the file it is and where it begins.

    ``fixed`` means records without line ends; ``last`` that the source ends here, so the last record may be cut.
    """
    text, encoding = decoded(piece)
    whole = fixed and "\n" not in text.rstrip()  # a line break in a fixed record means that it is none
    lines = _fixed_records(text) if whole else _lines(text)
    idoc = IDoc(
        head=_control(lines[0], start, layouts.control),
        number=start.message or 1,
        position=start,
        fixed=fixed,
        encoding=encoding,
        before=before.decode(encoding, "replace"),
    )
    if encoding != "utf-8":
        idoc.problems.append(latin_1(start))
    _read_records(idoc, lines, layouts)
    _check_head(idoc)
    if not idoc.records:
        idoc.problems.append(
            Problem("idoc-empty", "no data record follows the control record", _CUT_HINT, idoc.place())
        )
    else:
        _check_end(idoc, last=last)
    if piece.translate(None, _TEXT):
        _check_text(idoc)
    return idoc


def _lines(text: str) -> list[str]:
    """The lines with their ends; a blank line belongs to the record before it."""
    parts = text.split("\n")
    rest = parts.pop()
    lines: list[str] = []
    for part in parts:
        if part.lstrip(_NOTHING):
            lines.append(part + "\n")
        else:
            lines[-1] += part + "\n"
    if rest.lstrip(_NOTHING):
        lines.append(rest)
    else:
        lines[-1] += rest
    return lines


def _fixed_records(text: str) -> list[str]:
    starts = range(CONTROL_LENGTH, len(text), RECORD)
    records = [text[:CONTROL_LENGTH], *(text[start : start + RECORD] for start in starts)]
    if len(records) > 1 and not records[-1].strip(_NOTHING):
        blank = records.pop()
        records[-1] += blank
    return records


def _control(raw: str, start: Position, layout: Layout) -> Record:
    body = split_line(raw)[0]
    tail = body[CONTROL_LENGTH:].rstrip(" ")
    definition = body[:10].rstrip()
    return Record(CONTROL, layout.read(body), None, 0, 0, definition, tail, raw, start.line, start.offset)


def _read_records(idoc: IDoc, lines: list[str], layouts: Layouts) -> None:
    """Fill ``idoc.records``; every line becomes a record, so that nothing is lost when the IDoc is written back."""
    line, offset = idoc.head.line or 1, idoc.head.offset or 0
    encoding, records, numbers = idoc.encoding, idoc.records, list[Numbers]()
    document = idoc.control.get("DOCNUM", "").strip("0 ")
    odd: list[int] = []
    before = lines[0]
    for raw in lines[1:]:
        line += before.count("\n")
        offset += len(before) if before.isascii() else len(before.encode(encoding))
        before = raw
        name = raw[:30].rstrip()
        layout = layouts.of(name)
        end = layout.end
        # Comparing with blanks is many times faster than stripping them, and a padded record is blank from here on.
        blank = raw.endswith(layout.blank, end, RECORD) and raw[RECORD:] in _LINE_ENDS and raw.find("\n", 0, RECORD) < 0
        body = (raw[:end] if blank else split_line(raw)[0]).rstrip(" ")
        tail = "" if blank else body[end:]
        length = len(body)
        if length < HEADER or length > RECORD or not layout.slots or body[33:49].strip("0 ") != document:
            odd.append(len(records))
        records.append(Record(layout.segment, layout.read(body), None, 1, 0, name, tail, raw, line, offset))
        numbers.append(outline(body))
    seen: set[str] = set()
    for index in odd:
        _check_record(idoc, index, document, layouts, seen)
        numbers[index] = careful_outline(split_line(records[index].raw)[0])
    hang(idoc, numbers)


def _check_head(idoc: IDoc) -> None:
    body = split_line(idoc.head.raw)[0]
    length = len(body)
    where = idoc.place()
    if not body.startswith(CONTROL):
        idoc.problems.append(
            Problem(
                "control-record-version",
                f"the control record is {body[:10].rstrip()}, not {CONTROL}",
                "records of releases before 4.0 have other offsets; have the partner profile write record type 4.0",
                where,
            )
        )
    elif length < CONTROL_LENGTH:
        trimmed = any(len(split_line(record.raw)[0]) < RECORD for record in idoc.records)
        if not {"IDOCTYP", "MESTYP", "RCVPRN"} <= idoc.control.keys():
            idoc.problems.append(_length("truncated", length, where, "error"))
        elif not trimmed:
            idoc.problems.append(_length("short", length, where, "warning"))
    elif idoc.head.tail:
        idoc.problems.append(_length("long", length, where, "warning"))
    check_control(idoc)


def _length(kind: str, length: int, where: Position, severity: Severity) -> Problem:
    message = f"the control record has {length} characters, it should have {CONTROL_LENGTH}"
    return Problem(f"control-record-{kind}", message, _CUT_HINT, where, severity)


def _check_record(idoc: IDoc, index: int, document: str, layouts: Layouts, seen: set[str]) -> None:
    """Look closer at a record that is not of the usual kind."""
    record = idoc.records[index]
    body = split_line(record.raw)[0].rstrip(" ")
    found = idoc.problems.append
    if not is_named(body):
        hint = "a data record begins with the segment name in capitals; a line break inside a text splits a record"
        message = "the line does not begin with a segment name"
        found(Problem("segment-name-invalid", message, hint, idoc.place(index, "SEGNAM"), value=record.definition[:30]))
        return
    if not has_header(body):
        message = f"the data record has {len(body)} characters, its header alone has {HEADER}"
        found(Problem("record-truncated", message, _CUT_HINT, idoc.place(index)))
        return
    if not layouts.of(record.definition).slots and record.segment not in seen:
        seen.add(record.segment)
        found(layout_unknown(record.segment, idoc.place(index)))
    if len(body) > RECORD:
        message = f"the data record has {len(body)} characters, at most {RECORD} are allowed"
        hint = "what lies beyond is kept in the tail; check the encoding and the line ends of the file"
        found(Problem("record-long", message, hint, idoc.place(index), "warning"))
    other = body[33:49].strip("0 ")
    if other and document and other != document:
        message = "DOCNUM is not that of the control record: the record belongs to another IDoc"
        hint = "a control record was lost, or files were merged; ask the sender for both IDocs again"
        found(Problem("document-number", message, hint, idoc.place(index, "DOCNUM"), value=body[33:49].strip()))


def _check_end(idoc: IDoc, *, last: bool) -> None:
    """A flat IDoc has no trailer: only the length of its last record can tell that the file was cut."""
    raw, end = split_line(idoc.records[-1].raw)
    if len(raw.rstrip(" ")) < HEADER - 2:
        return  # reported with the record
    if idoc.fixed:
        cut = len(raw) < RECORD
    elif not last or "\n" in end:
        return
    else:
        padded = idoc.records[:-1] and all(len(split_line(record.raw)[0]) >= RECORD for record in idoc.records[:-1])
        cut = bool(padded) and len(raw) < RECORD
    where = idoc.place(len(idoc.records) - 1)
    if cut:
        message = f"the last record has {len(raw)} characters, all others are padded to {RECORD}"
        idoc.problems.append(Problem("record-truncated", message, _CUT_HINT, where))
    elif not idoc.fixed and len(raw) < RECORD:
        message = "the last line of the file has no line end; it may have been cut"
        idoc.problems.append(Problem("line-end-missing", message, "check the last record", where, "warning"))


def _check_text(idoc: IDoc) -> None:
    """Report every record with a control character."""
    for index, record in enumerate([idoc.head, *idoc.records]):
        found = _NO_TEXT.search(record.raw.rstrip("\x1a"))
        if found:
            message = f"character {found.start() + 1} of the record is the control character {ord(found[0]):#04x}"
            hint = "the file is binary, of another encoding such as UTF-16, or was damaged in transfer"
            where = idoc.place(index - 1 if index else None)
            idoc.problems.append(Problem("not-text", message, hint, where, value=repr(found[0])))
