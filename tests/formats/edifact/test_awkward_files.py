from __future__ import annotations

import pytest

from tests.formats.edifact.files import (
    BODY,
    FOUR,
    GOOD,
    TWO,
    UNA,
    delimited,
    group,
    interchange,
    lined,
    message,
    told,
    unb,
    wrapped,
)

BINARY = bytes(range(256)) * 8
SECOND = interchange(message("M9"), control="2")
ISA = "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260301*0600*U*00401*000000001*0*P*:~"
UNB = unb()
AT = len(UNB)  # where the first message begins
CUT = GOOD[: GOOD.index("RFF")]
LONG = "X" * 300

CASES: dict[str, tuple[str | bytes, list[str]]] = {}


def case(name: str, content: str | bytes, *expected: str) -> None:
    """One row of the table: what the file is, its content, and everything that must be said about it in order."""
    assert name not in CASES
    CASES[name] = (content, list(expected))


# Files that are right, however they look.
case("a good file", GOOD, "message M1")
case("a good file with UNA", UNA + GOOD, "message M1")
case("UNA on a line of its own", UNA + "\r\n" + GOOD, "message M1")
case("two messages", TWO, "message M1", "message M2")
case("line feed after each segment", lined(UNA + GOOD), "message M1")
case("carriage return and line feed after each segment", lined(TWO, "\r\n"), "message M1", "message M2")
case("carriage return after each segment", lined(GOOD, "\r"), "message M1")
case("a blank after each segment", lined(TWO, " "), "message M1", "message M2")
case("blank lines and tabs between segments", lined(GOOD, "\r\n\r\n\t "), "message M1")
case("line breaks after some segments only", TWO.replace("'RFF", "'\nRFF", 1), "message M1", "message M2")
case("other delimiters, declared", delimited(GOOD, "|", "*", "\\", "~"), "message M1")
case("control characters as delimiters, declared", delimited(GOOD, "\x1f", "\x1d", "\x1b", "\x1c"), "message M1")
case(
    "level B: information separators, not declared",
    delimited(interchange(message(body="BGM+77'", count=3)), "\x1f", "\x1d", " ", "\x1c")[9:],
    "message M1",
)
case("line feed as terminator", delimited(interchange(message(body="BGM+77'", count=3)), segment="\n"), "message M1")
case(
    "carriage return as terminator, line feed is noise",
    delimited(interchange(message(body="BGM+77'", count=3)), segment="\r").replace("\r", "\r\n"),
    "message M1",
)
case(
    "delimiters beyond ASCII, one byte each",
    delimited(GOOD, "\xa6", "\xb7", "\xbf", "\xb6").encode("latin-1"),
    "message M1",
)
case(
    "a terminator of two bytes (UTF-8)",
    delimited(TWO, segment="\xb6").encode(),
    f"warning character-set-violated at interchange 1, message 1, segment 1, byte {AT + 33}",
    "message M1",
    "message M2",
)
case(
    "all delimiters of several bytes (UTF-8)",
    delimited(TWO, "\u2502", "\u2503", "\xbf", "\u2588").encode(),
    "warning character-set-violated at interchange 1, message 1, segment 1, byte 86",
    "message M1",
    "message M2",
)
case("decimal comma", GOOD.replace("UNB", "UNA:+,? 'UNB", 1), "message M1")
case(
    "no release character: a question mark is text",
    "UNA:+.  '" + interchange(message(body="FTX+AAI+++what?'", count=3)),
    "message M1",
)
case(
    "UNA whose repetition place is an asterisk, in syntax 3",
    "UNA:+.?*'" + interchange(message(body="FTX+AAI+++5*4'", count=3)),
    "message M1",
)
case("syntax 4 with a date of eight digits", FOUR, "message M1")
case("a group", interchange(group(message())), "message M1")
case(
    "two groups with the same message references",
    interchange(group(message()), group(message("M2"), control="G2")),
    "message M1",
    "message M2",
)
case(
    "released release characters before terminators",
    interchange(message(body="FTX+AAI+++a??'FTX+AAI+++b???'c'", count=4)),
    "message M1",
)
case(
    "a segment that looks like UNT in a text",
    interchange(message(body="FTX+AAI+++?'UNT?+3?+M1'", count=3)),
    "message M1",
)
case(
    "a segment that looks like UNH in a text",
    interchange(message(body="FTX+AAI+++?'UNH?+3?+M1'", count=3)),
    "message M1",
)
case(
    "UNS between header and summary",
    interchange(message(body="BGM+220'UNS+S'CNT+2:1'", count=5, kind="ORDERS:D:96A:UN")),
    "message M1",
)
case("blank space and Ctrl-Z at the end", GOOD + "\r\n\x1a  ", "message M1")
case("byte order mark", b"\xef\xbb\xbf" + GOOD.encode(), "message M1")
case(
    "two interchanges with different delimiters",
    GOOD + delimited(SECOND, "|", "*", "\\", "~"),
    "message M1",
    "message M9",
)
case(
    "a second interchange without UNA goes back to the defaults",
    delimited(GOOD, "|", "*", "\\", "~") + SECOND,
    "message M1",
    "message M9",
)
case("blank lines between interchanges", GOOD + "\r\n\r\n" + SECOND, "message M1", "message M9")
case("an interchange without messages", interchange())
case("Latin-1 under UNOC", interchange(message(body="FTX+AAI+++Stra\xdfe'", count=3)).encode("latin-1"), "message M1")
case(
    "UTF-8 under UNOW",
    interchange(message(body="FTX+AAI+++Łódź'", count=3), header=unb(syntax="UNOW:4", date="20260301:0600")).encode(),
    "message M1",
)
case(
    "Cyrillic under UNOE",
    interchange(message(body="FTX+AAI+++Москва'", count=3), header=unb(syntax="UNOE:3")).encode("iso8859-5"),
    "message M1",
)
case(
    "Japanese under UNOX, whose bytes look like delimiters",
    interchange(message(body="FTX+AAI+++東京都中央区'", count=3), header=unb(syntax="UNOX:3")).encode("iso2022_jp"),
    "message M1",
)
case(
    "a package of any bytes",
    interchange("UNO+P1+1:2+1:PDF+13'UNH+1'UNT+?'\0UNP+13+P1'", message(), count=2),
    "message P1",
    "message M1",
)
case("test indicator", interchange(message(), header=unb(rest="++++++1")), "message M1")

