"""Damaged files: what is said, where, how grave it is, and that everything else still comes through."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest

from canonical.formats.idoc import IDoc, Unreadable, read
from tests.formats.idoc import texts

GOOD = texts.flat(DOCNUM="0000000000000099")
GOOD_XML = texts.idoc(DOCNUM="0000000000000099")


def lines(**fields) -> list[str]:
    return texts.flat(**fields).splitlines(keepends=True)


def changed(index: int, first: int, text: str) -> str:
    """The order with some characters of one line replaced."""
    rows = lines()
    rows[index] = rows[index][:first] + text + rows[index][first + len(text) :]
    return "".join(rows)


def told(source: bytes | str) -> list[str]:
    """Every problem as ``severity rule at position``."""
    found = []
    for item in read(io.BytesIO(source.encode() if isinstance(source, str) else source)):
        found += [f"{each.severity} {each.rule} at {each.position}" for each in item.problems]
        assert all(each.message and each.hint for each in item.problems)
    return found


FLAT = {
    "an empty file": (b"", ["error empty-input at line 1, byte 0"]),
    "a file of blanks": (b" \r\n\n ", ["error empty-input at line 1, byte 0"]),
    "a file of another kind": ("ISA*00*          *00*", ["error not-an-idoc at line 1, byte 0"]),
    "a binary file": (b"PK\x03\x04\x00\x00", ["error not-text at line 1, byte 0"]),
    "a file in UTF-16": (texts.flat().encode("utf-16"), ["error encoding-unsupported at line 1, byte 0"]),
    "a file in UTF-16 without a mark": (
        texts.flat().encode("utf-16-be"), ["error encoding-unsupported at line 1, byte 0"],
    ),
    "text in front of the first IDoc": ("-- export --\n" + GOOD, ["error not-an-idoc at line 1, byte 0"]),
    "data records in front of the first IDoc": (
        "".join(lines()[1:]) + GOOD, ["error control-record-missing at line 1, byte 0"],
    ),
    "a control record cut after 60 characters": (
        lines()[0][:60] + "\n" + "".join(lines()[1:]) + GOOD,
        [
            "error control-record-truncated at message 1, line 1, byte 0, EDI_DC40",
            "error control-field-missing at message 1, line 1, byte 0, EDI_DC40.MESTYP",
        ],
    ),
    "a control record cut after its receiver": (
        lines()[0][:300] + "\n" + "".join(lines()[1:]),
        ["warning control-record-short at message 1, line 1, byte 0, EDI_DC40"],
    ),
    "a control record that is too long": (
        lines()[0][:524] + "XYZ\n" + "".join(lines()[1:]),
        ["warning control-record-long at message 1, line 1, byte 0, EDI_DC40"],
    ),
    "a control record of an old release": (
        changed(0, 0, "EDI_DC    "), ["error control-record-version at message 1, line 1, byte 0, EDI_DC40"],
    ),
    "a control record without a message type": (
        texts.flat(MESTYP=""), ["error control-field-missing at message 1, line 1, byte 0, EDI_DC40.MESTYP"],
    ),
    "an IDoc without data records": (
        lines()[0] + GOOD, ["error idoc-empty at message 1, line 1, byte 0, EDI_DC40"],
    ),
    "a file that ends within the control record": (
        GOOD + lines()[0][:111],
        [
            "error control-record-truncated at message 2, line 6, byte 4781, EDI_DC40",
            "error idoc-empty at message 2, line 6, byte 4781, EDI_DC40",
        ],
    ),
    "a file that ends within a padded record": (
        GOOD + texts.flat()[:-400], ["error record-truncated at message 2, line 10, segment 4 E1EDP19, byte 8498"],
    ),
    "a file that ends within the header of a record": (
        texts.flat()[:-1040], ["error record-truncated at message 1, line 5, segment 4 E1EDP19, byte 3717"],
    ),
    "a file of fixed records that ends within one": (
        texts.flat(end="")[:-400], ["error record-truncated at message 1, line 1, segment 4 E1EDP19, byte 3713"],
    ),
    "a trimmed file without a last line end": (
        texts.flat(trim=True)[:-3], ["warning line-end-missing at message 1, line 5, segment 4 E1EDP19, byte 844"],
    ),
    "a line break within a text": (
        changed(1, 100, "\n"), ["error segment-name-invalid at message 1, line 3, segment 2 .SEGNAM, byte 626"],
    ),
    "a record that names a parent that does not exist": (
        changed(4, 55, "000009"), ["error parent-missing at message 1, line 5, segment 4 E1EDP19.PSGNUM, byte 3717"],
    ),
    "a record that is its own parent": (
        changed(4, 55, "000004"), ["error parent-missing at message 1, line 5, segment 4 E1EDP19.PSGNUM, byte 3717"],
    ),
    "a record number that is no number": (
        changed(2, 49, "00A002"),
        ["error record-header-broken at message 1, line 3, segment 2 E1EDK03.SEGNUM, byte 1589"],
    ),
    "a parent number that is no number": (
        changed(4, 55, "??????"),
        ["error record-header-broken at message 1, line 5, segment 4 E1EDP19.PSGNUM, byte 3717"],
    ),
    "a record number that comes twice": (
        changed(2, 49, "000001"),
        ["warning segment-number-order at message 1, line 3, segment 2 E1EDK03.SEGNUM, byte 1589"],
    ),
    "a record of another IDoc": (
        changed(3, 33, "0000000000008888"),
        ["error document-number at message 1, line 4, segment 3 E1EDP01.DOCNUM, byte 2653"],
    ),
    "a record that is too long": (
        lines()[0] + lines()[1][:-1] + "MORE\n" + "".join(lines()[2:]),
        ["warning record-long at message 1, line 2, segment 1 E1EDK01, byte 525"],
    ),
    "an unknown segment, twice": (
        texts.flat(("E2EDXYZ", 1, 0, 1, "A"), ("E2EDXYZ", 2, 0, 1, "B")),
        ["warning layout-unknown at message 1, line 2, segment 1 E1EDXYZ, byte 525"],
    ),
    "a zero byte in a value": (
        changed(3, 70, "\0"), ["error not-text at message 1, line 4, segment 3 E1EDP01, byte 2653"],
    ),
}  # fmt: skip
# The place is given by the text that stands there, from its offset on.
XML = {
    "XML that is not an IDoc": ("<html><body/></html>", "not-an-idoc", "", "<html>"),
    "an unclosed tag": (
        texts.xml(texts.idoc().replace("</BELNR>", "<BELNR>"), GOOD_XML), "xml-broken", "message 1", "E1EDK01>\n<E1EDK",
    ),
    "an ampersand that is not escaped": (
        texts.xml(texts.idoc().replace("PCE", "P&E;"), GOOD_XML), "xml-broken", "message 1", "&E;",
    ),
    "an entity that is not declared": (
        texts.xml(texts.idoc().replace("PCE", "&pce;"), GOOD_XML), "xml-broken", "message 1", "&pce;",
    ),
    "a zero byte": (texts.xml(texts.idoc().replace("PCE", "P\0E"), GOOD_XML), "xml-broken", "message 1", "\0E"),
    "a letter of several bytes before the fault": (
        texts.xml(texts.idoc().replace("<POSEX>", "<X>Käse</X><Y>\0<"), GOOD_XML), "xml-broken", "message 1", "\0<",
    ),
    "an IDoc that is not closed before the next": (
        texts.xml(texts.idoc().replace("</IDOC>", ""), GOOD_XML), "xml-truncated", "message 1", '<IDOC BEGIN="1">',
    ),
    "a file that ends within an IDoc": (texts.xml(GOOD_XML, texts.idoc())[:-60], "xml-truncated", "message 2", ""),
    "a file that ends between IDocs": (texts.xml(GOOD_XML)[:-13], "xml-truncated", "", ""),
    "an IDoc whose start tag is damaged": (
        texts.xml(GOOD_XML, texts.idoc().replace("<IDOC ", "<IDC "), GOOD_XML), "outside-idoc", "", "\n<IDC",
    ),
    "text between two IDocs": (texts.xml(GOOD_XML, "lost?", GOOD_XML), "outside-idoc", "", "\nlost?"),
    "text behind the last IDoc": (texts.xml(GOOD_XML) + "lost?", "outside-idoc", "", "\n</ORDERS05>\nlost?"),
    "a DOCTYPE": (
        texts.xml(GOOD_XML, prologue='<!DOCTYPE ORDERS05 SYSTEM "other.dtd">'), "doctype-refused", "", "<!DOCTYPE",
    ),
    "an IDoc without a control record": (
        texts.xml(f"<IDOC>{texts.ORDER_XML}</IDOC>", GOOD_XML), "control-record-missing", "message 1", "<IDOC>",
    ),
    "an IDoc without segments": (texts.xml(texts.idoc(""), GOOD_XML), "idoc-empty", "message 1, EDI_DC40", "<IDOC"),
    "a control record without a basic type": (
        texts.xml(texts.idoc(IDOCTYP=""), GOOD_XML), "control-field-missing", "message 1, EDI_DC40.IDOCTYP", "<IDOC",
    ),
    "a second control record": (
        texts.xml(texts.idoc(texts.segment("EDI_DC40", DOCNUM="2") + texts.ORDER_XML), GOOD_XML),
        "control-record-repeated", "message 1, EDI_DC40", "<IDOC",
    ),
    "a field that stands twice": (
        texts.xml(texts.idoc().replace("<MENEE>", "<MENGE>99</MENGE><MENEE>"), GOOD_XML),
        "field-repeated", "message 1, segment 3 E1EDP01.MENGE", "<E1EDP01",
    ),
    "text between fields": (
        texts.xml(texts.idoc().replace("<MENEE>", "lost?<MENEE>"), GOOD_XML),
        "stray-text", "message 1, segment 3 E1EDP01", "<E1EDP01",
    ),
    "text between segments": (
        texts.xml(texts.idoc().replace("<E1EDK03", "lost?<E1EDK03"), GOOD_XML),
        "stray-text", "message 1, EDI_DC40", "<IDOC",
    ),
    "text in the control record": (
        texts.xml(texts.idoc().replace("<MESTYP>", "lost?<MESTYP>"), GOOD_XML),
        "stray-text", "message 1, EDI_DC40", "<IDOC",
    ),
    "text in a segment without fields": (
        texts.xml(texts.idoc(texts.segment("E1EDK01", BELNR="1") + '<E1EDKT1 SEGMENT="1">lost?</E1EDKT1>'), GOOD_XML),
        "stray-text", "message 1, segment 2 E1EDKT1", "<E1EDKT1",
    ),
    "a marked field with text": (
        texts.xml(texts.idoc().replace("<MENEE>", '<MENEE SEGMENT="1">'), GOOD_XML),
        "stray-text", "message 1, segment 3 E1EDP01.MENEE", "<E1EDP01",
    ),
    "nesting beyond any IDoc": (
        texts.xml(texts.idoc("<A>" * 200 + "</A>" * 200), GOOD_XML), "nested-too-deep", "message 1", "<IDOC",
    ),
    "nesting of a hundred thousand levels": (
        texts.xml(texts.idoc("<A>" * 100_000 + "</A>" * 100_000), GOOD_XML), "nested-too-deep", "message 1", "<IDOC",
    ),
    "a prefix without a namespace": (
        texts.xml(texts.idoc().replace("<E1EDK03 ", "<x:E1EDK03 "), GOOD_XML), "xml-broken", "message 1", "<x:E1EDK03",
    ),
    "an IDOC in a comment only": ("<a><!-- <IDOC></IDOC> --></a>", "not-an-idoc", "", "<a>"),
}  # fmt: skip
SOUND = {
    name: case[0]
    for name, case in {**FLAT, **XML}.items()
    if "0000000000000099" in str(case[0]) and name != "a DOCTYPE"
}


@pytest.mark.parametrize(("source", "problems"), FLAT.values(), ids=FLAT.keys())
def test_a_damaged_flat_file_is_diagnosed(source, problems):
    assert told(source) == problems


@pytest.mark.parametrize(("source", "rule", "place", "snippet"), XML.values(), ids=XML.keys())
def test_a_damaged_xml_file_is_diagnosed(source, rule, place, snippet):
    data = source.encode()
    (found,) = [each for item in read(io.BytesIO(data), chunk_size=100) for each in item.problems]
    where = found.position
    assert (found.severity, found.rule) == ("error", rule)
    assert found.message
    assert found.hint
    assert str(replace(where, line=None, offset=None)) == place
    assert data[where.offset :].startswith(snippet.encode())
    assert where.line == data.count(b"\n", 0, where.offset) + 1


def test_several_problems_of_one_idoc_are_told_at_once():
    broken = texts.xml("<IDOC></IDOC>")
    assert [rule.split()[1] for rule in told(broken)] == ["control-record-missing", "idoc-empty"]
    rows = lines()
    rows[2] = rows[2][:49] + "??????" + rows[2][55:]
    rows[4] = rows[4][:55] + "000077" + rows[4][61:]
    rows[3] = "no segment\n"
    assert [rule.split()[1] for rule in told("".join(rows))] == [
        "segment-name-invalid", "record-header-broken", "parent-missing",
    ]  # fmt: skip


@pytest.mark.parametrize("source", [case[0] for case in FLAT.values()], ids=FLAT.keys())
def test_no_flat_text_is_lost(source):
    data = source.encode() if isinstance(source, str) else source
    found = list(read(data))
    assert "".join(getattr(item, "before", "") + item.text for item in found).strip() == _text(data).strip()


@pytest.mark.parametrize("source", SOUND.values(), ids=SOUND.keys())
def test_the_sound_idocs_around_the_damage_come_through(source):
    found = [
        item for item in read(source.encode()) if isinstance(item, IDoc) and item.control.get("DOCNUM", "")[-2:] == "99"
    ]
    assert len(found) == source.count("<DOCNUM>0000000000000099") + source.count("EDI_DC40  1000000000000000099")
    assert found
    assert all(len(idoc.records) == 4 and idoc.problems == [] for idoc in found)


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


@pytest.mark.parametrize(
    "entities",
    [
        '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY pce "&b;&b;&b;">',
        '<!ENTITY pce SYSTEM "file:///etc/passwd">',
        '<!ENTITY pce "<IDOC><E1EDK01/></IDOC>">',
    ],
    ids=["billion laughs", "a file of the machine", "an IDoc in an entity"],
)
def test_no_entity_is_ever_expanded(entities):
    body = texts.xml(texts.idoc().replace("PCE", "&pce;"), prologue="")
    source = f"<!DOCTYPE ORDERS05 [{entities}]>{body}"
    found = list(read(source.encode()))
    assert [type(item) for item in found] == [Unreadable]
    assert (found[0].text, found[0].problems[0].rule) == (source, "doctype-refused")
    # Behind a DOCTYPE that stands in a comment, the entity is simply not declared.
    assert told(f"<!-- <!DOCTYPE x [{entities.replace('IDOC', 'ID')}]> -->{body}")[0].startswith("error xml-broken")


def test_an_idoc_beyond_the_limit_is_handed_on_in_pieces_and_the_next_one_is_read():
    long = texts.flat(*[("E2EDKT2", number, 0, 1, "text") for number in range(1, 3000)])
    found = list(read(io.BytesIO((long + GOOD).encode()), limit=1 << 21, chunk_size=1 << 16))
    *pieces, last = found
    assert isinstance(last, IDoc)
    assert last.problems == []
    assert {each.rule for piece in pieces for each in piece.problems} == {"idoc-too-large"}
    assert "".join(piece.text for piece in pieces) == long
    xml = texts.xml(texts.idoc("<E1EDKT1>" + "<TDID>1234</TDID>" * 200_000 + "</E1EDKT1>"), GOOD_XML)
    found = list(read(io.BytesIO(xml.encode()), limit=1 << 21, chunk_size=1 << 16))
    assert found[0].problems[0].rule == "idoc-too-large"
    assert isinstance(found[-1], IDoc)
    assert found[-1].control["DOCNUM"].endswith("99")


@pytest.mark.parametrize("start", [b"", b"<a>", b"E2EDK01", b"\x00"])
def test_a_large_file_of_another_kind_is_handed_on_in_pieces(start):
    data = start + b"no line end and no IDoc, only text; " * 100_000
    found = list(read(io.BytesIO(data)))
    assert all(isinstance(item, Unreadable) and item.problems and len(item.text) <= 1 << 20 for item in found)
    assert "".join(item.text for item in found).encode() == data
    assert [item.position.offset for item in found] == [
        sum(len(each.text) for each in found[:index]) for index in range(len(found))
    ]
