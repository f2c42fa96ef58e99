"""Laws over generated IDocs and files: both serialisations say the same, nothing is lost, nothing ever raises."""

from __future__ import annotations

import contextlib
import io
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from canonical.errors import FormatError
from canonical.formats.idoc import IDoc, Layouts, Notice, Record, read, write_flat, write_xml
from tests.formats.idoc import texts
from tests.formats.idoc.test_reading import content

LAYOUTS = Layouts()
SEGMENTS = [
    "E1EDK01",
    "E1EDK02",
    "E1EDK03",
    "E1EDK14",
    "E1EDKA1",
    "E1EDKT1",
    "E1EDKT2",
    "E1EDP01",
    "E1EDP19",
    "E1EDS01",
]
letters = st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff\ufeff")


def values(length: int) -> st.SearchStrategy[str]:
    """What both serialisations can say: no blank at the end, no control character, at most the length of the field."""
    return st.text(letters, min_size=1, max_size=min(length, 12)).map(lambda text: text.rstrip(" ")).filter(bool)


@st.composite
def fields(draw, segment: str) -> dict[str, str]:
    slots = LAYOUTS.of(segment).slots
    chosen = draw(st.lists(st.sampled_from(slots), unique=True, max_size=4))
    return {name: draw(values(stop - first)) for name, first, stop in sorted(chosen, key=lambda slot: slot[1])}


@st.composite
def idocs(draw) -> IDoc:
    """A control record and a tree of segments in the order in which both serialisations list it."""
    control = dict(texts.CONTROL)
    control["SERIAL"] = draw(values(20))
    control["DOCNUM"] = draw(st.sampled_from(["0000000000004711", "4711", "0000000000000001"]))
    records: list[Record] = []
    path: list[int] = []
    for segment in draw(st.lists(st.sampled_from(SEGMENTS), min_size=1, max_size=8)):
        path = path[: draw(st.integers(0, len(path)))]
        parent = path[-1] if path else None
        records.append(Record(segment, draw(fields(segment)), parent, len(path) + 1, len(records) + 1))
        path.append(len(records) - 1)
    return IDoc.of(control, records)


def again(written) -> list[IDoc]:
    return list(read(b"".join(written)))


@given(st.lists(idocs(), min_size=1, max_size=3))
def test_what_is_written_is_read_back_from_both_serialisations(made):
    wanted = [content(idoc) for idoc in made]
    for found in (again(write_flat(made)), again(write_xml(made))):
        assert [content(idoc) for idoc in found] == wanted
        assert [idoc.problems for idoc in found] == [[]] * len(made)


@given(idocs())
def test_flat_to_xml_to_flat_gives_the_same_bytes(made):
    flat = b"".join(write_flat([made]))
    there = again(write_xml(read(flat)))
    assert b"".join(write_flat(there)) == flat
    xml = b"".join(write_xml([made]))
    assert b"".join(write_xml(again(write_flat(read(xml))))) == xml


@given(idocs(), st.data())
def test_an_edit_of_a_flat_idoc_changes_only_the_bytes_of_the_field(made, data):
    before = b"".join(write_flat([made]))
    (idoc,) = read(before)
    index = data.draw(st.integers(0, len(idoc.records) - 1))
    record = idoc.records[index]
    name, first, stop = data.draw(st.sampled_from(LAYOUTS.of(record.segment).slots))
    value = data.draw(values(stop - first) | st.just(""))
    record.fields[name] = value
    lines, edited = before.decode().split("\n"), b"".join(write_flat([idoc])).decode().split("\n")
    lines[index + 1] = lines[index + 1][:first] + value.ljust(stop - first) + lines[index + 1][stop:]
    assert edited == lines


@given(idocs(), st.data())
def test_an_edit_of_an_xml_idoc_is_read_back_and_leaves_the_rest_alone(made, data):
    before = b"".join(write_xml([made])).decode()
    (idoc,) = read(before.encode())
    index = data.draw(st.integers(0, len(idoc.records) - 1))
    record = idoc.records[index]
    name, first, stop = data.draw(st.sampled_from(LAYOUTS.of(record.segment).slots))
    old = record.fields.get(name, "")
    record.fields[name] = data.draw(values(stop - first) | st.just(""))
    after = b"".join(write_xml([idoc])).decode()
    (found,) = read(after.encode())
    record.fields = {field: value for field, value in record.fields.items() if value}
    assert content(found) == content(idoc)
    same_start = common(before, after)
    same_end = common(before[same_start:][::-1], after[same_start:][::-1])
    replaced = before[same_start : len(before) - same_end]
    assert replaced in escaped(old)