# Files cut or wrapped on the way.
case("lines cut at 80", wrapped(TWO, 80), "info lines-cut at interchange 1, byte 0", "message M1", "message M2")
case(
    "lines cut at 80 with a line feed",
    wrapped(UNA + TWO, 80, "\n"),
    "info lines-cut at interchange 1, byte 0",
    "message M1",
    "message M2",
)
case(
    "lines cut at 15, also between release character and what it releases",
    wrapped(UNA + GOOD, 15),
    "info lines-cut at interchange 1, byte 0",
    "message M1",
)
case(
    "lines cut at 50 characters, some of which take two bytes",
    wrapped(interchange(message(body="FTX+AAI+++Büttner, Straße'", count=3), header=unb(syntax="UNOW:3")), 50).encode(),
    "info lines-cut at interchange 1, byte 0",
    "message M1",
)
case(
    "a line break inside a segment",
    GOOD.replace("late", "la\r\nte"),
    "message M1",
    f"warning line-break-in-segment at interchange 1, message 1, segment 4, byte {GOOD.index('FTX')}",
)
case(
    "cut inside a message",
    CUT,
    "message M1",
    f"error truncated at interchange 1, message 1, segment 2, byte {len(CUT)}",
    f"warning interchange-trailer-missing at interchange 1, byte {len(CUT)}",
)
case(
    "cut inside a segment",
    GOOD[:-20],
    "message M1",
    f"error truncated at interchange 1, message 1, segment 4, byte {len(GOOD) - 20}",
    f"warning interchange-trailer-missing at interchange 1, byte {len(GOOD) - 20}",
)
case(
    "cut behind a release character",
    GOOD[: GOOD.index("?'") + 1],
    "message M1",
    f"warning release-dangling at interchange 1, message 1, segment 4, byte {GOOD.index('?')}",
    f"error truncated at interchange 1, message 1, segment 4, byte {GOOD.index('?') + 1}",
    f"warning interchange-trailer-missing at interchange 1, byte {GOOD.index('?') + 1}",
)
case("cut inside UNB", GOOD[:20], "error interchange-header-unreadable at byte 0, UNB")
case(
    "UNZ is missing",
    TWO[: TWO.index("UNZ")],
    "message M1",
    "message M2",
    f"warning interchange-trailer-missing at interchange 1, byte {TWO.index('UNZ')}",
)
case(
    "UNZ without terminator",
    GOOD[:-1],
    "message M1",
    f"warning terminator-missing at interchange 1, byte {GOOD.index('UNZ')}",
)
case(
    "cut, and the next file joined at a segment",
    CUT + SECOND,
    "message M1",
    f"error truncated at interchange 1, message 1, segment 2, byte {len(CUT)}",
    f"warning interchange-trailer-missing at interchange 1, byte {len(CUT)}",
    "message M9",
)
case(
    "cut inside a segment, and the next file joined with UNA",
    CUT + "RFF+B" + UNA + SECOND,
    "message M1",
    f"error truncated at interchange 1, message 1, segment 3, byte {len(CUT) + 5}",
    f"warning interchange-trailer-missing at interchange 1, byte {len(CUT) + 5}",
    "message M9",
)
case(
    "X12 begins before UNZ",
    CUT + ISA,
    "message M1",
    f"error truncated at interchange 1, message 1, segment 2, byte {len(CUT)}",
    f"warning interchange-trailer-missing at interchange 1, byte {len(CUT)}",
    f"error text-outside-interchange at byte {len(CUT)}",
)
case(
    "UNT is missing before UNZ",
    GOOD.replace("UNT+5+M1'", ""),
    "message M1",
    f"error set-trailer-missing at interchange 1, message 1, segment 4, byte {GOOD.index('UNT')}",
)
case(
    "UNT is missing before UNH",
    TWO.replace("UNT+5+M1'", ""),
    "message M1",
    f"error set-trailer-missing at interchange 1, message 1, segment 4, byte {TWO.index('UNT')}",
    "message M2",
)

