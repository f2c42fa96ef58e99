"""Writing: byte for byte what was read, only the edited bytes after an edit, typed errors for what cannot be said."""

from __future__ import annotations

import io

import pytest

from canonical.errors import FormatError
from canonical.formats.idoc import IDoc, Layouts, Record, parse_layouts, read, write_flat, write_xml
from tests.formats.idoc import texts
from tests.formats.idoc.test_bad_input import FLAT
from tests.formats.idoc.test_reading import SAME_ORDER, content

HEAD = {"IDOCTYP": "ORDERS05", "MESTYP": "ORDERS", "RCVPRN": "PARTNER"}


def one(text: str) -> IDoc:
    (found,) = read(text.encode())
    assert isinstance(found, IDoc)
    return found


def flat(*idocs: IDoc, **options) -> str:
    return b"".join(write_flat(idocs, **options)).decode()


def xml(*idocs: IDoc) -> str:
    return b"".join(write_xml(idocs)).decode()


@pytest.mark.parametrize("name", SAME_ORDER)
def test_a_file_that_was_read_is_written_back_byte_for_byte(name):
    source = SAME_ORDER[name].encode()
    write = write_xml if name.startswith("xml") else write_flat
    assert b"".join(write(read(source))) == source
    assert b"".join(write(list(read(io.BytesIO(source), chunk_size=50)))) == source


@pytest.mark.parametrize("name", FLAT)
def test_even_a_damaged_idoc_is_written_back_byte_for_byte(name):
    source = FLAT[name][0]
    data = source.encode() if isinstance(source, str) else source
    found = list(read(data))
    if not all(isinstance(item, IDoc) for item in found):
        found = [item for item in found if isinstance(item, IDoc)]
        data = b"".join(item.text.encode(item.encoding) for item in found)
    assert b"".join(write_flat(found)) == data


@pytest.mark.parametrize("text", [texts.flat(), texts.flat(end="\r\n"), texts.flat(end="")])
@pytest.mark.parametrize(("index", "name", "value"), [(2, "MENGE", "48.000"), (2, "WERKS", "RN01"), (1, "DATUM", "")])
def test_an_edit_of_a_padded_record_changes_only_the_bytes_of_the_field(text, index, name, value):
    idoc = one(text)
    record = idoc.records[index]
    record.fields[name] = value
    first, stop = Layouts().of(record.definition).places[name]
    at = record.offset
    assert flat(idoc) == text[: at + first] + value.ljust(stop - first) + text[at + stop :]


def test_an_edit_of_a_trimmed_record_changes_only_its_line():
    text = texts.flat(trim=True)
    idoc = one(text)
    idoc.records[3].fields["IDTNR"] = "FG-2"
    assert flat(idoc) == text.replace("FG-1001", "FG-2")
    idoc.records[3].fields["KTEXT"] = "Oats"
    assert flat(idoc) == text.replace("002FG-1001\n", "002" + "FG-2".ljust(35) + "Oats\n")


def test_an_edit_of_the_control_record_reaches_the_document_number_of_the_records():
    idoc = one(texts.flat())
    idoc.control["DOCNUM"] = "0000000000000008"
    assert flat(idoc) == texts.flat(DOCNUM="0000000000000008")


def test_the_tail_of_a_record_is_written_back_and_can_be_edited():
    text = texts.flat(("Z2CUSTOM", 1, 0, 1, "as received"))
    idoc = one(text)
    idoc.records[0].tail = "edited"
    assert flat(idoc) == texts.flat(("Z2CUSTOM", 1, 0, 1, "edited"))


def test_a_record_that_is_added_gets_a_number_and_its_parent_follows():
    idoc = one(texts.flat())
    idoc.records.insert(3, Record("E1EDP20", {"WMENG": "120.000", "EDATU": "20260318"}, parent=2))
    added = ("E2EDP20", 4, 3, 2, "120.000".ljust(30) + "20260318")
    moved = ("E2EDP19001", 5, 3, 2, "002FG-1001")
    assert flat(idoc) == texts.flat(*texts.ORDER[:3], added, moved)


def test_a_record_that_is_taken_away_leaves_the_numbers_of_the_others():
    idoc = one(texts.flat())
    del idoc.records[1]
    idoc.records[2].parent = 1
    assert flat(idoc) == texts.flat(texts.HEAD, texts.ITEM, texts.SKU)


def test_new_idocs_have_full_records_numbers_and_levels():
    records = [
        Record("E1EDK01", {"BELNR": "1"}),
        Record("E1EDP01", {"POSEX": "000010"}),
        Record("E1EDP19", {"QUALF": "002"}, parent=1),
        Record("Z1ANY", tail="free", parent=2),
    ]
    text = flat(IDoc.of({**HEAD, "DOCNUM": "12", "MANDT": "100"}, records), newline="\r\n")
    lines = text.split("\r\n")
    assert [len(line) for line in lines] == [524, 1063, 1063, 1063, 1063, 0]
    assert [line[:63] for line in lines[1:-1]] == [
        f"{name:30}10012{'':14}{header}"
        for name, header in [
            ("E2EDK01003", "00000100000001"),
            ("E2EDP01003", "00000200000001"),
            ("E2EDP19001", "00000300000202"),
            ("Z2ANY", "00000400000303"),
        ]
    ]
    assert one(text).control == {"TABNAM": "EDI_DC40", "MANDT": "100", "DOCNUM": "12", **HEAD}


