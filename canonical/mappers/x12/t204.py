"""X12 204, motor carrier load tender: one shipment.tendered for each set that is not a cancellation.

B2A-01 says what the set is for: 00 first offer, 04 change, 05 replace, 01 cancel. The stops are the S5 loops in their
order. A window is a pair of G62 with the date qualifiers 37 and 38 (pick-up) or 53 and 54 (delivery); where a sender
gives another date qualifier, the time qualifiers I and K, G and L say the same.
"""

from __future__ import annotations

from dataclasses import replace

from canonical.mappers.x12.lading_rows import (
    EQUIPMENT,
    EQUIPMENT_DETAILS,
    GUIDE,
    PAYMENT,
    commodities,
    contacts,
    date_types,
    dates,
    equipment,
    g62,
    lading_details,
    notes,
    volume,
    weight,
)
from canonical.mappers.x12.shared_rows import CODES, SEGMENTS, UNITS, address, parties, references
from canonical.mapping import codecs, x12_elements
from canonical.mapping.rows import Const, Drop, Each, Emit, Fill, Map, Mapping, Row, Skip
from canonical.mapping.tables import from_code_list

PURPOSE = from_code_list("tender-purpose", "x12-353")
ACTIVITY = from_code_list("stop-activity", "x12-163", unknown="other", other=("other",), keep="lossy")
MODE = from_code_list("transport-mode", "x12-91")
SERVICE = from_code_list("service-type", "x12-152", unknown="other", other=("other",), keep="lossy")
PARTY_SCHEMES = from_code_list("party-identifier-scheme", "x12-66", unknown="other", other=("other",), keep="lossy")

PICKUP, DELIVERY, ELSEWHERE = "S5-02=CL|LD|PL|RT", "S5-02=CU|UL|PU|DT", "S5-02!=CU|UL|PU|DT"
NOT_WINDOW = ("G62-01!=37|38|53|54", "G62-03!=I|K|G|L")
NO_NUMBER = "0|00|000|0000"
"""What stands in N7-02, which X12 demands, while no equipment is named."""


def window(target: str) -> tuple[Row, ...]:
    """Both bounds, each by its date qualifier, else by its time qualifier."""
    return (
        g62(f"{target}/earliest", "G62[01=53]", "G", when=(DELIVERY,)),
        g62(f"{target}/earliest", "G62[01=37]", "I"),
        g62(f"{target}/earliest", "G62[01=53]", "G", when=(ELSEWHERE,)),
        g62(f"{target}/earliest", "G62[01!=37|38|53|54,03=I|G]", "I", note="by the time qualifier alone"),
        g62(f"{target}/latest", "G62[01=54]", "L", when=(DELIVERY,)),
        g62(f"{target}/latest", "G62[01=38]", "K"),
        g62(f"{target}/latest", "G62[01=54]", "L", when=(ELSEWHERE,)),
        g62(f"{target}/latest", "G62[01!=37|38|53|54,03=K|L]", "K", note="by the time qualifier alone"),
    )


def totals(target: str) -> tuple[Row, ...]:
    """Weight, volume, packages and pallets of a stop, from AT8 and PLD, else from S5 itself."""
    return (
        *weight(f"{target}/grossWeight", "AT8[01=G]", "03", "02"),
        *volume(f"{target}/volume", "AT8", "07", "06"),
        Map((f"{target}/packageCount",), ("AT8-04",), codecs.count, cert="D", cite=SEGMENTS),
        *weight(f"{target}/grossWeight", "S5", "03", "04", when=("!AT8[01=G]-03",)),
        *volume(f"{target}/volume", "S5", "07", "08"),
        Map((f"{target}/quantity/unitCode",), ("S5-06",), UNITS, cert="D", cite=CODES, when=("S5-05",)),
        Map((f"{target}/quantity/value",), ("S5-05",), codecs.quantity, cert="D", cite=SEGMENTS, when=("S5-06",)),
        Map((f"{target}/handlingUnitCount",), ("PLD-01",), codecs.count, cert="P", cite=GUIDE, note="pallets"),
    )


