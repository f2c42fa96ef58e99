"""X12 945, warehouse shipping advice: what left the warehouse, line by line and unit by unit.

Structure: the 004010 tables of two open sources. An LX with one marked unit (MAN) packs its W12 lines into that unit;
where it marks several, the lines name all of them and none claims the quantities. W12-04 states no sign: it is negative
where fewer were shipped.
"""

from __future__ import annotations

from canonical.mappers.x12.shared_rows import CODES, SEGMENTS, UNITS, carrier
from canonical.mappers.x12.warehouse_rows import (
    MODES,
    PAYMENT,
    amount,
    case_code,
    dates,
    description,
    g62,
    given,
    item,
    location,
    lot,
    notes,
    numbers,
    other_parties,
    unknown_code,
    weight,
)  # fmt: skip
from canonical.mapping import codecs, moments, warehouse_codecs
from canonical.mapping.rows import Const, Counter, Drop, Each, Emit, Map, Mapping, Row, Skip
from canonical.mapping.tables import from_code_list

EQUIPMENT = from_code_list("equipment-type", "x12-40", unknown="other", other=("other",), keep="lossy")
MARKS = "X12 88 in kputnam/stupidedi and the 004010 guides: GM is an SSCC with its application identifier"
OTHER_MARKS = "X12 88 in the published dictionaries"
PALLET = "X12 PAL notes in the 003050 to 007060 dictionaries"
SEALS = "W10 has the layout of G03 with its dictionaries' element names"
SSCC, OWN = "GM|AA", "W|CA|SS"
"""Marks that are SSCCs, and marks that number a pallet, case or skid otherwise."""
PAIRS = ((7, 8), (21, 22))
MAYBE_ORDERED = ((17, 18),)
ALONE = f"!../MAN(2)[01={SSCC}|{OWN}]-01"

_HEADER: tuple[Row, ...] = (
    Map(("shipmentId",), ("W06-04",), codecs.identifier, cert="D", cite=SEGMENTS),
    Map(("shipmentId",), ("N9[01=SI]-02",), codecs.identifier, cert="D", cite=CODES, note="where W06-04 is empty"),
    Map(("orderRefs[0]/orderId",), ("W06-02",), codecs.identifier, cert="D", cite=SEGMENTS),
    Map(("shippedAt",), g62("01=11"), moments.moment, cert="D", cite=CODES, note="has a time, W06-03 has none"),
    Map(("shippedAt",), ("W06-03",), moments.day_moment, cert="D", cite=SEGMENTS),
    *location("facility", "N1[01=SF]"),
    *location("facility", "N1[01=WH]", "!N1[01=SF]-01"),
    *location("shipTo", "N1[01=ST]"),
    *location("shipTo", "N1[01=CN]", "!N1[01=ST]-01"),
    *other_parties("SF|WH|ST"),
    dates("G62-01!=11"),
    notes(),
    Each(
        "references",
        "W06",
        (
            Const("type", "purchase-order", "W06-06 is the purchase order", cert="D", cite=SEGMENTS),
            Map(("value",), ("W06-06",), codecs.name, cert="D", cite=SEGMENTS),
        ),
        only=("W06-06",),
    ),
    numbers("N9", "N9-01!=CN|2I"),
    numbers("N9", "N9-01=CN|2I", target="trackingNumbers"),
    Const("billOfLading/documentType", "bill-of-lading", "N9 with BM is the bill of lading", cert="D", cite=CODES),
    Map(("billOfLading/documentId",), ("N9[01=BM]-02",), codecs.name, cert="D", cite=CODES),
)


def _seals(element: str) -> Each:
    return Each(
        "seals", "W10", (Map(("number",), (element,), codecs.identifier, cert="P", cite=SEALS),), only=(element,)
    )


_TRANSPORT: tuple[Row, ...] = (
    *carrier("carrier", "W27-02"),
    Map(("transportMode",), ("W27-01",), MODES, cert="D", cite=CODES),
    Map(("serviceLevel",), ("W27-03",), codecs.name, cert="D", cite=SEGMENTS, note="routing"),
    Map(("paymentMethod",), ("W27-04",), PAYMENT, cert="D", cite=CODES),
    unknown_code("instructions", "W27", 1, "routing", MODES),
    unknown_code("instructions", "W27", 4, "billing", PAYMENT),
    Each(
        "equipment",
        "W27",
        (
            Map(("equipmentType", "sourceCode"), ("W27-05",), EQUIPMENT, cert="D", cite=CODES),
            Map(("ownerPrefix",), ("W27-06",), codecs.identifier, cert="D", cite=SEGMENTS),
            Map(("equipmentId",), ("W27-07",), codecs.identifier, cert="D", cite=SEGMENTS),
            _seals("W10-04"),
            _seals("W10-05"),
        ),
    ),
    *amount("totals/grossWeight", "W03-02", "W03-03"),
    *amount("totals/volume", "W03-04", "W03-05"),
    Map(("totals/packageCount",), ("W03-06",), codecs.count, cert="D", cite=SEGMENTS),
    Map(("totals/handlingUnitCount",), ("W10-02",), codecs.count, cert="P", cite=SEALS),
)


