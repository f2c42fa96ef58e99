"""X12 210, freight details and invoice: one freight-charge.invoiced for each set.

A charge line is one L1, wherever its LX stands; L0, L5 and N9 of the same LX belong to it. Amounts are N2: the last two
digits are decimals. The currency of every amount is that of C3; a set without C3 states none, and then only the partner
profile can give it (``currency`` under [facts]).
"""

from __future__ import annotations

from dataclasses import replace

from canonical.mappers.x12.lading_rows import (
    EQUIPMENT_DETAILS,
    GUIDE,
    PAYMENT,
    WINDOW_DATES,
    date_types,
    dates,
    equipment,
    remarks,
    volume,
    weight,
    without,
)
from canonical.mappers.x12.shared_rows import (
    CODES,
    PARTY_ROLES,
    SEGMENTS,
    WEIGHT_UNITS,
    address,
    named,
    parties,
    references,
)
from canonical.mapping import codecs, moments, x12_elements
from canonical.mapping.rows import Counter, Drop, Each, Emit, Fill, Map, Mapping, Row
from canonical.mapping.tables import Table, from_code_list

CORRECTION = from_code_list("invoice-type", "x12-202", unknown="keep", keep="lossy")
DELIVERY_DATE = from_code_list("date-type", "x12-374", unknown="other", other=("other",), keep="lossy")
CHARGE = from_code_list("charge-type", "x12-150", unknown="other", other=("OTHER",), keep="lossy")
RATE = from_code_list("rate-basis", "x12-122", unknown="keep", keep="lossy")
RATED_UNITS = from_code_list("unit-code", "x12-221")
ACTIVITY = from_code_list("stop-activity", "x12-163", unknown="other", other=("other",), keep="lossy")
RATED = "BX|CF|CM|DK|DM|EA|FT|GL|KG|LB|LR|NP|PK|SY|TD|TH"
"""Billed quantities (221) that have a unit; flat rates, loads and vehicles have none."""


def money(target: str, source: str) -> tuple[Row, ...]:
    """An N2 amount in the currency of the invoice."""
    return (
        Map((f"{target}/amount",), (source,), codecs.implied(2), cert="D", cite=SEGMENTS),
        Map((f"{target}/currency",), ("/C3-01",), codecs.currency, cert="D", cite=SEGMENTS, when=(source,)),
        Map((f"{target}/currency",), ("@currency",), codecs.currency, cert="P", cite="partner profile", when=(source,),
            note="where there is no C3 and the profile states the currency"),
    )  # fmt: skip


def payer(loop: str, when: tuple[str, ...] = ()) -> tuple[Row, ...]:
    """The party that gets the invoice, from the N1 loop that ``loop`` picks."""
    rows = (
        *named("payer/", loop),
        Map(("payer/additionalName",), (f"{loop}/N2-01",), codecs.name, cert="D", cite=SEGMENTS),
        *address("payer/address", loop),
    )
    return tuple(replace(row, when=when) for row in rows)


NO_BILL_TO = "!N1[01=BT]-01"


def others(roles: Table, *only: str) -> Each:
    """Parties other than the payer; where there is a bill-to, PF and PR are others too."""
    every = parties("parties", "N1", only=only)
    role = Map(("roles[0]", "sourceCode"), ("N1-01",), roles, cert="D", cite=CODES)
    return replace(every, rows=(role, *every.rows[1:], references("N9", value="02", qualifier="01", text="03")))


LADING = Each(
    "lading",
    "L5",
    (
        Map(("lineId",), ("L5-01",), codecs.identifier, cert="D", cite=SEGMENTS),
        Map(("description",), ("L5-02",), codecs.remark, cert="D", cite=SEGMENTS),
        Map(("commodityCode",), ("L5-03",), codecs.identifier, cert="D", cite=SEGMENTS),
        Map(("sourceCode",), ("L5-04",), x12_elements.kept("x12-23"), cert="D", cite=SEGMENTS),
    ),
    cert="D",
    cite=SEGMENTS,
    note="the goods of the LX; they are repeated for every charge of it",
)