def test_flat_and_xml_turn_into_each_other():
    from_flat, from_xml = one(texts.flat()), one(texts.xml())
    assert content(one(xml(from_flat))) == content(from_xml)
    assert flat(from_xml) == texts.flat()


@pytest.mark.parametrize(
    "source", [texts.xml(), texts.xml().replace("<IDOC ", "<s:IDOC ").replace("</IDOC>", "</s:IDOC>")]
)
def test_an_edit_in_xml_changes_only_the_bytes_of_the_field(source):
    idoc = one(source)
    idoc.records[2].fields["MENGE"] = "1 < 2 & 3"
    idoc.control["RCVPRN"] = "Käse"
    assert xml(idoc) == source.replace("120.000", "1 &lt; 2 &amp; 3").replace("PARTNER", "Käse")


@pytest.mark.parametrize(
    ("before", "index", "field", "value", "after"),
    [
        ("<ACTION>000</ACTION>", 0, "ACTION", "", "<ACTION></ACTION>"),
        ("<ACTION><![CDATA[000]]><!-- x --></ACTION>", 0, "ACTION", "001", "<ACTION>001</ACTION>"),
        ("<WKURS/><ACTION>000</ACTION>", 0, "WKURS", "1.5", "<WKURS>1.5</WKURS><ACTION>000</ACTION>"),
        ("<ACTION a='>'>000</ACTION>", 0, "ACTION", "001", "<ACTION a='>'>001</ACTION>"),
        ("<ACTION >000</ACTION\n>", 0, "ACTION", "001", "<ACTION >001</ACTION\n>"),
    ],
)
def test_an_edit_in_xml_respects_the_way_the_field_is_written(before, index, field, value, after):
    source = texts.xml().replace("<ACTION>000</ACTION>", before, 1)
    idoc = one(source)
    idoc.records[index].fields[field] = value
    assert xml(idoc) == source.replace(before, after)


def test_a_new_field_in_xml_stands_behind_the_last_field_of_its_segment_with_the_same_indentation():
    source = texts.xml().replace("<MENEE>", "\n    <MENEE>")
    idoc = one(source)
    idoc.records[2].fields["WERKS"] = "RN01"
    assert xml(idoc) == source.replace("</MENEE>", "</MENEE>\n    <WERKS>RN01</WERKS>")


def test_xml_whose_tree_changed_is_written_anew():
    idoc = one(texts.xml())
    idoc.records.append(Record("E1EDS01", {"SUMID": "002"}))
    again = one(xml(idoc))
    assert [each.segment for each in again.records][-1] == "E1EDS01"
    assert [each.fields for each in again.records] == [each.fields for each in idoc.records]
    empty = one(texts.xml(texts.idoc('<E1EDK01 SEGMENT="1"/>')))
    empty.records[0].fields["BELNR"] = "1"
    assert one(xml(empty)).records[0].fields == {"BELNR": "1"}


def test_xml_keeps_its_encoding_when_it_is_edited():
    prologue = '<?xml version="1.0" encoding="ISO-8859-1"?>\n'
    source = texts.xml(prologue=prologue).replace("FG-1001", "Käse").encode("latin-1")
    (idoc,) = read(source)
    idoc.records[3].fields["IDTNR"] = "Öl €"
    assert b"".join(write_xml([idoc])) == source.replace(b"K\xe4se", b"\xd6l &#8364;")


def test_idocs_of_several_files_become_one():
    one_file, other = texts.flat(trim=True)[:-1], "\ufeff" + texts.flat(end="\r\n")
    assert flat(one(one_file), one(other)) == one_file + "\n" + other[1:]
    latin = texts.xml(prologue='<?xml version="1.0" encoding="ISO-8859-1"?>').replace("FG-1001", "Käse")
    (second,) = read(latin.encode("latin-1"))
    made = IDoc.of(dict(HEAD), [Record("E1EDK01", {"BELNR": "1"})])
    for idocs in ([one(texts.xml()), second, made], [made, second, one(texts.xml())]):
        found = list(read(xml(*idocs).encode()))
        assert [(content(idoc), idoc.problems) for idoc in found] == [
            (content(next(read(b"".join(write_xml([idoc]))))), []) for idoc in idocs
        ]  # fmt: skip


def test_what_is_left_of_a_file_is_still_a_document():
    kept = list(read(texts.xml(texts.idoc(DOCNUM="1"), texts.idoc(DOCNUM="2"), texts.idoc(DOCNUM="3")).encode()))
    for some in (kept[:1], kept[1:2], kept[1:], kept[::2]):
        again = list(read(xml(*some).encode()))
        assert [content(idoc) for idoc in again] == [content(idoc) for idoc in some]
        assert xml(*some).count("<ORDERS05>") == xml(*some).count("</ORDERS05>") == 1


