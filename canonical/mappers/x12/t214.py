"""X12 214, shipment status: one milestone for each AT7 that carries a status.

An AT7 carries a status (AT7-01, list 1650) or an appointment (AT7-03, list 1652), never both. X1 is arrival at delivery, X3 at
pick-up, D1 delivered; AG, X2, B6 and C1 are estimates. AT7 without a time code is local time of the place. Some senders
leave LX out; then the AT7 loops stand directly under the header.
"""

from __future__ import annotations

from canonical.mappers.x12.lading_rows import remarks
from canonical.mappers.x12.shared_rows import CODES, SEGMENTS, WEIGHT_UNITS, carrier, parties, references
from canonical.mapping import codecs, moments
from canonical.mapping.rows import Const, Drop, Each, Emit, Fill, Map, Mapping, Row, Skip
from canonical.mapping.tables import from_code_list

STATUS = from_code_list("milestone-code", "x12-1650", ("code", "classifier"), keep="always")
REASON = from_code_list("reason-code", "x12-1651", keep="lossy")
EQUIPMENT = from_code_list("equipment-type", "x12-40", unknown="other", other=("other",), keep="lossy")

PRO_NUMBER = Each(
    "references",
    "/B10",
    (
        Const("type", "pro-number", "B10-01 is the carrier's own number", cert="D", cite=SEGMENTS),
        Map(("value",), ("B10-01",), codecs.name, cert="D", cite=SEGMENTS),
    ),
    only=("B10-01",),
)

_ROWS: tuple[Row, ...] = (
    Map(
        ("subjectRef/shipmentId",),
        ("B10-02",),
        codecs.identifier,
        cert="D",
        cite=SEGMENTS,
        note="the shipper's number for the shipment",
    ),
    Map(
        ("subjectRef/shipmentId",),
        ("/L11[02=SI]-01",),
        codecs.identifier,
        cert="D",
        cite=SEGMENTS,
        note="where B10-02 is empty",
    ),
    Map(("code", "classifier", "sourceCode"), ("AT7-01",), STATUS, cert="D", cite=CODES),
    Map(("reasons[0]/code", "reasons[0]/sourceCode"), ("AT7-02",), REASON, cert="D", cite=CODES),
    Map(("occursAt",), ("AT7-05", "AT7-06", "AT7-07"), moments.moment, cert="D", cite=SEGMENTS),
    Map(("location/address/city",), ("MS1-01",), codecs.name, cert="D", cite=SEGMENTS),
    Map(("location/address/subdivision",), ("MS1-02",), codecs.subdivision, cert="D", cite=SEGMENTS),
    Map(("location/address/country",), ("MS1-03",), codecs.country, cert="D", cite=SEGMENTS),
    Map(("location/address/postalCode",), ("MS1-08",), codecs.name, cert="P", cite=SEGMENTS),
    Map(("equipment/ownerPrefix",), ("MS2-01",), codecs.identifier, cert="D", cite=SEGMENTS),
    Map(("equipment/equipmentId",), ("MS2-02",), codecs.identifier, cert="D", cite=SEGMENTS),
    Map(("equipment/equipmentType", "equipment/sourceCode"), ("MS2-03",), EQUIPMENT, cert="D", cite=CODES),
    *carrier("reportedBy", "B10-03"),
    Const("reportMethod", "edi", "the message is EDI", cert="S", cite=SEGMENTS),
    parties("parties", "N1"),
)

_LOOP_ROWS: tuple[Row, ...] = (
    Map(("stopSequence",), ("L11[02=QN]-01",), codecs.number, cert="D", cite=SEGMENTS),
    Map(("totals/grossWeight/value",), ("AT8[01=G]-03",), codecs.quantity, cert="D", cite=SEGMENTS),
    Map(
        ("totals/grossWeight/unitCode",), ("AT8[01=G]-02",), WEIGHT_UNITS, cert="D", cite=CODES, when=("AT8[01=G]-03",)
    ),
    Map(("totals/packageCount",), ("AT8[01=G]-04",), codecs.count, cert="D", cite=SEGMENTS),
    Each(
        "handlingUnitIds",
        "MAN",
        (Map(("",), ("MAN-02",), codecs.identifier, cert="D", cite=SEGMENTS),),
        only=("MAN-01=GM",),
        cert="D",
        cite=SEGMENTS,
        note="GM is an SSCC",
    ),
    PRO_NUMBER,
    references("L11", only=("L11-02!=QN",)),
    references("/L11"),
    remarks(over="K1"),
    remarks(over="/K1"),
    Fill("LX-01", "#", "X12 numbers the status loops", cert="D", cite=SEGMENTS, always=True),
)

MAPPING = Mapping(
    name="x12-214",
    format="x12",
    message="214",
    version="1",
    versions=("004010",),
    structure=(
        "B10!*1 L11*300 MAN*9999 K1*10 (N1 N2 N3*2 N4 L11*10)*10 MS3*12 (AT7 MS1 MS2)*10 "
        "(LX (AT7 MS1 MS2)*10 L11*10 MAN*9999 Q7*10 K1*10 AT5*10 AT8*10)*999999"
    ),
    emits=(
        Emit("milestone.reported", (*_ROWS, *_LOOP_ROWS), each="LX/AT7", when=("AT7-01",)),
        Emit(
            "milestone.reported",
            (*_ROWS, PRO_NUMBER, references("/L11"), remarks(over="/K1")),
            each="AT7",
            when=("AT7-01",),
            note="senders that omit LX",
        ),
    ),
    rows=(
        Skip("LX/AT7", "an appointment (AT7-03): shipment.appointment-scheduled is not mapped yet", when=("AT7-03",)),
        Skip("AT7", "an appointment (AT7-03): shipment.appointment-scheduled is not mapped yet", when=("AT7-03",)),
        Drop(("ST", "SE", "LX"), "structural"),
        Drop(("AT7-03", "AT7-04"), "next-release", note="appointments (list 1652)"),
        Drop(("MS2-04",), "structural", note="check digit of the number in MS2-02"),
        Drop(
            ("MS1-04", "MS1-05", "MS1-06", "MS1-07"),
            "uncertain",
            note="how guides spell longitude and latitude differs",
        ),
    ),
    writes=True,
)
