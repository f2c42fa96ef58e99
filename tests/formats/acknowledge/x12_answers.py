"""X12 files with faults, one row each: what they are, their content, and what must be answered."""

from __future__ import annotations

from typing import Any

from canonical.formats.edi import acknowledge_bytes
from tests.formats.x12.files import BODY, GOOD, group, gs, interchange, isa, one_set, wrapped

AROUND = ("ISA", "GS", "ST", "SE", "GE", "IEA")
WHEN: dict[str, Any] = {"date": "20260302", "time": "0700"}
CASES: dict[str, tuple[bytes, list[str], dict[str, Any]]] = {}


def answered(content: bytes, **options: Any) -> list[str]:
    """The segments of all answers without envelopes; ST and GS are there if they say something unusual."""
    found = []
    data = acknowledge_bytes(content, **{**WHEN, "line_end": "\n", **options}).decode("latin-1")
    for line in data.splitlines():
        segment = line.rstrip("~")
        if segment.partition("*")[0] not in AROUND or segment.startswith(("ST*999", "ISA*00*KEY")):
            found.append(segment)
    return found


def case(name: str, content: str | bytes, *expected: str, **options: Any) -> None:
    """One row of the table."""
    assert name not in CASES
    CASES[name] = (content if isinstance(content, bytes) else content.encode("latin-1"), list(expected), options)


def body(old: str, new: str) -> str:
    """A file with one set, of which one place is spoiled; its count is right."""
    changed = BODY.replace(old, new)
    assert changed != BODY
    return interchange(group(one_set(body=changed, count=changed.count("~") + 2)))


ASKED = GOOD.replace("*0*P*:", "*1*P*:")
GUIDED = GOOD.replace("*004010~", "*005010X222A1~").replace("U*00401", "^*00501")
TA1_ONLY = isa() + "TA1*000000009*260301*0600*A*000~IEA*0*000000001~"
FA = (
    GOOD.replace("GS*QM", "GS*FA")
    .replace("ST*214", "ST*997")
    .replace(BODY, "AK1*QM*1~AK9*A*1*1*1~")
    .replace("SE*6", "SE*4")
)
A, A9 = ["AK1*QM*1", "AK2*214*0001", "AK5*A"], "AK9*A*1*1*1"
R9 = "AK9*R*1*1*0"
NOTED, OK = "TA1*000000001*260301*0600*E*{}", "TA1*000000001*260301*0600*A*000"

# What is accepted
case("a good file", GOOD, *A, A9)
case("a good file, compact", GOOD, "AK1*QM*1", A9, compact=True)
case("a good file that asks for TA1", ASKED, "TA1*000000001*260301*0600*A*000", *A, A9)
case("TA1 always", GOOD, "TA1*000000001*260301*0600*A*000", *A, A9, always=True)
case("TA1 alone", GOOD, "TA1*000000001*260301*0600*A*000", kind="ta1")
case("997 alone, although TA1 is asked for", ASKED, *A, A9, kind="997")
case("999 by name", GOOD, "ST*999*0001", *A[:2], "IK5*A", A9, kind="999")
case(
    "999 because the version names a guide",
    GUIDED,
    "ST*999*0001*005010X231A1",
    "AK1*QM*1*005010X222A1",
    "AK2*214*0001",
    "IK5*A",
    A9,
)
case("EDIFACT kinds say nothing about X12", GOOD, kind="contrl")
case(
    "an interchange without groups, asked for",
    (isa() + "IEA*0*000000001~").replace("*0*P*", "*1*P*"),
    "TA1*000000001*260301*0600*A*000",
)
case("an interchange without groups", isa() + "IEA*0*000000001~")
case("an empty group", interchange(group()), "AK1*QM*1", "AK9*A*0*0*0")
case(
    "two groups, two 997",
    interchange(group(one_set()), group(one_set("0007"), control="2")),
    *A,
    A9,
    "AK1*QM*2",
    "AK2*214*0007",
    "AK5*A",
    A9,
)
case(
    "two interchanges, two answers",
    GOOD + interchange(group(one_set("0009")), control="000000002"),
    *A,
    A9,
    "AK1*QM*1",
    "AK2*214*0009",
    "AK5*A",
    A9,
)
case("lines cut at 80 are no fault", wrapped(GOOD, 80), *A, A9)

for _reference, *_told in (
    ("PO:A:BM", "AK4*4:4**2"),
    ("PO:A::X", "AK4*4:3**2"),
    ("PO", "AK4*4:2**1"),
    ("PO:A:X", "AK4*4:3**4*X", "AK4*4:4**2"),
):
    case(
        f"the composite {_reference}",
        interchange(group(one_set(body=f"BEG*00*SA*PO1**20260301~REF*PO*1**{_reference}~PO1*1*5*EA~", count=5)))
        .replace("ST*214", "ST*850")
        .replace("GS*QM", "GS*PO"),
        "AK1*PO*1",
        "AK2*850*0001",
        "AK3*REF*3**8",
        *_told,
        "AK5*R*5",
        R9,
    )