def common(one: str, other: str) -> int:
    """How many characters both begin with."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


PIECES = st.sampled_from(
    [
        "EDI_DC40", "\nEDI_DC40", "\n", "\r\n", "\r", " ", "\x1a", "\0", "\u00e4", "\ufeff", "\ufffd", "\udcff",
        "E2EDP01003", "000000", "?" * 70,
        "<IDOC ", "<IDOC>", "</IDOC>", "<IDOC/>", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE x>", "&", "&x;", "<",
        ">", "<a>", "</a>", "<EDI_DC40/>", "<p:IDOC>", "</p:IDOC>", "</ORDERS05>", '<E1EDK01 SEGMENT="1"/>',
        '<?xml version="1.0" encoding="utf-16"?>', '<?xml version="1.0" encoding="ISO-8859-1"?>',
    ]
)  # fmt: skip
SOURCES = [
    texts.flat() + texts.flat(trim=True, DOCNUM="12"),
    texts.flat(end="\r\n"),
    texts.flat(end="") + texts.flat(end=""),
    texts.xml(texts.idoc(), texts.idoc(DOCNUM="2")),
    texts.xml().replace("<IDOC ", "<p:IDOC ").replace("</IDOC>", "</p:IDOC>"),
    "",
]


@st.composite
def damaged(draw) -> bytes:
    """A sound file with some stretches cut out and some texts put in."""
    text = draw(st.sampled_from(SOURCES))
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(text)))
        cut = draw(st.sampled_from([0, 0, 1, 7, 63, 524, 1064]))
        text = text[:at] + draw(PIECES | st.just("")) + text[at + cut :]
    data = text.encode("utf-8", "surrogateescape")
    return data[: draw(st.integers(0, len(data)))] if draw(st.booleans()) else data


def check(data: bytes) -> list:
    """The items of a source, having looked at what holds for any source."""
    found = list(read(data))
    assert found == list(read(io.BytesIO(data), chunk_size=97))
    for item in found:
        for problem in item.problems:
            assert problem.rule
            assert problem.message
            assert str(problem)
        if not isinstance(item, Notice):
            assert 0 <= item.position.offset <= len(data)
    assert found or not data
    return found


@settings(max_examples=400)
@given(damaged())
def test_a_damaged_file_never_raises_and_nothing_of_it_is_lost(data):
    at = 0
    gaps = []
    for item in check(data):
        if not isinstance(item, Notice) and item.text:
            gaps.append(data[at : item.position.offset])
            at = item.position.offset + length_of(item, data)
    # Around the IDocs of an XML file stand declarations, comments and the tags of the root; nothing else is missing.
    around = b"".join([*gaps, data[at:]])
    assert re.sub(rb"<\?[^<>]*\?>|<!--.*?-->|<[^<>]*>|\xef\xbb\xbf|\s|\x1a", b"", around, flags=re.DOTALL) == b""
    assert b"SEGMENT" not in re.sub(rb"<!--.*?-->", b"", around, flags=re.DOTALL)


def length_of(item, data: bytes) -> int:
    """How many bytes of the source the text of an item is; it has to stand there."""
    for encoding in ("utf-8", "latin-1"):
        stretch = item.text.encode(encoding, "replace")
        if data.startswith(stretch, item.position.offset):
            return len(stretch)
    raise AssertionError(item)


@settings(max_examples=400)
@given(damaged())
def test_what_can_be_read_of_a_damaged_file_is_written_back_byte_for_byte(data):
    found = list(read(data))
    bare = any(isinstance(item, IDoc) and item.form == "xml" and not item.root for item in found)
    if found and all(isinstance(item, IDoc) for item in found) and not bare:
        write = write_xml if found[0].form == "xml" else write_flat
        assert b"".join(write(found)) == data


@settings(max_examples=200)
@given(damaged(), st.data())
def test_writing_a_damaged_idoc_gives_bytes_or_a_typed_error(data, draw):
    for item in read(data):
        if isinstance(item, IDoc) and item.records:
            record = draw.draw(st.sampled_from(item.records))
            record.fields[draw.draw(st.sampled_from(["MENGE", "QUALF", "no name"]))] = "1"
            for write in (write_flat, write_xml):
                with contextlib.suppress(FormatError):
                    assert b"".join(write([item]))


@given(st.binary(max_size=300), st.sampled_from([b"", b"EDI_DC40", b"<", b"<IDOC>", b"<a><IDOC>"]))
def test_any_bytes_at_all_are_diagnosed(noise, start):
    assert all(item.problems for item in check(start + noise))
