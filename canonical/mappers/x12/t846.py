"""X12 846, inventory advice: what a site says that it holds.

Structure: the 004010 tables of an open source. A LIN makes one line with its quantities by kind (list 673). A QTY with
an LS loop is about one lot or place and makes a line of its own. The unit stands in the composite QTY-03, in UIT, or is
agreed in the partner profile (fact ``unit``); without any the snapshot is refused, since no unit is made up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.mappers.x12.shared_rows import CODES, SEGMENTS, UNITS
from canonical.mappers.x12.warehouse_rows import item, location, lot, numbers, other_parties
from canonical.mapping import codecs, moments
from canonical.mapping.rows import Const, Drop, Each, Emit, Map, Mapping, Row, Skip
from canonical.mapping.tables import from_code_list

if TYPE_CHECKING:
    from canonical.mapping.codec import Codec

DATES = from_code_list("date-type", "x12-374", unknown="other", other=("other",), keep="lossy")
KINDS = "X12 673 in the public 846 guides"
PURPOSES = "X12 353 in the 004010 dictionaries"
ONE_LOT = ("!LS/REF(2)[01=LT]-02",)
"""A QTY that names several lots does not say how much of each there is."""
PAIRS = tuple((at, at + 1) for at in range(2, 31, 2))
FIGURES: tuple[tuple[str, str, Codec], ...] = (
    ("onHand", "17", codecs.signed_decimal),
    ("available", "33", codecs.signed_decimal),
    ("onOrder", "63", codecs.quantity),
    ("openOrders", "77", codecs.quantity),
    ("held", "QC", codecs.quantity),
    ("held", "QH", codecs.quantity),
)
KNOWN = "|".join(code for _, code, _ in FIGURES)


def _quantity(target: str, value: str, units: tuple[str, ...], codec: Codec, *conditions: str) -> tuple[Row, ...]:
    """A quantity whose unit is the first given of several places."""
    return (
        Map((f"{target}/value",), (value,), codec, cert="D", cite=KINDS, when=conditions),
        *(
            Map((f"{target}/unitCode",), (unit,), UNITS, cert="D", cite=CODES, when=(*conditions, value))
            for unit in (*units, "@unit")
        ),
    )


def _figures() -> tuple[Row, ...]:
    """The figures of an item: of each kind the first QTY, if it is about all stock of the item."""
    rows: list[Row] = []
    for field, code, codec in FIGURES:
        quantity = f"QTY[01={code}]"
        units = (f"{quantity}-03:1", f"{quantity}/UIT-01:1", "UIT-01:1")
        rows += _quantity(field, f"{quantity}-02", units, codec, f"!{quantity}/LS-01")
    return tuple(rows)


def _figure() -> tuple[Row, ...]:
    """The one figure of a lot or place."""
    rows: list[Row] = []
    for field, code, codec in FIGURES:
        rows += _quantity(field, "QTY-02", ("QTY-03:1", "UIT-01:1", "../UIT-01:1"), codec, f"QTY-01={code}")
    return tuple(rows)


def _other(*only: str, when: tuple[str, ...] = ()) -> Each:
    """Figures of kinds that have no field, with their code."""
    return Each(
        "otherQuantities",
        "QTY",
        (
            Const("sourceCode/scheme", "x12-673", "QTY-01 is of list 673", cert="D", cite=SEGMENTS),
            Map(("sourceCode/code",), ("QTY-01",), codecs.name, cert="D", cite=SEGMENTS),
            *_quantity("quantity", "QTY-02", ("QTY-03:1", "UIT-01:1", "../UIT-01:1"), codecs.signed_decimal),
        ),
        only=("QTY-02", *only),
        when=when,
    )


def _other_in_lot() -> tuple[Row, ...]:
    """The figure of a lot or place, of a kind that has no field."""
    unknown = f"QTY-01!={KNOWN}"
    return (
        Const("otherQuantities[0]/sourceCode/scheme", "x12-673", "QTY-01 is of list 673", cert="D", cite=SEGMENTS),
        Map(
            ("otherQuantities[0]/sourceCode/code",), ("QTY-01",), codecs.name, cert="D", cite=SEGMENTS, when=(unknown,)
        ),
        *_quantity(
            "otherQuantities[0]/quantity",
            "QTY-02",
            ("QTY-03:1", "UIT-01:1", "../UIT-01:1"),
            codecs.signed_decimal,
            unknown,
        ),
    )


def _dates(over: str, *only: str) -> Each:
    return Each(
        "dates",
        over,
        (
            Map(("type", "sourceCode"), ("DTM-01",), DATES, cert="D", cite=CODES),
            Map(("at",), ("DTM-02", "DTM-03", "DTM-04"), moments.moment, cert="D", cite=SEGMENTS),
        ),
        only=("DTM-02", *only),
    )


_ITEM: tuple[Row, ...] = (
    *item("item", "LIN", PAIRS),
    Map(("item/description",), ("PID-05",), codecs.name, cert="D", cite=SEGMENTS),
)

_LINE: tuple[Row, ...] = (
    Map(("lineId",), ("LIN-01",), codecs.identifier, cert="D", cite=SEGMENTS),
    *_ITEM,
    *lot("stock/lotNumber", "LIN", PAIRS),
    *_figures(),
    _other(f"QTY-01!={KNOWN}", "!LS-01"),
    _other("QTY-01=QH", "!LS-01", when=("QTY[01=QC]-02", "!QTY[01=QC]/LS-01")),
    _dates("DTM"),
    _dates("QTY/DTM", "!../LS-01"),
    numbers("REF"),
)

_BUCKET: tuple[Row, ...] = (
    *_ITEM,
    Map(("stock/lotNumber",), ("LS/REF[01=LT]-02",), codecs.identifier, cert="D", cite=CODES, when=ONE_LOT),
    Map(("stock/expiryDate",), ("LS/REF/DTM[01=036]-02",), codecs.local_date, cert="D", cite=CODES, when=ONE_LOT),
    *_figure(),
    *_other_in_lot(),
    _dates("DTM"),
    Each("references", "LS/REF", numbers("REF").rows, only=("REF-02", "REF-01!=LT")),
    Each("references", "LS/REF", numbers("REF").rows, only=("REF-02", "REF-01=LT"), when=("LS/REF(2)[01=LT]-02",)),
)

MAPPING = Mapping(
    name="x12-846",
    format="x12",
    message="846",
    version="1",
    versions=("004010",),
    structure=(
        "BIA! CUR DTM*10 REF*12 PER*3 MEA*20 (N1 N2*2 N3*2 N4 REF*12 PER*3)*5 (LM LQ*100)*10 "
        "(LIN! PID*200 MEA*40 PKG*25 DTM*10 CTP*25 CUR SAC*25 REF*99999 PER*3 SDQ*500 MAN UIT*5 "
        "CS DD*99999 G53 PCT*99999 LDT*12 (LM LQ*100)*10 (SLN PID*200 MEA*40 PKG*25 (MAN MEA*40)*100)*1000 "
        "(QTY UIT*12 MEA*25 LDT*12 DTM*10 (SCH MEA*25)*25 (LM LQ*100)*99999 "
        "(LS (REF DTM*99999 N1 (LM LQ*100)*10)*99999) LE)*99 "
        "(N1 N2*2 N3*2 N4 REF*12 PER*3)*200)*10000 CTT"
    ),
    emits=(
        Emit(
            "inventory.snapshot-published",
            (
                Map(("snapshotId",), ("BIA-03",), codecs.identifier, cert="D", cite=SEGMENTS),
                Map(("asOf",), ("BIA-04", "BIA-05"), moments.moment, cert="D", cite=SEGMENTS),
                *location("facility", "N1[01=WH]"),
                *location("facility", "N1[01=SF]", "!N1[01=WH]-01"),
                *other_parties("WH|SF"),
                Each("lines", "LIN", _LINE, only=("!QTY/LS-01",)),
                Each("lines", "LIN/QTY", _BUCKET, only=("LS-01",)),
                _dates("DTM"),
                numbers("REF"),
            ),
            when=("BIA-01!=01|03|13|28",),
        ),
    ),
    rows=(
        Skip("", "a cancelled or deleted snapshot: nothing is published", when=("BIA-01=01|03",), cite=PURPOSES),
        Skip("", "a question about stock, not an answer", when=("BIA-01=13|28",), cite=PURPOSES),
        Drop(("ST", "SE", "LS", "LE", "CTT"), "structural"),
        Drop(("LIN-01",), "structural", note="several lots of one item would share it"),
        Drop(("BIA-02", "BIA-06"), "no-target", note="who reports, and an action"),
        Drop(("PID-01", "PID-02", "PID-03", "PID-04"), "display", note="kind and code of a description"),
        Drop(("CUR", "CTP", "SAC"), "no-target", note="prices"),
        Drop(("PER",), "no-target", note="contacts of the message, not of a party"),
        Drop(("N1-05", "N1-06"), "no-target", note="how parties belong together"),
        Drop(("N2",), "no-target", note="the second name of a place; parties keep theirs"),
    ),
    mapped_floor=0.72,
    writes=False,
)
