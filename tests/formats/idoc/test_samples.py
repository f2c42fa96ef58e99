"""The samples that travel with the project tell one order, in both serialisations, and add up."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from canonical.formats.idoc import IDoc, read, write_flat, write_xml
from tests.formats.idoc.test_reading import content

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def samples(project) -> Path:
    return project / "samples" / "sap"


def only(path: Path) -> IDoc:
    with path.open("rb") as source:
        (found,) = read(source)
    assert isinstance(found, IDoc)
    return found


def test_flat_and_xml_are_the_same_order_without_any_problem(samples):
    flat, xml = only(samples / "orders05.idoc"), only(samples / "orders05.xml")
    assert flat.problems == xml.problems == []
    assert content(flat) == content(xml)
    assert (flat.message_type, flat.basic_type) == ("ORDERS", "ORDERS05")


def test_both_files_are_written_back_byte_for_byte(samples):
    for name, write in (
        ("orders05.idoc", write_flat),
        ("orders05.xml", write_xml),
        ("orders05-broken.idoc", write_flat),
    ):
        data = (samples / name).read_bytes()
        assert b"".join(write(read(data))) == data


def test_the_amounts_add_up_and_the_check_digits_are_right(samples):
    idoc = only(samples / "orders05.idoc")

    def all_of(segment: str) -> list[dict[str, str]]:
        return [record.fields for record in idoc.records if record.segment == segment]

    items = all_of("E1EDP01")
    assert [item["POSEX"] for item in items] == ["000010", "000020", "000030"]
    for item in items:
        assert Decimal(item["MENGE"]) * Decimal(item["VPREI"]) / int(item["PEINH"]) == Decimal(item["NETWR"])
    assert sum(Decimal(item["NETWR"]) for item in items) == Decimal(all_of("E1EDS01")[0]["SUMME"])
    assert sum(Decimal(item["NTGEW"]) for item in items) == Decimal(all_of("E1EDK01")[0]["NTGEW"])
    assert [part["WMENG"] for part in all_of("E1EDP20")] == [item["MENGE"] for item in items]
    gtins = [part["IDTNR"] for part in all_of("E1EDP19") if part["QUALF"] == "003"]
    assert len(gtins) == 3
    for gtin in gtins:
        assert len(gtin) == 13
        assert sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(gtin)) % 10 == 0


def test_the_broken_file_is_diagnosed_and_its_sound_idoc_comes_through(samples):
    found = list(read((samples / "orders05-broken.idoc").read_bytes()))
    told = [[f"{each.rule} at {each.position}" for each in idoc.problems] for idoc in found]
    assert told == [
        ["control-record-truncated at message 1, line 1, byte 0, EDI_DC40"],
        [],
        ["record-truncated at message 3, line 102, segment 25 E1EDP01, byte 105443"],
    ]
    assert [idoc.control["DOCNUM"] for idoc in found] == ["0000000000712346", "0000000000712347", "0000000000712348"]
