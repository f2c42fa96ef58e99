"""Recognising what kind of file somebody handed over, and what to tell them if it is not one that can be read."""

from __future__ import annotations

HEAD = 8192
"""How many bytes from the start of a file `detect` wants to see; it looks at no more."""

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_PREAMBLE = 4096  # how far an interchange header may stand behind lines that a mailbox or a transport put before it

# Signatures of files that are not text, from the format specifications: RFC 1952 (gzip), PKWARE APPNOTE (zip),
# ISO 32000 (PDF), MS-CFB (old Office files), RFC 8878 (zstd), RFC 2083 (PNG), ITU T.81 (JPEG), and the format
# descriptions of bzip2, xz and 7z.
_SIGNATURES = (
    (b"\x1f\x8b", "gzip", "a gzip archive", "unpack it first (gunzip)"),  # but see `_gzip`
    (b"PK\x03\x04", "zip", "a zip archive", "unpack it first and give the files inside"),
    (b"PK\x05\x06", "zip", "an empty zip archive", "it holds no file: ask for it again"),
    (b"%PDF-", "pdf", "a PDF document", "ask the sender for the EDI, IDoc or JSON file behind it"),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "binary",
        "an old Office document",
        "ask the sender for the data file behind it",
    ),
    (b"BZh", "binary", "a bzip2 archive", "unpack it first (bunzip2)"),
    (b"\xfd7zXZ\x00", "binary", "an xz archive", "unpack it first (unxz)"),
    (b"7z\xbc\xaf\x27\x1c", "binary", "a 7z archive", "unpack it first"),
    (b"\x28\xb5\x2f\xfd", "binary", "a zstd archive", "unpack it first (unzstd)"),
    (b"\x89PNG\r\n\x1a\n", "binary", "a PNG picture", "ask the sender for the data file"),
    (b"\xff\xd8\xff", "binary", "a JPEG picture", "ask the sender for the data file"),
    (b"\xff\xfe\0\0", "binary", "UTF-32 text", "save it as UTF-8 or Latin-1 first"),
    (b"\0\0\xfe\xff", "binary", "UTF-32 text", "save it as UTF-8 or Latin-1 first"),
    (b"\xff\xfe", "utf-16", "UTF-16 text", "save it as UTF-8 or Latin-1 first"),
    (b"\xfe\xff", "utf-16", "UTF-16 text", "save it as UTF-8 or Latin-1 first"),
)
_EBCDIC = (b"\xc9", b"\xe4", b"\x40", b"\x15", b"\x25")  # I, U and blank space in EBCDIC


class Kind:
    """What a file seems to be: ``name`` for programs, ``title`` and ``hint`` for people."""

    __slots__ = ("hint", "name", "supported", "title")

    def __init__(self, name: str, title: str, hint: str = "", *, supported: bool = False) -> None:
        """``hint`` says what to do with a kind that is not read."""
        self.name: str = name
        self.title: str = title
        self.hint: str = hint
        self.supported: bool = supported

    def __str__(self) -> str:
        """A sentence for the person who gave the file."""
        return f"this seems to be {self.title}" + (f": {self.hint}" if self.hint else "")

    def __repr__(self) -> str:
        return f"<Kind {self.name}>"


def detect(head: bytes) -> Kind:
    """Say what kind of file begins with these bytes; give the first `HEAD` bytes, or all if there are fewer.

    Names are ``x12``, ``idoc-flat``, ``idoc-xml``, ``edifact``, ``json``, ``ndjson``, ``xml``, ``csv``, ``gzip``,
    ``zip``, ``xlsx``, ``pdf``, ``utf-16``, ``ebcdic``, ``binary``, ``empty`` and ``unknown``.

    >>> detect(b"UNA:+.? 'UNB+UNOA:1+A+B+260301:0600+1'").name
    'edifact'
    """
    head = head[:HEAD]
    for signature, name, title, hint in _SIGNATURES:
        if head.startswith(signature):
            return _office(head) if name == "zip" else _undone(head, name) or Kind(name, title, hint)
    if head[257:262] == b"ustar":  # POSIX.1-1988, the tar header
        return Kind("binary", "a tar archive", "unpack it first (tar -xf) and give the files inside")
    wide = _undone(head, "utf-16")
    if wide is not None:
        return wide
    text = head.removeprefix(_BYTE_ORDER_MARK).lstrip(b"\r\n\t \x1a")
    if not text:
        return Kind("empty", "an empty file", "check that the transfer was complete")
    return _at_start(text) or _behind_preamble(text) or _other(text)


def _office(head: bytes) -> Kind:
    if b"[Content_Types].xml" in head or b"xl/" in head:
        hint = "a workbook is not read: ask for the EDI, IDoc or JSON file behind it"
        return Kind("xlsx", "an Office workbook or document", hint)
    return Kind("zip", "a zip archive", "unpack it first and give the files inside")


def _at_start(text: bytes) -> Kind | None:
    """What the very first characters tell."""
    if _is_isa(text):
        return Kind("x12", "an X12 interchange", supported=True)
    if text.startswith(b"EDI_DC40"):
        return Kind("idoc-flat", "a flat IDoc file", supported=True)
    if _is_edifact(text):
        return _edifact()
    if text.startswith(b"<"):
        return _xml(text)
    if text.startswith((b"{", b"[")):
        return _json(text)
    if text.startswith((b"isa*", b"unb+", b"una:")):
        hint = "its tags are in small letters: ask the sender for a transfer that leaves the text as it is"
        return Kind("unknown", f"EDI in small letters ({text[:3].decode()})", hint)
    return _undone(text, "ebcdic") if text[:1] in _EBCDIC else None


