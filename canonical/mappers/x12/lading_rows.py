"""Rows that the transport sets share: dates with their qualifiers, contacts, remarks, goods, weights and volumes.

Element numbers and types: X12 004010 segment tables. Loops: the structures of the sets as two open grammars have them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.mappers.x12.shared_rows import CODES, SEGMENTS, WEIGHT_UNITS
from canonical.mapping import codecs, x12_elements
from canonical.mapping.rows import Const, Drop, Each, Fill, Map, Row
from canonical.mapping.tables import Table, from_code_list, table

if TYPE_CHECKING:
    from canonical.mapping.codec import Codec

GUIDE = "X12 004010 dictionary in kputnam/stupidedi; Stedi element pages"

WINDOW_DATES = ("ship-not-before", "ship-not-after", "deliver-not-before", "deliver-not-after")
_DATES = (
    "requested-delivery", "purchase-order", "requested-ship", "shipped", "estimated-delivery", "unloaded", "delivered",
    "scheduled-pickup", "scheduled-delivery", "actual-pickup",
)  # fmt: skip

PAYMENT: Table = from_code_list("payment-method", "x12-146")
EQUIPMENT: Table = from_code_list("equipment-type", "x12-40", unknown="other", other=("other",), keep="lossy")
VOLUME_UNITS: Table = from_code_list("unit-code", "x12-184")
PACKAGES: Table = from_code_list("unit-code", "x12-103")
NOTE_TYPES: Table = from_code_list("instruction-type", "x12-363", unknown="other", other=("general",), keep="lossy")
ITEM_SCHEMES: Table = from_code_list(
    "item-identifier-scheme", "x12-235", unknown="other", other=("other",), keep="lossy"
)


def without(codes: Table, *left_out: str) -> Table:
    """A table less some partner codes, which another row takes."""
    entries = {code: values for code, values in codes.entries.items() if code not in left_out}
    reverse = {values: code for values, code in codes.reverse.items() if code in entries}
    return table(codes.scheme, entries, reverse, codes.kinds, unknown=codes.unknown, other=codes.other, keep=codes.keep)


def date_types(*more: str) -> Table:
    """The date qualifiers (432) that are listed as dates, and ``more`` that no field of their own takes."""
    return from_code_list(
        "date-type", "x12-432", unknown="other", other=("other",), keep="lossy", only=(*_DATES, *more)
    )


def g62(target: str, segment: str, qualifier: str, *, when: tuple[str, ...] = (), note: str = "") -> Map:
    """A moment of one G62: date, time qualifier, time and time code."""
    sources = tuple(f"{segment}-{number}" for number in ("02", "03", "04", "05"))
    return Map((target,), sources, x12_elements.timed(qualifier), cert="D", cite=SEGMENTS, when=when, note=note)


def dates(over: str, kinds: Table, *, only: tuple[str, ...] = ()) -> Each:
    """G62 as dates; those for which X12 has no time qualifier are written without a time."""
    return Each(
        "dates",
        over,
        (
            Map(("type", "sourceCode"), ("G62-01",), kinds, cert="D", cite=CODES),
            g62("at", "G62", "U", when=("G62-01=69",)),
            g62("at", "G62", "X", when=("G62-01=70",)),
            g62("at", "G62", "1", when=("G62-01=64",)),
            g62("at", "G62", "I", when=("G62-01=37",)),
            g62("at", "G62", "K", when=("G62-01=38",)),
            g62("at", "G62", "G", when=("G62-01=53",)),
            g62("at", "G62", "L", when=("G62-01=54",)),
            g62("at", "G62", "", when=("G62-01!=37|38|53|54|64|69|70",)),
        ),
        only=("G62-02", *only),
    )


def contacts(over: str = "G61") -> Each:
    """G61 as contacts; IC, information contact, says nothing beyond being a contact and is not kept."""
    return Each(
        "contacts",
        over,
        (
            Map(("name",), ("G61-02",), codecs.name, cert="D", cite=SEGMENTS),
            _number("phone", "TE", codecs.name),
            _number("fax", "FX", codecs.name),
            _number("email", "EM", x12_elements.email),
            Map(("reference",), ("G61-05",), codecs.name, cert="D", cite=SEGMENTS),
            Map(("sourceCode",), ("G61-01",), x12_elements.kept("x12-366", "IC"), cert="D", cite=GUIDE,
                note="IC, information contact, is not kept"),
            Fill("G61-01", "IC", "X12 demands a function; IC is an information contact", cert="D", cite=GUIDE),
        ),
    )  # fmt: skip


def _number(target: str, qualifier: str, codec: Codec) -> Map:
    when = (f"G61-03={qualifier}",)
    return Map((target,), ("G61-04",), codec, cert="D", cite=GUIDE, when=when, note="X12 365")


def notes(target: str = "instructions", over: str = "NTE") -> tuple[Each, Each]:
    """NTE as instructions by their code (363); general without a code, or with one that has no type of ours."""
    said = Map(("text",), ("NTE-02",), codecs.remark, cert="D", cite=SEGMENTS)
    coded = Map(("type", "sourceCode"), ("NTE-01",), NOTE_TYPES, cert="P", cite=CODES)
    plain = Const("type", "general", "NTE-01 is empty", cert="D", cite=SEGMENTS)
    return Each(target, over, (coded, said), only=("NTE-01",)), Each(target, over, (plain, said), only=("!NTE-01",))


def remarks(target: str = "instructions", over: str = "K1") -> Each:
    """K1 as remarks, its two elements joined."""
    return Each(
        target,
        over,
        (
            Const("type", "remark", "K1 is a remark", cert="D", cite=SEGMENTS),
            Map(("text",), ("K1-01", "K1-02"), x12_elements.lines(30, 2), cert="D", cite=SEGMENTS),
        ),
    )


def weight(target: str, segment: str, value: str, unit: str, *, when: tuple[str, ...] = ()) -> tuple[Row, Row]:
    """A weight and its unit (188); nothing where the unit is not said."""
    return (
        Map((f"{target}/unitCode",), (f"{segment}-{unit}",), WEIGHT_UNITS, cert="D", cite=CODES,
            when=(f"{segment}-{value}", *when)),
        Map((f"{target}/value",), (f"{segment}-{value}",), codecs.quantity, cert="D", cite=SEGMENTS,
            when=(f"{segment}-{unit}", *when)),
    )  # fmt: skip


def volume(target: str, segment: str, value: str, unit: str) -> tuple[Row, Row]:
    """A volume and its unit (184); nothing where the unit is not one of the known ones."""
    return (
        Map((f"{target}/unitCode",), (f"{segment}-{unit}",), VOLUME_UNITS, cert="P", cite=CODES,
            when=(f"{segment}-{value}",)),
        Map((f"{target}/value",), (f"{segment}-{value}",), codecs.quantity, cert="D", cite=SEGMENTS,
            when=(f"{segment}-{unit}",)),
    )  # fmt: skip


def packages(target: str, form: str, count: str) -> tuple[Row, Row]:
    """A number of packages and their kind (103, of which 211 is the first part)."""
    return (
        Map((f"{target}/unitCode",), (form,), PACKAGES, cert="P", cite=CODES, when=(count,)),
        Map((f"{target}/value",), (count,), codecs.quantity, cert="D", cite=SEGMENTS, when=(form,)),
    )


def commodities(target: str, over: str = "L5") -> Each:
    """L5 with its AT8 as goods."""
    return Each(
        target,
        over,
        (
            Map(("lineId",), ("L5-01",), codecs.identifier, cert="D", cite=SEGMENTS),
            Map(("description",), ("L5-02",), codecs.remark, cert="D", cite=SEGMENTS),
            Map(("commodityCode",), ("L5-03",), codecs.identifier, cert="D", cite=SEGMENTS),
            Map(("sourceCode",), ("L5-04",), x12_elements.kept("x12-23"), cert="D", cite=SEGMENTS),
            *weight("weight", "AT8[01=G]", "03", "02"),
            *volume("volume", "AT8", "07", "06"),
            *packages("quantity", "L5-05", "AT8-04"),
        ),
    )


def lading_details(target: str, over: str = "LAD") -> Each:
    """LAD as goods: packages, weight, up to three item numbers, description."""
    numbers: list[Row] = []
    for index, at in enumerate(("07", "09", "11")):
        place = f"item/identifiers[{index}]"
        value = f"LAD-{int(at) + 1:02d}"
        numbers += [
            Map((f"{place}/scheme", f"{place}/sourceCode"), (f"LAD-{at}",), ITEM_SCHEMES, cert="D", cite=CODES),
            Map((f"{place}/value",), (value,), codecs.identifier, cert="D", cite=SEGMENTS),
        ]
    return Each(
        target,
        over,
        (
            *packages("quantity", "LAD-01", "LAD-02"),
            *weight("weight", "LAD", "06", "05"),
            *numbers,
            Map(("description",), ("LAD-13",), codecs.remark, cert="D", cite=SEGMENTS),
        ),
    )


EQUIPMENT_DETAILS = Drop(
    (*(f"N7-{number:02d}" for number in range(3, 25) if number not in (11, 15)), "M7-05"),
    "no-target",
    note="weights, dimensions and ownership of the equipment",
)


def equipment(target: str, over: str, *, only: tuple[str, ...] = ()) -> Each:
    """N7 as equipment that is known by its number."""
    return Each(
        target,
        over,
        (
            Map(("ownerPrefix",), ("N7-01",), codecs.identifier, cert="D", cite=SEGMENTS),
            Map(("equipmentId",), ("N7-02",), x12_elements.equipment_number, cert="D", cite=SEGMENTS),
            Map(("equipmentType", "sourceCode"), ("N7-11",), EQUIPMENT, cert="D", cite=CODES),
            Map(("length/value", "length/unitCode"), ("N7-15",), x12_elements.feet_and_inches, cert="D", cite=SEGMENTS),
            *(
                Map((f"seals[{index}]/number",), (f"M7-0{index + 1}",), codecs.identifier, cert="D", cite=SEGMENTS)
                for index in range(4)
            ),
        ),
        only=only,
    )