def _in_lot(target: str) -> tuple[Row, ...]:
    """The lot of a line with the quantity that came from it."""
    rows: list[Row] = []
    for source, condition in (("W12-09", "W12-09"), ("W12-08", "W12-07=LT"), ("W12-22", "W12-21=LT")):
        rows += [
            Map((f"{target}/stock/lotNumber",), (source,), codecs.identifier, cert="D", cite=CODES, when=(condition,)),
            *amount(f"{target}/quantity", "W12-03", "W12-05", condition),
        ]
    return tuple(rows)


def _weights(field: str, qualifier: str) -> tuple[Row, ...]:
    return (
        *weight(field, "W12-10", "W12-12", f"W12-11={qualifier}"),
        *weight(field, "W12-13", "W12-15", f"W12-14={qualifier}"),
    )


def _item() -> tuple[Row, ...]:
    """The item that was shipped; after a substitution (IS) the second numbers are of the item that was ordered."""
    return (
        case_code("item", "W12-06"),
        *item("item", "W12", PAIRS),
        *given(item("item", "W12", MAYBE_ORDERED, len(PAIRS)), "W12-01!=IS"),
        description(),
    )


_SHIPPED: tuple[Row, ...] = (
    *amount("shippedQuantity", "W12-03", "W12-05"),
    Map(
        ("shippedQuantity/value",),
        ("W12-02", "W12-04"),
        warehouse_codecs.shipped_by_difference,
        cert="D",
        cite=SEGMENTS,
        when=("!W12-03", "W12-04"),
        note="ordered less difference where the shipped number is left out",
    ),
    Map(("shippedQuantity/unitCode",), ("W12-05",), UNITS, cert="D", cite=CODES),
)

_LINE: tuple[Row, ...] = (
    Counter("shipmentLineId"),
    Map(("orderRef/orderId",), ("W06-02",), codecs.identifier, cert="D", cite=SEGMENTS),
    Map(("orderRef/lineNumber",), ("N9[01=LI]-02",), codecs.identifier, cert="D", cite=CODES),
    *_item(),
    *amount("orderedQuantity", "W12-02", "W12-05"),
    *_SHIPPED,
    Map(
        ("quantityDifference/value",),
        ("W12-04", "W12-02", "W12-03"),
        warehouse_codecs.difference,
        cert="D",
        cite=SEGMENTS,
        when=("W12-02", "W12-03"),
    ),
    Map(
        ("quantityDifference/unitCode",), ("W12-05",), UNITS, cert="D", cite=CODES, when=("W12-02", "W12-03", "W12-04")
    ),
    Const("sourceCode/scheme", "x12-368", "W12-01 is of list 368", cert="D", cite=SEGMENTS),
    Map(("sourceCode/code",), ("W12-01",), codecs.name, cert="D", cite=SEGMENTS),
    *_in_lot("stock[0]"),
    *_weights("grossWeight", "G"),
    *_weights("netWeight", "N"),
    Each(
        "handlingUnitIds",
        "MAN",
        (Map(("",), ("MAN-02",), warehouse_codecs.sscc_marked, cert="D", cite=MARKS),),
        only=(f"MAN-01={SSCC}",),
    ),
    Each(
        "handlingUnitIds",
        "MAN",
        (Map(("",), ("MAN-02",), codecs.identifier, cert="P", cite=OTHER_MARKS),),
        only=(f"MAN-01={OWN}",),
    ),
    numbers("N9", "N9-01!=LI"),
)

_UNIT: tuple[Row, ...] = (
    Map(("handlingUnitId",), ("MAN-02",), warehouse_codecs.sscc_marked, cert="D", cite=MARKS, when=(f"MAN-01={SSCC}",)),
    Map(("handlingUnitId",), ("MAN-02",), codecs.identifier, cert="P", cite=OTHER_MARKS, when=(f"MAN-01={OWN}",)),
    Map(("sscc",), ("MAN-02",), warehouse_codecs.sscc_marked, cert="D", cite=MARKS, when=(f"MAN-01={SSCC}",)),
    Const("references[0]/type", "tracking-number", "CP is the carrier's number of it", cert="P", cite=OTHER_MARKS),
    Map(("references[0]/value",), ("MAN-05",), codecs.name, cert="P", cite=OTHER_MARKS, when=("MAN-04=CP",)),
    *amount("dimensions/length", "PAL-07", "PAL-10", ALONE),
    *amount("dimensions/width", "PAL-08", "PAL-10", ALONE),
    *amount("dimensions/height", "PAL-09", "PAL-10", ALONE),
    *amount("grossWeight", "PAL-11", "PAL-12", ALONE),
    *amount("volume", "PAL-13", "PAL-14", ALONE),
    Each("contents", "W12", (*_item(), *amount("quantity", "W12-03", "W12-05"),
                             Map(("stock/lotNumber",), ("W12-09",), codecs.identifier, cert="D", cite=SEGMENTS),
                             *lot("stock/lotNumber", "W12", PAIRS)),
         only=("W12-03",), when=(ALONE,)),
)  # fmt: skip

