"""IDoc texts for the tests, laid out by hand from the offsets of the published record layouts."""

from __future__ import annotations

CONTROL_OFFSETS = {
    "TABNAM": (0, 10), "MANDT": (10, 3), "DOCNUM": (13, 16), "DIRECT": (35, 1), "IDOCTYP": (39, 30), "CIMTYP": (69, 30),
    "MESTYP": (99, 30), "SNDPRN": (162, 10), "RCVPRN": (277, 10), "CREDAT": (378, 8), "CRETIM": (386, 6),
    "SERIAL": (504, 20),
}  # fmt: skip
CONTROL = {
    "TABNAM": "EDI_DC40", "MANDT": "100", "DOCNUM": "0000000000004711", "DIRECT": "1", "IDOCTYP": "ORDERS05",
    "MESTYP": "ORDERS", "SNDPRN": "SAPERP", "RCVPRN": "PARTNER", "CREDAT": "20260309", "CRETIM": "142305",
    "SERIAL": "20260309142305",
}  # fmt: skip
HEAD = "E2EDK01003", 1, 0, 1, "000 USDUSD".ljust(83) + "4500012345"
DATE = "E2EDK03", 2, 0, 1, "01220260309"
ITEM = "E2EDP01003", 3, 0, 1, "000010001  120.000        PCE"
SKU = "E2EDP19001", 4, 3, 2, "002FG-1001"
ORDER = (HEAD, DATE, ITEM, SKU)


def control(**fields: str) -> str:
    """A control record of 524 characters."""
    record = " " * 524
    for name, value in {**CONTROL, **fields}.items():
        first, length = CONTROL_OFFSETS[name]
        record = record[:first] + value.ljust(length)[:length] + record[first + length :]
    return record


def data(name: str, number: int, parent: int, level: int, sdata: str, *, document: str = "0000000000004711") -> str:
    """A data record of 1,063 characters."""
    return f"{name:30}100{document:16}{number:06d}{parent:06d}{level:02d}{sdata:1000}"


def flat(*records: tuple[str, int, int, int, str], end: str = "\n", trim: bool = False, **fields: str) -> str:
    """An IDoc; the order of ``ORDER`` when no records are given."""
    document = fields.get("DOCNUM", CONTROL["DOCNUM"])
    lines = [control(**fields), *(data(*each, document=document) for each in records or ORDER)]
    return "".join((line.rstrip() if trim else line) + end for line in lines)


def segment(name: str, *children: str, **fields: str) -> str:
    """A segment in XML."""
    inner = "".join(f"<{field}>{value}</{field}>" for field, value in fields.items())
    return f'<{name} SEGMENT="1">{inner}{"".join(children)}</{name}>'


ORDER_XML = "\n".join(
    [
        segment("E1EDK01", ACTION="000", CURCY="USD", HWAER="USD", BELNR="4500012345"),
        segment("E1EDK03", IDDAT="012", DATUM="20260309"),
        segment(
            "E1EDP01", segment("E1EDP19", QUALF="002", IDTNR="FG-1001"), POSEX="000010", ACTION="001", MENGE="120.000",
            MENEE="PCE",
        ),
    ]
)  # fmt: skip


def idoc(body: str = ORDER_XML, **fields: str) -> str:
    """One IDOC element."""
    return f'<IDOC BEGIN="1">\n{segment("EDI_DC40", **{**CONTROL, **fields})}\n{body}\n</IDOC>'


def xml(*idocs: str, root: str = "ORDERS05", prologue: str = '<?xml version="1.0" encoding="UTF-8"?>\n') -> str:
    """An XML document with IDOC elements; one order when none is given."""
    return f"{prologue}<{root}>\n" + "\n".join(idocs or (idoc(),)) + f"\n</{root}>\n"