CHARGE_LINE: tuple[Row, ...] = (
    Counter("lineId", cert="D", cite=SEGMENTS,
            note="a written derivation: L1-01 numbers the lading, and several charges share it"),
    Map(("chargeType", "sourceCode"), ("L1-08",), CHARGE, cert="D", cite=CODES),
    *(
        Map(("chargeType",), (source,), x12_elements.always("BASE_FREIGHT"), cert="P", cite=SEGMENTS, when=("!L1-08",),
            note="a written derivation: L1-08 names special charges, a line without it is the freight itself")
        for source in ("L1-04", "L1-05", "L1-06")
    ),
    Map(("description",), ("L1-12",), codecs.remark, cert="D", cite=SEGMENTS),
    Map(("rate",), ("L1-02",), codecs.signed_decimal, cert="D", cite=SEGMENTS),
    Map(("rateBasis", "rateSourceCode"), ("L1-03",), RATE, cert="D", cite=CODES),
    Map(("quantity/unitCode",), ("L1-18",), RATED_UNITS, cert="P", cite=CODES, when=("L1-17", f"L1-18={RATED}")),
    Map(("quantity/value",), ("L1-17",), codecs.quantity, cert="D", cite=SEGMENTS, when=(f"L1-18={RATED}",)),
    *money("amount", "L1-04"),
    *money("advances", "L1-05"),
    *money("prepaidAmount", "L1-06"),
    Map(("billedWeight/unitCode",), ("L0-11",), WEIGHT_UNITS, cert="D", cite=CODES, when=("L0-04", "L0-05=B|G")),
    Map(("billedWeight/unitCode",), ("/B3-05",), WEIGHT_UNITS, cert="D", cite=CODES,
        when=("!L0-11", "L0-04", "L0-05=B|G"), note="where L0 says no unit"),
    Map(("billedWeight/value",), ("L0-04",), codecs.quantity, cert="D", cite=SEGMENTS, when=("L0-05=B|G", "L0-11"),
        note="billed weight, or gross where the bill states no other"),
    Map(("billedWeight/value",), ("L0-04",), codecs.quantity, cert="D", cite=SEGMENTS,
        when=("L0-05=B|G", "!L0-11", "/B3-05")),
    Map(("billedQuantity/unitCode",), ("L0-03",), RATED_UNITS, cert="P", cite=CODES, when=("L0-02", f"L0-03={RATED}")),
    Map(("billedQuantity/value",), ("L0-02",), codecs.quantity, cert="D", cite=SEGMENTS, when=(f"L0-03={RATED}",)),
    *volume("volume", "L0", "06", "07"),
    Map(("packageCount",), ("L0-08",), codecs.count, cert="D", cite=SEGMENTS),
    Fill("L0-09", "PCS", "X12 demands a form of package with their number; pieces says the least", cert="P", cite=CODES,
         when=("L0-08",)),
    LADING,
    references("N9", value="02", qualifier="01", text="03"),
    Fill("LX-01", "#", "X12 numbers the lines", cert="D", cite=SEGMENTS, always=True),
    Fill("L1-01", "#", "the line of the charge", cert="D", cite=SEGMENTS),
)  # fmt: skip

STOP: tuple[Row, ...] = (
    Map(("stopSequence",), ("S5-01",), codecs.number, cert="D", cite=SEGMENTS),
    Map(("activities[0]", "sourceCode"), ("S5-02",), ACTIVITY, cert="D", cite=CODES),
    *weight("totals/grossWeight", "S5", "03", "04"),
    references("N9", value="02", qualifier="01", text="03"),
    dates("G62", date_types(*WINDOW_DATES, "respond-by")),
    parties("parties", "N1"),
)