# Counts, references and pairs.
case(
    "UNT count wrong",
    interchange(message(count=6)),
    "message M1",
    f"error set-count-wrong at interchange 1, message 1, segment 5 UNT-01, byte {GOOD.index('UNT') + 4}",
)
case(
    "UNT count no number",
    interchange(message(count="X")),
    "message M1",
    f"error set-count-wrong at interchange 1, message 1, segment 5 UNT-01, byte {GOOD.index('UNT') + 4}",
)
case(
    "UNT reference of another message",
    interchange(message(trailer_control="M7")),
    "message M1",
    f"error set-control-number-mismatch at interchange 1, message 1, segment 5 UNT-02, byte {GOOD.index('UNT') + 6}",
)
case(
    "UNT reference with other zeros",
    interchange(message("0001", trailer_control="1")),
    "message 0001",
    f"warning set-control-number-spelling at interchange 1, message 1, segment 5 UNT-02, byte {GOOD.index('UNT') + 8}",
)
case(
    "a message reference twice",
    interchange(message(), message()),
    "message M1",
    "message M1",
    f"warning set-control-number-repeated at interchange 1, message 2, segment 1 UNH-01, byte {AT + len(message()) + 4}",
)
case(
    "UNZ count wrong",
    interchange(message(), count=3),
    "message M1",
    f"warning interchange-count-wrong at interchange 1, byte {GOOD.index('UNZ') + 4}, UNZ-01",
)
case(
    "UNZ counts groups if there are groups",
    interchange(group(message(), message("M2")), count=2),
    "message M1",
    "message M2",
    f"warning interchange-count-wrong at interchange 1, byte {len(interchange(group(message(), message('M2')))) - 4}, UNZ-01",
)
case(
    "UNZ reference of another interchange",
    GOOD.replace("UNZ+1+1", "UNZ+1+8"),
    "message M1",
    f"warning interchange-control-number-mismatch at interchange 1, byte {GOOD.index('UNZ') + 6}, UNZ-02",
)
case(
    "an interchange reference twice",
    GOOD + GOOD,
    "message M1",
    f"warning interchange-control-number-repeated at interchange 2, byte {len(GOOD) + AT - 2}, UNB-05",
    "message M1",
)
case(
    "UNE count wrong",
    interchange(group(message(), count=4)),
    "message M1",
    f"warning group-count-wrong at interchange 1, group 1, byte {len(UNB + group(message())) - 5}, UNE-01",
)
case(
    "UNE reference of another group",
    interchange(group(message()).replace("UNE+1+G1", "UNE+1+G7")),
    "message M1",
    f"warning group-control-number-mismatch at interchange 1, group 1, byte {len(UNB + group(message())) - 3}, UNE-02",
)
case(
    "a group reference twice",
    interchange(group(message()), group(message("M2"))),
    "message M1",
    f"warning group-control-number-repeated at interchange 1, group 2, byte {len(UNB + group(message())) + 33}, UNG-05",
    "message M2",
)
case(
    "UNE is missing",
    interchange(group(message()).replace("UNE+1+G1'", "")),
    "message M1",
    f"warning group-trailer-missing at interchange 1, group 1, byte {len(UNB + group(message())) - 9}",
)
case(
    "UNE without UNG",
    interchange(message() + "UNE+1+G1'"),
    "message M1",
    f"warning group-trailer-alone at interchange 1, byte {len(UNB + message())}, UNE",
)
case(
    "messages inside and outside of groups",
    interchange(group(message()), message("M2"), count=1),
    "message M1",
    "message M2",
    f"warning group-header-missing at interchange 1, message 2, segment 1 UNH, byte {len(UNB + group(message()))}",
)
case(
    "two message types in a group",
    interchange(group(message(), message("M2", kind="ORDERS:D:96A:UN"))),
    "message M1",
    "message M2",
    f"warning set-type-not-of-group at interchange 1, group 1, message 2, segment 1 UNH-02, byte {len(UNB + group(message())) - 9}",
)
case(
    "UNG without its reference",
    interchange(group(message()).replace("+G1", "+")),
    f"warning group-header-incomplete at interchange 1, group 1, byte {AT}, UNG",
    "message M1",
)

