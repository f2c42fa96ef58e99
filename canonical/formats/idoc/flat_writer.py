"""Write IDocs as flat files; of an IDoc that was read, every byte that was not edited stays as it was."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from canonical.errors import FormatError
from canonical.formats.idoc.layouts import CONTROL_LENGTH, RECORD, Layout, Layouts
from canonical.formats.idoc.message import CONTROL, IDoc, Record, split_line
from canonical.formats.idoc.tree import careful_outline, hang, outline
from canonical.problems import Position, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_NOT_FLAT = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_LAST, _DEEPEST = 999_999, 99


def write_flat(
    idocs: Iterable[IDoc], *, layouts: Layouts | None = None, newline: str = "\n", encoding: str | None = None
) -> Iterator[bytes]:
    r"""Each IDoc as bytes: a control record of 524 characters and records padded to 1,063, lines ended by ``newline``.

    An IDoc that was read from a flat file keeps its lines, trimmed or padded, its line ends and its encoding; after an
    edit only the edited fields differ. Records without a number get one. ``encoding`` is UTF-8 unless given or read.
    Raises `canonical.errors.FormatError`, with every problem of the IDoc, for a value that is longer than its field, a
    field without a known place, or a character that the encoding or a line cannot hold.

    >>> record = Record("E1EDK14", {"QUALF": "008", "ORGID": "1000"})
    >>> [text] = write_flat([IDoc.of({"MESTYP": "ORDERS", "IDOCTYP": "ORDERS05"}, [record])])
    >>> [len(line) for line in text.split(b"\n")]
    [524, 1063, 0]
    """
    known = layouts or Layouts()
    open_line = ""
    first = True
    for idoc in idocs:
        text = _Writer(idoc, known, newline).text()
        if first and idoc.form == "flat":
            text = idoc.before + text
        yield _encode(open_line + text, encoding or (idoc.encoding if idoc.form == "flat" else "utf-8"), idoc)
        open_line = "" if text.endswith("\n") or idoc.fixed else newline
        first = False


def _encode(text: str, encoding: str, idoc: IDoc) -> bytes:
    try:
        return text.encode(encoding)
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start)
        where = idoc.place(line - 1 if 0 < line <= len(idoc.records) else None)
        hint = "write the file in UTF-8 (encoding), or use another spelling"
        message = f"{encoding} has no character {text[error.start]!r}"
        problem = Problem("value-not-encodable", message, hint, where, value=text[error.start])
        raise FormatError("the IDoc cannot be written", [problem]) from error


class _Writer:
    """Writes one IDoc and gathers what is wrong with it."""

    __slots__ = ("_idoc", "_layouts", "_newline", "_problems")

    def __init__(self, idoc: IDoc, layouts: Layouts, newline: str) -> None:
        self._idoc = idoc
        self._layouts = layouts
        end = split_line(idoc.head.raw)[1]
        read = "\r\n" if end.startswith("\r\n") else "\n" if "\n" in end else newline
        self._newline = "" if idoc.fixed else read
        self._problems: list[Problem] = []

    def text(self) -> str:
        idoc = self._idoc
        lines = [self._control(), *self._records()]
        if self._problems:
            raise FormatError(f"IDoc {idoc.number} cannot be written as a flat file", self._problems)
        for index, line in enumerate(lines[:-1]):
            if "\n" not in line:
                lines[index] = line + self._newline
        return "".join(lines)

    def _control(self) -> str:
        head = self._idoc.head
        body, end = split_line(head.raw) if head.raw else (CONTROL.ljust(CONTROL_LENGTH), self._newline)
        fields = head.fields if head.raw or "TABNAM" in head.fields else {"TABNAM": CONTROL, **head.fields}
        return self._fill(body, self._layouts.control, fields, head.tail, None) + end

    def _records(self) -> list[str]:
        headers = self._headers()
        return [self._record(index, record, headers) for index, record in enumerate(self._idoc.records)]

    def _record(self, index: int, record: Record, headers: list[tuple[int, int, int]] | None) -> str:
        definition = self._definition(record)
        body, end = split_line(record.raw) if record.raw else (" " * RECORD, self._newline)
        if (record.raw or body)[:30].rstrip() != definition:
            body = _put(body, 0, 30, definition)
        body = self._document(body, bool(record.raw))
        if headers is not None:
            body = _number(body, *headers[index], fresh=not record.raw)
        return self._fill(body, self._layouts.of(definition), record.fields, record.tail, index) + end

    def _definition(self, record: Record) -> str:
        if record.definition and self._layouts.of(record.definition).segment == record.segment:
            return record.definition
        return self._layouts.definition(record.segment)

    def _document(self, body: str, read: bool) -> str:
        """Client and document number follow the control record: in new records, and where it was edited."""
        control, old = self._idoc.control, self._idoc.head.raw
        for name, first, stop in (("MANDT", 30, 33), ("DOCNUM", 33, 49)):
            wanted = control.get(name, "")
            before_first, before_stop = self._layouts.control.places[name]
            before = old[before_first:before_stop].rstrip(" ")
            if not read or (before != wanted and body[first:stop].rstrip(" ") == before):
                body = _put(body, first, stop, wanted[: stop - first])
        return body

    def _headers(self) -> list[tuple[int, int, int]] | None:
        """SEGNUM, PSGNUM and HLEVEL of every record; None when the tree is as it was read."""
        idoc = self._idoc
        if all(record.raw for record in idoc.records) and _same_tree(idoc):
            return None
        numbers = [record.number for record in idoc.records]
        ascending = all(before < after for before, after in zip([0, *numbers], numbers, strict=False))
        if not ascending or numbers[-1] > _LAST:
            numbers = list(range(1, len(numbers) + 1))
        places: list[tuple[int, int, int]] = []
        for index, record in enumerate(idoc.records):
            parent = record.parent
            if parent is not None and not 0 <= parent < index:
                self._problem("parent-invalid", f"the parent, record {parent}, does not stand before it", index)
                parent = None
            above, _, level = (0, 0, 0) if parent is None else places[parent]
            places.append((numbers[index], above, level + 1))
        if len(numbers) > _LAST or max((level for _, _, level in places), default=0) > _DEEPEST:
            self._problem("idoc-too-large", f"SEGNUM ends at {_LAST} and HLEVEL at {_DEEPEST}", None)
        return places

    def _fill(self, body: str, layout: Layout, fields: dict[str, str], tail: str, index: int | None) -> str:
        """``body`` with the fields that differ from what it holds."""
        for name, first, stop in layout.slots:
            value = fields.get(name, "").rstrip(" ")
            if body[first:stop].rstrip(" ") != value and self._fits(name, value, stop - first, index):
                body = _put(body, first, stop, value)
        for name in fields.keys() - layout.places.keys():
            message = f"no place is known for field {name}"
            self._problem("field-unknown", message, index, name, "give the layout of the segment")
        end = CONTROL_LENGTH if index is None else layout.end
        if body[end:].rstrip(" ") != tail.rstrip(" "):
            room = (CONTROL_LENGTH if index is None else RECORD) - end
            if self._fits(None, tail, max(room, len(body) - end), index):
                body = body[:end].ljust(end) + tail.ljust(len(body) - end)
        return body

    def _fits(self, name: str | None, value: str, room: int, index: int | None) -> bool:
        if len(value) > room:
            message = f"the value has {len(value)} characters, {name or 'the rest of the record'} has {room}"
            self._problem("value-too-long", message, index, name, "shorten the value", value)
            return False
        found = _NOT_FLAT.search(value)
        if found:
            message = f"the value holds the control character {ord(found[0]):#04x}"
            self._problem("value-not-flat", message, index, name, "a flat record is one line; split the text", value)
        return found is None

    def _problem(
        self,
        rule: str,
        message: str,
        index: int | None,
        name: str | None = None,
        hint: str = "",
        value: str | None = None,
    ) -> None:
        where: Position = self._idoc.place(index, name)
        self._problems.append(Problem(rule, message, hint, where, value=value and value[:100]))


def _same_tree(idoc: IDoc) -> bool:
    """Whether numbers and parents are those that the lines themselves say."""
    bodies = [split_line(record.raw)[0] for record in idoc.records]
    read = IDoc(idoc.head, [Record(record.segment) for record in idoc.records])
    hang(read, [careful_outline(body) for body in bodies])
    return all(
        now.number == then.number and now.parent == then.parent
        for now, then in zip(idoc.records, read.records, strict=True)
    )


def _put(body: str, first: int, stop: int, value: str) -> str:
    """``body`` with ``value`` in its place; a trimmed record grows no further than needed."""
    padded = value.ljust(stop - first) if stop <= len(body) else value
    return body[:first].ljust(first) + padded + body[stop:]


def _number(body: str, own: int, above: int, level: int, *, fresh: bool) -> str:
    """``body`` with its place in the tree, as far as it says something else."""
    number, parent, _ = outline(body)
    moved = fresh or not parent.isdecimal() or int(parent) != above
    if not number.isdecimal() or int(number) != own:
        body = _put(body, 49, 55, f"{own:06d}")
    return _put(body, 55, 63, f"{above:06d}{level:02d}") if moved else body
