"""The XML serialisation: one IDOC element with the control record and nested segments, parsed on its own."""

from __future__ import annotations

from xml.etree.ElementTree import Element, ParseError, fromstring

from canonical.formats.idoc.findings import check_control, latin_1
from canonical.formats.idoc.message import CONTROL, IDoc, Record
from canonical.formats.idoc.xml_doubts import doubts
from canonical.formats.items import Unreadable
from canonical.problems import Position, Problem

_BLANK = " \t\r\n"
DEEPEST = 99
"""HLEVEL has two digits, so no IDoc is deeper."""


def parse_xml(piece: bytes, start: Position, encoding: str, prefix: str = "") -> IDoc | Unreadable:
    """One IDoc from the bytes of ``<IDOC ...>...</IDOC>``, which cannot carry a DTD, so no entity is ever expanded.

    ``encoding`` is the one the XML declaration states; ``prefix`` a namespace prefix of the IDOC element.
    """
    try:
        element, used = _element(piece, encoding, prefix)
    except ParseError as error:
        return _broken(piece, start, encoding, prefix, error)
    idoc = IDoc(Record(CONTROL, line=start.line, offset=start.offset), [], start.message or 1, start, form="xml")
    idoc.encoding, idoc.source = used, piece
    if used != encoding:
        idoc.problems.append(latin_1(start, encoding))
    problem = _read(idoc, element)
    if problem is not None:
        return Unreadable(piece.decode(used, "replace"), start, [problem])
    return idoc


def _element(piece: bytes, encoding: str, prefix: str) -> tuple[Element, str]:
    """The IDOC element and the encoding that could read it."""
    if encoding == "utf-8" and not prefix:
        try:
            return fromstring(piece), encoding  # noqa: S314 - a fragment without prologue cannot declare an entity
        except ParseError:
            if is_text(piece, encoding):
                raise
    used = encoding if is_text(piece, encoding) else "latin-1"
    text = piece.decode(used)
    if prefix:
        return fromstring(f'<w xmlns:{prefix}="{prefix}">{text}</w>')[0], used  # noqa: S314
    return fromstring(text), used  # noqa: S314


def is_text(piece: bytes, encoding: str) -> bool:
    """Whether the bytes are text in this encoding."""
    try:
        piece.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _broken(piece: bytes, start: Position, encoding: str, prefix: str, error: ParseError) -> Unreadable:
    used = encoding if is_text(piece, encoding) else "latin-1"
    text = piece.decode(used)
    line, column = error.position
    if line == 1 and prefix:
        column -= len(f'<w xmlns:{prefix}="{prefix}">')
    # The parser counts lines by line feeds, and columns in characters.
    lines = text.split("\n")
    above = "".join(f"{each}\n" for each in lines[: line - 1])
    inside = lines[min(line, len(lines)) - 1][: max(column, 0)]
    offset = (start.offset or 0) + len((above + inside).encode(used, "replace"))
    where = Position(message=start.message, line=(start.line or 1) + line - 1, offset=offset)
    message = f"{str(error).partition(':')[0]} in column {max(column, 0) + 1} of the line"
    hint = "mend the XML there, or have the sender write the IDoc again"
    return Unreadable(text, start, [Problem("xml-broken", message, hint, where)])


class _Walk:
    """Turns the elements of one IDoc into records, in document order; the usual case costs as little as possible."""

    __slots__ = ("_idoc", "doubt", "too_deep")

    def __init__(self, idoc: IDoc) -> None:
        self._idoc = idoc
        self.doubt = False
        self.too_deep = False

    def document(self, idoc: Element) -> None:
        """Read all children; ``doubt`` then says that something needs a closer look."""
        control = False
        for child in idoc:
            if child.tag.startswith("EDI_DC"):
                self.doubt = self.doubt or control
                if not control:
                    self._fields(child, self._idoc.head.fields)
                control = True
            else:
                self._segment(child, None, 1)
            self.doubt = self.doubt or bool((child.tail or "").strip())

    def _fields(self, element: Element, fields: dict[str, str]) -> None:
        count = 0
        for child in element:
            value = (child.text or "").rstrip(_BLANK)
            if value:
                fields[child.tag] = value
                count += 1
            self.doubt = self.doubt or len(child) > 0 or bool((child.tail or "").strip())
        self.doubt = self.doubt or count != len(fields)

    def _segment(self, element: Element, parent: int | None, level: int) -> None:
        if level > DEEPEST:
            self.too_deep = True
            return
        records = self._idoc.records
        index = len(records)
        fields: dict[str, str] = {}
        records.append(Record(element.tag, fields, parent, level, index + 1))
        count = 0
        text = element.text
        if text and not text.isspace():
            self.doubt = True
        for child in element:
            text = child.text
            if len(child):
                self._segment(child, index, level + 1)
            elif text and (value := text.rstrip(_BLANK)):
                fields[child.tag] = value
                count += 1
            elif child.get("SEGMENT") is not None:
                self._segment(child, index, level + 1)
            tail = child.tail
            if tail and not tail.isspace():
                self.doubt = True
        if count != len(fields):
            self.doubt = True


def _read(idoc: IDoc, element: Element) -> Problem | None:
    """Fill the IDoc; a problem means that the document is not to be used at all."""
    if b"xmlns" in idoc.source or "{" in element.tag:
        for each in element.iter():
            each.tag = each.tag.rpartition("}")[2]
    walk = _Walk(idoc)
    walk.document(element)
    if walk.too_deep:
        message = f"segments are nested deeper than {DEEPEST} levels"
        return Problem("nested-too-deep", message, f"an IDoc has at most {DEEPEST} levels", idoc.position)
    # Every segment is marked and no field is; another count, or text that is out of place, is worth a second pass.
    marks = idoc.source.count(b"SEGMENT=")
    if walk.doubt or marks != len(idoc.records) + 1 or (element.text or "").strip():
        doubts(idoc, element)
    if idoc.head.fields:
        check_control(idoc)
    else:
        message = f"the IDoc has no {CONTROL}, or a blank one"
        hint = "every IDoc begins with its control record"
        idoc.problems.append(Problem("control-record-missing", message, hint, idoc.position))
    if not idoc.records:
        message = "no segment follows the control record"
        idoc.problems.append(Problem("idoc-empty", message, "ask the sender for the IDoc again", idoc.place()))
    return None
