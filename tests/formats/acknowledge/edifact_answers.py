"""EDIFACT files with faults, one row each: what they are, their content, and what must be answered."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from canonical.formats.edi import acknowledge_bytes

AROUND = ("UNA", "UNB", "UNH", "UNT", "UNZ")
WHEN: dict[str, Any] = {"date": "20260302", "time": "0700"}
CASES: dict[str, tuple[bytes, list[str], dict[str, Any]]] = {}
BODY = "BGM+77+S1+9'STS+1+21'"


def unb(control: str = "77", syntax: str = "UNOC:3", asks: bool = True, date: str = "260301") -> str:
    """An interchange header."""
    return f"UNB+{syntax}+SENDER:14+RECEIVER:14+{date}:0600+{control}{'++++1' if asks else ''}'"


def message(control: str = "1", body: str = BODY, count: int | None = None, trailer: str | None = None) -> str:
    """An IFTSTA with its trailer."""
    said = body.count("'") + 2 if count is None else count
    return f"UNH+{control}+IFTSTA:D:01B:UN'{body}UNT+{said}+{control if trailer is None else trailer}'"


def edifact(*messages: str, header: str | None = None, count: int | None = None, control: str = "77") -> str:
    """A whole interchange."""
    said = len(messages) if count is None else count
    return f"{unb() if header is None else header}{''.join(messages)}UNZ+{said}+{control}'"


def ung(*messages: str, control: str = "5", count: int | None = None, date: str = "260301") -> str:
    """A group of messages."""
    said = len(messages) if count is None else count
    return f"UNG+IFTSTA+APP+OTHER+{date}:0600+{control}+UN+D:01B'{''.join(messages)}UNE+{said}+{control}'"


def answered(content: bytes, **options: Any) -> list[str]:
    """The segments of all answers without envelopes."""
    data = acknowledge_bytes(content, **{**WHEN, "line_end": "\n", **options}).decode("latin-1")
    return [line[:-1] for line in data.splitlines() if line[:3] not in AROUND]


def case(name: str, content: str | bytes, *expected: str, **options: Any) -> None:
    """One row of the table; segments are checked by no table unless the row says so."""
    assert name not in CASES
    CASES[name] = (
        content if isinstance(content, bytes) else content.encode("latin-1"),
        list(expected),
        {"checks": False, **options},
    )


GOOD = edifact(message())
SILENT = edifact(message(), header=unb(asks=False))
UCI, UCM, UCM2 = "UCI+77+SENDER:14+RECEIVER:14", "UCM+1+IFTSTA:D:01B:UN", "UCM+2+IFTSTA:D:01B:UN"
FOUR = unb(syntax="UNOC:4", date="20260301")
CONTRL = edifact("UNH+1+CONTRL:D:3:UN'UCI+1+RECEIVER+SENDER+7'UNT+3+1'")

# What is accepted
case("a good file that asks", GOOD, UCI + "+7", UCM + "+7")
case("a good file that asks, compact", GOOD, UCI + "+7", compact=True)
case("a good file that does not ask", SILENT)
case("a good file that does not ask, always", SILENT, UCI + "+7", UCM + "+7", always=True)
case("CONTRL by name", SILENT, UCI + "+7", UCM + "+7", kind="contrl")
case("X12 kinds say nothing about EDIFACT", GOOD, kind="997")
case("two messages", edifact(message(), message("2")), UCI + "+7", UCM + "+7", UCM2 + "+7")
case("syntax 4", edifact(message(), header=FOUR), UCI + "+7", UCM + "+7")
case("a group", edifact(ung(message())), UCI + "+7", "UCF+5+APP+OTHER+7", UCM + "+7")
case(
    "two interchanges",
    GOOD + edifact(message(), header=unb("78"), control="78"),
    UCI + "+7",
    UCM + "+7",
    UCI.replace("77", "78") + "+7",
    UCM + "+7",
)
case("an association code is repeated", GOOD.replace("01B:UN'", "01B:UN:EAN008'"), UCI + "+7", UCM + ":EAN008+7")
case(
    "UNA with other delimiters",
    "UNA|*.! ~" + GOOD.replace("+", "*").replace(":", "|").replace("'", "~"),
    "UCI*77*SENDER|14*RECEIVER|14*7",
    "UCM*1*IFTSTA|D|01B|UN*7",
)
case("no messages at all", edifact(), UCI + "+7")

# What is never answered
case("a CONTRL gets no CONTRL", CONTRL)
case("nor when it is asked for by name", CONTRL, kind="contrl")
case(
    "a CONTRL beside a message",
    edifact(CONTRL[len(unb()) : CONTRL.index("UNZ")], message("2")),
    UCI + "+7",
    UCM2 + "+7",
)
case("no EDI at all", "HELLO WORLD")
case("messages whose UNB was lost have nobody to be answered to", message())
case("nor has an interchange without a reference", edifact(message(), header=unb(""), control=""))

# Faults of the interchange
case("UNZ counts wrong", edifact(message(), count=4), UCI + "+7+29+UNZ+2", UCM + "+7")
case(
    "UNZ counts wrong, nobody asked",
    edifact(message(), header=unb(asks=False), count=4),
    UCI + "+7+29+UNZ+2",
    UCM + "+7",
)
case(
    "messages in groups and outside of them",
    edifact(ung(message()), message("2"), count=1),
    UCI + "+7",
    UCM2 + "+7+30+UNH",
    "UCF+5+APP+OTHER+7",
    UCM + "+7",
)
case(
    "an unknown acknowledgement request",
    GOOD.replace("++++1'", "++++9'"),
    UCI + "+7+12+UNB+10",
    UCM + "+7",
)
case("UNZ has another reference", edifact(message(), control="78"), UCI + "+7+28+UNZ+3", UCM + "+7")
case("UNZ is missing", unb() + message(), UCI + "+7+13", UCM + "+7")

case("the date of UNB does not exist", edifact(message(), header=unb(date="261301")), UCI + "+7+12+UNB+5", UCM + "+7")

# Faults of the group
case(
    "the date of UNG does not exist",
    edifact(ung(message(), date="261301")),
    UCI + "+7",
    "UCF+5+APP+OTHER+7+12+UNG+5",
    UCM + "+7",
)
case("UNE counts wrong", edifact(ung(message(), count=3)), UCI + "+7", "UCF+5+APP+OTHER+7+29+UNE+2", UCM + "+7")
case("UNE is missing", edifact(ung(message()).replace("UNE+1+5'", "")), UCI + "+7", "UCF+5+APP+OTHER+7+13", UCM + "+7")

# Faults of the message
case("UNT counts wrong", edifact(message(count=9)), UCI + "+7", UCM + "+4+29+UNT+2")
case("UNT has another reference", edifact(message(trailer="2")), UCI + "+7", UCM + "+4+28+UNT+3")
case("UNT is missing", edifact(message().replace("UNT+4+1'", "")), UCI + "+7", UCM + "+4+13")
case("one of two is rejected", edifact(message(), message("2", count=9)), UCI + "+7", UCM + "+7", UCM2 + "+4+29+UNT+2")
case(
    "one of two is rejected, compact",
    edifact(message(), message("2", count=9)),
    UCI + "+7",
    UCM2 + "+4+29+UNT+2",
    compact=True,
)
case("a reference is repeated", edifact(message(), message()), UCI + "+7", UCM + "+7", UCM + "+7+26+UNH+2")
case(
    "the only message of a group is rejected",
    edifact(ung(message(count=9))),
    UCI + "+7",
    "UCF+5+APP+OTHER+7",
    UCM + "+4+29+UNT+2",
)

# APERAK
case(
    "an APERAK for each message",
    edifact(message(), message("2", count=9)),
    "BGM+312+1++AP",
    "DTM+137:202603020700:203",
    "RFF+ACW:1",
    "RFF+AGO:77",
    "BGM+313+2++RE",
    "DTM+137:202603020700:203",
    "RFF+ACW:2",
    "RFF+AGO:77",
    "ERC+29",
    "FTX+AAO+++segment 4 UNT-01?: UNT says 9 segments, the message has 4 (UNH and UNT included)",
    kind="aperak",
)


@st.composite
def spoiled_edifact(draw: st.DrawFn) -> bytes:
    """A file with a few bytes or pieces put in, taken out, changed or moved."""
    seeds = [
        GOOD,
        edifact(message(), message("2"), message("3")),
        edifact(ung(message(), message("2")), ung(message(), control="6"), header=FOUR),
        GOOD + SILENT.replace("77", "78"),
    ]
    pieces = [
        message("9").encode(),
        b"UNT+4+1'",
        b"UNH+1+IFTSTA:D:01B:UN'",
        b"'",
        b"+",
        b":",
        b"?",
        b"UNZ+1+77'",
        unb().encode(),
        b"UNE+1+5'",
        b"\r\n",
        b"\xff",
    ]
    data = draw(st.sampled_from(seeds)).encode()
    for _ in range(draw(st.integers(1, 5))):
        at, length = draw(st.integers(0, len(data))), draw(st.sampled_from([0, 0, 1, 2, 25]))
        piece = draw(st.one_of(st.sampled_from(pieces), st.binary(max_size=3), st.just(data[at : at + 40])))
        data = data[:at] + piece + data[at + length :]
    return data
