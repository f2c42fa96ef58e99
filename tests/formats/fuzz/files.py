"""The sound and the awkward files that are damaged further: the samples of the project, and small ones of every kind."""

from __future__ import annotations

from canonical.formats import edi
from tests.formats.idoc import texts
from tests.formats.x12.files import GOOD, TWO, delimited, lined, wrapped
from tests.rules.catalog import PROJECT

SAMPLES = [
    path.read_bytes()
    for folder in ("x12", "edifact")
    for path in sorted((PROJECT / "samples" / folder).glob("*"))
    if path.suffix != ".md"
]
FILES = [
    *SAMPLES,
    GOOD.encode(),
    TWO.encode(),
    lined(TWO, "\r\n").encode(),
    wrapped(TWO, 80).encode(),
    delimited(TWO, "|", ">", "\n").encode(),
    b"UNA:+.? 'UNB+UNOC:3+A:14+B:14+260301:0600+7'UNH+1+IFTSTA:D:01B:UN'BGM+23+S?+1+9'UNT+3+1'UNZ+1+7'",
    b"UNB+UNOY:4+A:14+B:14+20260301:0600+7'UNG+IFTSTA+A+B+20260301:0600+1+UN+D:01B'UNH+1+IFTSTA:D:01B:UN'BGM+23+S1+9'UNT+3+1'UNE+1+1'UNZ+1+7'",
]

_HEAD = "UNB+UNOC:3+A:14+B:14+260301:0600+7'"
_BODY = "UNH+1+IFTSTA:D:01B:UN'BGM+23+S?+1+9'FTX+AAI+++it?'s:late'UNT+4+1'"
FILES += [
    GOOD.replace("~L11", "~BIN*5*a~b*c~L11", 1).replace("SE*9", "SE*10", 1).encode(),
    GOOD.replace("*U*00401", "*^*00501", 1).replace("004010", "005010X214", 1).encode(),
    wrapped(_HEAD + _BODY + "UNZ+1+7'", 72).encode(),
    f"{_HEAD}UNO+P1+1:2+1:PDF+13'UNH+1'UNT+?'\0UNP+13+P1'{_BODY}UNZ+2+7'".encode(),
    f"{_HEAD.replace('UNOC', 'UNOX')}{_BODY.replace('late', 'おそい')}UNZ+1+7'".encode("iso2022_jp"),
    f"UIB+UNOA:4+1'UIH+X:1+2'BGM+1'UIT+1+3'UIZ+1+1'{_HEAD}{_BODY}UNZ+1+7'".encode(),
    GOOD[:170].encode() + _HEAD.encode() + _BODY.encode() + b"UNZ+1+7'",
    _HEAD.encode() + _BODY[:50].encode() + GOOD.encode(),
    f"{_HEAD.replace('A:14', 'MY UNB|UNOC:3')}{_BODY}UNZ+1+7'".encode(),
    f"{_HEAD}\ufeff{_BODY}\ufeffUNZ+1+7'".encode(),
]
"""Binary data, repetitions, cut lines, shifted character sets, interactive messages, files that were cut and joined."""

ANSWERS = [
    *(edi.acknowledge_bytes(file, date="20260301", time="0600", always=True) for file in FILES[-12:]),
    *(path for path in SAMPLES if b"*997*" in path or b"*999*" in path or b"CONTRL" in path or b"APERAK" in path),
]
ANSWERS = [*ANSWERS, *(answer + FILES[0] for answer in ANSWERS[:3])]
IDOCS = [
    *(path.read_bytes() for path in sorted((PROJECT / "samples" / "sap").glob("*")) if path.suffix != ".md"),
    texts.flat().encode(),
    texts.flat(trim=True, end="\r\n").encode(),
    texts.flat(end="").encode(),
    texts.xml().encode(),
    texts.xml(texts.idoc(), texts.idoc()).encode(),
]
IDOCS = [file for file in IDOCS if len(file) < 20_000]
SEVERAL = [b"".join(FILES[at : at + 3] if len(FILES) - at > 2 else FILES[:3]) for at in range(0, len(FILES), 2)]
