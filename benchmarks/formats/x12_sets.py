"""What stands between ST and SE: tenders, milestones, invoices, shipment notices and warehouse orders of version 004010."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.formats.draw import CARRIERS, GOODS, PLACES, ZONES

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.formats.draw import Draw

    Body = Callable[[Draw], list[str]]

STATUSES = ("X3", "AF", "X6", "X1", "D1", "CD")


def _party(draw: Draw, role: str) -> list[str]:
    party = draw.party()
    return [
        f"N1*{role}*{party.name}*93*{party.number}",
        f"N3*{party.street}",
        f"N4*{party.city}*{party.state}*{party.code}*US",
    ]


def s204(draw: Draw) -> list[str]:
    """A load tender with one pick-up and up to three deliveries."""
    carrier, weight, cartons = draw.one(CARRIERS), draw.between(2000, 44000), draw.between(1, 60)
    lines = [
        f"B2**{carrier}**S{draw.digits(9)}**PP", "B2A*00", f"L11*{draw.digits(10)}*PO", f"L11*{draw.digits(8)}*BM",
        f"G62*64*{draw.day()}*1*{draw.clock()}*PT", f"MS3*{carrier}*B**M", "NTE*GEN*SAFETY SHOES AND VEST AT ALL SITES",
        *_party(draw, "BT"), f"G61*IC*Transport desk*TE*{draw.digits(10)}", "N7**0*********TF****5300",
    ]  # fmt: skip
    for stop in range(1, 3 + draw.below(3)):
        reason, first, role = ("CL", "37*{}*I*{}", "SF") if stop == 1 else ("CU", "53*{}*G*{}", "ST")
        lines += [
            f"S5*{stop}*{reason}",
            f"L11*{draw.digits(8)}*P8",
            f"G62*{first.format(draw.day(), draw.clock())}*{draw.one(ZONES)}",
            f"AT8*G*L*{weight}*{cartons}",
            *_party(draw, role),
            f"G61*SH*Shipping desk*TE*{draw.digits(10)}",
        ]
        if stop > 1:
            lines += [
                f"OID*{draw.digits(8)}*{draw.digits(10)}**CT*{cartons}*L*{weight}",
                f"LAD*CTN*{cartons}***L*{weight}*SK*FG-{draw.digits(4)}*EN*{draw.article()}***GRANOLA BARS",
            ]
    return [*lines, f"L3*{weight}*G*********{cartons}*L"]


def s214(draw: Draw) -> list[str]:
    """Up to four milestones of one shipment."""
    carrier = draw.one(CARRIERS)
    lines = [
        f"B10*{draw.digits(9)}*S{draw.digits(9)}*{carrier}", f"L11*{draw.digits(8)}*BM", f"L11*{draw.digits(10)}*PO",
        *_party(draw, "SH"), *_party(draw, "CN"),
    ]  # fmt: skip
    for number in range(1, 2 + draw.below(4)):
        city, state, _ = draw.one(PLACES)
        lines += [
            f"LX*{number}",
            f"AT7*{draw.one(STATUSES)}*NS***{draw.day()}*{draw.clock()}*{draw.one(ZONES)}",
            f"MS1*{city}*{state}*US",
            f"MS2*{carrier}*{draw.digits(6)}*TL",
            f"L11*{number}*QN",
            f"AT8*G*L*{draw.between(200, 44000)}*{draw.between(1, 40)}",
        ]
    return lines


def s210(draw: Draw) -> list[str]:
    """A freight invoice whose total is the sum of its charges."""
    weight, cartons, day = draw.between(200, 20000), draw.between(1, 26), draw.day()
    charges = [("FR", 20000 + draw.below(230000), "400", "")]
    charges += [("FR", 500 + draw.below(9000), code, text) for code, text in _SURCHARGES[: draw.below(4)]]
    total = sum(amount for _, amount, _, _ in charges)
    lines = [
        f"B3**{draw.digits(9)}*S{draw.digits(9)}*PP*L*{day}*{total}**{day}*035*{draw.one(CARRIERS)}", "C3*USD",
        f"N9*CN*{draw.digits(9)}", f"N9*BM*{draw.digits(8)}", f"N9*PO*{draw.digits(10)}", f"G62*86*{day}",
        *_party(draw, "BT"), *_party(draw, "SH"), *_party(draw, "CN"), f"N7*EXLA*{draw.digits(6)}*********TF",
    ]  # fmt: skip
    for number, (basis, amount, code, text) in enumerate(charges, 1):
        lines.append(f"LX*{number}")
        if number == 1:
            lines += [f"L5*1*PACKAGED FOODS*{draw.digits(5)}*N*CTN", f"L0*1***{weight}*G***{cartons}*CTN**L"]
        rate = f"{amount // 100}.{amount % 100:02}"
        lines.append(f"L1*{number}*{rate}*{basis}*{amount}****{code}{f'****{text}' if text else ''}")
    return [*lines, f"L3*{weight}*G***{total}******{cartons}*L"]


_SURCHARGES = (("405", "Fuel surcharge"), ("DTL", "Detention at loading, 1 h"), ("RES", "Residential delivery"))


def s856(draw: Draw) -> list[str]:
    """A shipment notice: shipment, order, pallets, items."""
    day, items = draw.day(), draw.between(2, 9)
    lines = [
        f"BSN*00*{draw.digits(9)}*{day}*{draw.clock()}*0001", "HL*1**S",
        f"TD1*CTN25*{items}****G*{draw.between(50, 9000)}*LB", f"TD5*B*2*{draw.one(CARRIERS)}*M",
        f"TD3*TL**{draw.digits(6)}", f"REF*BM*{draw.digits(8)}", f"REF*CN*{draw.digits(9)}",
        f"DTM*011*{day}*{draw.clock()}*ET", *_party(draw, "SF"), *_party(draw, "ST"),
        "HL*2*1*O", f"PRF*{draw.digits(10)}***{day}",
    ]  # fmt: skip
    level = 2
    for _ in range(items):
        lines += [
            f"HL*{level + 1}*2*T",
            f"MAN*GM*00{draw.package()}",
            f"HL*{level + 2}*{level + 1}*I",
            f"LIN**EN*{draw.article()}*VN*V{draw.digits(6)}",
            f"SN1**{draw.between(1, 400)}*EA",
            f"PID*F****{draw.one(GOODS)}",
        ]
        level += 2
    return [*lines, f"CTT*{level}"]


def s940(draw: Draw) -> list[str]:
    """A warehouse shipping order."""
    lines = [
        f"W05*N*{draw.digits(10)}*PO-{draw.digits(5)}", *_party(draw, "DE"), *_party(draw, "WH"), *_party(draw, "ST"),
        f"N9*SI*S{draw.digits(9)}", f"G62*37*{draw.day()}*I*{draw.clock()}*PT",
        f"W66*PP*M***{draw.one(CARRIERS)} DIRECT*****{draw.one(CARRIERS)}",
    ]  # fmt: skip
    total = 0
    for number in range(1, 2 + draw.below(8)):
        quantity = draw.between(1, 400)
        total += quantity
        lines += [
            f"LX*{number}",
            f"W01*{quantity}*EA**SK*FG-{draw.digits(4)}*EN*{draw.article()}",
            f"G69*{draw.one(GOODS)}",
            f"N9*LI*{number * 10}",
            f"W20****{draw.between(10, 2000)}*G*L**{draw.between(1, 60)}*CF",
        ]
    return [*lines, f"W76*{total}*{draw.between(10, 20000)}*LB*{draw.between(1, 600)}*CF"]


def s945(draw: Draw) -> list[str]:
    """A warehouse shipping advice, packages with what is in them."""
    day = draw.day()
    lines = [
        f"W06*F*{draw.digits(10)}*{day}*S{draw.digits(9)}**PO-{draw.digits(5)}", *_party(draw, "DE"),
        *_party(draw, "WH"), *_party(draw, "ST"), f"N9*BM*{draw.digits(8)}", f"N9*CN*{draw.digits(9)}",
        f"G62*11*{day}*8*{draw.clock()}*PT", f"W27*M*{draw.one(CARRIERS)}*DIRECT*PP*TF*EXLA*{draw.digits(6)}",
    ]  # fmt: skip
    total = 0
    packages = draw.between(1, 5)
    for number in range(1, packages + 1):
        lines += [f"LX*{number}", f"MAN*GM*00{draw.package()}"]
        for line in range(draw.between(1, 3)):
            quantity, weight = draw.between(1, 400), draw.between(10, 2000)
            total += quantity
            lines += [
                f"W12*CC*{quantity}*{quantity}**EA**SK*FG-{draw.digits(4)}**{weight}*G*L*****EN*{draw.article()}",
                f"G69*{draw.one(GOODS)}",
                f"N9*LI*{number * 100 + line}",
            ]
    return [*lines, f"W03*{total}*{draw.between(10, 20000)}*LB*{draw.between(1, 600)}*CF*{packages}*CT"]


BODIES: dict[str, tuple[str, Body]] = {
    "204": ("SM", s204),
    "210": ("IM", s210),
    "214": ("QM", s214),
    "856": ("SH", s856),
    "940": ("OW", s940),
    "945": ("SW", s945),
}
"""Functional group and body by transaction set."""