def _undone(head: bytes, name: str) -> Kind | None:
    """What stands in a file that a transport has changed, if that is undone when it is read; None if it is not."""
    from canonical.formats.transport import Transport, undone

    if undone(head) != name:
        return None
    inside = detect(Transport(head, HEAD).read(HEAD))
    how = {"gzip": "in a gzip archive", "ebcdic": "in EBCDIC", "utf-16": "in UTF-16"}[name]
    if inside.name in ("x12", "edifact"):
        return Kind(name, f"{inside.title} {how}", supported=True)
    if name == "gzip" and inside.name not in ("unknown", "empty"):
        return Kind(name, f"{inside.title} {how}", "unpack it first (gunzip)")
    return None


def _is_isa(text: bytes) -> bool:
    """ISA, a separator, and the same separator again behind the two characters of ISA01."""
    mark = text[3:4]
    return text.startswith(b"ISA") and bool(mark) and not mark.isalnum() and mark not in b" \r\n" and mark in text[4:16]


def _is_edifact(text: bytes) -> bool:
    if text.startswith(b"UNA") and len(text) > 9:
        return text[9:].lstrip(b"\r\n ").startswith((b"UNB", b"UNG", b"UNH")) or text[8:9] == b"'"
    return text.startswith((b"UNB+UNO", b"UNB\x1dUNO"))


def _edifact() -> Kind:
    return Kind("edifact", "an EDIFACT interchange", supported=True)


def _xml(text: bytes) -> Kind:
    if b"<EDI_DC40" in text and b"<IDOC" in text:
        return Kind("idoc-xml", "an IDoc in XML", supported=True)
    start = text.lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return Kind("xml", "a web page", "perhaps a login or error page was saved in place of the file")
    return Kind("xml", "an XML document that is no IDoc", "of XML only IDocs (EDI_DC40 below IDOC) are read")


def _json(text: bytes) -> Kind:
    """A first line that is complete in itself, with another one behind it, makes a file of one document a line."""
    line, _, rest = text.partition(b"\n")
    following = rest.lstrip()[:1]
    if text.startswith(b"{") and line.rstrip().endswith(b"}") and following in (b"{", b""):
        return Kind("ndjson", "JSON, one document a line", supported=True)
    return Kind("json", "a JSON document", supported=True)


def _behind_preamble(text: bytes) -> Kind | None:
    """An interchange header behind lines that somebody put before it."""
    for mark, kind in ((b"ISA", "x12"), (b"UNB", "edifact"), (b"UNA", "edifact"), (b"EDI_DC40", "idoc-flat")):
        at = text.find(mark, 1, _PREAMBLE)
        while at > 0:
            if _starts_here(text, at, kind):
                if kind == "edifact":
                    return _edifact()
                title = (
                    "an X12 interchange behind other text" if kind == "x12" else "a flat IDoc file behind other text"
                )
                return Kind(kind, title, supported=True)
            at = text.find(mark, at + 1, _PREAMBLE)
    return None


def _starts_here(text: bytes, at: int, kind: str) -> bool:
    before, found = text[at - 1 : at], text[at:]
    if before.isalnum():
        return False
    if kind == "x12":
        return _is_isa(found)
    return _is_edifact(found) if kind == "edifact" else before in b"\r\n"


def _other(text: bytes) -> Kind:
    """Text of another kind, or bytes that are no text."""
    if b"\0" in text or _control_characters(text) > len(text) // 20:
        return Kind(
            "binary", "binary data, not text", "check that the right file was given and that it was not damaged"
        )
    for tag in (b"GS", b"ST"):
        if text.startswith(tag) and not text[2:3].isalnum() and text[2:3] not in b" \r\n":
            return Kind("unknown", "X12 without its interchange header (ISA)", "ask the sender for the whole file")
    if text.startswith(b"EDI_DC"):
        hint = (
            "only the control record EDI_DC40 of SAP release 4.0 and later is read: send the IDoc with port version 4.x"
        )
        return Kind("unknown", "an old IDoc (EDI_DC)", hint)
    lines = [line for line in text.splitlines()[:6] if line.strip()]
    for mark in (b";", b"\t", b",", b"|"):
        counts = {line.count(mark) for line in (lines[:-1] if len(lines) > 2 else lines)}
        if len(lines) > 1 and len(counts) == 1 and counts.pop() > 0:
            return Kind("csv", "a table of values (CSV)", "tables are not read: give X12, EDIFACT, an IDoc or JSON")
    return Kind(
        "unknown",
        "text of an unknown kind",
        "X12 (ISA), EDIFACT (UNA, UNB), IDoc (EDI_DC40) and canonical JSON are read",
    )


def _control_characters(text: bytes) -> int:
    return len(text) - len(
        text.translate(None, bytes(n for n in range(32) if n not in b"\t\n\r\x0b\x0c\x1a\x1c\x1d\x1e\x1f\x85"))
    )
