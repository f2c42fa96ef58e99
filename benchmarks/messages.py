"""Synthetic X12 214 files of any size, the same for the same number of sets."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLACES = (("RENO", "NV", "89502"), ("ELKO", "NV", "89801"), ("OMAHA", "NE", "68102"), ("COLUMBUS", "OH", "43215"))
_STATUSES = ("X3", "AF", "X6", "X1", "D1", "CD")
_ZONES = ("PT", "MT", "CT", "ET", "UT", "LT")


def x12_214(sets: int, statuses: int = 3, first: int = 1) -> bytes:
    """One interchange with one group of 214 sets, each with three parties and ``statuses`` milestones.

    ``first`` is the number of the first set, from which its shipment and references are made.
    """
    return b"".join(pieces(sets, statuses, first))


def pieces(sets: int, statuses: int = 3, first: int = 1) -> Iterator[bytes]:
    """The same, set by set, for files that are larger than memory should hold."""
    yield (
        b"ISA*00*          *00*          *02*EXLA           *ZZ*NORTHWIND      *260314*0815*U*00401*000000001*0*P*:~\n"
        b"GS*QM*EXLA*NORTHWIND*20260314*0815*1*X*004010~\n"
    )
    for number in range(first, first + sets):
        yield _set(number, statuses).encode()
    yield f"GE*{sets}*1~\nIEA*1*000000001~\n".encode()


def _set(number: int, statuses: int) -> str:
    lines = [
        f"ST*214*{number:09d}", f"B10*PRO{number:08d}*SHP{number:08d}*EXLA", f"L11*BOL{number:07d}*BM",
        f"L11*45{number:09d}*PO", f"L11*REF{number:06d}*CN",
    ]  # fmt: skip
    for index, role in enumerate(("SH", "CN", "BT")):
        city, state, code = _PLACES[(number + index) % 4]
        lines += [
            f"N1*{role}*PARTY {index} LTD*93*06141410{index}",
            "N3*101 HARBOR ROAD",
            f"N4*{city}*{state}*{code}*US",
        ]
    for stop in range(statuses):
        city, state, _ = _PLACES[(number + stop) % 4]
        day, clock = 10 + (number + stop) % 18, (number * 7 + stop * 61) % 1440
        at = f"202603{day:02d}*{clock // 60:02d}{clock % 60:02d}*{_ZONES[(number + stop) % 6]}"
        lines += [
            f"LX*{stop + 1}", f"AT7*{_STATUSES[(number + stop) % 6]}*NS***{at}", f"MS1*{city}*{state}*US",
            f"MS2*EXLA*TRL{number % 9999:07d}*TL", f"L11*{stop + 1}*QN",
        ]  # fmt: skip
    lines.append(f"SE*{len(lines) + 1}*{number:09d}")
    return "~\n".join([*lines, ""])
