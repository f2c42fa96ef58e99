"""A flat IDoc and its XML twin give the same control record, records, tree and fields."""

from __future__ import annotations

import io

import pytest

from canonical.errors import FormatError
from canonical.formats.idoc import IDoc, Layouts, Record, parse_layouts, read
from tests.formats.idoc import texts


def only(source: bytes | str, **options) -> IDoc:
    found = list(read(source.encode() if isinstance(source, str) else source, **options))
    assert len(found) == 1
    assert isinstance(found[0], IDoc)
    return found[0]


def content(idoc: IDoc) -> tuple:
    records = [(each.segment, each.fields, each.parent, each.level, each.number, each.tail) for each in idoc.records]
    return idoc.control, records


ORDER = [
    ("E1EDK01", {"ACTION": "000", "CURCY": "USD", "HWAER": "USD", "BELNR": "4500012345"}, None, 1, 1, ""),
    ("E1EDK03", {"IDDAT": "012", "DATUM": "20260309"}, None, 1, 2, ""),
    ("E1EDP01", {"POSEX": "000010", "ACTION": "001", "MENGE": "120.000", "MENEE": "PCE"}, None, 1, 3, ""),
    ("E1EDP19", {"QUALF": "002", "IDTNR": "FG-1001"}, 2, 2, 4, ""),
]

SAME_ORDER = {
    "padded lines": texts.flat(),
    "lines trimmed on the right": texts.flat(trim=True),
    "lines ended by CR LF": texts.flat(end="\r\n"),
    "trimmed lines ended by CR LF": texts.flat(trim=True, end="\r\n"),
    "blank lines around and between records": "\n  \n" + texts.flat().replace("\n", "\n\n"),
    "a byte order mark": "\ufeff" + texts.flat(),
    "records of fixed length without line ends": texts.flat(end=""),
    "the control character 1A at the end": texts.flat() + "\x1a",
    "xml": texts.xml(),
    "xml without line breaks": texts.xml().replace("\n", ""),
    "xml with indentation": texts.xml().replace("><", ">\n      <"),
    "xml with CR LF": texts.xml().replace("\n", "\r\n"),
    "xml with a byte order mark": "\ufeff" + texts.xml(),
    "xml without a declaration": texts.xml(prologue=""),
    "xml in an extension root": texts.xml(root="ZORDERS05"),
    "xml in a foreign root": texts.xml(root='ns0:Send xmlns:ns0="urn:some-adapter"').replace(
        "</ns0:Send xmlns:ns0=\"urn:some-adapter\">", "</ns0:Send>"
    ),
    "xml with a default namespace on the IDOC": texts.xml().replace("<IDOC ", '<IDOC xmlns="urn:sap" '),
    "xml with a prefixed IDOC": texts.xml().replace("<IDOC ", "<s:IDOC ").replace("</IDOC>", "</s:IDOC>"),
    "xml with CDATA": texts.xml().replace("FG-1001", "<![CDATA[FG-1001]]>"),
    "xml with a comment that closes the IDOC": texts.xml().replace("<E1EDK03", "<!-- </IDOC> --><E1EDK03"),
    "xml with a comment between IDOCs that opens one": texts.xml().replace("<IDOC ", "<!-- <IDOC > -->\n<IDOC ", 1),
    "xml with a blank in the end tag": texts.xml().replace("</IDOC>", "</IDOC >"),
    "xml with empty and blank fields": texts.xml().replace("<ACTION>", "<WKURS/><ZTERM>  </ZTERM><ACTION>"),
    "xml without the attributes": texts.xml().replace(' SEGMENT="1"', "").replace(' BEGIN="1"', ""),
}  # fmt: skip


@pytest.mark.parametrize("text", SAME_ORDER.values(), ids=SAME_ORDER.keys())
def test_every_spelling_of_the_order_reads_the_same(text):
    idoc = only(text)
    assert content(idoc) == (texts.CONTROL, ORDER)
    assert idoc.problems == []
    assert (idoc.message_type, idoc.basic_type, idoc.encoding) == ("ORDERS", "ORDERS05", "utf-8")


@pytest.mark.parametrize("size", [1, 2, 7, 100, 600, 1064, 5000])
@pytest.mark.parametrize("form", ["flat", "fixed", "xml"])
def test_the_size_of_the_chunks_does_not_matter(size, form):
    one, two = {"DOCNUM": "0000000000000001"}, {"DOCNUM": "0000000000000002"}
    texts_of = {
        "flat": texts.flat(**one) + texts.flat(**two),
        "fixed": texts.flat(end="", **one) + texts.flat(end="", **two),
        "xml": texts.xml(texts.idoc(**one), "<!-- x -->" + texts.idoc(**two).replace("PCE", "<![CDATA[PCE]]>")),
    }
    source = texts_of[form].encode()
    found = list(read(io.BytesIO(source), chunk_size=size))
    assert [(idoc.control["DOCNUM"][-1], len(idoc.records), idoc.problems) for idoc in found] == [
        ("1", 4, []),
        ("2", 4, []),
    ]
    assert found == list(read(source))


def test_a_pipe_that_gives_a_few_bytes_at_a_time_reads_the_same():
    class Pipe(io.BytesIO):
        def read(self, size=-1):
            return super().read(min(size, 13))

    assert content(next(iter(read(Pipe(texts.flat().encode()))))) == (texts.CONTROL, ORDER)