# Headers.
case(
    "UNH without its type",
    interchange(message(kind="")),
    "message M1",
    f"error set-header-incomplete at interchange 1, message 1, segment 1 UNH, byte {AT}",
)
case(
    "UNH without its release",
    interchange(message(kind="IFTSTA:D::UN")),
    "message M1",
    f"error set-header-incomplete at interchange 1, message 1, segment 1 UNH, byte {AT}",
)
case(
    "UNH without its reference",
    interchange(message("")),
    "message ",
    f"error set-header-incomplete at interchange 1, message 1, segment 1 UNH, byte {AT}",
)
case(
    "UNB without receiver",
    GOOD.replace("+RECEIVER:14", "+"),
    "warning interchange-header-incomplete at interchange 1, byte 0, UNB",
    "message M1",
)
case(
    "a day that does not exist",
    interchange(message(), header=unb(date="260230:0600")),
    "warning date-invalid at interchange 1, byte 33, UNB-04",
    "message M1",
)
case(
    "eight digits of date before syntax 4",
    interchange(message(), header=unb(date="20260301:0600")),
    "warning date-invalid at interchange 1, byte 33, UNB-04",
    "message M1",
)
case(
    "six digits of date in syntax 4",
    interchange(message(), header=unb(syntax="UNOC:4")),
    "warning date-invalid at interchange 1, byte 33, UNB-04",
    "message M1",
)
case(
    "a time that does not exist",
    interchange(message(), header=unb(date="260301:2460")),
    "warning time-invalid at interchange 1, byte 40, UNB-04",
    "message M1",
)
case(
    "an unknown test indicator",
    interchange(message(), header=unb(rest="++++++T")),
    "warning test-indicator-invalid at interchange 1, byte 52, UNB-11",
    "message M1",
)
case(
    "an unknown syntax version",
    interchange(message(), header=unb(syntax="UNOC:7", date="20260301:0600")),
    "warning syntax-version-unknown at interchange 1, byte 4, UNB-01",
    "message M1",
)
case(
    "an unknown character set",
    interchange(message(), header=unb(syntax="UNOZ:3")),
    "warning character-set-unknown at interchange 1, byte 4, UNB-01",
    "message M1",
)
case(
    "UNA with five characters", "UNA:+.?'" + GOOD, "warning una-incomplete at interchange 1, byte 0, UNA", "message M1"
)
case(
    "UNA that contradicts UNB",
    UNA + delimited(GOOD, "|", "*", "?", "~")[9:],
    "warning una-contradicted at byte 9, UNB",
    "message M1",
)
case(
    "other delimiters, not declared",
    delimited(interchange(message(body="BGM+77'", count=3)), "|", "*", "?", "~")[9:],
    "warning una-missing at interchange 1, byte 0, UNB",
    "message M1",
)
case(
    "line feed as terminator, not declared",
    interchange(message(body="BGM+77'", count=3)).replace("'", "\n"),
    "warning una-missing at interchange 1, byte 0, UNB",
    "message M1",
)
case(
    "carriage return and line feed as terminator, not declared",
    interchange(message(body="BGM+77'", count=3)).replace("'", "\r\n"),
    "warning una-missing at interchange 1, byte 0, UNB",
    "message M1",
)
case(
    "tilde as terminator, not declared",
    interchange(message(body="BGM+77'", count=3)).replace("'", "~"),
    "warning una-missing at interchange 1, byte 0, UNB",
    "message M1",
)
case(
    "two delimiters are the same",
    "UNA++.? '" + interchange(message(body="BGM+77'", count=3)).replace(":", "+"),
    "warning delimiters-unusable at interchange 1, byte 0, UNA",
    "warning interchange-header-incomplete at interchange 1, byte 9, UNB",
    "warning date-invalid at interchange 1, byte 27, UNB-04",
    "message M1",
    "error set-header-incomplete at interchange 1, message 1, segment 1 UNH, byte 56",
    "warning interchange-control-number-mismatch at interchange 1, byte 101, UNZ-02",
)
case("UNA without anything behind it", UNA, "error interchange-header-missing at byte 0, UNA")

