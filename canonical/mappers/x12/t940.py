"""X12 940, warehouse shipping order: the order, or the part of it, that a depositor releases to a warehouse.

Structure: the 004010 tables of two open sources. W05-01 says what the message is for (list 473): a cancelled,
simulated or merely informative order releases nothing.
"""

from __future__ import annotations

from canonical.mappers.x12.shared_rows import CODES, SEGMENTS, carrier, party
from canonical.mappers.x12.warehouse_rows import (
    MODES,
    PAYMENT,
    amount,
    case_code,
    dates,
    description,
    item,
    location,
    lot,
    notes,
    numbers,
    other_parties,
    unknown_code,
    weight,
    window,
)  # fmt: skip
from canonical.mapping import codecs
from canonical.mapping.rows import Const, Drop, Each, Emit, Map, Mapping, Row, Skip

STATUS_SOURCE = "X12 473 in kputnam/stupidedi and the TrueCommerce dictionary"
PAIRS = ((4, 5), (6, 7), (15, 16))
BOUNDS = "37|38|53|54"

_HEADER: tuple[Row, ...] = (
    Map(("orderId",), ("W05-02",), codecs.identifier, cert="D", cite=SEGMENTS, note="the depositor's order number"),
    *location("shipTo", "N1[01=ST]"),
    *location("shipFrom", "N1[01=SF]"),
    *location("shipFrom", "N1[01=WH]", "!N1[01=SF]-01"),
    *party("releasedTo", "N1[01=WH]", "warehouse-operator"),
    *other_parties("ST|SF|WH"),
    *window("requestedShip", "10", "37", "38"),
    *window("requestedDelivery", "02", "53", "54"),
    dates(f"G62-01!=10|02|{BOUNDS}"),
    dates("G62-01=10", when=("G62[01=37|38]-02",)),
    dates("G62-01=02", when=("G62[01=53|54]-02",)),
    notes(),
    Each(
        "references",
        "W05",
        (
            Const("type", "purchase-order", "W05-03 is the purchase order", cert="D", cite=SEGMENTS),
            Map(("value",), ("W05-03",), codecs.name, cert="D", cite=SEGMENTS),
        ),
        only=("W05-03",),
    ),
    numbers("N9"),
)

_SHIPPING: tuple[Row, ...] = (
    Map(("shippingInstructions/paymentMethod",), ("W66-01",), PAYMENT, cert="D", cite=CODES),
    Map(("shippingInstructions/preferredMode",), ("W66-02",), MODES, cert="D", cite=CODES),
    Map(("shippingInstructions/routing",), ("W66-05",), codecs.name, cert="D", cite=SEGMENTS),
    *carrier("shippingInstructions/preferredCarrier", "W66-10"),
    unknown_code("shippingInstructions/instructions", "W66", 1, "billing", PAYMENT),
    unknown_code("shippingInstructions/instructions", "W66", 2, "routing", MODES),
)

_TOTALS: tuple[Row, ...] = (
    *amount("totals/grossWeight", "W76-02", "W76-03"),
    *amount("totals/volume", "W76-04", "W76-05"),
)

_LINE: tuple[Row, ...] = (
    Map(
        ("lineNumber",), ("N9[01=LI]-02",), codecs.identifier, cert="D", cite=CODES, note="the depositor's line number"
    ),
    Map(("lineNumber",), ("LX-01",), codecs.identifier, cert="D", cite=SEGMENTS, note="one line in each LX"),
    *amount("orderedQuantity", "W01-01", "W01-02"),
    case_code("item", "W01-03"),
    *item("item", "W01", PAIRS),
    description(),
    *lot("stockRequirement/lotNumber", "W01", PAIRS),
    Map(
        ("stockRequirement/lotNumber",),
        ("W01-13",),
        codecs.identifier,
        cert="D",
        cite=SEGMENTS,
        note="the warehouse's lot number",
    ),
    *weight("grossWeight", "W20-04", "W20-06", "W20-05=G"),
    *weight("netWeight", "W20-04", "W20-06", "W20-05=N"),
    *amount("volume", "W20-08", "W20-09"),
    notes(),
    numbers("N9", "N9-01!=LI"),
)

MAPPING = Mapping(
    name="x12-940",
    format="x12",
    message="940",
    version="1",
    versions=("004010",),
    structure=(
        "W05!*1 (N1! N2*2 N3*2 N4 PER*5)*10 N9*10 G61*3 G62*10 NTE*99999 W09 W66*1 W6 R2*13 BNX (LM LQ*100)*10 "
        "(LX MAN*99999 SDQ*99999 N1 G62*10 "
        "(W01! G69*5 N9*200 NTE*99999 W20*3 QTY*10 AMT G62*10 G66 N1*3 PER*5 LH2*6 LHR LH6*5 (LM LQ*100)*10 "
        "(LS (LX N9*99999 G62*10 N1 SDQ*99999 (LM LQ*100)*10)*99999) LE (FA1 FA2*99999)*99999)*99999)*99999 W76"
    ),
    emits=(
        Emit(
            "order.released",
            (*_HEADER, *_SHIPPING, *_TOTALS, Each("lines", "LX/W01", _LINE, key="lineNumber")),
            when=("W05-01!=F|D|A|X|C|E|G|L",),
        ),
    ),
    rows=(
        Skip("", "a cancelled order: order.cancelled is not mapped yet", when=("W05-01=F|D",), cite=STATUS_SOURCE),
        Skip(
            "",
            "for information, a simulation or a confirmation: nothing is released",
            when=("W05-01=A|X|C|E",),
            cite=STATUS_SOURCE,
        ),
        Skip(
            "",
            "a change to parts of an order: order.changed is not mapped yet",
            when=("W05-01=G|L",),
            cite=STATUS_SOURCE,
        ),
        Drop(("ST", "SE", "LX", "LS", "LE"), "structural"),
        Drop(("W05-04", "W05-05"), "organisational", note="groups several messages of one sender"),
        Drop(("W05-06", "W05-07", "W05-08"), "no-target", note="kinds of transaction, action and purchase order"),
        Drop(("W66-03", "W66-04", "W66-06", "W66-07"), "no-target", note="pallet exchange, unit load, free on board"),
        Drop(
            ("W66-08", "W66-09"), "uncertain", note="an amount whose sender and receiver the segment tables do not tell"
        ),
        Drop(
            ("W01-08", "W01-09", "W01-10", "W01-11", "W01-12", "W01-14", "W01-17"),
            "no-target",
            note="freight class, commodity, pallet pattern, condition, services",
        ),
        Drop(("W20-01", "W20-02", "W20-03", "W20-07", "W20-10"), "no-target", note="pack and size of one selling unit"),
        Drop(("G69",), "display", note="further lines of the description"),
        Drop(("W76-01",), "redundant", note="the sum of the ordered quantities, without a unit"),
        Drop(("W76-06",), "no-target", note="order sizing factor"),
        Drop(("W09", "W6", "R2", "BNX"), "uncertain", note="their layouts are not in the segment tables"),
        Drop(("G62-03",), "structural", note="says what the time of the same segment is"),
        Drop(("N1-05", "N1-06"), "no-target", note="how parties belong together"),
        Drop(("N2",), "no-target", note="the second name of a place; parties keep theirs"),
    ),
    mapped_floor=0.8,
    writes=False,
)
