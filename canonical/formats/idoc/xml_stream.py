"""Cut a stream of XML into its IDOC elements without parsing it, so that memory stays flat and no DTD is ever read."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from canonical.formats.idoc.reading import PIECE, refuse
from canonical.formats.idoc.xml_reader import is_text, parse_xml
from canonical.formats.items import Notice, Unreadable
from canonical.formats.source import decode
from canonical.problems import Position, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.formats.idoc.message import IDoc
    from canonical.formats.idoc.window import Window

_NAME = rb"(?:([A-Za-z_][\w.\-]{0,60}):)?IDOC(?=[\s/>])"
_OUTSIDE = re.compile(rb"<!--|<!\[CDATA\[|<!DOCTYPE|<" + _NAME)
_INSIDE = re.compile(rb"<!--|<!\[CDATA\[|<(/?)" + _NAME)
_ENDS = {b"<!--": b"-->", b"<![CDATA[": b"]]>"}
_DECLARED = re.compile(rb"<\?xml\s[^>]*?encoding\s*=\s*[\"']([A-Za-z][\w.\-]*)")
_ROOT = re.compile(rb"<([A-Za-z_][\w.\-]*(?::[A-Za-z_][\w.\-]*)?)(?=[\s>])[^<>]*>\s*\Z")
_MARKUP = re.compile(rb"<\?[^<>]*\?>|<!--.*?-->", re.DOTALL)
_TAG = re.compile(rb"<(?!/(?:[\w.\-]+:)?IDOC\b)/?[A-Za-z_][\w.\-:]*(?=[\s/>])(?![^<>]*\bSEGMENT\s*=)[^<>]*>")


def xml_idocs(window: Window, before: bytes, limit: int) -> Iterator[IDoc | Unreadable | Notice]:
    """The IDocs of an XML source, whatever its root is called; ``before`` stands in front of its first ``<``."""
    context = _Context(before)
    while True:
        begin, prefix = _next_idoc(window)
        if begin == _REFUSED:
            yield from refuse(window, b"", 0, _doctype())
            return
        if begin == _FAR:
            yield _outside(window, PIECE - 1024)
            continue
        between = window.data[window.at : window.at + begin] if begin >= 0 else window.data[window.at :]
        harmless = context.enter(between)
        if begin < 0:
            yield from _rest(window, harmless=harmless, number=context.number)
            yield from context.leave(between, window, harmless=harmless)
            return
        if harmless:
            window.take(begin)
        else:
            yield _outside(window, begin)
        context.number += 1
        found = _cut(window, context.number, context.encoding, prefix, limit)
        if found is None:
            yield from _too_large(window, limit, context.number)
        else:
            yield context.placed(found)


class _Context:
    """What the text around the IDocs says: the encoding, the name of the root, and the text itself."""

    __slots__ = ("_before", "_broken", "_last", "_root", "encoding", "number")

    def __init__(self, before: bytes) -> None:
        self.encoding = "utf-8"
        self.number = 0
        self._before = before
        self._root = ""
        self._broken = False
        self._last: IDoc | None = None

    def enter(self, between: bytes) -> bool:
        """Take note of a text between IDocs; whether it is nothing but what belongs there."""
        self.encoding = _declared(between, self.encoding)
        self._root = _root(between) or self._root
        harmless = _harmless(between) and is_text(between, self.encoding)
        if not harmless:
            self._before = b""
        elif len(self._before) < PIECE:
            self._before += between
        return harmless

    def placed(self, found: IDoc | Unreadable) -> IDoc | Unreadable:
        """An IDoc with the text in front of it; that of an unreadable one goes to the next, with the prologue."""
        self._broken = isinstance(found, Unreadable)
        if not isinstance(found, Unreadable):
            found.before = self._before.decode(self.encoding, "replace")
            found.root = self._root
            self._before, self._last = b"", found
        return found

    def leave(self, between: bytes, window: Window, *, harmless: bool) -> Iterator[Notice]:
        """Give the text behind the last IDoc to it, and notice a root that is not closed."""
        if self._last is not None and harmless:
            self._last.after = between.decode(self.encoding, "replace")
        told = self._broken and not between.strip()
        if self._root and self.number and not told and b"</" + self._root.encode() not in between:
            where = Position(line=window.line, offset=window.offset)
            message = f"the file ends before its root element {self._root} is closed"
            hint = "the file was cut: further IDocs may be missing; ask the sender for the file again"
            yield Notice([Problem("xml-truncated", message, hint, where)])


_END, _FAR, _REFUSED = -1, -2, -3


def _next_idoc(window: Window) -> tuple[int, str]:
    """How far away the next IDOC element begins, and its prefix; negative: none, none near, or a DOCTYPE first."""
    start = 0
    while True:
        found = window.search(_OUTSIDE, start, PIECE)
        if found is None or found.start() - window.at >= PIECE:
            return (_FAR if len(window.data) - window.at >= PIECE else _END), ""
        token = found[0]
        begin = found.start() - window.at
        if token == b"<!DOCTYPE":
            return _REFUSED, ""
        if token not in _ENDS:
            return begin, (found[1] or b"").decode()
        start = window.find(_ENDS[token], begin + len(token), PIECE)
        if start < 0:
            return (_FAR if start == -2 else _END), ""


def _cut(window: Window, number: int, encoding: str, prefix: str, limit: int) -> IDoc | Unreadable | None:
    """The IDoc that begins at the current place; None when it has no end within ``limit`` bytes."""
    start = Position(message=number, line=window.line, offset=window.offset)
    length = _length(window, prefix, limit)
    if length == -2:
        return None
    if length > 0:
        return parse_xml(window.take(length), start, encoding, prefix)
    ended = length == -1
    piece = window.take(len(window.data) - window.at if ended else -length - 10)
    reason = "the file ends" if ended else "the next IDoc begins"
    message = f"{reason} before this IDoc is closed with </IDOC>"
    hint = "the file was cut or damaged in transfer; ask the sender for the IDoc again"
    where = Position(message=number, line=window.line, offset=window.offset)
    return Unreadable(decode(piece), start, [Problem("xml-truncated", message, hint, where)])


def _length(window: Window, prefix: str, limit: int) -> int:
    """Bytes of the IDOC element at the current place.

    -1: the source ends in it; -2: it has no end within the limit; -10 - n: another one begins in it after n bytes.
    """
    name = f"{prefix}:IDOC".encode() if prefix else b"IDOC"
    end = window.find(b"</" + name + b">", 5, limit)
    if end >= 0:
        piece = window.data[window.at + 5 : window.at + end]
        # IDOCTYP is a field of the control record; any other mark that looks like an IDOC tag needs the careful way.
        if b"<!" not in piece and piece.count(b"<" + name) == piece.count(b"<" + name + b"TYP>"):
            return end + len(name) + 3
    return _careful_length(window, limit)


def _careful_length(window: Window, limit: int) -> int:
    """The same for elements with comments, CDATA, blanks in tags, or a missing end."""
    start = 1
    while True:
        found = window.search(_INSIDE, start, limit)
        if found is None:
            return -2 if len(window.data) - window.at >= limit else -1
        token, begin = found[0], found.start() - window.at
        if token in _ENDS:
            start = window.find(_ENDS[token], begin + len(token), limit)
            if start < 0:
                return start
        elif not found[1]:
            return -10 - begin
        else:
            end = window.find(b">", begin, limit)
            return end + 1 if end >= 0 else end


def _declared(between: bytes, encoding: str) -> str:
    """The encoding an XML declaration states, if bytes of it can be searched for ASCII; else what held before."""
    found = _DECLARED.search(between)
    if found is None:
        return encoding
    try:
        name = codecs.lookup(found[1].decode()).name
        plain = "<IDOC>".encode(name) == b"<IDOC>"
    except (LookupError, UnicodeError, TypeError):
        return "utf-8"
    return name if plain and name != "ascii" else "utf-8"


def _root(between: bytes) -> str:
    found = _ROOT.search(_MARKUP.sub(b" ", between))
    return found[1].decode() if found else ""


def _harmless(between: bytes) -> bool:
    """Whether text between IDocs is only what belongs there: declarations, comments, the root's tags, blanks."""
    rest = _MARKUP.sub(b"<>", between)  # what stood around a comment does not become a tag without it
    return not _TAG.sub(b"", rest).replace(b"<>", b"").strip()