# What is never answered
case("a 997 gets no 997", FA)
case("a TA1 gets no TA1", TA1_ONLY)
case("a TA1 gets no TA1 although asked for", TA1_ONLY.replace("*0*P*", "*1*P*"))
case("the interchange of a 997 gets a TA1 if it asks", FA.replace("*0*P*", "*1*P*"), "TA1*000000001*260301*0600*A*000")
case(
    "a 997 beside a 214: only the 214",
    GOOD.replace(
        "IEA*1", FA[len(isa()) : FA.index("IEA")].replace("*1*X", "*2*X").replace("GE*1*1", "GE*1*2") + "IEA*2"
    ),
    *A,
    A9,
)
case("no EDI at all", "HELLO WORLD")
case("an empty file", b"")
case("nobody to be answered", GOOD.replace("SENDER", "      "))
case("a header that cannot be read", GOOD.replace("*", "A"))

# Faults of the interchange
case("IEA counts wrong", interchange(group(one_set()), count=4), "TA1*000000001*260301*0600*E*021", *A, A9)
case(
    "IEA has another number",
    GOOD.replace("IEA*1*000000001", "IEA*1*000000002"),
    "TA1*000000001*260301*0600*E*001",
    *A,
    A9,
)
case("IEA is missing", GOOD[: GOOD.index("IEA")], "TA1*000000001*260301*0600*E*023", *A, A9)
case("an interchange sent twice in a file", GOOD + GOOD, *A, A9, "TA1*000000001*260301*0600*E*025", *A, A9)
case("segments outside of any set", GOOD.replace("ST*214", "L11*X*Y~ST*214"), "TA1*000000001*260301*0600*E*024", *A, A9)
case(
    "nothing but segments outside of sets",
    isa() + gs() + "L11*X*Y~GE*0*1~IEA*1*000000001~",
    "TA1*000000001*260301*0600*R*024",
)
case(
    "the same, although a 997 is asked for by name",
    isa() + gs() + "L11*X*Y~GE*0*1~IEA*1*000000001~",
    "AK1*QM*1",
    "AK9*R*0*0*0",
    kind="997",
)
case(
    "no group header",
    GOOD.replace(gs(), "").replace("GE*1*1~", "").replace("IEA*1", "IEA*0"),
    "AK1*QM*0",
    "AK2*214*0001",
    "AK5*E*5",
    "AK9*E*1*1*1",
)

case("ISA09 is no date", GOOD.replace("*260301*0600*U", "*261301*0600*U"), "TA1*000000001*261301*0600*E*014", *A, A9)
case("ISA10 is no time", GOOD.replace("*260301*0600*U", "*260301*0660*U"), "TA1*000000001*260301*0660*E*015", *A, A9)
case("ISA14 is no flag", GOOD.replace("*0*P*:", "*7*P*:"), "TA1*000000001*260301*0600*E*019", *A, A9)
case("ISA15 is no indicator", GOOD.replace("*0*P*:", "*0*Q*:"), "TA1*000000001*260301*0600*E*020", *A, A9)
case("GS04 is no date", GOOD.replace("OTHER*20260301", "OTHER*20261301"), "TA1*000000001*260301*0600*E*024", *A, A9)

# Faults of the group
case("GE counts wrong", interchange(group(one_set(), count=4)), *A, "AK9*E*4*1*1*5")
case("GE has another number", interchange(group(one_set(), trailer_control="7")), *A, "AK9*E*1*1*1*4")
case("GE is missing", GOOD.replace("GE*1*1~", ""), *A, "AK9*E*1*1*1*3")
case("GS06 is repeated", interchange(group(one_set()), group(one_set())), *A, A9, *A, "AK9*E*1*1*1*19")
case("GS without version", GOOD.replace("*X*004010~", "~"), "AK1*QM*1", "AK2*214*0001", "AK5*A", "AK9*E*1*1*1*2")
case("GS without its kind", ASKED.replace("GS*QM", "GS*"), OK, "AK1*QM*1", "AK2*214*0001", "AK5*E*6", "AK9*E*1*1*1*1")
case("GS without a sender", GOOD.replace("QM*APP", "QM*"), NOTED.format("024"), *A, A9)
case("ISA12 is no version", GOOD.replace("00401", "ABCDE"), NOTED.format("017"), *A, A9)
case("blanks for zeros in ISA13", GOOD.replace("000000001*0", "        1*0"), "TA1*1*260301*0600*E*018", *A, A9)