def services() -> tuple[Each, Each]:
    """AT5 as special services: the few codes that are certain, every other one kept with its text."""
    text = Map(("note",), ("AT5-03",), codecs.remark, cert="P", cite=SEGMENTS)
    coded = Map(("service", "sourceCode"), ("AT5-01",), SERVICE, cert="P", cite=CODES)
    other = Const("service", "other", "AT5-01 is empty, the text says it", cert="P", cite=SEGMENTS)
    return (
        Each("specialServices", "AT5", (coded, text), only=("AT5-01",)),
        Each("specialServices", "AT5", (other, text), only=("!AT5-01", "AT5-03")),
    )


ORDER = Each(
    "orderRefs",
    "OID",
    (
        Map(("orderId",), ("OID-01",), codecs.identifier, cert="D", cite=SEGMENTS),
        Map(("purchaseOrderNumber",), ("OID-02",), codecs.name, cert="D", cite=SEGMENTS),
        Map(("quantity/unitCode",), ("OID-04",), UNITS, cert="D", cite=CODES, when=("OID-05",)),
        Map(("quantity/value",), ("OID-05",), codecs.quantity, cert="D", cite=SEGMENTS, when=("OID-04",)),
        *weight("weight", "OID", "07", "06"),
        *volume("volume", "OID", "09", "08"),
        *window("requestedWindow"),
        lading_details("items"),
        commodities("items"),
    ),
)

STOP: tuple[Row, ...] = (
    Map(("stopSequence",), ("S5-01",), codecs.number, cert="D", cite=SEGMENTS),
    Map(("activities[0]", "sourceCode"), ("S5-02",), ACTIVITY, cert="D", cite=CODES),
    Map(("location/name",), ("N1-02",), codecs.name, cert="D", cite=SEGMENTS),
    Map(("location/identifiers[0]/scheme", "location/identifiers[0]/sourceCode"), ("N1-03",), PARTY_SCHEMES, cert="D",
        cite=CODES, when=("N1-04",)),
    Map(("location/identifiers[0]/value",), ("N1-04",), codecs.name, cert="D", cite=SEGMENTS, when=("N1-03",)),
    *address("location/address", "N1"),
    Fill("N1-01", "SF", "the party at a pick-up is the ship-from", cert="D", cite=CODES, when=(PICKUP,)),
    Fill("N1-01", "ST", "the party at any other stop is the ship-to", cert="D", cite=CODES),
    *window("window"),
    dates("G62", date_types(), only=NOT_WINDOW),
    contacts("N1/G61"),
    references("L11"),
    *totals("totals"),
    commodities("lading"),
    lading_details("lading"),
    ORDER,
    *notes(),
)  # fmt: skip

HEADER_PARTIES = parties("parties", "N1")

_ROWS: tuple[Row, ...] = (
    Map(("loadId",), ("B2-04",), codecs.identifier, cert="D", cite=SEGMENTS, note="the shipper's number for the load"),
    Map(("carrier/identifiers[scheme=scac]/value",), ("B2-02",), codecs.scac_name, cert="D", cite=SEGMENTS),
    Map(("paymentMethod",), ("B2-06",), PAYMENT, cert="D", cite=CODES),
    Fill("B2-06", "@payment", "X12 demands it; the partner profile says what holds where the event does not",
         cert="D", cite=SEGMENTS, always=True),
    Map(("purpose",), ("B2A-01",), PURPOSE, cert="D", cite=CODES),
    g62("respondBy", "G62[01=64]", "1"),
    g62("respondBy", "G62[01!=64,03=1]", "1", note="by the time qualifier alone"),
    dates("G62", date_types(*("ship-not-before", "ship-not-after", "deliver-not-before", "deliver-not-after")),
          only=("G62-01!=64", "G62-03!=1")),
    Map(("transportMode",), ("MS3-04",), MODE, cert="D", cite=CODES),
    Fill("MS3-01", "=B2-02", "X12 demands the carrier, which is the one of the tender", cert="D", cite=SEGMENTS),
    Fill("MS3-02", "B", "X12 demands a routing sequence; B is the carrier all the way", cert="D", cite=GUIDE),
    Map(("equipmentRequirement/equipmentType", "equipmentRequirement/sourceCode"), (f"N7[02={NO_NUMBER}]-11",),
        EQUIPMENT, cert="D", cite=CODES, note="N7 without a number asks for equipment"),
    Map(("equipmentRequirement/length/value", "equipmentRequirement/length/unitCode"), (f"N7[02={NO_NUMBER}]-15",),
        x12_elements.feet_and_inches, cert="D", cite=SEGMENTS),
    Map(("equipmentRequirement/quantity",), ("B2-08",), codecs.number, cert="D", cite=GUIDE, note="total equipment"),
    equipment("equipment", "N7", only=(f"N7-02!={NO_NUMBER}",)),
    *weight("handlingTotals/grossWeight", "L3", "01", "12", when=("L3-02=G",)),
    *volume("handlingTotals/volume", "L3", "09", "10"),
    Map(("handlingTotals/packageCount",), ("L3-11",), codecs.count, cert="D", cite=SEGMENTS),
    Map(("handlingTotals/handlingUnitCount",), ("PLD-01",), codecs.count, cert="P", cite=GUIDE, note="pallets"),
    Map(("offeredRate/amount",), ("L3-05",), x12_elements.amount_due, cert="D", cite=SEGMENTS, when=("@currency",),
        note="only where the profile states the currency, which a 204 does not"),
    Map(("offeredRate/currency",), ("@currency",), codecs.currency, cert="P", cite="partner profile", when=("L3-05",)),
    *services(),
    *notes(),
    references("L11"),
    replace(
        HEADER_PARTIES,
        rows=(*HEADER_PARTIES.rows, references("L11"), contacts("G61")),
    ),
    Each("stops", "S5", STOP, cert="D", cite=SEGMENTS),
)  # fmt: skip

