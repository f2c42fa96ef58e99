"""X12 990, response to a load tender: accepted or rejected, by B1-04.

A is an acceptance. D and E are refusals: D is cancelled by the letter of the list and declined in most guides, E is
declined in later releases. Both keep their code, so that whoever follows the tender can tell a refusal from a load that
is given back. B (conditional) and C (counter-offer) make no event in this release.
"""

from __future__ import annotations

from canonical.mappers.x12.lading_rows import (
    EQUIPMENT,
    EQUIPMENT_DETAILS,
    GUIDE,
    WINDOW_DATES,
    date_types,
    dates,
    remarks,
)
from canonical.mappers.x12.shared_rows import CODES, SEGMENTS, references
from canonical.mapping import codecs, moments, x12_elements
from canonical.mapping.rows import Const, Drop, Emit, Map, Mapping, Row, Skip
from canonical.mapping.tables import table

# The answer says that the carrier declines and never why. A partner profile gives a reason under [codes.x12-558].
DECLINED = table("x12-558", {"D": ("UNKNOWN",), "E": ("UNKNOWN",)}, {("UNKNOWN",): "D"}, ("code",), keep="always")
_LINES = tuple(f"K1({number})-0{element}" for number in range(1, 9) for element in (1, 2))

_ROWS: tuple[Row, ...] = (
    Map(("loadId",), ("B1-02",), codecs.identifier, cert="D", cite=SEGMENTS, note="B2-04 of the tender"),
    Map(("carrier/identifiers[scheme=scac]/value",), ("B1-01",), codecs.scac_name, cert="D", cite=SEGMENTS),
    Map(("respondedAt",), ("B1-03",), moments.day_moment, cert="D", cite=SEGMENTS),
    dates("G62", date_types(*WINDOW_DATES, "respond-by")),
)

_ACCEPTED: tuple[Row, ...] = (
    Const("carrierReference/type", "pro-number", "N9 CN is the carrier's own number", cert="D", cite=CODES),
    Map(("carrierReference/value",), ("N9[01=CN]-02",), codecs.name, cert="D", cite=SEGMENTS),
    Map(("carrierReference/description",), ("N9[01=CN]-03",), codecs.name, cert="D", cite=SEGMENTS,
        when=("N9[01=CN]-02",)),
    references("N9", only=("N9-01!=CN",), value="02", qualifier="01", text="03"),
    Map(("plannedEquipment/ownerPrefix",), ("N7-01",), codecs.identifier, cert="D", cite=SEGMENTS),
    Map(("plannedEquipment/equipmentId",), ("N7-02",), codecs.identifier, cert="D", cite=SEGMENTS),
    Map(("plannedEquipment/equipmentType", "plannedEquipment/sourceCode"), ("N7-11",), EQUIPMENT, cert="D", cite=CODES),
    Map(("plannedEquipment/length/value", "plannedEquipment/length/unitCode"), ("N7-15",), x12_elements.feet_and_inches,
        cert="D", cite=SEGMENTS),
    remarks(),
)  # fmt: skip

_REJECTED: tuple[Row, ...] = (
    Map(("reason/code", "sourceCode"), ("B1-04",), DECLINED, cert="D", cite="X12 004010 and later dictionaries",
        note="a written derivation: the answer gives no reason, so UNKNOWN; a profile gives one by [codes.x12-558]"),
    Map(("reason/detail",), _LINES, x12_elements.lines(30, 16), cert="D", cite=SEGMENTS, note="remarks of the carrier"),
    Map(("reason/detail",), ("V9-12",), codecs.remark, cert="P", cite=GUIDE, note="free-form message of V9"),
    Map(("reason/detail",), ("V9-02",), codecs.remark, cert="P", cite=GUIDE, note="the event in words"),
    references("N9", value="02", qualifier="01", text="03"),
)  # fmt: skip

MAPPING = Mapping(
    name="x12-990",
    format="x12",
    message="990",
    version="1",
    versions=("004010",),
    # 004010 has one N9; senders that repeat it are read.
    structure="B1! N9*10 G62*6 N7 L9*40 V9*10 K1*10 (S5 N9*10 G62*10 K1*10)*999",
    emits=(
        Emit("shipment.tender-accepted", (*_ROWS, *_ACCEPTED), when=("B1-04=A",)),
        Emit("shipment.tender-rejected", (*_ROWS, *_REJECTED), when=("B1-04=D|E",)),
    ),
    rows=(
        Skip("", "an answer under conditions or a counter-offer: shipment.tender-countered is not mapped yet",
             hint="ask the carrier for a plain yes or no, or answer by hand", when=("B1-04=B|C",)),
        Skip("", "B1-04 is empty or no answer that is known", hint="see X12 element 558", when=("B1-04!=A|B|C|D|E",)),
        Drop(("ST", "SE"), "structural"),
        Drop(("N9-04", "N9-05", "N9-06", "N9-07"), "no-target"),
        Drop(("V9",), "uncertain", note="event and reason codes whose lists are not at hand"),
        Drop(("K1",), "no-target", note="more than eight remarks"),
        Drop(("L9",), "no-target", note="charges of a counter-offer"),
        Drop(("S5",), "no-target", note="answers for single stops"),
        EQUIPMENT_DETAILS,
    ),
    mapped_floor=0.7,
    writes=True,
)  # fmt: skip