# Faults of the set
case("ST without its kind", GOOD.replace("ST*214", "ST*"), "AK1*QM*1", "AK2*000*0001", "AK5*R*6", R9)
case("SE counts wrong", interchange(group(one_set(count=9))), *A[:2], "AK5*R*4", R9)
case("SE has another number", interchange(group(one_set(trailer_control="0002"))), *A[:2], "AK5*R*3", R9)
case(
    "SE spells the number otherwise",
    interchange(group(one_set(trailer_control="00001"))),
    *A[:2],
    "AK5*E*3",
    "AK9*E*1*1*1",
)
case("SE is wrong twice", interchange(group(one_set(count=9, trailer_control="0002"))), *A[:2], "AK5*R*4*3", R9)
case("SE is missing", GOOD.replace("SE*6*0001~", ""), *A[:2], "AK5*R*2", R9)
case(
    "ST02 is missing",
    interchange(group("ST*214~" + BODY + "SE*6~")),
    "AK1*QM*1",
    "AK2*214*0000",
    "AK5*R*7",
    R9,
    checks=False,
)
case("ST02 is repeated", interchange(group(one_set(), one_set())), *A, "AK2*214*0001", "AK5*E*23", "AK9*E*2*2*2")
case(
    "one of three is rejected",
    interchange(group(one_set(), one_set("0002", count=9), one_set("0003"))),
    *A,
    "AK2*214*0002",
    "AK5*R*4",
    "AK2*214*0003",
    "AK5*A",
    "AK9*P*3*3*2",
)
case(
    "one of three is rejected, compact",
    interchange(group(one_set(), one_set("0002", count=9), one_set("0003"))),
    "AK1*QM*1",
    "AK2*214*0002",
    "AK5*R*4",
    "AK9*P*3*3*2",
    compact=True,
)
case(
    "the file is cut in a set",
    GOOD[: GOOD.index("LX*1")],
    "TA1*000000001*260301*0600*E*023",
    *A[:2],
    "AK5*R*2",
    "AK9*R*1*1*0*3",
)

# Faults of segments and elements
case("a code of another list", body("X1*NS", "X1*Q9Q9"), *A[:2], "AK3*AT7*5*AT7*8", "AK4*2*1651*5*Q9Q9", "AK5*R*5", R9)
case(
    "a date that does not exist",
    body("20260301", "20260230"),
    *A[:2],
    "AK3*AT7*5*AT7*8",
    "AK4*5*373*8*20260230",
    "AK5*R*5",
    R9,
)
case(
    "a time that does not exist", body("*0815*", "*0875*"), *A[:2], "AK3*AT7*5*AT7*8", "AK4*6*337*9*0875", "AK5*R*5", R9
)
case("a mandatory element is missing", body("LX*1", "LX"), *A[:2], "AK3*LX*4*LX*8", "AK4*1*554*1", "AK5*R*5", R9)
case(
    "an element is too long",
    body("B10*PRO1", "B10*" + "X" * 40),
    *A[:2],
    "AK3*B10*2**8",
    "AK4*1*127*5*" + "X" * 40,
    "AK5*R*5",
    R9,
)
case(
    "a copy is cut at 99 characters",
    body("B10*PRO1", "B10*" + "X" * 400),
    *A[:2],
    "AK3*B10*2**8",
    "AK4*1*127*5*" + "X" * 99,
    "AK5*R*5",
    R9,
)
case("too many elements", body("LX*1", "LX*1*2*3"), *A[:2], "AK3*LX*4*LX*8", "AK4*2**3*2", "AK5*R*5", R9)
case(
    "what excludes each other",
    body("X1*NS***", "X1*NS*AA*NS*"),
    *A[:2],
    "AK3*AT7*5*AT7*8",
    "AK4*3*1652*10*AA",
    "AK5*R*5",
    R9,
)
case(
    "what is paired stands alone", body("X1*NS***", "*NS***"), *A[:2], "AK3*AT7*5*AT7*8", "AK4*1*1650*2", "AK5*R*5", R9
)
case("a segment that is not known", body("LX*1", "QQQ*1~LX*1"), *A[:2], "AK3*QQQ*4**1", "AK5*R*5", R9)
case("a segment of another set", body("LX*1", "PO1*1~LX*1"), *A[:2], "AK3*PO1*4**6", "AK5*R*5", R9)
case("a mandatory segment is missing", body("B10*PRO1*SHIP1*ABCD~", ""), *A[:2], "AK3*B10*2**3", "AK5*R*5", R9)
case("two empty terminators", GOOD.replace("LX*1~", "LX*1~~"), *A[:2], "AK5*E*5", "AK9*E*1*1*1")