_PACKAGE: tuple[Row, ...] = (
    Const("type", "tracking-number", "MAN with CP is the carrier's number of the package", cert="P", cite=OTHER_MARKS),
    Map(("value",), ("MAN-02",), codecs.name, cert="P", cite=OTHER_MARKS),
)

MAPPING = Mapping(
    name="x12-945",
    format="x12",
    message="945",
    version="1",
    versions=("004010",),
    structure=(
        "W06!*1 (N1! N2 N3*2 N4 PER*5)*10 N9*10 G61*3 G62*5 NTE*20 W27*1 W6 W28 W10*10 G72*5 (LM LQ*100)*10 "
        "(LX MAN*99999 PAL N9*5 "
        "(W12 G69*5 N9*200 G62*10 QTY*10 MEA*5 AMT R4*5 W27 N1*5 G72*5 (LM LQ*100)*10 "
        "(LS (LX N9*99999 G62*10 N1 (LM LQ*100)*10)*99999) LE (FA1 FA2*99999)*99999)*99999)*99999 W03"
    ),
    emits=(
        Emit(
            "shipment.ship-confirmed",
            (
                *_HEADER,
                *_TRANSPORT,
                Each("lines", "LX/W12", _LINE),
                Each("handlingUnits", "LX/MAN", _UNIT, only=(f"MAN-01={SSCC}|{OWN}",)),
                Each("trackingNumbers", "LX/MAN", _PACKAGE, only=("MAN-01=CP",)),
            ),
            when=("W06-01!=K",),
        ),
    ),
    rows=(
        Skip(
            "",
            "a simulation: nothing was shipped",
            when=("W06-01=K",),
            cert="P",
            cite="X12 514 in the 004010 dictionary of Zenbridge",
        ),
        Drop(("ST", "SE", "LX", "LS", "LE"), "structural"),
        Drop(("W06-03",), "redundant", note="the day of G62 with 11"),
        Drop(
            ("W06-05", "W06-09", "W06-10", "W06-11", "W06-12"),
            "no-target",
            note="agent's number, handling, reason of a changed date, action",
        ),
        Drop(("W06-07", "W06-08"), "organisational", note="groups several messages of one sender"),
        Drop(("W27-08", "W27-09", "W27-10"), "no-target", note="status of the whole shipment, special handling"),
        Drop(("W10-01", "W10-03"), "no-target", note="unit load option, pallet exchange"),
        Drop(("W10-06", "W10-07", "W10-08", "W10-09"), "uncertain", note="only their lengths are known"),
        Drop(("W12-04",), "uncertain", note="its sign is not stated; used where ordered and shipped are both given"),
        Drop(
            ("W12-16", "W12-17", "W12-18"),
            "no-target",
            note="the item that was ordered, after a substitution (IS)",
            cite="X12 W12 notes in the 005020 and 007010 dictionaries",
        ),
        Drop(("W12-19", "W12-20"), "no-target", note="reason of a line change, and its indicator"),
        Drop(
            ("PAL-01", "PAL-02", "PAL-03", "PAL-04", "PAL-05", "PAL-06", "PAL-15", "PAL-16"),
            "no-target",
            note="kind, layers, pieces and own weight of the pallet, exchange",
            cite=PALLET,
        ),
        Drop(("G69",), "display", note="further lines of the description"),
        Drop(("W03-01",), "redundant", note="the sum of the shipped quantities, without a unit"),
        Drop(("W03-07",), "no-target", note="the kind of package that W03-06 counts"),
        Drop(("W6", "W28", "LM", "LQ"), "uncertain", note="their layouts are not in the segment tables"),
        Drop(("G62-03",), "structural", note="says what the time of the same segment is"),
        Drop(("N1-05", "N1-06"), "no-target", note="how parties belong together"),
        Drop(("N2",), "no-target", note="the second name of a place; parties keep theirs"),
    ),
    mapped_floor=0.8,
    writes=False,
)
