"""Small files of both standards whose parts can be exchanged one by one, and what is said about them."""

from __future__ import annotations

from typing import Any

from canonical.formats import edi
from canonical.formats.dictionary.check import check


def isa(
    sep: str = "*",
    comp: str = ">",
    term: str = "~",
    rep: str = "U",
    ver: str = "00401",
    ctl: str = "000000021",
    snd: str = "EXLA",
    ack: str = "0",
) -> str:
    elements = ["ISA", "00", " " * 10, "00", " " * 10, "02", snd.ljust(15), "ZZ", "ACME".ljust(15), "260314", "1405"]
    return sep.join([*elements, rep, ver, ctl, ack, "P", comp]) + term


def status(
    number: str = "0001", sep: str = "*", term: str = "~", date: str = "20260314", extra: Any = (), kind: str = "214"
) -> str:
    segments = [
        ["ST", kind, number],
        ["B10", "7730012845", "SH-100482", "EXLA"],
        ["LX", "1"],
        ["AT7", "D1", "NS", "", "", date, "0915", "LT"],
        ["MS1", "NASHVILLE", "TN", "US"],
        *extra,
    ]
    segments.append(["SE", str(len(segments) + 1), number])
    return "".join(sep.join(segment) + term for segment in segments)


def grp(
    body: str,
    n: int = 1,
    sep: str = "*",
    term: str = "~",
    ver: str = "004010",
    fid: str = "QM",
    gdate: str = "20260314",
) -> str:
    header = sep.join(["GS", fid, "EXLA", "ACME", gdate, "1405", "21", "X", ver])
    return header + term + body + sep.join(["GE", str(n), "21"]) + term


def iea(n: int = 1, ctl: str = "000000021", sep: str = "*", term: str = "~") -> str:
    return sep.join(["IEA", str(n), ctl]) + term


def x12(
    sep: str = "*",
    term: str = "~",
    gver: str = "004010",
    gdate: str = "20260314",
    body: str | None = None,
    n: int = 1,
    ctl: str = "000000021",
    nl: str = "",
    **header: str,
) -> str:
    """One interchange of one group; ``nl`` stands behind each terminator."""
    inner = body if body is not None else status(sep=sep, term=term)
    around = isa(sep, term=term, ctl=ctl, **header) + grp(inner, n, sep, term, gver, gdate=gdate)
    return (around + iea(1, ctl, sep, term)).replace(term, term + nl)


MILESTONE = ("BGM+77+STAT-4711+9", "CNI+1+SH-100484", "STS+1+21", "DTM+334:20260314:102")


def message(n: str = "1", typ: str = "IFTSTA:D:01B:UN", segs: Any = MILESTONE, c: str = "'") -> str:
    lines = [f"UNH+{n}+{typ}", *segs]
    return "".join(line + c for line in [*lines, f"UNT+{len(lines) + 1}+{n}"])


def unb(
    syn: str = "UNOC:3", date: str = "260314", ctl: str = "7", c: str = "'", rest: str = "", snd: str = "CARRIER:14"
) -> str:
    return f"UNB+{syn}+{snd}+4012345000009:14+{date}:1530+{ctl}{rest}{c}"


def unz(n: int = 1, ctl: str = "7", c: str = "'") -> str:
    return f"UNZ+{n}+{ctl}{c}"


def edifact(body: str | None = None, n: int = 1, nl: str = "", c: str = "'", ctl: str = "7", **header: str) -> str:
    """One interchange; ``nl`` stands behind each terminator."""
    text = unb(c=c, ctl=ctl, **header) + (body if body is not None else message(c=c)) + unz(n, ctl, c)
    return text.replace(c, c + nl)


def cut(text: str, width: int, nl: str = "\n", pad: bool = False) -> str:
    """Lines of one width, filled with blanks if asked for."""
    lines = [text[at : at + width] for at in range(0, len(text), width)]
    return "".join((line.ljust(width) if pad else line) + nl for line in lines)


def texted(text: str, **header: str) -> str:
    """A message with a free text."""
    return edifact(message(segs=["BGM+77+STAT+9", "FTX+AAI+++" + text, "CNI+1+S", "STS+1+21"]), **header)


def noted(text: str) -> str:
    """A set with a free text."""
    return x12(body=status(extra=[["K1", text]]))


def binary(size: int, data: str, kind: str = "BIN") -> str:
    return f"ST*841*0001~SPI*00~HL*1**A~{kind}*{size}*{data}~SE*5*0001~"


def packed(body: str) -> str:
    return isa() + grp(body, fid="SP") + iea()


def package(size: int, data: str, said: int | None = None) -> str:
    return f"UNO+P1+XX:5:1+TYP::1+{size}'{data}UNP+{size if said is None else said}+P1'"


def levels(rows: Any) -> str:
    lines = "".join("HL*{}*{}*{}~".format(*row) for row in rows)
    return f"ST*856*0001~BSN*00*S1*20260314*1405*0001~{lines}SE*{len(rows) + 3}*0001~"


def told(source: bytes, chunk_size: int = 1 << 18, checks: bool = True) -> tuple[bytes, list[tuple[str, bytes]]]:
    """The file as it was read, and what is said about it: severity, rule, tag with element; the bytes at that place."""
    items: list[Any] = list(edi.read(source, whole=True, chunk_size=chunk_size))
    read = b"".join(item.lead + item.raw for item in items)
    found = []
    for item in items:
        problems = list(getattr(item, "problems", ()))
        if checks and hasattr(item, "segments"):
            problems += check(item)
        found += [_said(problem, read) for problem in problems]
    return read, found


def _said(problem: Any, read: bytes) -> tuple[str, bytes]:
    place, at = problem.position, problem.position.offset
    parts = [f"{part:02d}" for part in (place.element, place.component) if part]
    where = "-".join([(place.tag or "").strip(), *parts])
    return f"{problem.severity} {problem.rule} {where}".rstrip(), read[at : at + 10]