# Text around and between.
case(
    "mailbox lines before the interchange",
    "$$ADD ID=X\r\n" + UNA + GOOD,
    "error text-outside-interchange at byte 0",
    "message M1",
)
case(
    "text between interchanges",
    GOOD + "-- UNBELIEVABLE --" + SECOND,
    "message M1",
    f"error text-outside-interchange at byte {len(GOOD)}",
    "message M9",
)
case("zero bytes after the end", GOOD + "\0\0\0", "message M1", f"warning binary-data at byte {len(GOOD)}")
case("an empty file", b"", "error empty-file at byte 0")
case("nothing but blank space", b"\r\n \t\n", "error empty-file at byte 0")
case("binary data", BINARY, "error binary-data at byte 0")
case("gzip", b"\x1f\x8b\x08\x00" + b"\x00" * 20, "error binary-data at byte 0")
case("X12", ISA, "error text-outside-interchange at byte 0")
case("JSON", b'{"type": "x"}', "error not-edifact at byte 0")
case(
    "a file that begins with UNH",
    message(),
    "error interchange-header-missing at interchange 1, byte 0, UNH",
    "message M1",
)
case(
    "a file that begins with UNG",
    group(message()),
    "error interchange-header-missing at interchange 1, byte 0, UNG",
    "message M1",
)
case(
    "a UNH behind UNZ",
    GOOD + message("M2"),
    "message M1",
    f"error interchange-header-missing at interchange 2, byte {len(GOOD)}, UNH",
    "message M2",
)
case("UNT alone at the start", "UNT+3+1'" + GOOD, "error text-outside-interchange at byte 0", "message M1")
case(
    "segments outside of any message",
    interchange("BGM+1'RFF+BN:1'" + message()),
    f"error segment-outside-set at interchange 1, byte {AT}, BGM",
    "message M1",
)
case(
    "UNT outside of any message",
    interchange("UNT+3+1'" + message()),
    f"error segment-outside-set at interchange 1, byte {AT}, UNT",
    "message M1",
)
case(
    "interactive EDIFACT",
    "UIB+UNOA:4+1'UIH+X:1+2'BGM+1'UIT+1+3'UIZ+1+1'" + GOOD,
    "error interactive-not-read at interchange 1, byte 0, UIB",
    "message M1",
)
case(
    "an empty segment",
    interchange(message(body="BGM+77''", count=3)),
    "message M1",
    f"warning segment-empty at interchange 1, message 1, segment 2, byte {AT + len(message(body='BGM+77')) - 8}",
)