def _outside(window: Window, length: int) -> Unreadable:
    where = Position(line=window.line, offset=window.offset)
    message = "text or segments stand outside an IDOC element"
    hint = "the start tag <IDOC> may be damaged; ask the sender for the IDoc again"
    return Unreadable(decode(window.take(length)), where, [Problem("outside-idoc", message, hint, where)])


def _rest(window: Window, *, harmless: bool, number: int) -> Iterator[Unreadable]:
    """What stands behind the last IDoc."""
    if harmless and number:
        window.take(len(window.data) - window.at)
    elif harmless or not number:
        where = Position(line=window.line, offset=window.offset)
        root = _root(window.data[window.at : window.at + PIECE]) or "another kind"
        message = f"the XML ({root}) holds no IDOC element"
        problem = Problem("not-an-idoc", message, "check that the file is an IDoc", where)
        yield Unreadable(decode(window.take(len(window.data) - window.at)), where, [problem])
    else:
        yield _outside(window, len(window.data) - window.at)


def _doctype() -> Problem:
    message = "the XML has a DOCTYPE, which is refused: it could name files or grow without bound"
    return Problem("doctype-refused", message, "have the file written without DOCTYPE; SAP never writes one")


def _too_large(window: Window, limit: int, number: int) -> Iterator[Unreadable]:
    message = f"no end of the IDoc within {limit} bytes"
    hint = "read with a higher limit if the IDoc is really that large"
    yield from refuse(window, b"<IDOC ", 0, Problem("idoc-too-large", message, hint, Position(message=number)))
