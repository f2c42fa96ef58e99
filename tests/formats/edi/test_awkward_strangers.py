"""Files as they arrive from strangers: what must be said about each, and at which bytes.

A row has the file, how many sets and messages come out of it, and every finding of reading and of the tables with the
bytes that stand at its place. Nothing else may be said, and nothing may be lost.
"""

from __future__ import annotations

import codecs
from gzip import compress

import pytest

from canonical.formats import edi
from canonical.formats.edi.pretty_printing import pretty
from canonical.formats.edi.splitting import split
from tests.formats.edi.odd import (
    binary,
    cut,
    edifact,
    grp,
    iea,
    isa,
    levels,
    message,
    noted,
    package,
    packed,
    status,
    texted,
    told,
    unb,
    unz,
    x12,
)

X12, EDIFACT = x12(), edifact()
TWO_SETS = x12(body=status("0001") + status("0002"), n=2)
TWO_MESSAGES = edifact(message("1") + message("2"), n=2)
EIGHT_SETS = x12(body="".join(status(f"{number:04d}") for number in range(1, 9)), n=8)
EIGHT_MESSAGES = edifact("".join(message(str(number)) for number in range(1, 9)), n=8)
ACKNOWLEDGED = "ST*997*0001~AK1*QM*21~AK9*A*1*1*1~AK1*QM*22~AK9*A*1*1*1~SE*6*0001~"
TA1 = "TA1*000000001*260314*1405*A*000~"
PAYLOAD = "A~SE*9*9~ST*214*0002~IEA*1*1~ISA*x*~"
OBJECT = "bin'UNT+1+1'UNZ+1'UNB+UNOC"

CASES: dict[str, tuple[bytes, int, list[tuple[str, bytes]]]] = {}


def case(name: str, content: str | bytes, sets: int, *expected: tuple[str, bytes]) -> None:
    assert name not in CASES
    CASES[name] = (content.encode("latin-1") if isinstance(content, str) else content, sets, list(expected))


for _width in (1, 2, 15, 72, 80, 104, 105, 106, 107, 132):
    case(f"X12, lines cut at {_width}", cut(EIGHT_SETS, _width), 8, ("info lines-cut", cut(X12, _width)[:10].encode()))
for _width in (35, 50, 80):
    for _end in ("\n", "\r\n", "\r"):
        case(
            f"EDIFACT, lines cut at {_width} with {_end!r}",
            cut(EIGHT_MESSAGES, _width, _end),
            8,
            ("info lines-cut", b"UNB+UNOC:3"),
        )
for _version in ("00401", "00402", "00403", "00501", "00602", "00703", "00803"):
    case(f"X12, version {_version}", x12(ver=_version, gver=_version + "0", rep="U" if _version < "00402" else "^"), 1)
case(
    "X12, version 00307", x12(ver="00307", gver="003070", gdate="260314").replace("20260314*0915", "260314*20*0915"), 1
)
for _codec in ("utf-16", "utf-16-le", "utf-16-be"):
    case(f"X12 in {_codec}", X12.encode(_codec), 1, ("warning utf-16-decoded", b"ISA*00*   "))
    case(f"EDIFACT in {_codec}", EDIFACT.encode(_codec), 1, ("warning utf-16-decoded", b"UNB+UNOC:3"))
for _syntax in ("UNOA:1", "UNOA:2", "UNOB:1", "UNOC:2", "UNOD:3", "UNOE:3", "UNOF:3", "UNOG:3", "UNOK:3", "KECA:1"):
    case(f"EDIFACT, {_syntax}", edifact(syn=_syntax), 1)
for _syntax in ("UNOX:4", "UNOY:4", "UNOW:4"):
    case(f"EDIFACT, {_syntax}", edifact(syn=_syntax, date="20260314"), 1)
for _date, _severity in (
    ("20260230", "error"),
    ("00000000", "error"),
    ("000000", "error"),
    ("2026031", "error"),
    ("2026-03-14", "error"),
    ("18991231", "warning"),
):
    case(
        f"X12, the date {_date}",
        x12(body=status(date=_date)),
        1,
        (f"{_severity} date-invalid AT7-05", f"{_date}*0915*"[:10].encode()),
    )