_GOODS = "(L5 AT8 (G61 L11*5 LH6*6 (LH1 LH2*4 LH3*10 LFH*20 LEP*3 LH4 LHT*3)*25)*99)*99"
_EQUIPMENT = "(N7 N7A N7B MEA M7)*10"

MAPPING = Mapping(
    name="x12-204",
    format="x12",
    message="204",
    version="1",
    versions=("004010",),
    # G62 of the header stands once in 004010; senders that repeat it are read.
    structure=(
        "B2! B2A! L11*50 G62*6 MS3 AT5*6 PLD LH6*6 NTE*10 (N1 N2 N3*2 N4 L11*1 G61*3)*5 "
        f"{_EQUIPMENT} "
        "(S5! L11*50 G62*2 AT8 LAD*999 AT5*6 PLD NTE*20 (N1 N2 N3*2 N4 G61*3)*1 "
        f"{_GOODS} (OID G62*2 LAD*999 {_GOODS})*999 {_EQUIPMENT})*999 L3"
    ),
    emits=(Emit("shipment.tendered", _ROWS, when=("B2A-01!=01",)),),
    rows=(
        Skip("", "a cancelled tender (B2A-01 01): shipment.tender-withdrawn is not mapped yet", when=("B2A-01=01",)),
        Skip("S5/L5/G61/LH1", "dangerous goods (LH1) are not mapped yet", when=("LH1-01",)),
        Skip("S5/OID/L5/G61/LH1", "dangerous goods (LH1) are not mapped yet", when=("LH1-01",)),
        Drop(("ST", "SE"), "structural"),
        Drop(("B2-01", "B2-03", "B2-05", "B2-07", "B2-09", "B2-10", "B2-11", "B2-12"), "uncertain",
             note="rating and customs codes whose lists are not at hand"),
        Drop(("B2A-02",), "no-target", note="kind of application of the tender"),
        Drop(("MS3-03", "MS3-05"), "no-target", note="interline point"),
        Drop(("N1-05", "N1-06", "N2-02", "N4-05", "N4-06", "PLD-02", "PLD-03", "PLD-04", "AT8-05"), "uncertain"),
        Drop(("N2-01",), "no-target", note="second name of a stop"),
        Drop(("AT5",), "no-target", note="services at one stop"),
        EQUIPMENT_DETAILS,
        Drop(("N7A", "N7B", "MEA"), "no-target", note="accessorial equipment, stacking and measurements"),
        Drop(("L3-03", "L3-04", "L3-06", "L3-07", "L3-08", "L3-13", "L3-14", "L3-15"), "no-target"),
        Drop(("S5-09", "S5-10", "S5-11", "OID-03", "LAD-03", "LAD-04", "L5-06", "L5-07", "L5-08", "L5-09", "L5-10"),
             "no-target"),
        Drop(("LH1", "LH2", "LH3", "LFH", "LEP", "LH4", "LHT", "LH6"), "uncertain",
             note="dangerous goods: two sources do not agree on the layouts"),
    ),
    mapped_floor=0.8,
    writes=True,
)  # fmt: skip
