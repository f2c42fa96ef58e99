"""Write IDocs as XML; of an IDoc that was read from XML, every byte that was not edited stays as it was."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from canonical.errors import FormatError
from canonical.formats.idoc.message import CONTROL, IDoc
from canonical.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_NAME = re.compile(r"[A-Za-z_][\w.\-]*\Z", re.ASCII)
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_OPEN = re.compile(r"<(?![?!/])")
_MARKUP = re.compile(r"<\?[^<>]*\?>|<!--.*?-->", re.DOTALL)
_TAG = re.compile(r"<(/?)([A-Za-z_][\w.\-:]*)[^<>]*?(/?)>")
_PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>\n'


def write_xml(idocs: Iterable[IDoc]) -> Iterator[bytes]:
    """One XML document with all IDocs: its prologue and first IDoc, each further IDoc, the end of its root.

    IDocs that were read from XML keep their text, prologue and encoding; after an edit only the edited fields differ.
    For others the root is the extension (CIMTYP) or basic type (IDOCTYP) of the first, the encoding UTF-8. Raises
    `canonical.errors.FormatError`, with every problem of the IDoc, for a name or character that XML cannot hold and for
    content beyond the known layout of a flat record, which has no name. Nothing is written for no IDoc.
    """
    document = _Document()
    last = None
    for idoc in idocs:
        yield document.add(idoc)
        last = idoc
    if last is not None:
        yield document.end(last)


class _Document:
    """What has been opened so far."""

    __slots__ = ("_kept", "_open")

    def __init__(self) -> None:
        self._open: list[str] = []
        self._kept = False  # whether the prologue is that of a file that was read, with its encoding

    def add(self, idoc: IDoc) -> bytes:
        """The bytes of an IDoc and of what stands in front of it."""
        opens = bool(_OPEN.search(idoc.before))
        if opens and (not self._open or "</" in idoc.before):
            self._kept = True
            self._follow(idoc.before)
            return idoc.before.encode(idoc.encoding, "replace") + self._bytes(idoc)
        if not self._open:
            self._open = [root_of(idoc)]
            return f"{_PROLOGUE}<{self._open[0]}>\n".encode() + self._bytes(idoc)
        if opens:
            self._kept = False  # the IDoc comes from another file: what follows it, too
        between = idoc.before if self._kept and idoc.before.isspace() else "\n"
        return between.encode() + self._bytes(idoc)

    def _follow(self, text: str) -> None:
        """Keep account of the elements that a text opens and closes."""
        for close, name, empty in _TAG.findall(_MARKUP.sub("", text)):
            if close and name in self._open:
                del self._open[self._open.index(name) :]
            elif not close and not empty:
                self._open.append(name)

    def end(self, last: IDoc) -> bytes:
        """The end of every element that is open."""
        if self._kept and "</" in last.after:
            return last.after.encode(last.encoding, "replace")
        return "".join(["\n", *(f"</{name}>" for name in reversed(self._open)), "\n"]).encode()

    def _bytes(self, idoc: IDoc) -> bytes:
        from canonical.formats.idoc.xml_patch import patched

        known = patched(idoc) if idoc.form == "xml" and idoc.source else None
        if known is None:
            return element(idoc).encode("utf-8")
        if self._kept or idoc.encoding == "utf-8":
            return known
        return known.decode(idoc.encoding, "replace").encode("utf-8")


def root_of(idoc: IDoc) -> str:
    """The name of the root: the extension, else the basic type."""
    root = idoc.root.rpartition(":")[2] or idoc.control.get("CIMTYP") or idoc.basic_type
    if not _NAME.match(root):
        where = idoc.place(None, "IDOCTYP")
        hint = "set IDOCTYP in the control record"
        problem = Problem("name-not-xml", f"the XML root needs a name, {root!r} is none", hint, where)
        raise FormatError("the IDoc cannot be written as XML", [problem])
    return root


def element(idoc: IDoc) -> str:
    """``<IDOC BEGIN="1">...</IDOC>``, indented, fields in their order."""
    problems: list[Problem] = []
    lines = ['  <IDOC BEGIN="1">', f'    <{CONTROL} SEGMENT="1">']
    lines += _fields(idoc, None, "      ", problems)
    lines.append(f"    </{CONTROL}>")
    depths: list[int] = []
    open_tags: list[tuple[int, str]] = []
    for index, record in enumerate(idoc.records):
        depth = 0 if record.parent is None else depths[record.parent] + 1 if record.parent < index else 0
        depths.append(depth)
        lines += _close(open_tags, depth)
        _check_parent(idoc, index, [at for at, _ in open_tags], problems)
        open_tags.append((index, record.segment))
        lines.append(f'{"  " * (depth + 2)}<{record.segment} SEGMENT="1">')
        lines += _fields(idoc, index, "  " * (depth + 3), problems)
    lines += _close(open_tags, 0)
    if problems:
        raise FormatError(f"IDoc {idoc.number} cannot be written as XML", problems)
    return "\n".join([*lines, "  </IDOC>"])


def _close(open_tags: list[tuple[int, str]], depth: int) -> list[str]:
    """End tags down to ``depth``."""
    lines = []
    while len(open_tags) > depth:
        _, name = open_tags.pop()
        lines.append(f"{'  ' * (len(open_tags) + 2)}</{name}>")
    return lines


def _check_parent(idoc: IDoc, index: int, open_at: list[int], problems: list[Problem]) -> None:
    """XML nests: a record can only stand in a segment that is still open."""
    parent = idoc.records[index].parent
    if (open_at[-1] if open_at else None) != parent:
        message = "the parent segment does not stand before the record, or was closed by another one"
        hint = "order the records so that children follow their parent"
        problems.append(Problem("parent-invalid", message, hint, idoc.place(index)))


def _fields(idoc: IDoc, index: int | None, indent: str, problems: list[Problem]) -> list[str]:
    record = idoc.head if index is None else idoc.records[index]
    for name in (record.segment, *record.fields):
        check_name(name, idoc, index, problems)
    if record.tail.strip():
        message = f"{len(record.tail)} characters beyond the known layout of {record.segment} have no name in XML"
        hint = "give the layout of the segment"
        problems.append(Problem("tail-not-xml", message, hint, idoc.place(index), value=record.tail[:100]))
    lines = []
    for name, value in record.fields.items():
        if value:
            lines.append(f"{indent}<{name}>{escaped(value, idoc, index, name, problems)}</{name}>")
    return lines


def check_name(name: str, idoc: IDoc, index: int | None, problems: list[Problem]) -> None:
    """Report a segment or field that no element can be named after."""
    if not _NAME.match(name):
        message = f"{name!r} cannot be the name of an XML element"
        problems.append(Problem("name-not-xml", message, "rename it", idoc.place(index)))


def escaped(value: str, idoc: IDoc, index: int | None, name: str, problems: list[Problem]) -> str:
    """``value`` as XML text; a character that XML cannot hold is reported."""
    found = _NOT_XML.search(value)
    if found:
        message = f"the value holds the character {ord(found[0]):#06x}, which XML cannot hold"
        problems.append(
            Problem("value-not-xml", message, "remove it", idoc.place(index, name), value=repr(value[:100]))
        )
    text = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace("\r", "&#13;")