_ROWS: tuple[Row, ...] = (
    Map(("invoiceNumber",), ("B3-02",), codecs.identifier, cert="D", cite=SEGMENTS),
    Map(("invoiceDate",), ("B3-06",), codecs.local_date, cert="D", cite=SEGMENTS),
    Map(("subjectRefs/shipmentIds[0]",), ("B3-03",), codecs.identifier, cert="D", cite=SEGMENTS,
        note="the shipper's number for the shipment"),
    Map(("currency",), ("C3-01",), codecs.currency, cert="D", cite=SEGMENTS),
    Map(("currency",), ("@currency",), codecs.currency, cert="P", cite="partner profile", note="where there is no C3"),
    Map(("paymentMethod",), ("B3-04",), PAYMENT, cert="D", cite=CODES),
    Fill("B3-04", "@payment", "X12 demands it; the partner profile says what holds where the event does not",
         cert="D", cite=SEGMENTS, always=True),
    Map(("invoiceType", "sourceCode"), ("B3-08",), CORRECTION, cert="P", cite=CODES),
    Map(("payee/identifiers[scheme=scac]/value",), ("B3-11",), codecs.scac_name, cert="D", cite=SEGMENTS),
    *money("totalNet", "B3-07"),
    *money("totalAdvances", "L3-06"),
    *money("totalPrepaid", "L3-07"),
    Fill("L3-05", "=B3-07", "the total once more", cert="D", cite=SEGMENTS),
    *payer("N1[01=BT]"),
    *payer("N1[01=PF|PR]", (NO_BILL_TO,)),
    Map(("dueDate",), ("ITD-06",), codecs.local_date, cert="P", cite=GUIDE),
    Map(("paymentTerms/netDays",), ("ITD-07",), codecs.count, cert="P", cite=GUIDE),
    Map(("paymentTerms/discountPercent",), ("ITD-03",), codecs.quantity, cert="P", cite=GUIDE),
    Map(("paymentTerms/discountDays",), ("ITD-05",), codecs.count, cert="P", cite=GUIDE),
    Map(("paymentTerms/text",), ("ITD-12",), codecs.remark, cert="D", cite=SEGMENTS),
    *weight("handlingTotals/grossWeight", "L3", "01", "12", when=("L3-02=G",)),
    *volume("handlingTotals/volume", "L3", "09", "10"),
    Map(("handlingTotals/packageCount",), ("L3-11",), codecs.count, cert="D", cite=SEGMENTS),
    Each("dates", "/B3", (
        Map(("type", "sourceCode"), ("B3-10",), DELIVERY_DATE, cert="D", cite=CODES),
        Map(("at",), ("B3-09",), moments.day_moment, cert="D", cite=SEGMENTS),
    ), only=("B3-09",), cert="D", cite=SEGMENTS),
    dates("G62", date_types(*WINDOW_DATES, "respond-by")),
    references("/N9", value="02", qualifier="01", text="03"),
    others(without(PARTY_ROLES, "BT", "PF", "PR"), "N1-01!=BT|PF|PR"),
    others(PARTY_ROLES, "N1-01=PF|PR", "/N1[01=BT]-01"),
    equipment("equipment", "N7"),
    remarks(),
    Each("stops", "S5", STOP, cert="D", cite=SEGMENTS),
    Each("chargeLines", "LX/L1", CHARGE_LINE, cert="D", cite=SEGMENTS),
)  # fmt: skip

MAPPING = Mapping(
    name="x12-210",
    format="x12",
    message="210",
    version="1",
    versions=("004010",),
    structure=(
        "B3!*1 C2 C3 ITD N9*300 G62*6 R3*12 H3*6 K1*10 (N1 N2 N3*2 N4 N9*5)*10 (N7 M7)*10 (SPO SDQ*10)*999999 "
        "(S5 N9*10 G62*10 H3*6 (SPO SDQ*10)*999999 (N1 N2 N3*2 N4 N9*5 (N7 M7)*10)*2)*999 "
        "(LX N9*5 POD L5*30 H1*3 H2*2 L0*10 L1*10 L4*10 L7*10 K1*10 (SPO SDQ*10)*999999 "
        "(N1 N2 N3*2 N4 N9*10 (CD3 N9*20 H6*10 L9*10 POD G62)*999999 (SPO SDQ*10)*999999)*999999)*9999 L3"
    ),
    emits=(Emit("freight-charge.invoiced", _ROWS),),
    rows=(
        Drop(("ST", "SE"), "structural"),
        Drop(("B3-01", "B3-12", "C2", "C3-02", "C3-03", "ITD-01", "ITD-02"), "uncertain",
             note="code lists that are not at hand"),
        Drop(("N1-05", "N1-06", "N2-02", "N4-05", "N4-06"), "uncertain"),
        Drop(("ITD-04", "ITD-08", "ITD-09", "ITD-10", "ITD-11", "ITD-13", "ITD-14", "ITD-15"), "no-target"),
        Drop(("N9-04", "N9-05", "N9-06", "N9-07", "R3", "H3", "SPO", "SDQ", "POD", "L4", "L7", "CD3", "H6", "L9"),
             "no-target", note="route, handling, orders by store, proof of delivery, dimensions and tariff of a line"),
        Drop(("H1", "H2"), "uncertain", note="dangerous goods"),
        Drop(("L0-01", "LX-01"), "structural"),
        Drop(("B3-05",), "redundant", note="L0-11 and L3-12 say the unit where it is used"),
        Drop(("L0-05", "L0-09", "L0-10", "L0-12", "L0-13", "L0-14", "L0-15"), "no-target"),
        Drop(("L5-05", "L5-06", "L5-07", "L5-08", "L5-09", "L5-10"), "no-target"),
        Drop(("L1-07", "L1-09", "L1-10", "L1-11", "L1-13", "L1-14", "L1-15", "L1-16", "L1-19"), "no-target"),
        Drop(("L3-03", "L3-04", "L3-08", "L3-13", "L3-14", "L3-15"), "no-target"),
        Drop(("S5-05", "S5-06", "S5-07", "S5-08", "S5-09", "S5-10", "S5-11"), "no-target"),
        EQUIPMENT_DETAILS,
    ),
    mapped_floor=0.75,
    writes=True,
)  # fmt: skip