# Characters.
case(
    "lower case under UNOA",
    interchange(message(), header=unb(syntax="UNOA:1")),
    f"info character-set-violated at interchange 1, message 1, segment 4, byte {GOOD.index('it?')}",
    "message M1",
)
case(
    "UTF-8 under UNOC",
    interchange(message(body="FTX+AAI+++Łódź'", count=3)).encode(),
    f"warning character-set-violated at interchange 1, message 1, segment 2, byte {GOOD.index('BGM') + 10}",
    "message M1",
)
case(
    "Latin-1 under UNOB",
    interchange(message(body="FTX+AAI+++Stra\xdfe'", count=3), header=unb(syntax="UNOB:3")).encode("latin-1"),
    f"warning character-set-violated at interchange 1, message 1, segment 2, byte {GOOD.index('BGM') + 14}",
    "message M1",
)
case(
    "Windows-1252 under UNOC",
    interchange(message(body="FTX+AAI+++5 €'", count=3)).encode("cp1252"),
    f"warning character-set-violated at interchange 1, message 1, segment 2, byte {GOOD.index('BGM') + 12}",
    "message M1",
)
case(
    "Latin-1 under UNOY",
    interchange(
        message(body="FTX+AAI+++Stra\xdfe'", count=3), header=unb(syntax="UNOY:4", date="20260301:0600")
    ).encode("latin-1"),
    f"warning character-set-violated at interchange 1, message 1, segment 2, byte {len(unb(date='20260301:0600')) + 37}",
    "message M1",
)
case(
    "one message in UTF-8, another in Latin-1",
    interchange(message(body="FTX+AAI+++Straße'", count=3)).encode()[:-8]
    + message("M2", "FTX+AAI+++Straße'", 3).encode("latin-1")
    + b"UNZ+2+1'",
    f"warning character-set-violated at interchange 1, message 1, segment 2, byte {GOOD.index('BGM') + 14}",
    "message M1",
    "message M2",
    f"warning encoding-mixed at interchange 1, message 2, segment 2, byte {GOOD.index('BGM') + 14 + len(message(body='FTX+AAI+++Straße_', count=3)) + 1}",
)
case(
    "a zero byte in a message",
    GOOD.replace("late", "la\0te"),
    "message M1",
    f"error binary-data at interchange 1, message 1, segment 4, byte {GOOD.index('late') + 2}",
)
case(
    "a release character before a letter",
    interchange(message(body="FTX+AAI+++wh?at'", count=3)),
    "message M1",
    f"info release-needless at interchange 1, message 1, segment 2, byte {GOOD.index('BGM') + 12}",
)

# Packages.
case(
    "a package shorter than it says",
    interchange("UNO+P1+1:2+1:PDF+12'abcUNP+12+P1'"),
    "message P1",
    f"error binary-length-wrong at interchange 1, message 1, segment 1 UNO-04, byte {AT + 17}",
)
case(
    "a package without length",
    interchange("UNO+P1+1:2+1:PDF'abc'UNP+12+P1'"),
    "message P1",
    f"error binary-length-wrong at interchange 1, message 1, segment 1 UNO-04, byte {AT + 11}",
)
case(
    "a package with another reference in UNP",
    interchange("UNO+P1+1:2+1:PDF+3'abcUNP+3+P2'"),
    "message P1",
    f"error set-control-number-mismatch at interchange 1, message 1, segment 2 UNP-02, byte {AT + 28}",
)
case(
    "a package cut by the end of the file",
    UNB + "UNO+P1+1:2+1:PDF+900'abc",
    "message P1",
    f"error binary-length-wrong at interchange 1, message 1, segment 1 UNO-04, byte {AT + 17}",
    f"warning interchange-trailer-missing at interchange 1, byte {AT + 24}",
)


@pytest.mark.parametrize("name", CASES)
def test_what_is_said_about_an_awkward_file(name: str) -> None:
    content, expected = CASES[name]
    assert told(content if isinstance(content, bytes) else content.encode("latin-1")) == expected


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("chunk_size", [1, 2, 3, 7, 64])
def test_the_same_is_said_however_the_stream_is_cut(name: str, chunk_size: int) -> None:
    content, expected = CASES[name]
    source = content if isinstance(content, bytes) else content.encode("latin-1")
    assert told(source, chunk_size=chunk_size) == expected
    assert b"".join(item.lead + item.raw for item in everything_of(source, chunk_size)) == source


def everything_of(source: bytes, chunk_size: int):
    from canonical.formats.edifact import read

    return read(source, chunk_size=chunk_size, whole=True)


def test_limits_are_told_where_they_are_reached() -> None:
    text = interchange(message(body=f"FTX+{LONG}'", count=3)).encode()
    assert told(text, longest_segment=200) == [
        "message M1",
        f"error segment-too-long at interchange 1, message 1, segment 1, byte {AT + 23}",
        f"info segment-too-long at interchange 1, byte {AT + 23}",
        f"info segment-too-long at interchange 1, byte {AT + 223}",
        f"error segment-outside-set at interchange 1, byte {AT + 328}, UNT",
    ]
    assert told(text, longest_set=200) == [
        "message M1",
        f"error set-too-long at interchange 1, message 1, segment 2 UNH, byte {AT + 23}",
        f"error segment-outside-set at interchange 1, byte {AT + 328}, UNT",
    ]


def test_a_good_message_body_has_the_count_that_the_table_assumes() -> None:
    assert BODY.replace("?'", "").count("'") + 2 == 5