@pytest.mark.parametrize("source", [io.StringIO("EDI_DC40"), "EDI_DC40", None, 7])
def test_a_source_that_yields_no_bytes_is_refused(source):
    with pytest.raises(FormatError, match="binary mode"):
        list(read(source))


def test_positions_tell_message_line_segment_and_byte():
    second = list(read((texts.flat() + texts.flat()).encode()))[1]
    assert str(second.place(3, "IDTNR")) == "message 2, line 10, segment 4 E1EDP19.IDTNR, byte 8498"
    assert second.text == texts.flat()
    source = texts.xml(texts.idoc(), texts.idoc())
    place = list(read(source.encode()))[1].place(3, "IDTNR")
    assert (place.message, place.segment, place.tag) == (2, 4, "E1EDP19")
    assert source[place.offset :].startswith('<E1EDP19 SEGMENT="1">')
    assert place.line == source.count("\n", 0, place.offset) + 1


def test_offsets_count_bytes_where_characters_take_several():
    text = texts.flat(("E2EDKA1002", 1, 0, 1, "AG" + " " * 35 + "Bäckerei Groß"), texts.DATE)
    idoc = only(text)
    assert idoc.records[0].fields["NAME1"] == "Bäckerei Groß"
    assert text.encode()[idoc.records[1].offset :].startswith(b"E2EDK03")


def test_what_lies_beyond_the_known_layout_is_kept():
    longer = ("E2EDK03", 1, 0, 1, "01220260309101500NEW")
    unknown = ("Z2CUSTOM001", 2, 1, 2, "  anything at all")
    idoc = only(texts.flat(longer, unknown))
    assert (idoc.records[0].tail, idoc.records[0].fields["UZEIT"]) == ("NEW", "101500")
    assert (idoc.records[1].segment, idoc.records[1].definition) == ("Z1CUSTOM", "Z2CUSTOM001")
    assert (idoc.records[1].fields, idoc.records[1].tail) == ({}, "  anything at all")
    assert [(each.rule, each.severity, each.position.tag) for each in idoc.problems] == [
        ("layout-unknown", "warning", "Z1CUSTOM")
    ]


def test_a_partner_can_give_the_layout_of_a_segment():
    table = (
        "segment\tdefinition\tfield\toffset\tlength\nZ1CUSTOM\tZ2CUSTOM001\tCOLOUR\t63\t5\nZ1CUSTOM\t\tSIZE\t68\t2\n"
    )
    layouts = Layouts(parse_layouts(table))
    idoc = only(texts.flat(("Z2CUSTOM001", 1, 0, 1, "green12")), layouts=layouts)
    assert (idoc.records[0].fields, idoc.records[0].tail, idoc.problems) == ({"COLOUR": "green", "SIZE": "12"}, "", [])


def test_unknown_segments_and_fields_stay_in_xml():
    idoc = only(texts.xml(texts.idoc(texts.segment("ZANY", texts.segment("ZLEAF"), ZZFIELD="1"))))
    assert [(each.segment, each.fields, each.parent) for each in idoc.records] == [
        ("ZANY", {"ZZFIELD": "1"}, None),
        ("ZLEAF", {}, 0),
    ]


def test_the_tree_is_built_from_levels_when_no_record_names_its_parent():
    rows = [(name, number, 0, level, sdata) for name, number, _, level, sdata in texts.ORDER]
    idoc = only(texts.flat(*rows))
    assert [each.parent for each in idoc.records] == [None, None, None, 2]
    assert [(each.rule, each.severity) for each in idoc.problems] == [("parents-from-levels", "warning")]


def test_the_control_record_may_bear_the_name_of_the_unicode_structure():
    assert only(texts.flat(TABNAM="EDI_DC40_U")).problems == []


@pytest.mark.parametrize(
    ("prologue", "encoding", "name"),
    [
        ('<?xml version="1.0" encoding="ISO-8859-1"?>', "latin-1", "Bäckerei"),
        ("<?xml version='1.0' encoding='windows-1252'?>", "cp1252", "Bäckerei €"),
        ('<?xml version="1.0" encoding="us-ascii"?>', "utf-8", "Bäckerei €"),
        ('<?xml version="1.0" encoding="no-such-code"?>', "utf-8", "Bäckerei €"),
        ('<?xml version="1.0" encoding="utf-16"?>', "utf-8", "Bäckerei €"),
        ('<?xml version="1.0"?>', "utf-8", "Bäckerei €"),
    ],
)
def test_the_encoding_that_xml_declares_is_used(prologue, encoding, name):
    idoc = only(texts.xml(texts.idoc(texts.segment("E1EDKA1", NAME1=name)), prologue=prologue).encode(encoding))
    assert idoc.records[0].fields["NAME1"] == name
    assert idoc.problems == []


@pytest.mark.parametrize("make", [texts.flat, texts.xml])
def test_bytes_that_are_not_utf_8_are_read_as_latin_1_and_reported(make):
    idoc = only(make().replace("FG-1001", "Käse").encode("latin-1"))
    assert idoc.records[3].fields["IDTNR"] == "Käse"
    assert idoc.encoding == "latin-1"
    assert [(each.rule, each.severity) for each in idoc.problems] == [("encoding-latin-1", "warning")]


def test_a_record_made_by_a_program_needs_a_segment_and_fields_only():
    idoc = IDoc.of({"MESTYP": "ORDERS"}, [Record("E1EDK01", {"BELNR": "1"})])
    assert (idoc.control, idoc.records[0].level, idoc.text) == ({"MESTYP": "ORDERS"}, 1, "")
