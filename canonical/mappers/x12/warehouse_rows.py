"""Rows that the warehouse messages share: places, contacts, dates of G62, pairs of product number, weights.

Element numbers: X12 004010 segment tables. The dates' meanings come from lists 432 and 176, the numbers' from list 235.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from canonical.mappers.x12.shared_rows import (
    CODES,
    PARTY_ROLES,
    REFERENCE_TYPES,
    SEGMENTS,
    UNITS,
    WEIGHT_UNITS,
    address,
    named,
)
from canonical.mapping import codecs, moments
from canonical.mapping.rows import Const, Each, Map, Row
from canonical.mapping.tables import Table, from_code_list

if TYPE_CHECKING:
    from collections.abc import Iterable

Pairs = tuple[tuple[int, int], ...]
"""Positions of product qualifier (235) and number (234)."""

ITEM_SCHEMES: Table = from_code_list(
    "item-identifier-scheme", "x12-235", unknown="other", other=("other",), keep="lossy"
)
DATE_TYPES: Table = from_code_list("date-type", "x12-432", unknown="other", other=("other",), keep="lossy")
PAYMENT: Table = from_code_list("payment-method", "x12-146", unknown="other", other=("other",))
MODES: Table = from_code_list("transport-mode", "x12-91", unknown="other", other=("other",))
GTINS = "UP|EN|UK"
NO_ITEM_NUMBERS = "LT|SN|CH|ON|PO"
"""Pairs that do not name an item: lot, serial number, country, orders."""
_REACH = (("phone", "TE", codecs.name), ("fax", "FX", codecs.name), ("email", "EM", codecs.email))
CONTACT_SOURCE = "X12 365 in kputnam/stupidedi and EdiFabric/X12.NET"


def given(rows: Iterable[Row], *conditions: str) -> tuple[Row, ...]:
    """The rows, each under further conditions."""
    return tuple(replace(row, when=(*row.when, *conditions)) for row in rows)


def location(target: str, loop: str, *conditions: str) -> tuple[Row, ...]:
    """A place from the N1 loop that ``loop`` picks: name, number, address."""
    return given((*named(f"{target}/", loop), *address(f"{target}/address", loop)), *conditions)


def contacts() -> Each:
    """People to reach (PER), with the first telephone, fax and e-mail of each."""
    rows: list[Row] = [
        Map(("name",), ("PER-02",), codecs.name, cert="D", cite=SEGMENTS),
        Const("sourceCode/scheme", "x12-366", "PER-01 is of list 366", cert="D", cite=SEGMENTS),
        Map(("sourceCode/code",), ("PER-01",), codecs.name, cert="D", cite=SEGMENTS),
    ]
    for kind, number in (("PER-03", "PER-04"), ("PER-05", "PER-06"), ("PER-07", "PER-08")):
        for field, code, codec in _REACH:
            rows.append(Map((field,), (number,), codec, cert="D", cite=CONTACT_SOURCE, when=(f"{kind}={code}",)))
    return Each("contacts", "PER", tuple(rows))


def parties(*only: str) -> Each:
    """N1 loops as parties, with second name, address and contacts."""
    return Each(
        "parties",
        "N1",
        (
            Map(("roles[0]", "sourceCode"), ("N1-01",), PARTY_ROLES, cert="D", cite=CODES),
            *named("", "N1"),
            Map(("additionalName",), ("N2-01",), codecs.name, cert="D", cite=SEGMENTS),
            *address("address"),
            contacts(),
        ),
        only=only,
    )


def other_parties(places: str) -> tuple[Row, ...]:
    """Parties that have no field of their own, and those in ``places`` that name a contact: a place holds none."""
    return parties(f"N1-01!={places}"), parties(f"N1-01={places}", "PER-02")


def numbers(tag: str, *only: str, target: str = "references") -> Each:
    """References of N9 or REF: qualifier, number, text; N9 may date them."""
    date = Map(("date",), ("N9-04", "N9-05", "N9-06"), moments.moment, cert="D", cite=SEGMENTS)
    return Each(
        target,
        tag,
        (
            Map(("type", "sourceCode"), (f"{tag}-01",), REFERENCE_TYPES, cert="D", cite=SEGMENTS),
            Map(("value",), (f"{tag}-02",), codecs.name, cert="D", cite=SEGMENTS),
            Map(("description",), (f"{tag}-03",), codecs.name, cert="D", cite=SEGMENTS),
            *((date,) if tag == "N9" else ()),
        ),
        only=(f"{tag}-02", *only),
    )


def g62(conditions: str) -> tuple[str, str, str]:
    """Date, time and zone of the G62 that meets the conditions."""
    return f"G62[{conditions}]-02", f"G62[{conditions}]-04", f"G62[{conditions}]-05"


def window(target: str, exact: str, low: str, high: str) -> tuple[Row, ...]:
    """A window of its bounds, or else the one requested date, which is both bounds unless G62-03 says which.

    List 176: I and G are the earliest, K and L the latest pick-up and delivery.
    """
    alone = (f"!G62[01={low}]-02", f"!G62[01={high}]-02")
    moment = moments.moment
    return (
        Map((f"{target}/earliest",), g62(f"01={low}"), moment, cert="D", cite=CODES),
        Map((f"{target}/latest",), g62(f"01={high}"), moment, cert="D", cite=CODES),
        Map((f"{target}/earliest",), g62(f"01={exact},03!=K|L"), moment, cert="D", cite=CODES, when=alone),
        Map((f"{target}/latest",), g62(f"01={exact},03!=I|G"), moment, cert="D", cite=CODES, when=alone),
    )


def dates(*only: str, when: tuple[str, ...] = ()) -> Each:
    """Further dates of G62."""
    return Each(
        "dates",
        "G62",
        (
            Map(("type", "sourceCode"), ("G62-01",), DATE_TYPES, cert="D", cite=CODES),
            Map(("at",), ("G62-02", "G62-04", "G62-05"), moments.moment, cert="D", cite=SEGMENTS),
        ),
        only=("G62-02", *only),
        when=when,
    )


def notes(over: str = "NTE") -> Each:
    """Texts, with the kind of note (363) untouched."""
    return Each(
        "instructions",
        over,
        (
            Const("type", "general", "list 363 is the sender's choice of words", cert="D", cite=SEGMENTS),
            Map(("text",), ("NTE-02",), codecs.remark, cert="D", cite=SEGMENTS),
            Const("sourceCode/scheme", "x12-363", "NTE-01 is of list 363", cert="D", cite=SEGMENTS),
            Map(("sourceCode/code",), ("NTE-01",), codecs.name, cert="D", cite=SEGMENTS),
        ),
        only=("NTE-02",),
    )


def unknown_code(target: str, tag: str, element: int, kind: str, table: Table) -> Each:
    """An instruction that keeps a code which has no meaning of ours, so that "other" does not hide it."""
    source = f"{tag}-{element:02d}"
    return Each(
        target,
        tag,
        (
            Const("type", kind, f"{source} is not in our list", cert="D", cite=CODES),
            Const("sourceCode/scheme", table.scheme, f"{source} is of this list", cert="D", cite=SEGMENTS),
            Map(("sourceCode/code",), (source,), codecs.name, cert="D", cite=SEGMENTS),
        ),
        only=(source, f"{source}!={'|'.join(sorted(table.entries))}"),
    )


def item(target: str, tag: str, pairs: Pairs, start: int = 0) -> tuple[Row, ...]:
    """The item of a line: every pair as an identifier, from position ``start``; SKU and GTIN where a pair is one."""
    rows: list[Row] = []
    for at, (kind, value) in enumerate(pairs, start):
        qualifier, source = f"{tag}-{kind:02d}", f"{tag}-{value:02d}"
        names = (f"{target}/identifiers[{at}]/scheme", f"{target}/identifiers[{at}]/sourceCode")
        named_item = (f"{qualifier}!={NO_ITEM_NUMBERS}", source)
        rows += [
            Map(names, (qualifier,), ITEM_SCHEMES, cert="D", cite=CODES, when=named_item),
            Map(
                (f"{target}/identifiers[{at}]/value",),
                (source,),
                codecs.identifier,
                cert="D",
                cite=SEGMENTS,
                when=named_item,
            ),
            Map((f"{target}/sku",), (source,), codecs.identifier, cert="D", cite=CODES, when=(f"{qualifier}=SK",)),
            Map((f"{target}/gtin",), (source,), codecs.gtin, cert="D", cite=CODES, when=(f"{qualifier}={GTINS}",)),
            Map(
                (f"{target}/countryOfOrigin",),
                (source,),
                codecs.country,
                cert="D",
                cite=CODES,
                when=(f"{qualifier}=CH",),
            ),
        ]
    return tuple(rows)


def case_code(target: str, source: str) -> Map:
    """The UPC case code: two digits of the system, ten of maker and case, no check digit, so it is no GTIN."""
    return Map((f"{target}/identifiers[scheme=upc-case-code]/value",), (source,), codecs.identifier, cert="D",
               cite="X12 438 in the 003010 to 007010 dictionaries")  # fmt: skip


def lot(target: str, tag: str, pairs: Pairs) -> tuple[Row, ...]:
    """The lot that a pair of the line names."""
    return tuple(
        Map((target,), (f"{tag}-{value:02d}",), codecs.identifier, cert="D", cite=CODES, when=(f"{tag}-{kind:02d}=LT",))
        for kind, value in pairs
    )


def amount(target: str, value: str, unit: str, *conditions: str) -> tuple[Row, ...]:
    """A quantity with a unit of list 355."""
    return (
        Map((f"{target}/value",), (value,), codecs.quantity, cert="D", cite=SEGMENTS, when=conditions),
        Map((f"{target}/unitCode",), (unit,), UNITS, cert="D", cite=CODES, when=(*conditions, value)),
    )


def weight(target: str, value: str, unit: str, *conditions: str) -> tuple[Row, ...]:
    """A weight with a unit of list 188."""
    return (
        Map((f"{target}/value",), (value,), codecs.quantity, cert="D", cite=SEGMENTS, when=conditions),
        Map((f"{target}/unitCode",), (unit,), WEIGHT_UNITS, cert="D", cite=CODES, when=(*conditions, value)),
    )


def description(over: str = "G69") -> Map:
    """The first description line of the item."""
    return Map(("item/description",), (f"{over}-01",), codecs.name, cert="D", cite=SEGMENTS)
