"""What stands between UNH and UNT: transport status and despatch advice of directory D.01B, with released characters or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.formats.draw import CARRIERS, GOODS, PORTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.formats.draw import Draw

    Body = Callable[[Draw, bool], list[str]]


def iftsta(draw: Draw, released: bool) -> list[str]:
    """The status of up to three consignments, each with its place, transport and container."""
    stamp = f"DTM+334:{draw.day()}{draw.clock()}:203"
    party = draw.party()
    remark = "GATE 4?+5, DRIVER?'S COPY" if released else "GATE 4, COPY FOR THE DRIVER"
    lines = [
        f"BGM+44+{draw.digits(10)}+9", f"DTM+137:{draw.day()}{draw.clock()}:203",
        f"NAD+CZ+{party.number}::91++{party.name}", f"NAD+CA+{draw.one(CARRIERS)}:172:182",
        f"RFF+BM:{draw.digits(10)}",
    ]  # fmt: skip
    for number in range(1, 2 + draw.below(3)):
        lines += [
            f"CNI+{number}+C{draw.digits(9)}",
            f"LOC+9+{draw.one(PORTS)}:139:6",
            f"STS+1+{draw.one(_EVENTS)}",
            f"RFF+CN:{draw.digits(9)}",
            stamp,
            f"FTX+AAI+++{remark}",
            f"LOC+175+{draw.one(PORTS)}:139:6",
            f"TDT+20+V{draw.digits(3)}+1++{draw.one(CARRIERS)}:172:182",
            f"EQD+CN+ABCU{draw.digits(7)}+45G1:102:5+++5",
            f"MEA+AAE+G+KGM:{draw.between(2000, 28000)}",
            f"SEL+{draw.digits(7)}+CA",
        ]
    return lines


_EVENTS = ("1", "13", "21", "24", "31", "48")


def desadv(draw: Draw, released: bool) -> list[str]:
    """A despatch advice: packages and the lines in them."""
    buyer, seller = draw.party(), draw.party()
    text = "STEEL WIDGET 10?:1, 3/4?'" if released else draw.one(GOODS)
    lines = [
        f"BGM+351+{draw.digits(9)}+9", f"DTM+137:{draw.day()}{draw.clock()}:203", f"DTM+11:{draw.day()}:102",
        f"RFF+ON:{draw.digits(10)}", f"NAD+BY+{buyer.location}::9", f"NAD+SU+{seller.location}::9++{seller.name}",
        f"NAD+DP+{draw.party().location}::9", "TDT+20++30+31", "CPS+1",
    ]  # fmt: skip
    count = 0
    for package in range(2, 3 + draw.below(4)):
        lines += [
            f"CPS+{package}+1",
            "PAC+1++201",
            f"MEA+PD+AAB+KGM:{draw.between(50, 900)}.5",
            "PCI+33E",
            f"GIN+BJ+{draw.package()}",
        ]
        for _ in range(draw.between(1, 4)):
            count += 1
            lines += [
                f"LIN+{count}++{draw.article()}:SRV",
                f"PIA+1+A{draw.digits(6)}:SA",
                f"IMD+F++:::{text}",
                f"QTY+12:{draw.between(1, 500)}:PCE",
                f"RFF+ON:{draw.digits(10)}",
            ]
    return [*lines, f"CNT+2:{count}"]


BODIES: dict[str, Body] = {"IFTSTA": iftsta, "DESADV": desadv}
"""Body by message type."""
