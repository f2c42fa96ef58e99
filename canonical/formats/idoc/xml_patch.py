"""Put edited fields back into the XML they came from, leaving every other byte alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.parsers import expat

from canonical.errors import FormatError
from canonical.formats.idoc.xml_places import prefix_of
from canonical.formats.idoc.xml_reader import parse_xml
from canonical.formats.idoc.xml_writer import check_name, escaped
from canonical.formats.items import Unreadable

if TYPE_CHECKING:
    from canonical.formats.idoc.message import IDoc, Record
    from canonical.problems import Problem

_START_TAG = re.compile(rb"""<(?:[^"'>]|"[^"]*"|'[^']*')*>""")
_BLANK_BEFORE = re.compile(rb"\s*\Z")

Change = tuple[int | None, str, str]
"""A record (None: the control record), a field and its new value."""
Edit = tuple[int, int, bytes]
"""Where the bytes begin and end that are replaced, and by what."""


def patched(idoc: IDoc) -> bytes | None:
    """The bytes of the IDoc with its edited fields; None when it has to be written anew.

    That is so when records were added, removed or moved, and when no element is there to hold an added field.
    """
    original = parse_xml(idoc.source, idoc.position, idoc.encoding, prefix_of(idoc.source))
    if isinstance(original, Unreadable) or _shape(original) != _shape(idoc):
        return None
    changes = [*_changes(None, original.head, idoc.head)]
    for index, record in enumerate(idoc.records):
        changes += _changes(index, original.records[index], record)
    if not changes:
        return idoc.source
    data = idoc.source.decode(idoc.encoding).encode("utf-8")
    edits = _edits(data, changes, idoc)
    if edits is None:
        return None
    return _apply(data, edits).decode("utf-8").encode(idoc.encoding, "xmlcharrefreplace")


def _shape(idoc: IDoc) -> list[tuple[str, int | None]]:
    return [(record.segment, record.parent) for record in idoc.records]


def _changes(index: int | None, old: Record, new: Record) -> list[Change]:
    names = {**old.fields, **new.fields}
    pairs = ((name, old.fields.get(name, ""), new.fields.get(name, "").rstrip(" \t\r\n")) for name in names)
    return [(index, name, after) for name, before, after in pairs if before != after]


class _Node:
    """An element: where its start tag, content and end tag stand."""

    __slots__ = ("children", "close", "content", "end", "marked", "name", "start")

    def __init__(self, name: str, start: int, content: int, *, marked: bool) -> None:
        self.name = name.rpartition(":")[2]
        self.start = start
        self.content = content
        self.close = self.end = content
        self.marked = marked
        self.children: list[_Node] = []


def _elements(data: bytes) -> _Node:
    """The IDOC element with byte positions."""
    top = _Node("", 0, 0, marked=False)
    stack = [top]
    parser = expat.ParserCreate()

    def start(name: str, attributes: dict[str, str]) -> None:
        at = parser.CurrentByteIndex
        tag = _START_TAG.match(data, at)
        node = _Node(name, at, tag.end() if tag else at, marked="SEGMENT" in attributes)
        stack[-1].children.append(node)
        stack.append(node)

    def end(_: str) -> None:
        node = stack.pop()
        if data.startswith(b"/>", node.content - 2):
            node.close = node.end = node.content
        else:
            node.close = parser.CurrentByteIndex
            node.end = data.index(b">", node.close) + 1

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.Parse(data, True)
    return top.children[0]


def _records(idoc: _Node, data: bytes) -> tuple[_Node | None, list[_Node]]:
    """The control record and the data records, told apart from fields as the reader does."""
    controls, found = list[_Node](), list[_Node]()
    pending = idoc.children[::-1]
    top = set(map(id, pending))
    while pending:
        node = pending.pop()
        if id(node) in top and node.name.startswith("EDI_DC"):
            controls.append(node)
        elif id(node) in top or _is_segment(node, data):
            found.append(node)
            pending += node.children[::-1]
    return controls[0] if controls else None, found


def _is_segment(node: _Node, data: bytes) -> bool:
    return bool(node.children) or (node.marked and not data[node.content : node.close].strip())


def _edits(data: bytes, changes: list[Change], idoc: IDoc) -> list[Edit] | None:
    """The stretches to replace; None when a segment is an empty tag, or there is no control record."""
    control, records = _records(_elements(data), data)
    problems: list[Problem] = []
    edits: list[Edit] = []
    for index, name, value in changes:
        node = control if index is None else records[index]
        if node is None or node.close == node.end:
            return None
        check_name(name, idoc, index, problems)
        text = escaped(value, idoc, index, name, problems).encode("utf-8")
        edits.append(_edit(data, node, name, text))
    if problems:
        raise FormatError(f"IDoc {idoc.number} cannot be written as XML", problems)
    return edits


def _apply(data: bytes, edits: list[Edit]) -> bytes:
    pieces, at = [], 0
    for first, stop, text in sorted(edits, key=lambda edit: edit[:2]):
        pieces += [data[at:first], text]
        at = stop
    return b"".join([*pieces, data[at:]])


def _edit(data: bytes, segment: _Node, name: str, text: bytes) -> Edit:
    """What to replace: the content of a field, an empty tag, or nothing for a field that is new."""
    fields = [child for child in segment.children if not _is_segment(child, data)]
    same = [child for child in fields if child.name == name]
    tag = name.encode("utf-8")
    prefixed = not data.startswith(segment.name.encode("utf-8"), segment.start + 1)
    prefix = data[segment.start + 1 : segment.content].partition(b":")[0] + b":" if prefixed else b""
    whole = b"<" + prefix + tag + b">" + text + b"</" + prefix + tag + b">"
    if same and same[0].close == same[0].end:
        return same[0].start, same[0].end, whole
    if same:
        return same[0].content, same[0].close, text
    if not fields:
        return segment.content, segment.content, whole
    blank = _BLANK_BEFORE.search(data, 0, fields[-1].start)
    return fields[-1].end, fields[-1].end, (blank[0] if blank else b"") + whole
