from __future__ import annotations

import gzip
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canonical.formats.detect import HEAD, detect

ISA = b"ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260301*0600*U*00401*000000001*0*P*:~GS*"


def zipped(name: str) -> bytes:
    """A zip archive with one member."""
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as archive:
        archive.writestr(name, "x")
    return memory.getvalue()


CASES = [
    ("an X12 file", ISA, "x12"),
    ("X12 with other separators", ISA.replace(b"*", b"|"), "x12"),
    ("X12 behind a byte order mark", b"\xef\xbb\xbf" + ISA, "x12"),
    ("X12 behind blank lines", b"\r\n\r\n  " + ISA, "x12"),
    ("X12 behind a mailbox header", b"$$ADD ID=PARTNER BATCHID='ISA'\r\n" + ISA, "x12"),
    ("X12 behind three kilobytes of text", b"HEADER LINE OF SOME SYSTEM\n" * 120 + ISA, "x12"),
    ("a name that begins like a header", b"ISABELLA*00*", "unknown"),
    ("a flat IDoc", b"EDI_DC40  8000000000001234567", "idoc-flat"),
    ("a flat IDoc behind another line", b"some transport\nEDI_DC40  800", "idoc-flat"),
    ("an IDoc in XML", b'<?xml version="1.0"?><ORDERS05><IDOC BEGIN="1"><EDI_DC40 SEGMENT="1">', "idoc-xml"),
    ("an IDoc in XML without declaration", b"<ORDERS05>\n <IDOC>\n  <EDI_DC40>", "idoc-xml"),
    ("other XML", b"<?xml version='1.0'?><order/>", "xml"),
    ("a web page", b"<!DOCTYPE html><html>", "xml"),
    ("EDIFACT with UNA", b"UNA:+.? 'UNB+UNOC:3+A+B", "edifact"),
    ("EDIFACT with UNA on its own line", b"UNA:+.? '\r\nUNB+UNOC:3+A+B", "edifact"),
    ("EDIFACT without UNA", b"UNB+UNOC:3+A+B", "edifact"),
    ("EDIFACT behind a line of text", b"FROM SYSTEM X\nUNB+UNOA:2+A", "edifact"),
    ("a JSON object over lines", b'{\n "type": "x"\n}', "json"),
    ("a JSON array", b'[{"a": 1}]', "json"),
    ("one JSON document on one line", b'{"a": 1}\n', "ndjson"),
    ("JSON documents, one a line", b'{"a": 1}\n{"a": 2}\n', "ndjson"),
    ("a table with semicolons", b"a;b;c\n1;2;3\n4;5;6\n", "csv"),
    ("a table with tabs", b"a\tb\n1\t2\n", "csv"),
    ("gzip", gzip.compress(b"x", mtime=0), "gzip"),
    ("zip", zipped("a.txt"), "zip"),
    ("a workbook", zipped("xl/workbook.xml"), "xlsx"),
    ("PDF", b"%PDF-1.7\n", "pdf"),
    ("a picture", b"\x89PNG\r\n\x1a\n", "binary"),
    ("UTF-16", "a letter".encode("utf-16"), "utf-16"),
    ("zero bytes", b"abc\0\0\0", "binary"),
    ("control characters", bytes(range(1, 9)) * 20, "binary"),
    ("nothing", b"", "empty"),
    ("nothing but blank space", b" \r\n\t\x1a", "empty"),
    ("nothing but a byte order mark", b"\xef\xbb\xbf", "empty"),
    ("prose", b"Dear partner, please find attached\nthe file that you asked for", "unknown"),
    ("X12 without its header", b"GS*QM*A*B", "unknown"),
    ("an IDoc of an old release", b"EDI_DC  800", "unknown"),
]
SUPPORTED = {"x12", "edifact", "idoc-flat", "idoc-xml", "json", "ndjson"}
UNB = b"UNA:+.? 'UNB+UNOC:3+A+B+260301:0600+1'"


@pytest.mark.parametrize(("head", "name"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_file_is_recognised_by_its_beginning(head: bytes, name: str) -> None:
    kind = detect(head)
    assert kind.name == name
    assert kind.supported == (name in SUPPORTED)
    assert kind.title
    if not kind.supported:
        assert kind.hint
        assert str(kind) == f"this seems to be {kind.title}: {kind.hint}"


@pytest.mark.parametrize(
    ("head", "name", "title"),
    [
        (gzip.compress(ISA, mtime=0), "gzip", "an X12 interchange in a gzip archive"),
        (gzip.compress(UNB, mtime=0), "gzip", "an EDIFACT interchange in a gzip archive"),
        (gzip.compress(ISA * 500, mtime=0)[:60], "gzip", "an X12 interchange in a gzip archive"),
        (ISA.decode().encode("cp037"), "ebcdic", "an X12 interchange in EBCDIC"),
        (UNB.decode().encode("cp500"), "ebcdic", "an EDIFACT interchange in EBCDIC"),
        (b"\x15\x25\x40" + UNB[9:].decode().encode("cp037"), "ebcdic", "an EDIFACT interchange in EBCDIC"),
        (ISA.decode().encode("utf-16"), "utf-16", "an X12 interchange in UTF-16"),
        (gzip.compress(ISA.decode().encode("cp037"), mtime=0), "gzip", ""),
    ],
)
def test_what_a_transport_did_is_looked_through(head: bytes, name: str, title: str) -> None:
    kind = detect(head)
    assert (kind.name, kind.supported) == (name, True)
    assert not title or str(kind) == f"this seems to be {title}"


def test_an_archive_of_something_else_has_to_be_unpacked() -> None:
    kind = detect(gzip.compress(b'{"type": "x"}', mtime=0))
    assert (kind.name, kind.supported) == ("gzip", False)
    assert "gunzip" in kind.hint


@given(st.binary(max_size=400))
def test_any_bytes_are_some_kind(head: bytes) -> None:
    for start in (b"", b"ISA", b"UNA", b"<", b"{", b"PK\x03\x04", b"EDI_DC40"):
        kind = detect(start + head)
        assert kind.supported or kind.hint


def test_only_the_head_is_looked_at() -> None:
    assert detect(b"x" * HEAD + b"\0" * 1000).name == "unknown"