case("X12, plain", X12, 1)
case("edifact plain", EDIFACT, 1)
case("X12, rep 1e", x12(ver="00501", gver="005010", rep="\x1e", sep="\x1d", comp="\x1f", term="\x1c"), 1)
case("X12, rep 1e only", x12(ver="00501", gver="005010", rep="\x1e"), 1)
case("X12, rep letter", x12(ver="00501", gver="005010", rep="U"), 1)
case("X12, rep blank", x12(ver="00501", gver="005010", rep=" "), 1)
case(
    "X12, rep same as comp",
    x12(ver="00501", gver="005010", rep=">"),
    1,
    ("warning delimiters-unusable ISA-16", b">~GS*QM*EX"),
)
case("X12, sep tab", x12(sep="\t"), 1)
case("X12, term nl", x12(term="\n"), 1)
case("X12, term crlf", x12(term="\r\n"), 1)
case("X12, term nl crlf", x12(term="\n").replace("\n", "\r\n"), 1)
case("X12, term cr", x12(term="\r"), 1)
case("X12, term space", x12(term=" ").replace("SH-100482", "SH"), 1)
case("X12, term section utf8", x12(term="§").encode("utf-8"), 1)
case("X12, term section latin", x12(term="§"), 1)
case("X12, term emoji", x12(term="☃").encode("utf-8"), 1)
case("X12, term nel", x12(term="\x85"), 1)
case("X12, sep letter", x12(sep="A").replace("NAME", "N"), 0, ("error isa-unreadable", b"ISAA00A   "))
case("X12, comp letter", x12(comp="Q"), 1, ("warning delimiters-unusable ISA-16", b"Q~GS*QM*EX"))
case("X12, comp blank", x12(comp=" "), 1, ("warning delimiters-unusable ISA-16", b" ~GS*QM*EX"))
case("X12, term nul", x12(term="\x00"), 1)
case("X12, sep same term", x12(sep="~"), 0, ("error isa-unreadable", b"ISA~00~   "))
case("X12, lf", x12(nl="\n"), 1)
case("X12, crlf", x12(nl="\r\n"), 1)
case("X12, cr", x12(nl="\r"), 1)
case("X12, trailing blanks", x12(nl="   \r\n"), 1)
case("X12, wrap80 cr", cut(EIGHT_SETS, 80, "\r"), 8, ("info lines-cut", b"ISA*00*   "))
case("X12, wrap80 crlf", cut(EIGHT_SETS, 80, "\r\n"), 8, ("info lines-cut", b"ISA*00*   "))
case("X12, wrap80 padded", cut(EIGHT_SETS, 80, "\r\n", True), 8, ("info lines-cut", b"ISA*00*   "))
case("X12, card80", "\n".join(s.ljust(80) for s in x12(nl="\n").splitlines()) + "\n", 1)
case("EDIFACT, wrap80 padded", cut(EIGHT_MESSAGES, 80, "\r\n", True), 8, ("info lines-cut", b"UNB+UNOC:3"))
case("EDIFACT, card80", "\n".join(s.ljust(80) for s in edifact(nl="\n").splitlines()) + "\n", 1)
case(
    "X12, line numbers",
    "\n".join((f"{i:05d} {s}" for i, s in enumerate(x12(nl="\n").splitlines(), 1))),
    0,
    ("error text-outside-interchange", b"00001 ISA*"),
    ("error segment-outside-set 00002 GS", b"00002 GS*Q"),
    ("warning interchange-trailer-missing", b""),
)
case(
    "EDIFACT, line numbers",
    "\n".join((f"{i:05d} {s}" for i, s in enumerate(edifact(nl="\n").splitlines(), 1))),
    0,
    ("error text-outside-interchange", b"00001 UNB+"),
    ("error segment-outside-set 00002 UNH", b"00002 UNH+"),
    ("warning interchange-trailer-missing", b""),
)
case(
    "X12, isa105",
    X12.replace("EXLA           ", "EXLA          ", 1),
    1,
    ("warning isa-not-fixed-width ISA-06", b"EXLA      "),
)
case(
    "X12, isa107",
    X12.replace("EXLA           ", "EXLA            ", 1),
    1,
    ("warning isa-not-fixed-width ISA-06", b"EXLA      "),
)
case(
    "X12, isa unpadded",
    X12.replace("EXLA           ", "EXLA").replace("ACME           ", "ACME").replace(" " * 10, ""),
    1,
    ("warning isa-not-fixed-width ISA-02", b"*00**02*EX"),
)
case("X12, only isa", "ISA", 0, ("error isa-unreadable", b"ISA"))
case("X12, isa half", X12[:60], 0, ("error isa-unreadable", b"ISA*00*   "))
case("only una", "UNA", 0, ("error text-outside-interchange", b"UNA"))
case("una full", "UNA:+.? '", 0, ("error interchange-header-missing UNA", b"UNA:+.? '"))
case("unb half", EDIFACT[:20], 0, ("error interchange-header-unreadable UNB", b"UNB+UNOC:3"))
case("una unb half", "UNA:+.? '" + EDIFACT[:20], 0, ("error interchange-header-unreadable UNB", b"UNA:+.? 'U"))
case("empty", "", 0, ("error empty-file", b""))
case("one byte", "I", 0, ("error text-outside-interchange", b"I"))
case("one nul", "\x00", 0, ("error binary-data", b"\x00"))
case("only blank", "\r\n  \r\n", 0, ("error empty-file", b"\r\n  \r\n"))
case("ctrl z only", "\x1a", 0, ("error empty-file", b"\x1a"))
case("X12, ctrl z", X12 + "\r\n\x1a", 1)
case("X12, nul pad", X12 + "\x00" * 400, 1, ("warning binary-data", b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"))
case(
    "EDIFACT, nul pad", EDIFACT + "\x00" * 400, 1, ("warning binary-data", b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00")
)
case("EDIFACT, ctrl z", EDIFACT + "\x1a\x1a", 1)
case(
    "X12, nul between",
    X12 + "\x00" * 50 + x12(ctl="000000022"),
    2,
    ("warning binary-data", b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"),
)
case(
    "X12, in name",
    x12(body=status(extra=[["N1", "SH", "ISA*FAKE"], ["N1", "*ISA"], ["N1", "CN", "ISA"]])),
    1,
    ("error element-too-long N1-03", b"FAKE~N1**I"),
    ("error syntax-note-broken N1-03", b"FAKE~N1**I"),
    ("error segment-unexpected N1", b"N1*SH*ISA*"),
    ("error element-missing N1-01", b"*ISA~N1*CN"),
    ("error segment-unexpected N1", b"N1**ISA~N1"),
    ("error segment-unexpected N1", b"N1*CN*ISA~"),
)
case(
    "EDIFACT, unb in ftx",
    edifact(body=message(segs=["BGM+77+STAT-4711+9", "FTX+AAI+++UNB+UNOC:3 text UNZ", "CNI+1+SH-100484", "STS+1+21"])),
    1,
    ("error too-many-components FTX-05-02", b"3 text UNZ"),
)
case(
    "EDIFACT, unb released in ftx",
    edifact(
        body=message(segs=["BGM+77+STAT-4711+9", "FTX+AAI+++see ?'UNB?+UNOC?:3?+A", "CNI+1+SH-100484", "STS+1+21"])
    ),
    1,
)
case(
    "text around",
    "Dear partner,\r\nhere it is:\r\n\r\n" + X12 + "\r\n-- end of first\r\n" + EDIFACT + "\r\nregards\r\n",
    2,
    ("error text-outside-interchange", b"Dear partn"),
    ("error text-outside-interchange", b"-- end of "),
    ("error text-outside-interchange", b"regards\r\n"),
)
case(
    "mail",
    'From: a@b.c\r\nTo: d@e.f\r\nSubject: EDI\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="xyz"\r\n\r\n--xyz\r\nContent-Type: application/EDI-X12\r\nContent-Disposition: attachment; filename="a.edi"\r\n\r\n'
    + x12(nl="\r\n")
    + "\r\n--xyz--\r\n",
    1,
    ("error text-outside-interchange", b"From: a@b."),
    ("error text-outside-interchange", b"--xyz--\r\n"),
)
case(
    "as2",
    "AS2-From: ACME\r\nAS2-To: EXLA\r\nMessage-ID: <1@x>\r\nContent-Type: application/EDIFACT\r\n\r\n" + EDIFACT,
    1,
    ("error text-outside-interchange", b"AS2-From: "),
)
case(
    "mail qp",
    "Content-Type: application/EDI-X12\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    + X12.replace("=", "=3D")[:70]
    + "=\r\n"
    + X12[70:],
    0,
    ("error text-outside-interchange", b"Content-Ty"),
)
case(
    "xml around",
    '<?xml version="1.0"?>\n<payload><![CDATA[' + X12 + "]]></payload>\n",
    1,
    ("error not-edi", b"<?xml vers"),
    ("error text-outside-interchange", b"]]></paylo"),
)
case(
    "xml around e",
    "<edi>\n" + edifact(nl="\n").replace("'", "&apos;") + "</edi>\n",
    1,
    ("error not-edi", b"<edi>\nUNB+"),
    ("warning una-missing UNB", b"UNB+UNOC:3"),
    ("error set-control-number-mismatch UNT-02", b"1&apos;\nUN"),
    ("info set-unknown UNH-02-04", b"UN&apos;\nB"),
    ("error not-edi", b"</edi>\n"),
)
case(
    "json around",
    '{"payload": "' + EDIFACT + '"}',
    1,
    ("error not-edi", b'{"payload"'),
    ("error text-outside-interchange", b'"}'),
)
case("bom", codecs.BOM_UTF8 + X12.encode(), 1)
case(
    "bom middle", X12.encode() + codecs.BOM_UTF8 + x12(ctl="000000022").encode() + codecs.BOM_UTF8 + EDIFACT.encode(), 3
)
case(
    "bom in e",
    edifact(nl="\r\n").replace("UNH", "ï»¿UNH").encode("latin-1"),
    1,
    ("info byte-order-mark-inside", b"\xef\xbb\xbfUNH+1+I"),
)
case("X12, utf16 be bom", codecs.BOM_UTF16_BE + X12.encode("utf-16-be"), 1, ("warning utf-16-decoded", b"ISA*00*   "))
case("X12, utf 32", X12.encode("utf-32"), 0, ("error binary-data", b"\xff\xfe\x00\x00I\x00\x00\x00S\x00"))
case("X12, ebcdic", x12(nl="\x85").encode("cp037"), 1, ("info ebcdic-decoded", b"ISA*00*   "))
case("EDIFACT, ebcdic", edifact(nl="\x85").encode("cp500"), 1, ("info ebcdic-decoded", b"UNB+UNOC:3"))
case(
    "X12, ebcdic term nel",
    x12(term="\x85").encode("cp037"),
    1,
    ("info ebcdic-decoded", b"ISA*00*   "),
)
case("gz", compress(X12.encode(), mtime=0), 1)
case("gz multi", compress(X12.encode(), mtime=0) + compress(EDIFACT.encode(), mtime=0), 2)
case(
    "gz trunc",
    compress(EIGHT_SETS.encode(), mtime=0)[:-40],
    3,
    ("error truncated", b"ST*214*000"),
    ("warning group-trailer-missing", b""),
    ("warning interchange-trailer-missing", b""),
    ("error gzip-truncated", b""),
)
case("gz garbage", compress(X12.encode(), mtime=0) + b"garbage", 1, ("error gzip-damaged", b""))
case("gz zeropad", compress(X12.encode(), mtime=0) + b"\x00" * 100, 1)
case("gz empty", compress(b"", mtime=0), 0, ("error empty-file", b""))
case("gz gz", compress(compress(X12.encode(), mtime=0), mtime=0), 1)
case("gz head", compress(X12.encode(), mtime=0)[:5], 0, ("error gzip-truncated", b""))
case("pdf", b"%PDF-1.4\n%\xe2\xe3\n", 0, ("error binary-data", b"%PDF-1.4\n%"))
case("csv", "a;b;c\n1;2;3\n" * 20, 0, ("error not-edi", b"a;b;c\n1;2;"))
case("html", "<html><body>404 Not found</body></html>", 0, ("error not-edi", b"<html><bod"))
case(
    "X12, trailing sep",
    X12.replace("TN*US~", "TN*US***~").replace("SH-100482*EXLA~", "SH-100482*EXLA*~"),
    1,
    ("info separator-needless B10", b"B10*773001"),
    ("info separator-needless MS1", b"MS1*NASHVI"),
)
case("X12, double term", X12.replace("LX*1~", "LX*1~~"), 1, ("warning segment-empty", b"~AT7*D1*NS"))
case(
    "X12, double term counted",
    X12.replace("LX*1~", "LX*1~~").replace("SE*6", "SE*7"),
    1,
    ("warning segment-empty", b"~AT7*D1*NS"),
    ("error set-count-wrong SE-01", b"7*0001~GE*"),
)
case("EDIFACT, double term", EDIFACT.replace("CNI+1", "'CNI+1"), 1, ("warning segment-empty", b"'CNI+1+SH-"))
case(
    "X12, lower tags",
    X12.replace("ST*", "st*").replace("SE*", "se*").replace("GS*", "gs*"),
    0,
    ("error segment-outside-set gs", b"gs*QM*EXLA"),
    ("warning group-trailer-alone GE", b"GE*1*21~IE"),
    ("warning interchange-count-wrong IEA-01", b"1*00000002"),
)
case("X12, lower inner", X12.replace("AT7*", "at7*"), 1, ("error segment-tag-invalid at7", b"at7*D1*NS*"))
case("X12, all lower", X12.lower(), 0, ("error text-outside-interchange", b"isa*00*   "))
case("EDIFACT, all lower", EDIFACT.lower(), 0, ("error text-outside-interchange", b"unb+unoc:3"))
case("EDIFACT, lower inner", EDIFACT.replace("STS+", "sts+"), 1, ("error segment-tag-invalid sts", b"sts+1+21'D"))
case("X12, tag blank", X12.replace("AT7*", " AT7*"), 1)
case("X12, tag blank2", X12.replace("LX*", "LX *"), 1, ("error segment-tag-invalid LX", b"LX *1~AT7*"))
case("EDIFACT, tag blank", EDIFACT.replace("STS+", " STS +"), 1, ("error segment-tag-invalid STS", b"STS +1+21'"))
case("X12, st no se", TWO_SETS.replace("SE*6*0001~", ""), 2, ("error set-trailer-missing", b"ST*214*000"))
case(
    "X12, se no st",
    TWO_SETS.replace("ST*214*0002~", ""),
    1,
    ("error segment-outside-set B10", b"B10*773001"),
    ("warning group-count-wrong GE-01", b"2*21~IEA*1"),
)
case("X12, no ge", X12.replace("GE*1*21~", ""), 1, ("warning group-trailer-missing", b"IEA*1*0000"))
case(
    "X12, no gs",
    x12().replace("GS*QM*EXLA*ACME*20260314*1405*21*X*004010~", ""),
    1,
    ("warning group-header-missing ST", b"ST*214*000"),
    ("warning group-trailer-alone GE", b"GE*1*21~IE"),
    ("warning interchange-count-wrong IEA-01", b"1*00000002"),
)
case("X12, no iea", X12.replace("IEA*1*000000021~", ""), 1, ("warning interchange-trailer-missing", b""))
case("X12, no isa", X12[106:], 0, ("error interchange-header-missing", b"GS*QM*EXLA"))
case("X12, no envelope", status(), 0, ("error interchange-header-missing", b"ST*214*000"))
case("X12, ge zeros", X12.replace("GE*1*", "GE*000001*"), 1)
case("X12, ge blank", X12.replace("GE*1*", "GE* *"), 1, ("warning group-count-wrong GE-01", b" *21~IEA*1"))
case("X12, ge empty", X12.replace("GE*1*", "GE**"), 1, ("warning group-count-wrong GE-01", b"*21~IEA*1*"))
case("X12, ge text", X12.replace("GE*1*", "GE*ONE*"), 1, ("warning group-count-wrong GE-01", b"ONE*21~IEA"))
case("X12, ge neg", X12.replace("GE*1*", "GE*-1*"), 1, ("warning group-count-wrong GE-01", b"-1*21~IEA*"))
case("X12, iea0", X12.replace("IEA*1*", "IEA*0*"), 1, ("warning interchange-count-wrong IEA-01", b"0*00000002"))
case("X12, se neg", X12.replace("SE*6*", "SE*-6*"), 1, ("error set-count-wrong SE-01", b"-6*0001~GE"))
case("X12, se zeros", X12.replace("SE*6*", "SE*006*"), 1)
case(
    "X12, se huge",
    X12.replace("SE*6*", "SE*99999999999999999999999*"),
    1,
    ("error set-count-wrong SE-01", b"9999999999"),
)
case("X12, se text", X12.replace("SE*6*", "SE*six*"), 1, ("error set-count-wrong SE-01", b"six*0001~G"))
case(
    "X12, se blank ctl", X12.replace("SE*6*0001", "SE*6*0001 "), 1, ("info element-trailing-blank SE-02", b"0001 ~GE*1")
)
case(
    "X12, isa13 letters",
    X12.replace("000000021", "00000A21X"),
    1,
    ("warning interchange-control-number-malformed ISA-13", b"00000A21X*"),
)
case(
    "X12, isa13 blank",
    X12.replace("000000021", " " * 9),
    1,
    ("warning interchange-control-number-malformed ISA-13", b"         *"),
)
case(
    "X12, gs06 long",
    X12.replace("*21*X", "*12345678901234*X").replace("GE*1*21", "GE*1*12345678901234"),
    1,
    ("warning group-control-number-malformed GS-06", b"1234567890"),
)
case("X12, st02 letters", X12.replace("0001", "AB C"), 1)
case(
    "X12, st02 blank",
    X12.replace("0001", "    "),
    1,
    ("warning element-trailing-blank ST-02", b"    ~B10*7"),
    ("warning element-trailing-blank SE-02", b"    ~GE*1*"),
)
case("X12, st02 empty", X12.replace("*0001", "*"), 1, ("error set-header-incomplete ST-02", b"~B10*77300"))
case("X12, st02 long", X12.replace("0001", "1234567890123"), 1, ("error element-too-long ST-02", b"1234567890"))
case("X12, st02 short", X12.replace("*0001", "*1"), 1, ("error element-too-short ST-02", b"1~B10*7730"))
case("X12, repeat all", X12 + X12, 2, ("warning interchange-control-number-repeated ISA-13", b"000000021*"))
case(
    "X12, st repeat",
    x12(body=status() + status(), n=2),
    2,
    ("warning set-control-number-repeated ST-02", b"0001~B10*7"),
)
case(
    "X12, gs repeat",
    isa() + grp(status()) + grp(status()) + iea(2),
    2,
    ("warning group-control-number-repeated GS-06", b"21*X*00401"),
)
case("EDIFACT, repeat all", EDIFACT + EDIFACT, 2, ("warning interchange-control-number-repeated UNB-05", b"7'UNH+1+IF"))
case(
    "EDIFACT, unh repeat",
    edifact(body=message() + message(), n=2),
    2,
    ("warning set-control-number-repeated UNH-01", b"1+IFTSTA:D"),
)
case(
    "fa several ak1",
    isa() + grp(ACKNOWLEDGED, fid="FA") + iea(),
    1,
    ("error segment-unexpected AK1", b"AK1*QM*22~"),
    ("error segment-repeats-too-often AK9", b"AK9*A*1*1*"),
)
case("ta1 before", isa() + TA1 + grp(status()) + iea(), 1, ("info interchange-acknowledgement TA1", b"TA1*000000"))
case("ta1 after", isa() + grp(status()) + TA1 + iea(), 1, ("info interchange-acknowledgement TA1", b"TA1*000000"))
case("ta1 only", isa() + TA1 + iea(0), 0, ("info interchange-acknowledgement TA1", b"TA1*000000"))
case(
    "ta1 only1",
    isa() + TA1 + iea(1),
    0,
    ("info interchange-acknowledgement TA1", b"TA1*000000"),
    ("warning interchange-count-wrong IEA-01", b"1*00000002"),
)
case("ta1 in group", isa() + grp(status() + TA1) + iea(), 1, ("error segment-outside-set TA1", b"TA1*000000"))
case(
    "ta1 in set",
    isa() + grp(status(extra=[["TA1", "000000001", "260314", "1405", "A", "000"]])) + iea(),
    1,
    ("error segment-not-in-set TA1", b"TA1*000000"),
)
case("bin right", packed(binary(len(PAYLOAD), PAYLOAD)), 1, ("info set-unknown ST", b"ST*841*000"))
case(
    "bin neg",
    packed(binary(-4, "ABCD")),
    1,
    ("error binary-length-wrong BIN-01", b"-4*ABCD~SE"),
    ("info set-unknown ST", b"ST*841*000"),
)
case("bin zero", packed(binary(0, "")), 1, ("info set-unknown ST", b"ST*841*000"))
case(
    "bds right",
    packed(f"ST*841*0001~SPI*00~HL*1**A~BDS*ASC*{len(PAYLOAD)}*{PAYLOAD}~SE*5*0001~"),
    1,
    ("info set-unknown ST", b"ST*841*000"),
)
case("uno right", edifact(body=message() + package(len(OBJECT), OBJECT), n=2, syn="UNOC:4", date="20260314"), 2)
case(
    "uno wrong",
    edifact(body=message() + package(len(OBJECT) + 3, OBJECT, len(OBJECT) + 3), n=2, syn="UNOC:4", date="20260314"),
    2,
    ("error binary-length-wrong UNO-04", b"29'bin'UNT"),
)
case(
    "uno mismatch",
    edifact(body=message() + package(len(OBJECT), OBJECT, 5), n=2, syn="UNOC:4", date="20260314"),
    2,
    ("warning binary-length-wrong UNP-01", b"5+P1'UNZ+2"),
)
case(
    "uno huge",
    edifact(body=message() + package(10**14, OBJECT), n=2, syn="UNOC:4", date="20260314"),
    2,
    ("error binary-length-wrong UNO-04", b"1000000000"),
)
case(
    "hl cycle",
    isa() + grp(levels([("1", "2", "S"), ("2", "1", "O"), ("3", "3", "I")]), fid="SH") + iea(),
    1,
    ("error hierarchy-cycle HL-02", b"2*S~HL*2*1"),
    ("error hierarchy-cycle HL-02", b"3*I~SE*6*0"),
)
case("X12, time 2400", X12.replace("*0915*", "*2400*"), 1, ("warning time-invalid AT7-06", b"2400*LT~MS"))
case("X12, time 2401", X12.replace("*0915*", "*2401*"), 1, ("error time-invalid AT7-06", b"2401*LT~MS"))
case("X12, time 0960", X12.replace("*0915*", "*0960*"), 1, ("error time-invalid AT7-06", b"0960*LT~MS"))
case(
    "X12, isa date bad",
    x12().replace("*260314*1405*U", "*260230*2500*U"),
    1,
    ("warning date-invalid ISA-09", b"260230*250"),
    ("warning time-invalid ISA-10", b"2500*U*004"),
)
case(
    "X12, isa date blank",
    x12().replace("*260314*1405*U", "*      *    *U"),
    1,
    ("warning date-invalid ISA-09", b"      *   "),
    ("warning time-invalid ISA-10", b"    *U*004"),
)
case(
    "X12, isa date 0",
    x12().replace("*260314*1405*U", "*000000*0000*U"),
    1,
    ("warning date-invalid ISA-09", b"000000*000"),
)
case("X12, isa date cent", x12().replace("*260314*1405*U", "*991231*2359*U"), 1)
case("X12, gs date old", x12(gdate="260314"), 1)
case("EDIFACT, date bad", edifact(date="260230"), 1, ("warning date-invalid UNB-04", b"260230:153"))
case("EDIFACT, date s4", edifact(syn="UNOC:4", date="20260314"), 1)
case("EDIFACT, date s4 short", edifact(syn="UNOC:4", date="260314"), 1, ("warning date-invalid UNB-04", b"260314:153"))
case("EDIFACT, date s3 long", edifact(date="20260314"), 1, ("warning date-invalid UNB-04", b"20260314:1"))
case("EDIFACT, time 24", EDIFACT.replace(":1530", ":2400"), 1)
case("EDIFACT, time bad", EDIFACT.replace(":1530", ":2561"), 1, ("warning time-invalid UNB-04", b"2561+7'UNH"))
case("EDIFACT, unoc german", texted("Straße Größe"), 1)
case("EDIFACT, unod polish", texted("Łódź", syn="UNOD:3").encode("iso8859-2"), 1)
case("EDIFACT, unoe russian", texted("Привет", syn="UNOE:3").encode("iso8859-5"), 1)
case("EDIFACT, unof greek", texted("Αθήνα", syn="UNOF:3").encode("iso8859-7"), 1)
case("EDIFACT, unok turkish", texted("İstanbul", syn="UNOK:3").encode("iso8859-9"), 1)
case("EDIFACT, unoy chinese", texted("上海港", syn="UNOY:4", date="20260314").encode("utf-8"), 1)
case("EDIFACT, unox jp", texted("東京", syn="UNOX:4", date="20260314").encode("iso2022_jp"), 1)
case(
    "EDIFACT, unoc but utf8",
    texted("Größe").encode("utf-8"),
    1,
    ("warning character-set-violated", b"\xc3\xb6\xc3\x9fe'CNI+"),
)
case(
    "EDIFACT, unoy but latin",
    texted("Größe", syn="UNOY:4", date="20260314"),
    1,
    ("warning character-set-violated", b"\xf6\xdfe'CNI+1+"),
)
case("EDIFACT, unoa umlaut", texted("GRÖSSE", syn="UNOA:3"), 1, ("warning character-set-violated", b"\xd6SSE'CNI+1"))
case(
    "EDIFACT, unoa utf8cn",
    texted("上海", syn="UNOA:3").encode(),
    1,
    ("warning character-set-violated", b"\xe4\xb8\x8a\xe6\xb5\xb7'CNI"),
)
case(
    "EDIFACT, unoc cp1252",
    texted("price 5 € – ok").encode("cp1252") if False else texted("price 5 \x80 ok"),
    1,
    ("warning character-set-violated", b"\x80 ok'CNI+1"),
)
case(
    "EDIFACT, mixed charsets",
    texted("Größe").encode("utf-8").replace(b"STAT", b"ST\xe4T"),
    1,
    ("warning character-set-violated", b"\xe4T+9'FTX+A"),
)
case("X12, latin", noted("Größe"), 1, ("info encoding-latin-1", b"\xf6\xdfe~SE*7*0"))
case("X12, utf8", noted("Größe 上海").encode("utf-8"), 1)
case(
    "X12, mixed",
    noted("Größe").encode("utf-8") + x12(ctl="000000022", body=status(extra=[["K1", "Größe"]])).encode("latin-1"),
    2,
    ("info encoding-latin-1", b"\xf6\xdfe~SE*7*0"),
)
case(
    "X12, mixed in one",
    x12(body=status("0001", extra=[["K1", "@1"]]) + status("0002", extra=[["K1", "@2"]]), n=2)
    .encode()
    .replace(b"@1", "ö".encode())
    .replace(b"@2", b"\xf6"),
    2,
    ("warning encoding-mixed", b"\xf6~SE*7*000"),
)
case("mixed line ends", x12(nl="\n").replace("LX*1~\n", "LX*1~\r\n").replace("MS1", "\r\n\r\nMS1"), 1)
case("concat xe", X12 + EDIFACT, 2)
case("concat ex", EDIFACT + X12, 2)
case("concat xexe", X12 + EDIFACT + x12(ctl="000000022") + edifact(ctl="8"), 4)
case(
    "switch midway",
    isa() + grp(status() + status("0002", sep="|", term="~"), n=2) + iea(),
    1,
    ("error segment-outside-set ST|214|000", b"ST|214|000"),
    ("warning group-count-wrong GE-01", b"2*21~IEA*1"),
)
case(
    "switch midway term",
    isa() + grp(status() + status("0002", term="\n"), n=2) + iea(),
    2,
    ("warning too-many-elements ST-04", b"SH-100482*"),
    ("error set-trailer-missing", b"IEA*1*0000"),
    ("error element-character-invalid ST-02", b"0002\nB10*7"),
    ("warning group-trailer-missing", b"IEA*1*0000"),
)
case(
    "EDIFACT, switch midway",
    edifact(body=message() + message("2", c="~"), n=2),
    2,
    ("error truncated", b""),
    ("info set-unknown UNH-02-04", b"UN~BGM+77+"),
    ("warning interchange-trailer-missing", b""),
)
case("una odd", "UNA|^,! ~" + edifact().replace("+", "^").replace(":", "|").replace("'", "~"), 1)
case("una crlf", "UNA:+.? '\r\n" + edifact(nl="\r\n"), 1)
case("una two", "UNA:+.? 'UNA:+.? '" + EDIFACT, 1, ("error interchange-header-missing UNA", b"UNA:+.? 'U"))
case("una contradict", "UNA|^.? ~" + EDIFACT, 1, ("warning una-contradicted UNB", b"UNB+UNOC:3"))
case(
    "una comma",
    "UNA:+,? '" + edifact(body=message(segs=["BGM+77+S+9", "CNI+1+S", "STS+1+21", "MEA+AAE+G+KGM:12,5"])),
    1,
    ("error segment-unexpected MEA", b"MEA+AAE+G+"),
)
case("una rep4", "UNA:+.?*'" + edifact(syn="UNOC:4", date="20260314"), 1)
case("una term nl", "UNA:+.? \n" + edifact(c="\n"), 1)
case("una term crlf", "UNA:+.? \r" + edifact(c="\r\n"), 1)
case("una blank release", "UNA:+.  '" + EDIFACT, 1)
case("una 8", "UNA:+.?'" + EDIFACT, 1, ("warning una-incomplete UNA", b"UNA:+.?'UN"))
case("una letters", "UNAabcdef" + EDIFACT, 1, ("error text-outside-interchange", b"UNAabcdefU"))
case(
    "una same",
    "UNA++.? '" + EDIFACT,
    1,
    ("warning delimiters-unusable UNA", b"UNA++.? 'U"),
    ("warning interchange-header-incomplete UNB", b"UNB+UNOC:3"),
    ("warning character-set-unknown UNB-01", b"UNOC:3+CAR"),
    ("warning date-invalid UNB-04", b"260314:153"),
    ("error set-header-incomplete UNH", b"UNH+1+IFTS"),
    ("error element-too-long UNH-02-01", b"IFTSTA:D:0"),
    ("info set-unknown UNH", b"UNH+1+IFTS"),
    ("error element-too-long DTM-01-01", b"334:202603"),
)
case("una control", "UNA\x1f\x1d.\x1b \x1c" + EDIFACT.replace(":", "\x1f").replace("+", "\x1d").replace("'", "\x1c"), 1)
case(
    "EDIFACT, release crlf",
    texted("a?\r\nb"),
    1,
    ("warning line-break-in-segment", b"FTX+AAI+++"),
    ("info release-needless", b"?\r\nb'CNI+1"),
)
case(
    "EDIFACT, release term crlf",
    "UNA:+.? '\r\n"
    + edifact(body=message(segs=["BGM+77+S+9", "FTX+AAI+++it?'s ?? ok", "CNI+1+S", "STS+1+21"]), nl="\r\n").replace(
        "?'\r\n", "?'"
    ),
    1,
)
case(
    "EDIFACT, release end",
    EDIFACT.replace("STS+1+21'", "STS+1+21?'"),
    1,
    ("error set-count-wrong UNT-01", b"6+1'UNZ+1+"),
    ("error element-too-long STS-02-01", b"21?'DTM+33"),
)
case(
    "EDIFACT, release last",
    EDIFACT[:-1] + "?",
    1,
    ("warning terminator-missing", b"UNZ+1+7?"),
    ("warning interchange-control-number-mismatch UNZ-02", b"7?"),
)
case("EDIFACT, release needless", texted("a?b?c"), 1, ("info release-needless", b"?b?c'CNI+1"))
case(
    "EDIFACT, release wrapped",
    cut(
        edifact(body=message(segs=["BGM+77+S+9"] + ["FTX+AAI+++" + "abc?'def?+g??" * 8] * 4 + ["CNI+1+S", "STS+1+21"])),
        50,
    ),
    1,
    ("info lines-cut", b"UNB+UNOC:3"),
)
case("EDIFACT, ung", unb() + "UNG+IFTSTA+A+B+260314:1530+1+UN+D:01B'" + message() + "UNE+1+1'" + unz(1), 1)
case(
    "EDIFACT, ung mixed",
    unb() + "UNG+IFTSTA+A+B+260314:1530+1+UN+D:01B'" + message() + "UNE+1+1'" + message("2") + unz(1),
    2,
    ("warning group-header-missing UNH", b"UNH+2+IFTS"),
)
case("EDIFACT, ung nomsg", unb() + "UNG+IFTSTA+A+B+260314:1530+1+UN+D:01B'UNE+0+1'" + unz(1), 0)
case(
    "EDIFACT, ung wrong",
    unb() + "UNG+IFTSTA+A+B+260314:1530+1+UN+D:01B'" + message() + "UNE+3+2'" + unz(4),
    1,
    ("warning group-count-wrong UNE-01", b"3+2'UNZ+4+"),
    ("warning group-control-number-mismatch UNE-02", b"2'UNZ+4+7'"),
    ("warning interchange-count-wrong UNZ-01", b"4+7'"),
)
case(
    "EDIFACT, ung first",
    "UNG+IFTSTA+A+B+260314:1530+1+UN+D:01B'" + message() + "UNE+1+1'",
    1,
    ("error interchange-header-missing UNG", b"UNG+IFTSTA"),
)
case("EDIFACT, no unz", EDIFACT.replace(unz(), ""), 1, ("warning interchange-trailer-missing", b""))
case("EDIFACT, no unt", TWO_MESSAGES.replace("UNT+6+1'", ""), 2, ("error set-trailer-missing", b"UNH+2+IFTS"))
case(
    "EDIFACT, no unh",
    TWO_MESSAGES.replace("UNH+2+IFTSTA:D:01B:UN'", ""),
    1,
    ("error segment-outside-set BGM", b"BGM+77+STA"),
    ("warning interchange-count-wrong UNZ-01", b"2+7'"),
)
case(
    "EDIFACT, no unb",
    EDIFACT.replace(unb(), ""),
    1,
    ("error interchange-header-missing UNH", b"UNH+1+IFTS"),
    ("warning interchange-trailer-alone UNZ", b"UNZ+1+7'"),
)
case(
    "EDIFACT, unb cut",
    unb()[:30] + "'" + message() + unz(),
    1,
    ("warning interchange-header-incomplete UNB", b"UNB+UNOC:3"),
    ("warning interchange-control-number-mismatch UNZ-02", b"7'"),
)
case(
    "EDIFACT, unb cut noterm",
    unb()[:30] + message() + unz(),
    1,
    ("error interchange-header-unreadable UNB", b"UNB+UNOC:3"),
    ("error interchange-header-missing UNH", b"UNH+1+IFTS"),
    ("warning interchange-trailer-alone UNZ", b"UNZ+1+7'"),
)
case("EDIFACT, unz0", EDIFACT.replace("UNZ+1", "UNZ+0"), 1, ("warning interchange-count-wrong UNZ-01", b"0+7'"))
case("EDIFACT, unz text", EDIFACT.replace("UNZ+1", "UNZ+one"), 1, ("warning interchange-count-wrong UNZ-01", b"one+7'"))
case("EDIFACT, unz zeros", EDIFACT.replace("UNZ+1", "UNZ+0001"), 1)
case("EDIFACT, unt neg", EDIFACT.replace("UNT+6", "UNT+-6"), 1, ("error set-count-wrong UNT-01", b"-6+1'UNZ+1"))
case("EDIFACT, unt wrong", EDIFACT.replace("UNT+6", "UNT+7"), 1, ("error set-count-wrong UNT-01", b"7+1'UNZ+1+"))
case(
    "EDIFACT, unz ref",
    EDIFACT.replace("UNZ+1+7", "UNZ+1+8"),
    1,
    ("warning interchange-control-number-mismatch UNZ-02", b"8'"),
)
case(
    "EDIFACT, unt ref",
    EDIFACT.replace("UNT+6+1", "UNT+6+2"),
    1,
    ("error set-control-number-mismatch UNT-02", b"2'UNZ+1+7'"),
)
case(
    "EDIFACT, ref long",
    edifact(ctl="12345678901234567890"),
    1,
    ("warning element-too-long UNB-05", b"1234567890"),
)
case("EDIFACT, ref blank", edifact(ctl=" "), 1, ("warning interchange-header-incomplete UNB", b"UNB+UNOC:3"))
case("EDIFACT, ref empty", edifact(ctl=""), 1, ("warning interchange-header-incomplete UNB", b"UNB+UNOC:3"))
case(
    "EDIFACT, trailing sep",
    EDIFACT.replace("STS+1+21'", "STS+1+21+++'").replace("102", "102::"),
    1,
    ("info separator-needless STS", b"STS+1+21++"),
    ("info separator-needless DTM-01", b"334:202603"),
)
case(
    "EDIFACT, no sts",
    edifact(
        body=message(
            segs=[
                "BGM+77+S+9",
                "CNI+1+S",
                "STS+1+21",
                "RFF+BN:1",
                "DTM+334:20260314:102",
                "LOC+5+DEHAM",
                "CNI+2+S",
                "RFF+BN:1",
                "DTM+334:20260314:102",
                "LOC+5+DEHAM",
                "CNI+3+S",
                "STS+1+21",
                "RFF+BN:1",
                "DTM+334:20260314:102",
                "LOC+5+DEHAM",
            ]
        )
    ),
    1,
    ("error segment-unexpected RFF", b"RFF+BN:1'D"),
)
case(
    "EDIFACT, agency other",
    edifact(body=message(typ="ORDERS:1:1:XY", segs=["ZZZ+1", "ABC+2", "BGM+1+2"])),
    1,
    ("info set-unknown UNH-02-04", b"XY'ZZZ+1'A"),
)
case(
    "EDIFACT, number dot",
    edifact(body=message(segs=["BGM+77+S+9", "CNI+1+S", "STS+1+21", "MEA+AAE+G+KGM:.5"])),
    1,
    ("error segment-unexpected MEA", b"MEA+AAE+G+"),
)
case(
    "EDIFACT, number 000",
    edifact(body=message(segs=["BGM+77+S+9", "CNI+1+S", "STS+1+21", "MEA+AAE+G+KGM:.000"])),
    1,
    ("error segment-unexpected MEA", b"MEA+AAE+G+"),
)
case("idoc wrong", "EDI_DC40  80000000000\nXXX", 0, ("error not-edi", b"EDI_DC40  "))
case(
    "EDIFACT, interactive",
    "UIB+UNOA:4+1+++A+B+20260314:1530'UIH+X:1:1:UN'UIT+1+2'UIZ+1'",
    0,
    ("error interactive-not-read UIB", b"UIB+UNOA:4"),
)
case(
    "tradacoms",
    "STX=ANA:1+5000000000000:ABC+5000000000001:DEF+260314:101010+1'MHD=1+ORDHDR:9'MTR=2'END=1'",
    0,
    ("error text-outside-interchange", b"STX=ANA:1+"),
)
case(
    "hl7", "MSH|^~\\&|A|B|C|D|20260314||ADT^A01|1|P|2.5\rPID|1\r", 0, ("error text-outside-interchange", b"MSH|^~\\&|A")
)
case("EDIFACT, zero in ctl", edifact(ctl="7\x00a"), 1)
case("EDIFACT, section sender", edifact(snd="CARR§:14", syn="UNOC:3"), 1)
case("X12, section sender", x12(snd="CARR§"), 1)
case("X12, section sender ack", x12(snd="CARR§", ack="1"), 1)
case("X12, ctrl in sender", x12(snd="CAR\x01R", ack="1"), 1)
case("EDIFACT, unoa section", edifact(snd="CARR§:14", syn="UNOA:3", rest="++++1"), 1)
case("X12, html tail", X12 + "<br>", 1, ("error not-edi", b"<br>"))
case(
    "X12, quoted",
    '"' + X12 + '"',
    1,
    ("error text-outside-interchange", b'"ISA*00*  '),
    ("error text-outside-interchange", b'"'),
)
case(
    "X12, csv lines",
    "\n".join(f'"{s}"' for s in x12(nl="\n").splitlines()),
    0,
    ("error text-outside-interchange", b'"ISA*00*  '),
    ('error segment-outside-set "\n"GS', b'"\n"GS*QM*E'),
    ("error truncated", b'"'),
    ("warning interchange-trailer-missing", b""),
)
case("X12, indented", "\n".join("    " + s for s in x12(nl="\n").splitlines()), 1)
case(
    "X12, cut in elem",
    X12[:200],
    1,
    ("error truncated", b""),
    ("warning group-trailer-missing", b""),
    ("warning interchange-trailer-missing", b""),
)
case(
    "X12, cut se",
    X12[: X12.index("SE*6") + 4],
    1,
    ("error truncated", b""),
    ("warning group-trailer-missing", b""),
    ("warning interchange-trailer-missing", b""),
)
case(
    "X12, tilde missing",
    X12.replace("LX*1~", "LX*1"),
    1,
    ("error set-count-wrong SE-01", b"6*0001~GE*"),
    ("error element-not-numeric LX-01", b"1AT7*D1*NS"),
    ("error too-many-elements LX-02", b"D1*NS***20"),
    ("error segment-unexpected MS1", b"MS1*NASHVI"),
)
case(
    "EDIFACT, apos in name",
    texted("O'Brien"),
    1,
    ("error set-count-wrong UNT-01", b"6+1'UNZ+1+"),
    ("error segment-unknown Brien", b"Brien'CNI+"),
)
case("X12, unprintable", noted("abc\x07def"), 1, ("error element-character-invalid K1-01", b"abc\x07def~SE"))
case(
    "X12, spaces end",
    X12.replace("NASHVILLE", "NASHVILLE   "),
    1,
    ("info element-trailing-blank MS1-01", b"NASHVILLE "),
)
case("X12, gs only", isa() + "GS*QM*EXLA*ACME*20260314*1405*21*X*004010~GE*0*21~" + iea(), 0)
case("X12, isa iea", isa() + iea(0), 0)
case("X12, empty st", x12(body="ST*214*0001~SE*2*0001~"), 1, ("error segment-mandatory-missing SE", b"SE*2*0001~"))
case(
    "a set behind two terminators", X12.replace("004010~ST", "004010~~ST"), 1, ("warning segment-empty", b"~ST*214*00")
)
case("a message behind two terminators", EDIFACT.replace("UNH", "'UNH"), 1, ("warning segment-empty", b"'UNH+1+IFT"))
case(
    "a number without a digit before its mark",
    edifact(message(typ="DESADV:D:96A:UN", segs=["BGM+351+1+9", "CPS+1", "LIN+1", "QTY+12:.000"])),
    1,
    ("warning element-not-numeric QTY-01-02", b".000'UNT+6"),
)
case(
    "a number without a digit behind its mark",
    edifact(message(typ="DESADV:D:96A:UN", segs=["BGM+351+1+9", "CPS+1", "LIN+1", "QTY+12:5,"])),
    1,
    ("warning element-not-numeric QTY-01-02", b"5,'UNT+6+1"),
)

# Terminators of several bytes
for _mark in ("~~", "||", "\x1d\x1e", "~\x1e"):
    case(f"X12, terminator {_mark!r}", TWO_SETS.replace("~", _mark), 2)
    case(f"X12, terminator {_mark!r}, lines", TWO_SETS.replace("~", _mark + "\r\n"), 2)
case("X12, one empty segment behind ISA", X12.replace("~GS", "~~GS", 1), 1, ("warning segment-empty", b"~GS*QM*EXL"))

# What headers say, and trailers that close nothing
case("X12, a separator behind ISA16", X12.replace("*>~", "*>*~"), 1, ("warning isa-not-fixed-width ISA", b"ISA*00*   "))
for _version in ("ABCDE", "99999", "00001"):
    _what = f"{_version}*0000".encode()
    case(f"X12, ISA12 is {_version}", x12(ver=_version), 1, ("warning syntax-version-unknown ISA-12", _what))
case(
    "X12, blanks for zeros in ISA13",
    x12(ctl="       21"),
    1,
    ("warning interchange-control-number-malformed ISA-13", b"       21*"),
)
case(
    "X12, GS01 empty",
    X12.replace("GS*QM*", "GS**"),
    1,
    ("warning group-header-incomplete GS-01", b"*EXLA*ACME"),
    ("warning group-kind-mismatch ST-01", b"214*0001~B"),
)
case("X12, GS02 empty", X12.replace("QM*EXLA*", "QM**"), 1, ("warning group-header-incomplete GS-02", b"*ACME*2026"))
case(
    "X12, GS08 is a next line in Latin-1",
    X12.replace("*X*004010~", "*X*\x85~"),
    1,
    ("warning group-header-incomplete GS-08", b"\x85~ST*214*0"),
)
case(
    "X12, ISA16 is a line break and the lines are no cut ones",
    X12.replace("*P*>~", "*P*\n~"),
    1,
    ("warning isa-not-fixed-width ISA", b"ISA*00*   "),
)
case("X12, GS07 empty", X12.replace("*21*X*", "*21**"), 1, ("warning group-header-incomplete GS-07", b"*004010~ST"))
case(
    "X12, ST is nothing but a tag",
    X12.replace("ST*214*0001~", "ST~"),
    1,
    ("error set-header-incomplete ST-01", b"ST~B10*773"),
    ("error set-header-incomplete ST-02", b"ST~B10*773"),
    ("error set-control-number-mismatch SE-02", b"0001~GE*1*"),
    ("info set-unknown ST", b"ST~B10*773"),
)
case("X12, IEA twice", X12 + iea(), 1, ("warning interchange-trailer-alone", b"IEA*1*0000"))
case("X12, GE and IEA twice", X12 + "GE*1*21~" + iea(), 1, ("warning interchange-trailer-alone", b"GE*1*21~IE"))
case("EDIFACT, UNZ twice", EDIFACT + unz(), 1, ("warning interchange-trailer-alone", b"UNZ+1+7'"))
case("EDIFACT, UNZ first", unz() + EDIFACT, 1, ("warning interchange-trailer-alone", b"UNZ+1+7'UN"))
case("X12, a word like a trailer", X12 + "GE Capital", 1, ("error text-outside-interchange", b"GE Capital"))
case(
    "EDIFACT, an unknown acknowledgement request",
    edifact(rest="++++9"),
    1,
    ("warning acknowledgement-flag-invalid UNB-09", b"9'UNH+1+IF"),
)
case(
    "EDIFACT, a message and a package of one reference",
    edifact(message("P1") + package(3, "A'B"), 2, syn="UNOC:4", date="20260314"),
    2,
)
case(
    "EDIFACT, two packages of one reference",
    edifact(package(3, "A'B") * 2, 2, syn="UNOC:4", date="20260314"),
    2,
    ("warning set-control-number-repeated UNO-01", b"P1+XX:5:1+"),
)
case(
    "EDIFACT, explicit nesting",
    edifact(message(segs=["BGM+77+S+9", "CNI:1+1+S", "STS:1:1+1+21", "DTM:1:1:1+334:20260230:102"])),
    1,
    ("error date-invalid DTM:1:1:1-01-02", b"20260230:1"),
)


# Delimiters in a header of fixed width, and a UNB that has too much
for _sender in ("EX*LA", "*", "A*00*B", "*" * 15):
    _what = (_sender.ljust(15)[:10]).encode()
    case(f"X12, ISA06 is {_sender}", x12(snd=_sender), 1, ("warning delimiter-in-data ISA-06", _what))
case("X12, ISA11 is the separator, 4010", x12(rep="*"), 1, ("warning delimiter-in-data ISA-11", b"**00401*00"))
case(
    "X12, ISA11 is the separator, 5010",
    x12(rep="*", ver="00501", gver="005010"),
    1,
    ("warning delimiters-unusable ISA-11", b"**00501*00"),
)
case(
    "EDIFACT, a sender of 36 characters",
    edifact(snd="S" * 36 + ":14"),
    1,
    ("warning element-too-long UNB-02", b"S" * 10),
)
case("EDIFACT, UNB with all its elements", edifact(rest="+PW:AA+APP+A+1+AGR+1"), 1)
case(
    "EDIFACT, UNB with one element too many",
    edifact(rest="+PW:AA+APP+A+1+AGR+1+X"),
    1,
    ("warning too-many-elements UNB-12", b"X'UNH+1+IF"),
)


def test_the_table_is_long() -> None:
    assert len(CASES) > 250


@pytest.mark.parametrize("name", CASES)
def test_a_file_of_a_stranger_is_judged(name: str) -> None:
    source, sets, expected = CASES[name]
    read, found = told(source)
    assert found == expected
    messages = [item for item in edi.read(source) if hasattr(item, "segments")]
    assert len(messages) == sets
    if not any(rule.partition(" ")[2] in _UNDONE for rule, _ in found) and not source.startswith(b"\x1f\x8b"):
        assert read == source


_UNDONE = {"utf-16-decoded", "ebcdic-decoded"}


@pytest.mark.parametrize("name", CASES)
def test_it_is_judged_alike_however_it_arrives(name: str) -> None:
    source, _, _ = CASES[name]
    whole = told(source, checks=False)
    for chunk_size in (1, 7, 64):
        assert told(source, chunk_size, checks=False) == whole


@pytest.mark.parametrize("name", CASES)
def test_what_works_on_files_works_on_it(name: str) -> None:
    """Tidied up twice it is what it was once; divided it keeps its sets; its answers can be read."""
    source, sets, _ = CASES[name]
    once = b"".join(pretty(edi.read(source, whole=True)))
    assert b"".join(pretty(edi.read(once, whole=True))) == once
    parts: dict[int, bytes] = {}
    for piece, part in split(edi.read(source, whole=True), "set"):
        parts[piece.number] = parts.get(piece.number, b"") + part
    assert sum(hasattr(item, "segments") for part in parts.values() for item in edi.read(part)) >= sets
    for answer in edi.acknowledge(source, date="20260314", time="1500", always=True):
        _, found = told(answer.data, checks=False)
        assert [rule for rule, _ in found if rule.startswith("error")] == []