def test_xml_documents_one_after_the_other_stay_documents():
    source = texts.xml() + texts.xml(root="ZORDERS05")
    assert b"".join(write_xml(read(source.encode()))).decode() == source


def test_nothing_becomes_nothing():
    assert list(write_flat([])) == list(write_xml([])) == []


TABLE = "segment\tdefinition\tfield\toffset\tlength\n/ABC/E1HEAD\t/ABC/E2HEAD\tA\t63\t3\n"
WRITE_ERRORS = {
    "a value longer than its field": (
        write_flat, Record("E1EDK14", {"QUALF": "0088"}), "value-too-long", "segment 1 E1EDK14.QUALF",
        "the value has 4 characters, QUALF has 3",
    ),
    "a tail longer than the record": (
        write_flat, Record("E1EDK14", tail="x" * 963), "value-too-long", "segment 1 E1EDK14",
        "the value has 963 characters, the rest of the record has 962",
    ),
    "a field without a known place": (
        write_flat, Record("E1EDK14", {"COLOUR": "green"}), "field-unknown", "segment 1 E1EDK14.COLOUR",
        "no place is known for field COLOUR",
    ),
    "a field of a segment without a layout": (
        write_flat, Record("Z1ANY", {"A": "1"}), "field-unknown", "segment 1 Z1ANY.A", "no place is known for field A",
    ),
    "a line break in a flat value": (
        write_flat, Record("E1EDKT2", {"TDLINE": "a\nb"}), "value-not-flat", "segment 1 E1EDKT2.TDLINE",
        "the value holds the control character 0x0a",
    ),
    "a parent that does not stand before": (
        write_flat, Record("E1EDK14", parent=5), "parent-invalid", "segment 1 E1EDK14",
        "the parent, record 5, does not stand before it",
    ),
    "a parent that XML cannot nest in": (
        write_xml, Record("E1EDK14", parent=0), "parent-invalid", "segment 1 E1EDK14",
        "the parent segment does not stand before the record, or was closed by another one",
    ),
    "content without a name in XML": (
        write_xml, Record("Z1ANY", tail="free text"), "tail-not-xml", "segment 1 Z1ANY",
        "9 characters beyond the known layout of Z1ANY have no name in XML",
    ),
    "a character that XML cannot hold": (
        write_xml, Record("E1EDKT2", {"TDLINE": "a\x01"}), "value-not-xml", "segment 1 E1EDKT2.TDLINE",
        "the value holds the character 0x0001, which XML cannot hold",
    ),
    "a segment that no element can be named after": (
        write_xml, Record("/ABC/E1HEAD", {"A": "1"}), "name-not-xml", "segment 1 /ABC/E1HEAD",
        "'/ABC/E1HEAD' cannot be the name of an XML element",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("write", "record", "rule", "place", "message"), WRITE_ERRORS.values(), ids=WRITE_ERRORS.keys()
)
def test_what_cannot_be_written_is_refused_with_its_place(write, record, rule, place, message):
    with pytest.raises(FormatError) as caught:
        list(write([IDoc.of(dict(HEAD), [record])]))
    (problem,) = caught.value.problems
    assert (problem.rule, str(problem.position), problem.message) == (rule, f"message 1, {place}", message)


def test_all_that_is_wrong_with_an_idoc_is_told_at_once():
    records = [Record("E1EDK14", {"QUALF": "0088", "COLOUR": "green"}), Record("E1EDKT2", {"TDLINE": "x" * 71})]
    with pytest.raises(FormatError) as caught:
        list(write_flat([IDoc.of({**HEAD, "MANDT": "1000"}, records)]))
    assert sorted(str(each.position.field) for each in caught.value.problems) == ["COLOUR", "MANDT", "QUALF", "TDLINE"]


def test_a_character_that_the_encoding_lacks_is_refused_with_its_record():
    idoc = one(texts.flat())
    idoc.records[3].fields["IDTNR"] = "€"
    with pytest.raises(FormatError) as caught:
        flat(idoc, encoding="latin-1")
    assert [(each.rule, each.position.tag) for each in caught.value.problems] == [("value-not-encodable", "E1EDP19")]


def test_xml_needs_a_name_for_its_root():
    with pytest.raises(FormatError, match="IDOCTYP"):
        xml(IDoc.of({"MESTYP": "ORDERS"}, [Record("E1EDK01")]))


def test_an_extension_names_the_root():
    assert "<ZORDERS05>" in xml(IDoc.of({**HEAD, "CIMTYP": "ZORDERS05"}, [Record("E1EDK01", {"BELNR": "1"})]))


def test_the_layout_of_a_partner_is_used_for_writing():
    layouts = Layouts(parse_layouts(TABLE))
    idoc = IDoc.of(dict(HEAD), [Record("/ABC/E1HEAD", {"A": "123"}, definition="/ABC/E1HEAD")])
    assert flat(idoc, layouts=layouts).split("\n")[1][63:70] == "123    "
